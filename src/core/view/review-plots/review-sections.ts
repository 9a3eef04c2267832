import { figuresOf, hatsShown, type ReviewSectionId } from '../../review/review-figures';
import type { PeriodReview, RoleReview } from '../../review/review-shape';
import { ENOUGH_CASES } from '../../review/skills';
import { actsOf } from '../../review/acts';
import { hatsOver, roleReviewSteps, type ReviewScope } from '../../review/role-review';
import type { Contact } from '../../model/contact';
import { calendarPeriod, type DaySpan } from '../../model/iso-date';
import type { SurvivalCurve } from '../../review/survival';
import type { Steps } from '../../steps';
import { curveLines, skillLines } from '../review-sentences';
import { figureText, sectionIds } from '../review-table';
import type { Drawing } from './drawing';
import { plotBars, type Bar } from './plot-bars';
import { plotDecisions, type OutcomeRow } from './plot-decisions';
import { plotHats, type HatRow } from './plot-hats';
import { plotSurvival, type NamedCurve } from './plot-survival';
import {
	closesTable,
	shownDealName,
	dealsOf,
	dealsTable,
	figurePairs,
	figureTable,
	hatsTable,
	stepsTable,
	type Compared,
	type HatsOfPeriod,
	type PlotTable,
	type ShownWords,
} from './review-tables';

/** A part of a review as it is shown: a plot at any width, what is said of it, and the tables with its numbers. */
export interface ReviewSection {
	readonly id: ReviewSectionId;
	readonly title: string;
	/** Null where there is nothing to draw. */
	readonly draw: ((width: number) => Drawing) | null;
	readonly sentences: readonly string[];
	readonly tables: readonly PlotTable[];
}

/** The review of a period, and the hats of those before it beside its own. */
export interface ShownReview extends Compared {
	readonly review: RoleReview;
	readonly over: readonly HatsOfPeriod[];
}

/** The parts of a review that tell anything, in their order. */
export function reviewSections(shown: ShownReview, words: ShownWords): readonly ReviewSection[] {
	return sectionIds
		.map((id): ReviewSection => {
			const { draw = null, sentences = [], tables = [] } = parts[id](shown, words);
			return { id, title: words.review.section[id], draw, sentences, tables: [...tables, figureTable(id, shown, words)].filter(({ rows }) => rows.length > 0) };
		})
		.filter(({ draw, tables }) => draw !== null || tables.length > 0);
}

/**
 * Reviews the period that lies at the end of a span, seen beside the others of the span, in steps that are short however many
 * contacts there are.
 */
export function* shownReview(from: Iterable<Contact>, span: DaySpan, scope: Omit<ReviewScope, 'from' | 'to'>): Steps<ShownReview> {
	const contacts: Contact[] = [];
	for (const contact of from) {
		contacts.push(contact);
		yield;
	}
	const acts = yield* actsOf(contacts, scope.asOf);
	const review = yield* roleReviewSteps(contacts, { ...calendarPeriod(span.to, scope.by), ...scope }, acts);
	// The calendar period that a day lies in is one period of its unit.
	const [now = review.lookBack] = review.periods;
	return { review, now, before: review.before, over: yield* hatsOver(acts, { ...span, ...scope }) };
}

/** Whether the notes tell of nothing that could be looked back on: nobody was ever touched, and there is no deal. */
export function isNothingYet({ lookBack, undated }: RoleReview): boolean {
	const { never } = lookBack.contacts;
	return never.count === never.of && undated.count === 0 && isEmptyPeriod(lookBack);
}

/** Whether nothing at all happened in a period: no act, no deal opened, open or closed. */
export function isEmptyPeriod(period: PeriodReview): boolean {
	return figuresOf(period).every(({ id, value }) => !['acts', 'opened', 'closes', 'undecided'].includes(id) || value === 0);
}

type Part = (shown: ShownReview, words: ShownWords) => Partial<Pick<ReviewSection, 'draw' | 'sentences' | 'tables'>>;

