import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { englishCommandLine } from '../core/i18n/english-command-line';
import { englishMarketingCheck } from '../core/i18n/english-marketing-check';
import { english } from '../core/i18n/english';
import { oneLine } from '../core/model/one-line';
import { checkMarketing } from '../core/marketing-check/check-marketing';
import { marketingReport, type MarketingReport } from '../core/view/marketing-report';
import { plainText, type Paint } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { isSystemError, reasonOf } from '../disk/reason';
import { readWhole } from '../disk/write-note';
import type { CommandDefinition } from './command-definition';
import { UsageError, type Io } from './io';
import { settingsOf, settingsOption } from './open-vault';
import { paint } from './paint';

/** The options of `two-hats check-marketing` as the argument parser gives them. */
interface CheckMarketingOptions {
	readonly json?: true;
	readonly settings?: string;
}

/** `two-hats check-marketing` as the parser of arguments is to know it. */
export const checkMarketingCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('tell what in a note that is to be marketing sells, and whether a next step is there')
		.argument('<file>', 'the note')
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((file: string, options: CheckMarketingOptions) => {
			end(runCheckMarketing(file, options, io));
		});
};

/**
 * `two-hats check-marketing FILE`: tells what in a note sells and whether a next step is there, with why and a kinder wording; it
 * changes nothing. Exit 1 where something was found or the next step is missing.
 */
function runCheckMarketing(file: string, options: CheckMarketingOptions, io: Io): 0 | 1 {
	const text = noteText(file);
	const { settings, problems } = settingsOf(vaultAround(file), options.settings);
	for (const problem of problems) io.err(`two-hats: ${plainText(english.problem(problem))}\n`);
	const report = marketingReport(checkMarketing(text, settings), englishMarketingCheck);
	io.out(options.json === true ? printJson({ path: file, ...report }) : reportText(file, report, paint(io.hasColor)));
	return report.findings.length > 0 || report.missingNextStep !== null ? 1 : 0;
}

/** The vault a note stands in: the nearest folder above it with settings of the app, else the note's own folder. */
function vaultAround(file: string): string {
	const own = dirname(resolve(file));
	for (let folder = own; ; folder = dirname(folder)) {
		if (existsSync(join(folder, '.obsidian'))) return folder;
		if (folder === dirname(folder)) return own;
	}
}

function noteText(file: string): string {
	let text: string | null;
	try {
		text = readWhole(file);
	} catch (error) {
		if (isSystemError(error)) throw new UsageError(`The note ${file} cannot be read: ${reasonOf(error)}.`);
		throw error;
	}
	if (text === null) throw new UsageError(`The note ${file} cannot be read: it holds bytes that are not UTF-8.`);
	return text;
}

function reportText(file: string, { findings, nextStep, missingNextStep, words }: MarketingReport, ink: Paint): string {
	const say = englishMarketingCheck;
	const step = nextStep === null ? null : { ...nextStep, text: plainText(oneLine(nextStep.text)) };
	const advice = ({ why, kinder }: { readonly why: string; readonly kinder: string }): string[] => [
		`  ${ink.dim(`${englishCommandLine.why}:`)} ${why}`,
		`  ${ink.dim(`${say.kinder}:`)} ${kinder}`,
	];
	const lines = [
		`${ink.heading(plainText(file))}: ${words === 0 ? say.noWords : say.summary(findings.length, step)}`,
		...findings.flatMap((finding) => [
			'',
			ink.bold(englishCommandLine.finding(finding.line, say.signal[finding.signal], plainText(oneLine(finding.text)))),
			...advice(finding),
		]),
		...(missingNextStep === null ? [] : ['', ink.bold(say.noNextStep.title), ...advice(missingNextStep)]),
	];
	return `${lines.join('\n')}\n`;
}
