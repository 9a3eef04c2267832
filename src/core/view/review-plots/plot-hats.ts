import type { Role } from '../../model/role';
import { LETTER, LINE, scale, type Drawing, type Mark } from './drawing';

/** The acts of one hat over the periods. */
export interface HatRow {
	readonly hat: Role | 'untagged';
	readonly label: string;
	readonly acts: readonly { readonly count: number; readonly title: string; readonly to: string }[];
}

const TALLEST = 44;
const GAP = 6;
const ROW = LINE + TALLEST + LINE + 8;

/**
 * The mix of hats over time: a row a hat and a column a period, on one scale. Rows of their own, for in a pile only the lowest hat
 * can be compared, and colour alone would tell them apart.
 */
export function plotHats(rows: readonly HatRow[], periods: readonly string[], width: number): Drawing {
	const greatest = Math.max(1, ...rows.flatMap(({ acts }) => acts.map(({ count }) => count)));
	const height = scale([0, greatest], [0, TALLEST]);
	const column = width / Math.max(1, periods.length);
	const bar = Math.max(4, Math.min(40, column * 0.7));
	const middle = (index: number): number => (index + 0.5) * column;
	const marks = rows.flatMap(({ hat, label, acts }, row): Mark[] => {
		const base = row * ROW + LINE + LINE + TALLEST;
		return [
			{ mark: 'text', look: 'label', x: 0, y: row * ROW + LINE - 4, text: label, anchor: 'start' },
			{ mark: 'line', look: 'axis', x1: 0, y1: base, x2: width, y2: base },
			...acts.flatMap(({ count, title, to }, index): Mark[] => [
				{ mark: 'bar', look: hat, x: middle(index) - bar / 2, y: base - height(count), width: bar, height: height(count), to, title },
				{ mark: 'text', look: 'value', x: middle(index), y: base - height(count) - 4, text: count === 0 ? '' : String(count), anchor: 'middle' },
			]),
		];
	});
	const bottom = rows.length * ROW + LINE - 4;
	return { width, height: bottom + 4, marks: [...marks, ...periodLabels(periods, { column, middle, y: bottom })] };
}

/** The names of the periods below their columns; of narrow columns only each second, third, … up to the last. */
function periodLabels(
	periods: readonly string[],
	{ column, middle, y }: { readonly column: number; readonly middle: (index: number) => number; readonly y: number },
): Mark[] {
	const longest = Math.max(1, ...periods.map(({ length }) => length)) * LETTER + GAP;
	const each = Math.max(1, Math.ceil(longest / column));
	const most = column * periods.length - longest / 2;
	return periods.flatMap((text, index): Mark[] =>
		(periods.length - 1 - index) % each === 0
			? [{ mark: 'text', look: 'value', x: Math.max(longest / 2, Math.min(middle(index), most)), y, text, anchor: 'middle' }]
			: [],
	);
}
