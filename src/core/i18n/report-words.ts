import type { CheckReport } from '../shapes/report-shape';

/** The sentences of the report, in one language. Names and counts only; how they are set out is the host's. */
export interface ReportWords {
	readonly week: string;
	readonly planned: string;
	readonly possible: string;
	title(vault: string, asOf: string): string;
	notes(notes: CheckReport['notes']): string;
	activities(counts: CheckReport['activities']): string;
	deals(counts: CheckReport['deals']): string;
	/** What to say where no flag is raised: an all-clear only where there was something to check, all of it was understood and nothing was left out. */
	nothingRaised(report: Omit<CheckReport, 'flags'>, isFiltered: boolean): string;
	section(title: string, count: number): string;
	more(count: number, of?: string): string;
	readonly keptBack: string;
	readonly older: string;
	readonly olderWhy: string;
	readonly problems: string;
	moreProblems(count: number): string;
	/** The words of the app's own command line. */
	readonly commandLine: {
		readonly check: string;
		readonly json: string;
		readonly flag: string;
		readonly asOf: string;
		wrongDay(written: string): string;
		wrongFlag(written: string, known: string): string;
	};
}

/** The report in English. */
export const englishReport: ReportWords = {
	week: 'This week',
	planned: 'planned',
	possible: 'perhaps',
	title: (vault, asOf) => `${vault}, as of ${asOf}`,
	notes({ contacts, read, templates, unreadable }) {
		const skipped = templates === 0 ? '' : `, ${counted(templates, 'template')} skipped`;
		const failed = unreadable === 0 ? '' : `, ${counted(unreadable, 'note')} unreadable`;
		return `${counted(contacts, 'contact')} in ${counted(read, 'note')}${skipped}${failed}`;
	},
	activities: ({ marketing, sales, delivery, untagged, planned, possible }) =>
		`Activities: ${String(marketing)} marketing, ${String(sales)} sales, ${String(delivery)} delivery, ${String(untagged)} untagged, ${String(planned)} planned, ${String(possible)} possible`,
	deals: ({ open, won, lost, older }) =>
		`Deals: ${String(open)} open, ${String(won)} won, ${String(lost)} lost${older === 0 ? '' : ` (${String(older)} of them closed before the look-back)`}`,
	nothingRaised,
	section: (title, count) => `${title} (${String(count)})`,
	more: (count, of = '') => `and ${String(count)} more${of === '' ? '' : ` ${of}`}`,
	keptBack: 'Kept back',
	older: 'Older',
	olderWhy: 'deals closed before the look-back are counted, not flagged',
	problems: 'Could not be understood',
	moreProblems: (count) => `and ${String(count)} more: see --json`,
	commandLine: {
		check: 'Tell which closed deals got no marketing afterwards',
		json: 'Print the report as JSON',
		flag: 'Only this flag',
		asOf: 'As of this day instead of today',
		wrongDay: (written) => `as-of ${written} is no day. Write it as 2026-03-01.`,
		wrongFlag: (written, known) => `There is no flag ${written}. There are: ${known}.`,
	},
};

function nothingRaised(report: Omit<CheckReport, 'flags'>, isFiltered: boolean): string {
	const { notes, deals, problems, suppressed } = report;
	if (notes.contacts === 0) {
		return 'No contact was recognised. A contact is a note with the property type: contact (or person, client, …), a tag #contact, or one in a folder named in the settings (contactFolders).';
	}
	if (isFiltered) return 'None of the flags asked for is raised.';
	if (deals.won + deals.lost === 0) {
		return 'No closed deal was found, so nothing can be said of marketing after one. On a contact, a deal is a line such as 2026-03-20 won Website redesign under deals.';
	}
	if (problems.length > 0) return 'Nothing is flagged, but not everything was understood: see below.';
	return suppressed.length > 0 ? 'Nothing to do: what is flagged is kept back.' : 'Nothing to do: no marketing has stopped.';
}

function counted(count: number, noun: string): string {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
