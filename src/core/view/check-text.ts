import { flagIds, type Flag } from '../model/flag';
import type { CheckReport, ReportTouch } from '../shapes/report-shape';
import { reportFlag, type ReportHost } from './check-report';
import type { CheckResult } from './check-result';
import { evidenceLines } from './evidence-lines';
import { plainText, type Paint } from './plain-text';

/** A check as its report and as what it was made of. */
export interface PrintedCheck {
	readonly vault: string;
	/** The report; its flags are made of the result's, one at a time. */
	readonly report: Omit<CheckReport, 'flags'>;
	readonly result: CheckResult;
	readonly host: ReportHost;
	/** Whether only some flags were asked for. */
	readonly isFiltered: boolean;
}

const MOST_EVIDENCE = 6;
const MOST_PROBLEMS = 20;

/**
 * A check as text for a person: what to do this week, the flags by kind with evidence, what is kept back, what could not be read.
 * It comes line by line, each with its line end: that of a large vault is megabytes, and need not be held whole.
 */
export function* checkText(check: PrintedCheck, ink: Paint): Generator<string> {
	for (const part of [headLines, weekLines, flagLines, restLines, problemLines]) {
		for (const line of part(check, ink)) yield `${line}\n`;
	}
}

function headLines({ vault, report, result, host, isFiltered }: PrintedCheck, ink: Paint): string[] {
	const words = host.words.report;
	const lines = [
		`${ink.bold('Two Hats')}  ${words.title(plainText(vault), report.asOf)}`,
		words.notes(report.notes),
		words.activities(report.activities),
		words.deals(report.deals),
	];
	return result.flags.length > 0 ? lines : [...lines, '', ink.bold(words.nothingRaised(report, isFiltered))];
}

function weekLines({ result, host }: PrintedCheck, ink: Paint): string[] {
	if (result.week.length === 0) return [];
	const items = result.week.flatMap((item, index) => {
		const { what, step } = host.words.week(item);
		return [`  ${String(index + 1)}. ${ink.bold(plainText(item.contact.name))}: ${plainText(what)}`, `     ${ink.dim('→')} ${step}`];
	});
	return ['', ink.heading(host.words.report.week), ...items];
}

function* flagLines({ result, host }: PrintedCheck, ink: Paint): Generator<string> {
	for (const id of flagIds) {
		const flags = result.flags.filter(({ flag }) => flag === id);
		if (flags.length === 0) continue;
		yield* ['', ink.heading(host.words.report.section(host.words.flagTitle[id], flags.length))];
		for (const flag of flags) yield* oneFlag(flag, host, ink);
	}
}

function oneFlag(flag: Flag, host: ReportHost, ink: Paint): string[] {
	const shown = reportFlag(flag, host);
	const more = shown.evidence.length - MOST_EVIDENCE;
	return [
		`  ${ink.bold(plainText(shown.contact))}: ${plainText(host.words.flagReason(flag))}`,
		...evidenceLines(shown.evidence.slice(0, MOST_EVIDENCE), ink),
		...(more > 0 ? [`      ${ink.dim(host.words.report.more(more))}`] : []),
		...touchLines(host.words.report.planned, shown.planned, { host, ink }),
		...touchLines(host.words.report.possible, shown.possible, { host, ink }),
	];
}

function touchLines(label: string, touches: readonly ReportTouch[], { host, ink }: { readonly host: ReportHost; readonly ink: Paint }): string[] {
	const lines = touches.slice(0, 3).flatMap((touch) => evidenceLines([touch], ink, `${label} ${touch.day}:`));
	return touches.length > 3 ? [...lines, `      ${ink.dim(host.words.report.more(touches.length - 3, label))}`] : lines;
}

function restLines({ report, host }: PrintedCheck, ink: Paint): string[] {
	const words = host.words.report;
	const kept = report.suppressed.map(({ contact, flag, why }) => `${plainText(contact)} (${flag}: ${plainText(why)})`);
	const lines = kept.length === 0 ? [] : [`${ink.heading(words.section(words.keptBack, kept.length))}  ${kept.join(' · ')}`];
	if (report.deals.older > 0) lines.push(`${ink.heading(words.section(words.older, report.deals.older))}  ${words.olderWhy}`);
	return lines.length === 0 ? [] : ['', ...lines];
}

function problemLines({ report, host }: PrintedCheck, ink: Paint): string[] {
	if (report.problems.length === 0) return [];
	const words = host.words.report;
	const shown = report.problems
		.slice(0, MOST_PROBLEMS)
		.map(({ path, line, message }) => `  ${ink.dim(`${plainText(path)}:${String(line)}`)}  ${plainText(message)}`);
	const more = report.problems.length - MOST_PROBLEMS;
	return ['', ink.heading(words.section(words.problems, report.problems.length)), ...shown, ...(more > 0 ? [`  ${words.moreProblems(more)}`] : [])];
}
