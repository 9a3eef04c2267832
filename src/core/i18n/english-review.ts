import type { Figure, FigureId, ReviewSectionId } from '../review/review-figures';
import type { ReviewPeriod } from '../review/review-period';
import type { DealDot, SkillVerdicts } from '../review/review-shape';
import type { SurvivalCurve } from '../review/survival';

/** The words of a role review, in one language. */
export interface ReviewWords {
	title(labels: readonly string[]): string;
	/** The days reviewed, and the day they are seen as of. */
	seen(review: { readonly from: string; readonly to: string; readonly asOf: string }): string;
	/** How a period heads its column; a period that is cut off or not over says how much of it is counted. */
	column(period: ReviewPeriod): string;
	readonly section: Readonly<Record<ReviewSectionId, string>>;
	figure(figure: Pick<Figure, 'id' | 'item'>): string;
	number(value: number): string;
	of(count: number, of: number): string;
	cases(count: number): string;
	percent(value: number): string;
	/** The silence after closes, and how long deals stayed undecided, over the whole look-back. */
	silence(curve: SurvivalCurve): string;
	undecided(curve: SurvivalCurve): string;
	stillWaiting(days: number, share: number): string;
	verdicts(verdicts: SkillVerdicts): readonly string[];
	/** What is said where there are too few cases. */
	tooFew(cases: number): string;
	noVerdict(cases: number): string;
	dot(dot: DealDot): string;
	readonly decided: string;
	readonly lookBack: string;
	undated(count: number): string;
	readonly figures: string;
	readonly evidence: string;
	line(line: number): string;
	more(count: number): string;
	hiddenPeriods(shown: number, all: number): string;
	readonly questions: string;
	readonly questionsAsked: readonly string[];
}

const figureWords: Readonly<Record<FigureId, string>> = {
	hat: '',
	acts: 'All acts',
	'marketing-kind': '',
	touched: 'Touched',
	marketed: 'Reached by marketing',
	'first-touched': 'Touched for the first time',
	lapsed: 'Touched before, not now',
	'never-touched': 'Never touched',
	closes: 'Closes',
	'still-silent': 'No marketing yet',
	'silence-days': 'Days to the first marketing, half of them',
	opened: 'Opened',
	won: 'Won',
	lost: 'Lost',
	unsaid: 'Closed, not said how',
	undecided: 'Undecided at the end',
	'decision-days': 'Days to a decision, median',
	'opened-days': 'Days until half of those opened were decided',
	conversations: 'Conversations, median',
	'part-empty': 'Left empty',
	'lost-after': 'Lost, last answered',
	'cost-named': 'Cost named',
};

const itemWords: Readonly<Record<string, string>> = {
	marketing: 'Marketing',
	sales: 'Sales',
	delivery: 'Delivery',
	untagged: 'Untagged',
	all: 'all',
	won: 'won',
	lost: 'lost',
	problem: 'problem',
	cost: 'cost',
	fit: 'fit',
	price: 'price',
	decision: 'decision',
	none: 'nothing',
};

const stateWords: Readonly<Record<DealDot['state'], string>> = { won: 'won', lost: 'lost', closed: 'closed', open: 'undecided', unstarted: 'not started' };

/** A role review in English. */
export const englishReview: ReviewWords = {
	title: (labels) => `Role review ${labels.join(' to ')}`,
	seen: ({ from, to, asOf }) => `${from} to ${to}, as of ${asOf}. Each figure is followed by the change against the period before.`,
	column: ({ label, daysSeen, days, isWhole }) =>
		isWhole && daysSeen === days ? label : `${label} (${String(daysSeen)} ${isWhole ? `of ${String(days)} ` : ''}days)`,
	section: {
		hats: 'Mix of hats',
		kinds: 'Marketing by kind',
		contacts: 'Contacts',
		silence: 'Silence after closes',
		outcomes: 'Outcomes',
		decisions: 'Days to a decision',
		conversations: 'Conversations a decision took',
		skills: 'Sales conversations',
	},
	figure: ({ id, item }) => {
		if (id === 'marketing-kind') return item === '' ? 'no kind named' : item;
		return [figureWords[id], itemWords[item] ?? item].filter((word) => word !== '').join(': ');
	},
	number: String,
	of: (count, of) => `${String(count)} of ${String(of)}`,
	cases: (count) => (count === 1 ? '1 case' : `${String(count)} cases`),
	percent: (value) => `${String(value)}%`,
	silence: ({ cases, ended, medianDays }) =>
		`Closes in the look-back: ${String(cases)}; ${String(ended)} had marketing afterwards${medianDays === null ? '' : `; half of all had it within ${daysWord(medianDays)}`}.`,
	undecided: ({ cases, ended, medianDays }) =>
		`Deals opened in the look-back: ${String(cases)}; ${String(ended)} were decided${medianDays === null ? '' : `; half of all were within ${daysWord(medianDays)}`}.`,
	stillWaiting: (days, share) => `after ${daysWord(days)} ${String(Math.round(share * 100))}% were still waiting`,
	verdicts: ({ emptiest, lostAfter, cost }) => [
		...(emptiest === null ? [] : [`The part most often left empty is ${itemWords[emptiest] ?? emptiest}.`]),
		...(lostAfter === null ? [] : [`Most lost conversations had come to: ${itemWords[lostAfter] ?? lostAfter}.`]),
		...(cost === null ? [] : [costVerdict[cost]]),
	],
	tooFew: (cases) => `No verdict on fewer than ${String(cases)} cases.`,
	noVerdict: (cases) => `No verdict where there are fewer than ${String(cases)} cases, or where no one answer stands out.`,
	dot: ({ state, days, conversations }) =>
		[
			days === null ? 'opening unknown' : daysWord(days),
			stateWords[state],
			...(conversations === null ? [] : [conversations === 1 ? '1 conversation' : `${String(conversations)} conversations`]),
		].join(', '),
	decided: 'Each deal',
	lookBack: 'Look-back',
	undated: (count) => `Closed on a day that is not written, and so in no period: ${String(count)}.`,
	figures: 'Figures',
	evidence: 'Where these figures come from',
	line: (line) => `line ${String(line)}`,
	more: (count) => `and ${String(count)} more`,
	hiddenPeriods: (shown, all) => `The last ${String(shown)} of ${String(all)} periods; --json and --csv have them all.`,
	questions: 'Questions',
	questionsAsked: ['What did I notice?', 'What will I do differently?', 'What do I want to learn?'],
};

const costVerdict: Readonly<Record<'won' | 'lost' | 'same', string>> = {
	won: 'A cost was named more often in conversations that were won.',
	lost: 'A cost was named more often in conversations that were lost.',
	same: 'A cost was named about as often in conversations won and lost.',
};

function daysWord(days: number): string {
	return days === 1 ? '1 day' : `${String(days)} days`;
}
