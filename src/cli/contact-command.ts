import { english } from '../core/i18n/english';
import { contactAsOf } from '../core/model/contact-as-of';
import { checkRules, ruleContext } from '../core/rules/check-rules';
import { contactReport, type ContactReport, type ReportActivity } from '../core/view/contact-report';
import { asOfDay, asOfOption } from './as-of';
import { contactNamed } from './contact-named';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { openVault, settingsOption } from './open-vault';
import { plainText, type Paint } from '../core/view/plain-text';
import { paint } from './paint';
import { printJson } from '../core/view/print-json';

/** The options of `two-hats contact` as the argument parser gives them. */
interface ContactOptions {
	readonly asOf?: string;
	readonly json?: true;
	readonly settings?: string;
}

/** `two-hats contact` as the parser of arguments is to know it. */
export const contactCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('show one contact: deals, activities and why each has its role, flags')
		.argument('<vault>', 'the folder of the notes')
		.argument('<name>', 'the name, an alias or the path of the contact’s note')
		.addOption(asOfOption())
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, name: string, options: ContactOptions) => {
			end(runContact(vault, name, { options, io }));
		});
};

/** `two-hats contact VAULT NAME`: one contact with its deals, its activities and why each has its role, and its flags. */
function runContact(vault: string, name: string, { options, io }: { readonly options: ContactOptions; readonly io: Io }): 0 {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const contact = contactNamed(opened.book, name);
	const seen = contactAsOf(contact, asOf);
	const checked = checkRules(seen, ruleContext(asOf, opened.settings));
	const report = contactReport(seen, checked, { lineOf: opened.lineOf, words: english });
	if (options.json === true) io.out(printJson(report));
	else {
		const reasons = checked.flags.map((flag) => `${english.flagTitle[flag.flag]}: ${english.flagReason(flag)}`);
		io.out(`${contactLines(report, reasons, paint(io.hasColor)).join('\n')}\n`);
	}
	return 0;
}

function contactLines(report: ContactReport, reasons: readonly string[], ink: Paint): string[] {
	const deals = report.deals.map(({ name, state, opened, closed, openParts }) => {
		const days = [opened === null ? '' : `from ${opened}`, closed === null ? '' : `to ${closed}`].filter((part) => part !== '').join(' ');
		return `  ${state} ${plainText(name ?? '(no name)')} ${days}${openParts.length === 0 ? '' : ` (open: ${openParts.join(', ')})`}`.trimEnd();
	});
	const kept = report.suppressed.map(({ flag, why }) => `  kept back: ${flag} (${plainText(why)})`);
	return [
		`${ink.bold(plainText(report.contact))}  ${ink.dim(plainText(report.path))}, as of ${report.asOf}`,
		...(report.people.length === 0 ? [] : [`People: ${report.people.map(plainText).join(', ')}`]),
		...(report.companies.length === 0 ? [] : [`Company: ${report.companies.map(plainText).join(', ')}`]),
		...standing(report),
		...section('Flags', [...reasons.map((reason) => `  ${plainText(reason)}`), ...kept], ink),
		...section('Deals', deals, ink),
		...section(
			'Activities',
			report.activities.map((activity) => activityText(activity, ink)),
			ink,
		),
		...section(
			'Possible touches',
			report.possible.map(({ day, path, line, text }) => `  ${day}  ${plainText(text)}  ${ink.dim(`${plainText(path)}:${String(line)}`)}`),
			ink,
		),
	];
}

/** One activity on a line: day, role, kind, words, why it has its role, where it stands. */
export function activityText(activity: ReportActivity, ink: Paint): string {
	const { day, role, kind, text, why, suggested, through, isPlanned, evidence } = activity;
	const what = [isPlanned ? 'planned' : '', `${role ?? 'untagged'}${kind === null ? '' : `/${kind}`}`, plainText(text)].filter((part) => part !== '').join(' ');
	const reason = `${why}${suggested === null ? '' : `; ${suggested}?`}${through === null ? '' : `; through ${through}`}`;
	const place = evidence[0] === undefined ? '' : `  ${plainText(evidence[0].path)}:${String(evidence[0].line)}`;
	return `  ${day}  ${what}  ${ink.dim(`(${plainText(reason)})${place}`)}`;
}

function standing({ reevaluation, doNotContact, snoozedUntil }: ContactReport): string[] {
	const lines: string[] = [];
	if (reevaluation !== null) {
		const until = reevaluation.until === null ? '' : ` until ${reevaluation.until}`;
		lines.push(`Marketing: ${reevaluation.decision}${until} since ${reevaluation.day} ${plainText(reevaluation.reason)}`.trimEnd());
	}
	if (doNotContact) lines.push('Marketing: not to be contacted');
	if (snoozedUntil !== null) lines.push(`Snoozed until ${snoozedUntil}`);
	return lines;
}

function section(title: string, lines: readonly string[], ink: Paint): string[] {
	return lines.length === 0 ? [] : ['', ink.heading(`${title} (${String(lines.length)})`), ...lines];
}
