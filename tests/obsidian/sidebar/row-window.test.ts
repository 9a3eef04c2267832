import fc from 'fast-check';
import { piecesOf, RowHeights, type Piece } from '../../../src/obsidian/sidebar/row-window';

const keys = Array.from({ length: 500 }, (_, index) => `row ${index}`);

function heightOf(pieces: readonly Piece[], heights: RowHeights): number {
	return pieces.reduce((sum, piece) => sum + (piece.piece === 'gap' ? piece.height : heights.of(keys[piece.index] ?? '')), 0);
}

function rowsOf(pieces: readonly Piece[]): number[] {
	return pieces.flatMap((piece) => (piece.piece === 'row' ? [piece.index] : []));
}

const view = fc.record({ top: fc.integer({ min: -5000, max: 60_000 }), height: fc.integer({ min: 1, max: 2000 }), kept: fc.integer({ min: -1, max: 520 }) });
const measured = fc.array(fc.tuple(fc.integer({ min: 0, max: 499 }), fc.integer({ min: 20, max: 900 })), { maxLength: 60 });

test('rows and gaps together are as tall as all rows, and rows stand in their order', () => {
	fc.assert(
		fc.property(view, measured, (seen, known) => {
			const heights = new RowHeights();
			for (const [index, height] of known) heights.measure(`row ${index}`, height);
			const pieces = piecesOf(keys, heights, seen);
			const all = keys.reduce((sum, key) => sum + heights.of(key), 0);
			expect(Math.abs(heightOf(pieces, heights) - all)).toBeLessThan(0.01);
			const rows = rowsOf(pieces);
			expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
			expect(rows.length).toBeGreaterThan(0);
		}),
	);
});

test('every row that is in view is drawn', () => {
	fc.assert(
		fc.property(view, measured, (seen, known) => {
			const heights = new RowHeights();
			for (const [index, height] of known) heights.measure(`row ${index}`, height);
			const drawn = new Set(rowsOf(piecesOf(keys, heights, seen)));
			const missing: number[] = [];
			let top = 0;
			keys.forEach((key, index) => {
				const bottom = top + heights.of(key);
				if (bottom > seen.top && top < seen.top + seen.height && !drawn.has(index)) missing.push(index);
				top = bottom;
			});
			expect(missing).toEqual([]);
		}),
	);
});

test('the row with the focus is drawn wherever the view is', () => {
	const heights = new RowHeights();
	expect(rowsOf(piecesOf(keys, heights, { top: 40_000, height: 800, kept: 3 }))).toContain(3);
	expect(rowsOf(piecesOf(keys, heights, { top: 0, height: 800, kept: 499 }))).toContain(499);
	expect(rowsOf(piecesOf(keys, heights, { top: 0, height: 800, kept: -1 })).length).toBeLessThan(30);
});

test('a row that turns out taller than reckoned is told, and one that does not is not', () => {
	const heights = new RowHeights();
	expect(heights.measure('row 1', 200)).toBe(true);
	expect(heights.measure('row 1', 200)).toBe(false);
	expect(heights.of('row 1')).toBe(200);
});
