import { countBefore } from '../../core/count-before';
import { KeptList } from '../../core/kept-list';

/** How tall a row is taken to be until it is measured, in pixels. */
const USUAL_HEIGHT = 92;

/** How far beyond the view rows are drawn, in pixels, so that scrolling meets no gap. */
const BEYOND_VIEW = 700;

/** What stands in a list: a row, by its number, or the room of rows that are not drawn, in pixels; gaps have numbers of their own. */
export type Piece = { readonly piece: 'row'; readonly index: number } | { readonly piece: 'gap'; readonly number: number; readonly height: number };

/** The part of a list that is seen: where it begins, in pixels below the beginning of the list, and how tall it is. */
export interface ListView {
	readonly top: number;
	readonly height: number;
}

/** The rows from one to before another. */
interface Range {
	readonly first: number;
	readonly end: number;
}

interface Keyed {
	readonly key: string;
}

/** What of a long list is drawn: the rows near its view, each in its place, with the room of the others between them. */
export class RowWindow {
	/** By key: a row that comes back behind a search is as tall as it was. */
	readonly #measured = new Map<string, number>();
	/** Of each row as it was measured where it was drawn, else the usual. */
	readonly #heights = new KeptList(({ key }: Keyed) => this.#measured.get(key) ?? USUAL_HEIGHT);
	#rows: readonly Keyed[] = [];
	/** Where each row begins, and last where the list ends; null until it is asked for. */
	#tops: Float64Array | null = null;
	#view: ListView = { top: 0, height: 800 };
	#range: Range = { first: 0, end: 0 };
	#pieces: readonly Piece[] = [];

	/** What to draw of these rows: those near the view, and one that is kept wherever the view is (-1: none). */
	draw(rows: readonly Keyed[], kept: number): readonly Piece[] {
		if (rows !== this.#rows) this.#tops = null;
		this.#rows = rows;
		this.#range = rangeOf(this.#topsNow(), this.#view);
		this.#pieces = piecesOf(this.#topsNow(), this.#range, kept);
		return this.#pieces;
	}

	/**
	 * Notes what is seen of the list, and how tall its pieces turned out, by their number among those last drawn; gives whether
	 * other rows than those are near the view. Gaps stay as they are: they are the room of rows that are not drawn.
	 */
	see(view: ListView, heightOf: (piece: number) => number | undefined): boolean {
		this.#view = view;
		const heights = this.#heights.of(this.#rows);
		this.#pieces.forEach((piece, place) => {
			const height = piece.piece === 'gap' ? undefined : heightOf(place);
			if (piece.piece === 'gap' || height === undefined || height === heights[piece.index]) return;
			heights[piece.index] = height;
			this.#measured.set(this.#rows[piece.index]?.key ?? '', height);
			this.#tops = null;
		});
		const { first, end } = rangeOf(this.#topsNow(), view);
		return first !== this.#range.first || end !== this.#range.end;
	}

	#topsNow(): Float64Array {
		if (this.#tops !== null) return this.#tops;
		const heights = this.#heights.of(this.#rows);
		const tops = new Float64Array(heights.length + 1);
		for (let index = 0, top = 0; index < heights.length; index++) {
			top += heights[index] ?? 0;
			tops[index + 1] = top;
		}
		this.#tops = tops;
		return tops;
	}
}

/** The rows of a range and the row kept, each in its place, and the gaps between them. */
function piecesOf(tops: Float64Array, { first, end }: Range, kept: number): Piece[] {
	const count = tops.length - 1;
	const drawn: Range[] = [{ first, end }];
	if (kept >= end && kept < count) drawn.push({ first: kept, end: kept + 1 });
	else if (kept >= 0 && kept < first) drawn.unshift({ first: kept, end: kept + 1 });
	const pieces: Piece[] = [];
	let behind = 0;
	[...drawn, { first: count, end: count }].forEach((part, number) => {
		pieces.push({ piece: 'gap', number, height: (tops[part.first] ?? 0) - (tops[behind] ?? 0) });
		for (let index = part.first; index < part.end; index++) pieces.push({ piece: 'row', index });
		behind = part.end;
	});
	return pieces;
}

/** The rows of which a part is less than some way from the view; at least one. */
function rangeOf(tops: Float64Array, view: ListView): Range {
	const count = tops.length - 1;
	const first = Math.max(0, Math.min(countBefore(tops, view.top - BEYOND_VIEW) - 1, count - 1));
	const end = Math.max(first + 1, countBefore(tops, view.top + view.height + BEYOND_VIEW));
	return { first, end: Math.min(end, count) };
}
