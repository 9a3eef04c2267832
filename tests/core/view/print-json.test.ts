import fc from 'fast-check';
import { printJson, printJsonInPieces } from '../../../src/core/view/print-json';

test('a report printed in pieces is the report printed at once', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.array(fc.jsonValue()))), (report) => {
			expect([...printJsonInPieces(report)].join('')).toBe(printJson(report));
		}),
		{ numRuns: 500 },
	);
});

test('a list made item by item is printed as a list', () => {
	function* flags(): Generator<object> {
		yield { contact: 'Anna Berg' };
		yield { contact: 'Jo\nPark' };
	}
	const given = [...printJsonInPieces({ asOf: '2026-06-01', flags: flags() })].join('');
	expect(given).toBe(printJson({ asOf: '2026-06-01', flags: [{ contact: 'Anna Berg' }, { contact: 'Jo\nPark' }] }));
});

test('a large report comes in more than one piece, none of them much over 64,000 characters', () => {
	const pieces = [...printJsonInPieces({ flags: Array.from({ length: 5000 }, (_, index) => ({ contact: `Contact ${String(index)}` })) })];
	expect(pieces.length).toBeGreaterThan(2);
	expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
});