const parts: Readonly<Record<ReviewSectionId, Part>> = {
	hats: ({ over }, words) => {
		const rows = hatRows(over, words);
		const labels = over.map(({ period }) => period.label);
		return { draw: (width) => plotHats(rows, labels, width), tables: [hatsTable(over, words)] };
	},
	kinds: bars('kinds'),
	contacts: bars('contacts'),
	silence: (shown, words) => {
		const curves = silenceCurves(shown, words);
		const sentences = curveLines('silence', shown.review, words.review);
		return {
			...(curves.length === 0 ? {} : { draw: (width) => plotSurvival(curves, { ...words.review, days: words.view.column.days }, width) }),
			sentences: curves.length === 0 ? sentences : [words.view.stillWaiting, ...sentences, ...tooFew(shown.review.lookBack.silence.curve, words)],
			tables: [stepsTable(shown.review, words), closesTable(shown, words)],
		};
	},
	outcomes: bars('outcomes'),
	decisions: (shown, words) => {
		const rows = outcomeRows(shown, words);
		return {
			...(rows.length === 0 ? {} : { draw: (width) => plotDecisions(rows, words.view.column.days, width) }),
			sentences: curveLines('decisions', shown.review, words.review),
			tables: [dealsTable(shown, words)],
		};
	},
	conversations: () => ({}),
	skills: (shown, words) => {
		const drawn = bars('skills', 'part-empty')(shown, words);
		return { ...drawn, sentences: [...(drawn.sentences ?? []), ...skillLines(shown.review, words.review)] };
	},
};

/** The numbers of a section, or of one of its figures, as bars beside those of the period before. */
function bars(section: ReviewSectionId, only?: string): Part {
	return (shown, words) => {
		const all = figurePairs(section, shown)
			.filter(({ now }) => only === undefined || now.id === only)
			.map(({ key, now, before }): Bar => ({
				label: words.review.figure(now),
				value: now.value ?? 0,
				before: before === null || before.of === 0 ? null : before.value,
				text: figureText(now, words.review),
				to: `${section}/${key}/0`,
			}));
		if (all.every(({ value, before }) => value === 0 && (before ?? 0) === 0)) return {};
		const { before } = shown;
		return { draw: (width) => plotBars(all, width), sentences: before === null ? [] : [words.view.strokeIs(before.period.label)] };
	};
}

function hatRows(periods: readonly HatsOfPeriod[], { review }: ShownWords): readonly HatRow[] {
	return hatsShown.map((hat, column) => {
		const label = review.figure({ id: 'hat', item: hat });
		return {
			hat,
			label,
			acts: periods.map(({ period, hats }) => ({
				count: hats[hat].count,
				title: `${label}, ${review.column(period)}: ${review.of(hats[hat].count, hats[hat].of)}`,
				to: `over-time/${period.label}/${String(column)}`,
			})),
		};
	});
}

/** The curve of the look-back, and of the closes of the period, where there are any. */
function silenceCurves({ review, now }: ShownReview, { review: words, view }: ShownWords): readonly NamedCurve[] {
	const closeOf = (days: number): number => now.silence.closes.findIndex((close) => close.days === days && close.end === 'marketing');
	const named = (look: NamedCurve['look'], curve: SurvivalCurve, label: string): NamedCurve => ({
		curve,
		look,
		label: view.curve(label, curve.cases),
		step: (days) => ({
			to: look === 'look-back' ? `steps/${String(days)}/1` : `closes/${String(closeOf(days))}/1`,
			title: view.step(words.number(days), words.percent(Math.round(100 * (curve.steps.find((step) => step.days === days)?.share ?? 1)))),
		}),
	});
	return [named('look-back', review.lookBack.silence.curve, words.lookBack), named('period', now.silence.curve, now.period.label)].filter(
		({ curve }) => curve.cases > 0,
	);
}

function tooFew({ cases }: SurvivalCurve, { review }: ShownWords): readonly string[] {
	return cases < ENOUGH_CASES ? [review.tooFew(ENOUGH_CASES)] : [];
}

/** The deals of each outcome whose days are known, as rows; an outcome without any has none. */
function outcomeRows(shown: ShownReview, { review, view }: ShownWords): readonly OutcomeRow[] {
	const deals = dealsOf(shown);
	const { medianDays } = shown.now.decisions;
	return (['won', 'lost', 'closed', 'open'] as const)
		.map((outcome): OutcomeRow => {
			const middle = outcome === 'won' || outcome === 'lost' ? medianDays[outcome].value : null;
			return {
				outcome,
				label: outcome === 'open' ? view.openSoFar : view.state[outcome],
				deals: deals.flatMap((dot, index) =>
					dot.state === outcome && dot.days !== null
						? [{ days: dot.days, title: `${shownDealName(dot, view)}: ${review.dot(dot)}`, to: `deals/${String(index)}/1` }]
						: [],
				),
				median: middle === null ? null : { days: middle, text: view.median(review.number(middle)) },
			};
		})
		.filter((row) => row.deals.length > 0);
}
