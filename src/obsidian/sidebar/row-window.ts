/** How tall a row is taken to be until it is measured, in pixels. */
const USUAL_HEIGHT = 92;

/** How far beyond the view rows are drawn, in pixels, so that scrolling meets no gap. */
const BEYOND_VIEW = 700;

/** The rows to draw: from `first` up to, not including, `end`, with the room above and below them in pixels. */
export interface RowWindow {
	readonly first: number;
	readonly end: number;
	readonly above: number;
	readonly below: number;
}

/** The heights of rows by their keys: measured where they were drawn, else the usual. */
export class RowHeights {
	private readonly measured = new Map<string, number>();

	/** Notes a measured height; gives whether it is another than was reckoned with. */
	measure(key: string, height: number): boolean {
		const before = this.measured.get(key) ?? USUAL_HEIGHT;
		this.measured.set(key, height);
		return Math.abs(before - height) > 0.5;
	}

	/** The height of a row, in pixels. */
	of(key: string): number {
		return this.measured.get(key) ?? USUAL_HEIGHT;
	}
}

/** The rows near a view that begins `top` pixels below the beginning of the list and is `height` pixels tall. */
export function windowOf(keys: readonly string[], heights: RowHeights, view: { readonly top: number; readonly height: number }): RowWindow {
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
	let below = 0;
	for (let index = end; index < keys.length; index++) below += heights.of(keys[index] ?? '');
	return { first, end, above, below };
}
