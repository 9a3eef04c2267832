import type { DealState } from '../model/deal';
import type { PeriodUnit } from '../model/iso-date';
import type { SilenceAfterClose } from '../review/review-shape';

/** The words of the role review's view, besides those of the review itself, in one language. */
export interface ReviewViewWords {
	readonly title: string;
	readonly by: string;
	readonly unit: Readonly<Record<PeriodUnit, string>>;
	readonly earlier: string;
	readonly later: string;
	readonly now: string;
	/** The days of the chosen period, and the day they are seen as of. */
	seen(from: string, to: string, asOf: string): string;
	/** What a plot shows, for those who cannot see it. */
	plot(section: string): string;
	readonly asTable: string;
	readonly column: {
		readonly figure: string;
		readonly change: string;
		readonly period: string;
		readonly day: string;
		readonly followed: string;
		readonly reached: string;
		readonly waiting: string;
		readonly deal: string;
		readonly closedOn: string;
		readonly days: string;
		readonly end: string;
		readonly outcome: string;
		readonly conversations: string;
	};
	readonly end: Readonly<Record<SilenceAfterClose['end'], string>>;
	readonly state: Readonly<Record<DealState, string>>;
	/** A deal that has no name. */
	readonly noName: string;
	readonly openSoFar: string;
	strokeIs(period: string): string;
	curve(period: string, closes: number): string;
	readonly stillWaiting: string;
	step(day: string, share: string): string;
	median(days: string): string;
	readonly figuresOf: string;
	readonly stepsOf: string;
	readonly closesOf: string;
	readonly dealsOf: string;
	readonly overTime: string;
	readonly savePicture: string;
	savePictureOf(section: string): string;
	readonly saveCsv: string;
	readonly makeNote: string;
	saved(path: string): string;
	notSaved(reason: string): string;
	readonly emptyTitle: string;
	readonly emptyHow: string;
	nothingIn(period: string): string;
}

/** The role review's view in English. */
export const englishReviewView: ReviewViewWords = {
	title: 'Role review',
	by: 'Review by',
	unit: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
	earlier: 'Previous period',
	later: 'Next period',
	now: 'Now',
	seen: (from, to, asOf) => `${from} to ${to}, as of ${asOf}.`,
	plot: (section) => `${section}, as a plot. The table below has the same numbers.`,
	asTable: 'Show as a table',
	column: {
		figure: 'Figure',
		change: 'Change',
		period: 'Period',
		day: 'Day',
		followed: 'Still followed',
		reached: 'Marketing came',
		waiting: 'Still waiting',
		deal: 'Deal',
		closedOn: 'Closed',
		days: 'Days',
		end: 'How it ended',
		outcome: 'Outcome',
		conversations: 'Conversations',
	},
	end: { marketing: 'marketing came', 'as-of': 'still silent', 'look-back': 'silent for the whole look-back', stop: 'stopped on purpose' },
	state: { won: 'Won', lost: 'Lost', closed: 'Closed, not said how', open: 'Undecided', unstarted: 'Not started' },
	noName: 'A deal',
	openSoFar: 'Undecided: so far, and still counting',
	strokeIs: (period) => `The stroke is ${period}.`,
	curve: (period, closes) => `${period}: ${closes === 1 ? '1 close' : `${String(closes)} closes`}`,
	stillWaiting: 'How many were still waiting for marketing, by days since the close.',
	step: (day, share) => `Day ${day}: ${share} still waiting`,
	median: (days) => `Median ${days}`,
	figuresOf: 'Figures',
	stepsOf: 'The curve of the look-back, day by day',
	closesOf: 'Each close of the period',
	dealsOf: 'Each deal',
	overTime: 'Acts by hat, period by period',
	savePicture: 'Save as picture',
	savePictureOf: (section) => `Save as picture: ${section}`,
	saveCsv: 'Save as CSV',
	makeNote: 'Make a note of it',
	saved: (path) => `Saved as ${path}.`,
	notSaved: (reason) => `Nothing was saved: ${reason}`,
	emptyTitle: 'Nothing to look back on yet',
	emptyHow: 'The review counts what your notes tell: what you did, under which hat, and how deals ended. Write it on a contact like this:',
	nothingIn: (period) => `Your notes tell of nothing in ${period}. Look at an earlier period.`,
};
