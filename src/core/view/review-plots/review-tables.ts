import type { ReviewWords } from '../../i18n/english-review';
import type { ReviewViewWords } from '../../i18n/english-review-view';
import type { IsoDay } from '../../model/iso-date';
import type { Evidence } from '../../model/place';
import { figuresOf, hatsShown, type Figure, type ReviewSectionId } from '../../review/review-figures';
import type { DealDot, PeriodReview, RoleReview, SilenceAfterClose } from '../../review/review-shape';
import { ENOUGH_CASES } from '../../review/skills';
import { changeText, figureText, isIn, withoutKind } from '../review-table';

/** A table behind a plot. A cell is known by the table's id, the row's key and its column: `deals/3/1`. */
export interface PlotTable {
	readonly id: string;
	readonly caption: string;
	/** The heads of all columns; the first is that of the rows' heads. */
	readonly columns: readonly string[];
	readonly rows: readonly PlotRow[];
}

/** A row of a table. */
export interface PlotRow {
	readonly key: string;
	readonly head: string;
	readonly cells: readonly PlotCell[];
}

/** A number or a word, with the lines it comes from, where it comes from any. */
export interface PlotCell {
	readonly text: string;
	readonly evidence: readonly Evidence[];
}

/** All words of a review that is shown. */
export interface ShownWords {
	readonly review: ReviewWords;
	readonly view: ReviewViewWords;
	/** A day as people write it. */
	readonly day: (day: IsoDay) => string;
}

/** The chosen period of a review, and the one before it. */
export interface Compared {
	readonly now: PeriodReview;
	readonly before: PeriodReview | null;
}

/** The acts by hat of one of several periods. */
export type HatsOfPeriod = Pick<PeriodReview, 'period' | 'hats'>;

const NOTHING: readonly Evidence[] = [];

/** A cell that is only words. */
function plain(text: string): PlotCell {
	return { text, evidence: NOTHING };
}

/** A figure of the chosen period with the same one of the period before. */
export interface FigurePair {
	readonly key: string;
	readonly now: Figure;
	readonly before: Figure | null;
}

/** The figures of a section. A kind of marketing that only one of the periods has is there in both; what has no number in either is left out. */
export function figurePairs(section: ReviewSectionId, { now, before }: Compared): readonly FigurePair[] {
	const keyOf = ({ id, item }: Figure): string => `${id}:${item}`;
	const ofNow = new Map(figuresOf(now).map((figure) => [keyOf(figure), figure]));
	const ofBefore = new Map(before === null ? [] : figuresOf(before).map((figure) => [keyOf(figure), figure]));
	return [...new Map([...ofNow, ...[...ofBefore].filter(([key]) => !ofNow.has(key))])]
		.filter(([, { id }]) => isIn(section, id))
		.map(([key, figure]) => ({
			key,
			now: ofNow.get(key) ?? withoutKind(figure),
			before: before === null ? null : (ofBefore.get(key) ?? withoutKind(figure)),
		}))
		.filter((pair) => hasNumber(pair.now) || (pair.before !== null && hasNumber(pair.before)));
}

function hasNumber({ value, of }: Figure): boolean {
	return value !== null && of !== 0;
}

/** The figures of a section as a table: the chosen period, the one before, the change. */
export function figureTable(section: ReviewSectionId, compared: Compared, words: ShownWords): PlotTable {
	const { review, view } = words;
	return {
		id: section,
		caption: `${review.section[section]}: ${view.figuresOf}`,
		columns: [
			view.column.figure,
			review.column(compared.now.period),
			...(compared.before === null ? [] : [review.column(compared.before.period), view.column.change]),
		],
		rows: figurePairs(section, compared).map(({ key, now, before }) => ({
			key,
			head: review.figure(now),
			cells: [cellOf(now, review), ...(before === null ? [] : [cellOf(before, review), plain(changeText(now, before, review))])],
		})),
	};
}

function cellOf(figure: Figure, words: ReviewWords): PlotCell {
	return { text: figureText(figure, words), evidence: figure.evidence };
}

/** The acts by hat of each period. */
export function hatsTable(periods: readonly HatsOfPeriod[], { review, view }: ShownWords): PlotTable {
	return {
		id: 'over-time',
		caption: view.overTime,
		columns: [view.column.period, ...hatsShown.map((item) => review.figure({ id: 'hat', item }))],
		rows: periods.map(({ period, hats }) => ({
			key: period.label,
			head: review.column(period),
			cells: hatsShown.map((hat) => ({ text: review.number(hats[hat].count), evidence: hats[hat].evidence })),
		})),
	};
}

/** The curve of the silence after closes over the look-back: how many were followed, and whom marketing came to, day by day. */
export function stepsTable({ lookBack: { silence } }: RoleReview, { review, view }: ShownWords): PlotTable {
	const { closes, curve } = silence;
	const { column } = view;
	return {
		id: 'steps',
		caption: view.stepsOf,
		columns: [column.day, column.followed, column.reached, column.waiting],
		rows: curve.steps.map(({ days, atRisk, ended, share }) => ({
			key: String(days),
			head: review.number(days),
			cells: [
				cellOfCloses(atRisk, (close) => close.days >= days),
				cellOfCloses(ended, (close) => close.days === days && close.end === 'marketing'),
				plain(curve.cases < ENOUGH_CASES ? '–' : review.percent(Math.round(share * 100))),
			],
		})),
	};
	function cellOfCloses(count: number, isCounted: (close: SilenceAfterClose) => boolean): PlotCell {
		// Looked up when it is asked for: every close is followed on every day before its last.
		return {
			text: review.number(count),
			get evidence() {
				return closes.filter(isCounted).flatMap(({ evidence }) => evidence);
			},
		};
	}
}

/** Each close of the period with its silence. */
export function closesTable({ now: { silence } }: Compared, words: ShownWords): PlotTable {
	const { review, view, day } = words;
	const { column } = view;
	return {
		id: 'closes',
		caption: view.closesOf,
		columns: [column.deal, column.closedOn, column.days, column.end],
		rows: silence.closes.map((close, index) => ({
			key: String(index),
			head: shownDealName(close, view),
			cells: [plain(day(close.closedOn)), { text: review.number(close.days), evidence: close.evidence }, plain(view.end[close.end])],
		})),
	};
}

/** Each deal decided in the period or open at its end. */
export function dealsTable(compared: Compared, words: ShownWords): PlotTable {
	const { review, view } = words;
	const { column } = view;
	return {
		id: 'deals',
		caption: view.dealsOf,
		columns: [column.deal, column.outcome, column.days, column.conversations],
		rows: dealsOf(compared).map((dot, index) => ({
			key: String(index),
			head: shownDealName(dot, view),
			cells: [
				plain(view.state[dot.state]),
				{ text: dot.days === null ? '–' : review.number(dot.days), evidence: [dot.evidence] },
				{ text: dot.conversations === null ? '–' : review.number(dot.conversations), evidence: dot.talks },
			],
		})),
	};
}

/** The deals of a period in the order of their table: those decided, then those open at its end. */
export function dealsOf({ now: { decisions } }: Compared): readonly DealDot[] {
	return [...decisions.decided, ...decisions.undecided];
}

/** The name of a deal with those it is with. */
export function shownDealName({ deal, contacts }: Pick<DealDot, 'deal' | 'contacts'>, view: ReviewViewWords): string {
	const names = contacts.map(({ name }) => name).join(', ');
	const own = deal === '' ? view.noName : deal;
	return names === '' || own.includes(names) ? own : `${own} – ${names}`;
}
