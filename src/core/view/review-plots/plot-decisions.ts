import { LINE, scale, ticks, type Drawing, type DotShape, type Look, type Mark } from './drawing';

/** The deals of one outcome, in a row of their own. */
export interface OutcomeRow {
	readonly outcome: 'won' | 'lost' | 'closed' | 'open';
	readonly label: string;
	readonly deals: readonly { readonly days: number; readonly title: string; readonly to: string }[];
	/** The middle of their days, with its words; null where there is none, as for those that are not decided. */
	readonly median: { readonly days: number; readonly text: string } | null;
}

const shapes: Readonly<Record<OutcomeRow['outcome'], DotShape>> = { won: 'circle', lost: 'cross', closed: 'square', open: 'triangle' };

const DOT = 12;
const EDGE = 8;

/**
 * Each deal as a dot at the days it took, in the row of its outcome, with a shape of its own. Undecided deals point onwards: they
 * have taken so many days as yet, and nobody knows how many more. Dots that would cover each other stand one above the other.
 */
export function plotDecisions(rows: readonly OutcomeRow[], daysWord: string, width: number): Drawing {
	const greatest = Math.max(1, ...rows.flatMap(({ deals }) => deals.map(({ days }) => days)));
	const days = ticks(greatest, Math.max(2, Math.floor(width / 90)));
	const x = scale([0, days.at(-1) ?? 1], [EDGE, width - EDGE - 4]);
	const marks: Mark[] = [];
	let top = 0;
	for (const { outcome, label, deals, median } of rows) {
		const placed = lanesOf(deals.map((deal) => x(deal.days)));
		const base = top + LINE + 6 + Math.max(1, ...placed.map((lane) => lane + 1)) * DOT;
		const look: Look = outcome;
		marks.push(
			{ mark: 'text', look: 'label', x: 0, y: top + LINE - 4, text: label, anchor: 'start' },
			{ mark: 'line', look: 'axis', x1: 0, y1: base, x2: width, y2: base },
			...deals.map(({ days: took, title, to }, index): Mark => {
				const y = base - ((placed[index] ?? 0) + 0.5) * DOT - 1;
				return { mark: 'dot', look, shape: shapes[outcome], x: x(took), y, to, title };
			}),
			...(median === null
				? []
				: [
						{ mark: 'line', look: 'median', x1: x(median.days), y1: top + LINE, x2: x(median.days), y2: base + 4 } as const,
						{ mark: 'text', look: 'value', x: width, y: top + LINE - 4, text: median.text, anchor: 'end' } as const,
					]),
		);
		top = base + 8;
	}
	const bottom = top + LINE - 4;
	return {
		width,
		height: bottom + LINE + 4,
		marks: [
			...marks,
			...days.map((day): Mark => ({ mark: 'text', look: 'value', x: x(day), y: bottom, text: String(day), anchor: day === 0 ? 'start' : 'middle' })),
			{ mark: 'text', look: 'value', x: width, y: bottom + LINE, text: daysWord, anchor: 'end' },
		],
	};
}

/** The lane of each of some places along a line, so that no two of a lane touch; the lowest lane is 0. */
export function lanesOf(places: readonly number[]): readonly number[] {
	const ends: number[] = [];
	const lanes = places.map(() => 0);
	const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	for (const index of order) {
		const place = places[index] ?? 0;
		const free = ends.findIndex((end) => end <= place);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = place + DOT;
		lanes[index] = lane;
	}
	return lanes;
}
