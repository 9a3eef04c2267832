/** How tall a row is taken to be until it is measured, in pixels. */
const USUAL_HEIGHT = 92;

/** How far beyond the view rows are drawn, in pixels, so that scrolling meets no gap. */
const BEYOND_VIEW = 700;

/** What stands in a list: a row, by its number, or the room of rows that are not drawn, in pixels. */
export type Piece = { readonly piece: 'row'; readonly index: number } | { readonly piece: 'gap'; readonly name: string; readonly height: number };

/** The heights of rows by their keys: measured where they were drawn, else the usual. */
export class RowHeights {
	readonly #measured = new Map<string, number>();

	/** Notes a measured height; gives whether it is another than was reckoned with. */
	measure(key: string, height: number): boolean {
		const before = this.#measured.get(key) ?? USUAL_HEIGHT;
		this.#measured.set(key, height);
		return Math.abs(before - height) > 0.5;
	}

	/** The height of a row, in pixels. */
	of(key: string): number {
		return this.#measured.get(key) ?? USUAL_HEIGHT;
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
	const { first, end } = rangeOf(keys, heights, view);
	const room = (from: number, to: number): number => {
		let height = 0;
		for (let index = from; index < to; index++) height += heights.of(keys[index] ?? '');
		return height;
	};
	const rows = (from: number, to: number): Piece[] => Array.from({ length: to - from }, (_, step) => ({ piece: 'row', index: from + step }));
	const gap = (name: string, from: number, to: number): Piece => ({ piece: 'gap', name, height: room(from, to) });
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
function rangeOf(
	keys: readonly string[],
	heights: RowHeights,
	view: { readonly top: number; readonly height: number },
): { readonly first: number; readonly end: number } {
	const from = view.top - BEYOND_VIEW;
	const to = view.top + view.height + BEYOND_VIEW;
	let first = 0;
	let above = 0;
	while (first < keys.length - 1) {
		const height = heights.of(keys[first] ?? '');
		if (above + height >= from) break;
		above += height;
		first++;
	}
	let end = first;
	let bottom = above;
	while (end < keys.length && (bottom < to || end === first)) bottom += heights.of(keys[end++] ?? '');
	return { first, end };
}
