import { englishCommandLine } from '../i18n/english-command-line';
import type { Words } from '../i18n/words';
import type { Flag } from '../model/flag';
import { activityText } from './activity-text';
import type { ContactReport } from './contact-report';
import { plainText, type Paint } from './plain-text';

/** One contact as its report and as what it was made of. */
export interface PrintedContact {
	readonly report: ContactReport;
	/** The flags that stand; the words say why. */
	readonly flags: readonly Flag[];
	readonly words: Words;
}

const say = englishCommandLine.contact;

/** One contact as text for a person: its company or people, what is decided, its flags, deals, activities and possible touches. */
export function contactText(printed: PrintedContact, ink: Paint): string {
	const { report, words } = printed;
	const section = (title: string, lines: readonly string[]): string[] =>
		lines.length === 0 ? [] : ['', ink.heading(words.report.section(title, lines.length)), ...lines];
	const lines = [
		`${ink.bold(plainText(report.contact))}  ${ink.dim(plainText(report.path))}, ${say.asOf(report.asOf)}`,
		...circleLines(report),
		...standingLines(report),
		...section(say.flags, flagLines(printed)),
		...section(say.deals, report.deals.map(dealLine)),
		...section(
			say.activities,
			report.activities.map((activity) => activityText(activity, words, ink)),
		),
		...section(
			say.possible,
			report.possible.map(({ day, path, line, text }) => `  ${day}  ${plainText(text)}  ${ink.dim(`${plainText(path)}:${String(line)}`)}`),
		),
	];
	return `${lines.join('\n')}\n`;
}

function circleLines({ people, companies }: ContactReport): string[] {
	return [...(people.length === 0 ? [] : [say.people(people.map(plainText))]), ...(companies.length === 0 ? [] : [say.companies(companies.map(plainText))])];
}

function standingLines({ reevaluation, doNotContact, snoozedUntil }: ContactReport): string[] {
	const lines: string[] = [];
	if (reevaluation !== null) {
		const { decision, until, day, reason } = reevaluation;
		lines.push(`${say.decided(decision, until, day)} ${plainText(reason)}`.trimEnd());
	}
	if (doNotContact) lines.push(say.doNotContact);
	if (snoozedUntil !== null) lines.push(say.snoozed(snoozedUntil));
	return lines;
}

function flagLines({ report, flags, words }: PrintedContact): string[] {
	return [
		...flags.map((flag) => `  ${plainText(say.flag(words.flagTitle[flag.flag], words.flagReason(flag)))}`),
		...report.suppressed.map(({ flag, why }) => `  ${say.keptBack(flag, plainText(why))}`),
	];
}

function dealLine({ name, state, opened, closed, openParts }: ContactReport['deals'][number]): string {
	const days = [opened === null ? '' : say.opened(opened), closed === null ? '' : say.closed(closed)].filter((part) => part !== '').join(' ');
	return `  ${state} ${plainText(name ?? say.unnamedDeal)} ${days}${openParts.length === 0 ? '' : ` ${say.openParts(openParts)}`}`.trimEnd();
}
