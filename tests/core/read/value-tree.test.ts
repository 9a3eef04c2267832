import { unwalkable } from '../../../src/core/read/value-tree';

function nested(levels: number): unknown {
	return levels === 0 ? 'x' : [nested(levels - 1)];
}

const knot: Record<string, unknown> = { name: 'Anna' };
knot['self'] = { knot };
const shared = { city: 'Berlin' };

test.each([
	['words and lists of words', { name: 'Anna', aliases: ['A', null, 1], empty: null }],
	['maps', { activities: [{ date: '2026-03-01' }], address: { city: 'Berlin' } }],
	['the same map twice', { home: shared, office: shared, all: [shared, shared] }],
	['days', { date: new Date('2026-03-01'), days: [new Date('2026-03-01')] }],
	['lists twenty deep', { list: nested(20) }],
	['no map', ['a']],
	['a text', 'a'],
	['nothing', null],
])('%s can be walked', (_what, value) => {
	expect(unwalkable(value)).toBeNull();
});

test.each([
	['a map that holds itself', knot, 'an alias stands inside what it names'],
	['one in a list behind a word', { list: ['x', knot] }, 'an alias stands inside what it names'],
	['lists deeper than twenty', { list: nested(21) }, 'lists and maps are nested more than 20 deep'],
	[
		'a few lists that stand for millions of values',
		{ list: [1, 2, 3, 4, 5, 6].reduce<unknown>((inner) => Array.from({ length: 10 }, () => inner), ['x']) },
		'a few aliases stand for far too many values',
	],
])('%s cannot: %s', (_what, value, why) => {
	expect(unwalkable(value)).toBe(why);
});
