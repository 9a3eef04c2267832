import type { ReviewWords } from '../i18n/english-review';
import { figuresOf, figuresOfSections, type Figure, type FigureId, type ReviewSectionId } from '../review/review-figures';
import { heldAgainst, type PeriodReview, type RoleReview } from '../review/review-shape';
import { ENOUGH_CASES } from '../review/skills';

/** A part of a review as a table of words; without rows where there is nothing to count. */
export interface ReviewTable {
	readonly section: ReviewSectionId;
	/** The name of a figure, then what it is in the period before the first, and in each period. */
	readonly rows: readonly (readonly string[])[];
}

/** A review as tables that any host can set out: one a section, with a column a period. */
export interface ReviewTables {
	readonly columns: readonly string[];
	readonly sections: readonly ReviewTable[];
}

/** Sets out the figures of a review, each with its change against the period before; the last `most` periods, where there are more. */
export function reviewTables(review: RoleReview, words: ReviewWords, most: number): ReviewTables {
	const first = Math.max(0, review.periods.length - most);
	const before = heldAgainst(review, first);
	const shown = [...(before === null ? [] : [before]), ...review.periods.slice(first)];
	const columns = shown.map((one) => figuresByKey(one));
	const keys = new Map<string, Figure>();
	// The latest period says in which order kinds stand.
	for (const column of [...columns].reverse()) for (const [key, figure] of column) if (!keys.has(key)) keys.set(key, figure);
	const rowOf = (key: string, figure: Figure): string[] => {
		const cells = columns.map((column, index) => {
			const now = column.get(key) ?? withoutKind(figure);
			const held = index === 0 ? null : (columns[index - 1]?.get(key) ?? withoutKind(figure));
			return cell(now, held, words);
		});
		return [words.figure(figure), ...cells];
	};
	return {
		columns: shown.map(({ period }) => words.column(period)),
		sections: sectionIds.map((section) => ({
			section,
			rows: [...keys]
				.filter(([, { id }]) => isIn(section, id))
				.map(([key, figure]) => rowOf(key, figure))
				.filter(([, ...cells]) => cells.some((one) => one !== NOTHING)),
		})),
	};
}

const NOTHING = '–';

/** The sections in their order. */
export const sectionIds: readonly ReviewSectionId[] = ['hats', 'kinds', 'contacts', 'silence', 'outcomes', 'decisions', 'conversations', 'skills'];

/** Whether a figure belongs to a section. */
export function isIn(section: ReviewSectionId, id: FigureId): boolean {
	const ids: readonly FigureId[] = figuresOfSections[section];
	return ids.includes(id);
}

/** A number as it is read: `7 of 12 (58%)`, `62.5 (4 cases)`, `–` where there is none; a percentage only of ten or more. */
export function figureText({ value, of, isMedian }: Figure, words: ReviewWords): string {
	if (value === null || of === 0) return NOTHING;
	if (of === null) return words.number(value);
	if (isMedian) return `${words.number(value)} (${words.cases(of)})`;
	const percent = of < ENOUGH_CASES ? '' : ` (${words.percent(Math.round((100 * value) / of))})`;
	return `${words.of(value, of)}${percent}`;
}

function figuresByKey(review: PeriodReview): Map<string, Figure> {
	return new Map(figuresOf(review).map((figure) => [`${figure.id} ${figure.item}`, figure]));
}

/** A kind that a period has none of. */
export function withoutKind(figure: Figure): Figure {
	return { ...figure, value: 0, of: null, evidence: [] };
}

function cell(now: Figure, before: Figure | null, words: ReviewWords): string {
	const change = before === null ? NOTHING : changeText(now, before, words);
	return change === NOTHING ? figureText(now, words) : `${figureText(now, words)}, ${change}`;
}

/** The change of a number against the period before: `+2`, `−1`, `=`; `–` where one of them is no number. */
export function changeText(now: Figure, before: Figure, words: ReviewWords): string {
	if (before.of === 0 || before.value === null || now.value === null || now.of === 0) return NOTHING;
	const change = now.value - before.value;
	return change === 0 ? '=' : `${change > 0 ? '+' : '−'}${words.number(Math.abs(change))}`;
}
