/** How tall a row is taken to be until it is measured, in pixels. */
const USUAL_HEIGHT = 92;

/** How far beyond the view rows are drawn, in pixels, so that scrolling meets no gap. */
const BEYOND_VIEW = 700;

/** What stands in a list: a row, by its number, or the room of rows that are not drawn, in pixels. */
export type Piece = { readonly piece: 'row'; readonly index: number } | { readonly piece: 'gap'; readonly name: string; readonly height: number };

/** The heights of rows by their keys: measured where they were drawn, else the usual. */
export class RowHeights {
	readonly #measured = new Map<string, number>();
	#keys: readonly string[] = [];
	#tops: Float64Array | null = null;

	/** Notes a measured height; gives whether it is another than was reckoned with. */
	measure(key: string, height: number): boolean {
		const before = this.of(key);
		if (before !== height) this.#tops = null;
		this.#measured.set(key, height);
		return Math.abs(before - height) > 0.5;
	}

	/** The height of a row, in pixels. */
	of(key: string): number {
		return this.#measured.get(key) ?? USUAL_HEIGHT;
	}

	/** Where each row begins, and last where the list ends, in pixels; reckoned anew only when rows or heights are others. */
	topsOf(keys: readonly string[]): Float64Array {
		if (this.#tops !== null && keys === this.#keys) return this.#tops;
		const tops = new Float64Array(keys.length + 1);
		let top = 0;
		keys.forEach((key, index) => {
			top += this.of(key);
			tops[index + 1] = top;
		});
		this.#keys = keys;
		this.#tops = tops;
		return tops;
	}
}

/**
 * The rows near a view that begins `top` pixels below the beginning of the list and is `height` pixels tall, and the row kept
 * wherever the view is (-1: none), each in its place, with the room of the others between them.
 */
export function piecesOf(
	keys: readonly string[],
	heights: RowHeights,
	view: { readonly top: number; readonly height: number; readonly kept: number },
): Piece[] {
	const tops = heights.topsOf(keys);
	const { first, end } = rangeOf(tops, view);
	const rows = (from: number, to: number): Piece[] => Array.from({ length: to - from }, (_, step) => ({ piece: 'row', index: from + step }));
	const gap = (name: string, from: number, to: number): Piece => ({ piece: 'gap', name, height: (tops[to] ?? 0) - (tops[from] ?? 0) });
	const { kept } = view;
	if (kept >= 0 && kept < first) {
		return [gap('above', 0, kept), ...rows(kept, kept + 1), gap('between', kept + 1, first), ...rows(first, end), gap('below', end, keys.length)];
	}
	if (kept >= end && kept < keys.length) {
		return [gap('above', 0, first), ...rows(first, end), gap('between', end, kept), ...rows(kept, kept + 1), gap('below', kept + 1, keys.length)];
	}
	return [gap('above', 0, first), ...rows(first, end), gap('below', end, keys.length)];
}

/** The rows of which a part is less than some way from the view; at least one. */
function rangeOf(tops: Float64Array, view: { readonly top: number; readonly height: number }): { readonly first: number; readonly end: number } {
	const count = tops.length - 1;
	const first = Math.max(0, Math.min(firstFrom(tops, view.top - BEYOND_VIEW) - 1, count - 1));
	const end = Math.max(first + 1, firstFrom(tops, view.top + view.height + BEYOND_VIEW));
	return { first, end: Math.min(end, count) };
}

/** The first of ascending numbers that is not below a value; their count where all are. */
function firstFrom(numbers: Float64Array, value: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
