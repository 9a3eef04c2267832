import fc from 'fast-check';
import { RowWindow, type ListView, type Piece } from '../../../src/obsidian/sidebar/row-window';

const USUAL = 92;
const rows = Array.from({ length: 500 }, (_, index) => ({ key: `row ${index}` }));

type Known = readonly (readonly [index: number, height: number])[];

/** A window that has drawn and measured some rows, one after the other, and sees a part of the list. */
function windowOn(known: Known, view: ListView): RowWindow {
	const rowWindow = new RowWindow();
	for (const [index, height] of known) measure(rowWindow, rowWindow.draw(rows, index), [[index, height]]);
	rowWindow.draw(rows, -1);
	rowWindow.see(view, () => undefined);
	return rowWindow;
}

/** Tells a window how tall some rows turned out; gives whether other rows come near the view, which begins with the list. */
function measure(rowWindow: RowWindow, pieces: readonly Piece[], known: Known): boolean {
	const heights = new Map(known);
	return rowWindow.see({ top: 0, height: 800 }, (place) => {
		const piece = pieces[place];
		return piece?.piece === 'row' ? heights.get(piece.index) : undefined;
	});
}

/** How tall each row is, by what was measured last. */
function heightsOf(known: Known): number[] {
	const heights = rows.map(() => USUAL);
	for (const [index, height] of known) heights[index] = height;
	return heights;
}

function totalOf(pieces: readonly Piece[], heights: readonly number[]): number {
	return pieces.reduce((sum, piece) => sum + (piece.piece === 'gap' ? piece.height : (heights[piece.index] ?? 0)), 0);
}

function drawnIn(pieces: readonly Piece[]): number[] {
	return pieces.flatMap((piece) => (piece.piece === 'row' ? [piece.index] : []));
}

const view = fc.record({ top: fc.integer({ min: -5000, max: 60_000 }), height: fc.integer({ min: 1, max: 2000 }) });
const kept = fc.integer({ min: -1, max: 520 });
const measured = fc.array(fc.tuple(fc.integer({ min: 0, max: 499 }), fc.integer({ min: 20, max: 900 })), { maxLength: 60 });

test('rows and gaps together are as tall as all rows, and rows stand in their order', () => {
	fc.assert(
		fc.property(view, kept, measured, (seen, focused, known) => {
			const pieces = windowOn(known, seen).draw(rows, focused);
			const heights = heightsOf(known);
			const all = heights.reduce((sum, height) => sum + height, 0);
			expect(Math.abs(totalOf(pieces, heights) - all)).toBeLessThan(0.01);
			const drawn = drawnIn(pieces);
			expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
			expect(drawn.length).toBeGreaterThan(0);
		}),
	);
});

test('every row that is in view is drawn', () => {
	fc.assert(
		fc.property(view, kept, measured, (seen, focused, known) => {
			const drawn = new Set(drawnIn(windowOn(known, seen).draw(rows, focused)));
			const missing: number[] = [];
			let top = 0;
			heightsOf(known).forEach((height, index) => {
				const bottom = top + height;
				if (bottom > seen.top && top < seen.top + seen.height && !drawn.has(index)) missing.push(index);
				top = bottom;
			});
			expect(missing).toEqual([]);
		}),
	);
});

test('the row with the focus is drawn wherever the view is', () => {
	expect(drawnIn(windowOn([], { top: 40_000, height: 800 }).draw(rows, 3))).toContain(3);
	expect(drawnIn(windowOn([], { top: 0, height: 800 }).draw(rows, 499))).toContain(499);
	expect(drawnIn(windowOn([], { top: 0, height: 800 }).draw(rows, -1)).length).toBeLessThan(30);
});

test('a view that moves is told once other rows come near it, and so are rows that turn out lower', () => {
	const none = (): undefined => undefined;
	const rowWindow = new RowWindow();
	rowWindow.draw(rows, -1);
	expect(rowWindow.see({ top: 0, height: 800 }, none)).toBe(false);
	expect(rowWindow.see({ top: 10, height: 800 }, none)).toBe(false);
	expect(rowWindow.see({ top: 500, height: 800 }, none)).toBe(true);
	rowWindow.draw(rows, -1);
	expect(rowWindow.see({ top: 500, height: 800 }, none)).toBe(false);
	expect(rowWindow.see({ top: 500, height: 800 }, () => 20)).toBe(true);
});

test('gaps are never measured: they are the room of rows that are not drawn', () => {
	const rowWindow = new RowWindow();
	const before = rowWindow.draw(rows, -1);
	rowWindow.see({ top: 0, height: 800 }, (place) => (before[place]?.piece === 'gap' ? 1 : undefined));
	expect(rowWindow.draw(rows, -1)).toEqual(before);
});

test('rows keep their measured heights as others come, go and come back', () => {
	const some = fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { maxLength: 12 });
	const listOf = (indices: readonly number[]): typeof rows => rows.filter((_, index) => indices.includes(index));
	fc.assert(
		fc.property(fc.array(fc.tuple(some, measured), { minLength: 1, maxLength: 6 }), (shown) => {
			const rowWindow = new RowWindow();
			const heights = new Map<string, number>();
			for (const [indices, known] of shown) {
				const list = listOf(indices);
				const pieces = rowWindow.draw(list, -1);
				measure(rowWindow, pieces, known);
				for (const [place, height] of new Map(known)) {
					const row = pieces.some((piece) => piece.piece === 'row' && piece.index === place) ? list[place] : undefined;
					if (row !== undefined) heights.set(row.key, height);
				}
			}
			const all = rows.slice(0, 30).map(({ key }) => heights.get(key) ?? USUAL);
			const sum = all.reduce((total, height) => total + height, 0);
			expect(totalOf(rowWindow.draw(rows.slice(0, 30), -1), all)).toBeCloseTo(sum);
		}),
	);
});
