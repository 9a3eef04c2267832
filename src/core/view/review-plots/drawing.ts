/** What something is drawn as; a host gives each a colour, a width and a dash. */
export type Look =
	| 'marketing'
	| 'sales'
	| 'delivery'
	| 'untagged'
	| 'now'
	| 'before'
	| 'axis'
	| 'grid'
	| 'label'
	| 'value'
	| 'look-back'
	| 'period'
	| 'won'
	| 'lost'
	| 'closed'
	| 'open'
	| 'median';

/** The shapes of dots: what they mean is not told by colour alone. */
export type DotShape = 'circle' | 'cross' | 'square' | 'triangle';

/** What pressing a mark leads to: a number of a table, `silence-steps/30/1`. */
export interface Leads {
	readonly to: string | null;
	/** What is told where the pointer rests on it. */
	readonly title: string;
}

/** One thing drawn. Lengths are in the drawing's own units, one a pixel; y goes down. */
export type Mark =
	| ({ readonly mark: 'bar'; readonly look: Look; readonly x: number; readonly y: number; readonly width: number; readonly height: number } & Leads)
	| { readonly mark: 'line'; readonly look: Look; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
	| { readonly mark: 'steps'; readonly look: Look; readonly points: readonly Point[] }
	| ({ readonly mark: 'dot'; readonly look: Look; readonly shape: DotShape; readonly x: number; readonly y: number } & Leads)
	| { readonly mark: 'text'; readonly look: Look; readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' };

/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/** A plot decided down to its lengths, so that a host only has to draw it. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly marks: readonly Mark[];
}

/** The height of a line of text, and how wide a letter is on average. */
export const LINE = 16;
export const LETTER = 6.4;

/** A scale from numbers to lengths. A domain without length is all at the beginning. */
export function scale([from, to]: Point, [start, end]: Point): (value: number) => number {
	const span = to - from;
	return (value) => (span === 0 ? start : start + ((value - from) / span) * (end - start));
}

/** Round numbers from 0 up to a greatest, `most` steps or fewer between them: 0, 20, 40, 60. The last is the first that is not below it. */
export function ticks(greatest: number, most: number): readonly number[] {
	const raw = Math.max(1, greatest) / most;
	const power = 10 ** Math.floor(Math.log10(raw));
	const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= raw - 1e-9) ?? 10));
	const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
	return Array.from({ length: count + 1 }, (_, index) => index * step);
}
