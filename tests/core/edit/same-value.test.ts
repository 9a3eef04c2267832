import { sameValue } from '../../../src/core/edit/same-value';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

test.each<[unknown, unknown]>([
	[1, 1],
	['a', 'a'],
	[null, null],
	[Number.NaN, Number.NaN],
	[day('2026-01-01'), day('2026-01-01')],
	[[], []],
	[
		['a', [1, null]],
		['a', [1, null]],
	],
	[
		{ a: 1, b: { c: [day('2026-01-01')] } },
		{ a: 1, b: { c: [day('2026-01-01')] } },
	],
])('%j is the same as %j', (a, b) => {
	expect(sameValue(a, b)).toBe(true);
});

test.each<[unknown, unknown]>([
	[1, 2],
	[1, '1'],
	['', null],
	[null, undefined],
	[null, {}],
	['a', ['a']],
	[[], {}],
	[['a'], { 0: 'a' }],
	[
		['a', 'b'],
		['a', 'c'],
	],
	[['a'], ['a', 'b']],
	[['a', 'b'], ['a']],
	[{}, { a: undefined }],
	[{ a: 1 }, { b: 1 }],
	[
		{ a: 1, b: 2 },
		{ b: 2, a: 1 },
	],
	[
		{ a: 1, b: 2 },
		{ a: 1, b: 3 },
	],
	[day('2026-01-01'), day('2026-01-02')],
	[day('2026-01-01'), '2026-01-01'],
])('%j is another than %j, whichever is first', (a, b) => {
	expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
});

test('a day is no map, though neither has a key', () => {
	expect([sameValue(day('2026-01-01'), {}), sameValue({}, day('2026-01-01'))]).toEqual([false, false]);
});
