import type { Flag } from '../core/model/flag';
import { flagIds } from '../core/model/flag';
import type { CheckResult } from '../core/view/check-contacts';
import type { CheckReport, ReportFlag, ReportHost, ReportTouch } from '../core/view/check-report';
import type { Io } from './io';
import { paint, plainText, type Paint } from './paint';

/** A check as its report and as what it was made of. */
export interface PrintedCheck {
	readonly vault: string;
	readonly report: CheckReport;
	readonly result: CheckResult;
	readonly host: ReportHost;
}

const MOST_EVIDENCE = 6;
const MOST_PROBLEMS = 20;

/** Prints a check for a person: what to do this week, the flags by kind with evidence, what is kept back, what could not be read. */
export function printCheck(check: PrintedCheck, io: Io): void {
	const ink = paint(io.hasColor);
	const lines = [...headLines(check, ink), ...weekLines(check, ink), ...flagLines(check, ink), ...restLines(check, ink), ...problemLines(check, ink)];
	io.out(`${lines.join('\n')}\n`);
}

function headLines({ vault, report }: PrintedCheck, ink: Paint): string[] {
	const { notes, activities, deals } = report;
	const lines = [
		`${ink.bold('Two Hats')}  ${plainText(vault)}, as of ${report.asOf}`,
		`${counted(notes.contacts, 'contact')} in ${counted(notes.read, 'note')}${tail(notes.templates, 'template skipped', 'templates skipped')}${tail(notes.unreadable, 'note unreadable', 'notes unreadable')}`,
		`Activities: ${listed(activities, ['marketing', 'sales', 'delivery', 'untagged', 'planned', 'possible'])}`,
		`Deals: ${listed(deals, ['open', 'won', 'lost'])}${deals.older === 0 ? '' : ` (${String(deals.older)} of them closed before the look-back)`}`,
	];
	if (notes.contacts === 0) {
		lines.push(
			'',
			'No contact was recognised. A contact is a note with the property type: contact (or person, client, …), a tag #contact, or one in a folder named in the settings (contactFolders).',
		);
	} else if (report.flags.length === 0) {
		lines.push('', ink.bold('Nothing to do: no marketing has stopped.'));
	}
	return lines;
}

function weekLines({ result, host }: PrintedCheck, ink: Paint): string[] {
	if (result.week.length === 0) return [];
	const items = result.week.flatMap((item, index) => {
		const { what, step } = host.words.week(item);
		return [`  ${String(index + 1)}. ${ink.bold(plainText(item.contact.name))}: ${plainText(what)}`, `     ${ink.dim('→')} ${step}`];
	});
	return ['', ink.heading('This week'), ...items];
}

function flagLines({ report, result, host }: PrintedCheck, ink: Paint): string[] {
	return flagIds.flatMap((id) => {
		const indexes = [...result.flags.keys()].filter((index) => result.flags[index]?.flag === id);
		if (indexes.length === 0) return [];
		const rows = indexes.flatMap((index) => {
			const flag = result.flags[index];
			const shown = report.flags[index];
			return flag === undefined || shown === undefined ? [] : oneFlag(flag, shown, { host, ink });
		});
		return ['', ink.heading(`${host.words.flagTitle[id]} (${String(indexes.length)})`), ...rows];
	});
}

function oneFlag(flag: Flag, shown: ReportFlag, { host, ink }: { readonly host: ReportHost; readonly ink: Paint }): string[] {
	const evidence = shown.evidence
		.slice(0, MOST_EVIDENCE)
		.map(({ path, line, text }) => `      ${ink.dim(`${plainText(path)}:${String(line)}`)}  ${plainText(text)}`);
	const more = shown.evidence.length - MOST_EVIDENCE;
	return [
		`  ${ink.bold(plainText(shown.contact))}: ${plainText(host.words.flagReason(flag))}`,
		...evidence,
		...(more > 0 ? [`      ${ink.dim(`and ${String(more)} more`)}`] : []),
		...touchLines('planned', shown.planned, ink),
		...touchLines('perhaps', shown.possible, ink),
	];
}

function touchLines(label: string, touches: readonly ReportTouch[], ink: Paint): string[] {
	const lines = touches
		.slice(0, 3)
		.map(({ path, line, text, day }) => `      ${ink.dim(`${plainText(path)}:${String(line)}`)}  ${label} ${day}: ${plainText(text)}`);
	return touches.length > 3 ? [...lines, `      ${ink.dim(`and ${String(touches.length - 3)} more ${label}`)}`] : lines;
}

function restLines({ report }: PrintedCheck, ink: Paint): string[] {
	const kept = report.suppressed.map(({ contact, flag, why }) => `${plainText(contact)} (${flag}: ${plainText(why)})`);
	const lines: string[] = [];
	if (kept.length > 0) lines.push('', `${ink.heading(`Kept back (${String(kept.length)})`)}  ${kept.join(' · ')}`);
	if (report.deals.older > 0)
		lines.push(
			...(kept.length > 0 ? [] : ['']),
			`${ink.heading(`Older (${String(report.deals.older)})`)}  deals closed before the look-back are counted, not flagged`,
		);
	return lines;
}

function problemLines({ report }: PrintedCheck, ink: Paint): string[] {
	if (report.problems.length === 0) return [];
	const shown = report.problems
		.slice(0, MOST_PROBLEMS)
		.map(({ path, line, message }) => `  ${ink.dim(`${plainText(path)}:${String(line)}`)}  ${plainText(message)}`);
	const more = report.problems.length - MOST_PROBLEMS;
	return [
		'',
		ink.heading(`Could not be understood (${String(report.problems.length)})`),
		...shown,
		...(more > 0 ? [`  and ${String(more)} more: see --json`] : []),
	];
}

function counted(count: number, noun: string): string {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function tail(count: number, one: string, many: string): string {
	return count === 0 ? '' : `, ${String(count)} ${count === 1 ? one : many}`;
}

function listed<Name extends string>(counts: Readonly<Record<Name, number>>, names: readonly Name[]): string {
	return names.map((name) => `${String(counts[name])} ${name}`).join(', ');
}
