import { isEmpty, isPropertyMap, linesOf, namesOf, textOf, textsOf, valueNamed } from '../../../src/core/read/property-value';

const noDay = new Date(Number.NaN);

test.each([
	[' Anna ', 'Anna'],
	[4000, '4000'],
	[12n, '12'],
	[true, 'true'],
	[new Date('2026-03-01'), '2026-03-01'],
	[noDay, ''],
	[['Anna'], 'Anna'],
	[[['Anna']], 'Anna'],
	[['Anna', 'Ben'], ''],
	[[], ''],
	[{ name: 'Anna' }, ''],
	[null, ''],
	[undefined, ''],
])('%p is the text %j', (value, text) => {
	expect(textOf(value)).toBe(text);
});

test.each([
	[
		['Anna', ['Ben', [' ', 'Cy']], null, { a: 1 }, 4],
		['Anna', 'Ben', 'Cy', '4'],
	],
	['Anna', ['Anna']],
	['', []],
	[null, []],
])('%j holds the texts %j', (value, texts) => {
	expect(textsOf(value)).toEqual(texts);
});

describe('names', () => {
	const names = (value: unknown): readonly string[] =>
		namesOf(value).map(({ target, alias, isLink }) => `${isLink ? '→' : ''}${target}${alias === null ? '' : ` (${alias})`}`);

	test.each([
		['Anna', ['Anna']],
		['[[Anna]] and [[People/Ben|Ben]]', ['→Anna', '→People/Ben (Ben)']],
		[
			['Anna', '[[Ben]]'],
			['Anna', '→Ben'],
		],
		[[['Anna Berg']], ['→Anna Berg']],
		[[['Berg, Anna', 'Dr']], ['→Berg, Anna, Dr']],
		[[[['Anna']]], ['→Anna']],
		[[[]], []],
		[[[4, 'Anna']], ['4', 'Anna']],
		[{ name: 'Anna', role: 'CEO' }, ['Anna']],
		[
			[{ contact: '[[Anna]]' }, { person: 'Ben' }, { Name: 'Cy', person: 'Di' }, { role: 'CEO' }],
			['→Anna', 'Ben', 'Cy'],
		],
		[null, []],
	])('of %j are %j', (value, expected) => {
		expect(names(value)).toEqual(expected);
	});
});

test('lists in lists are read as deep as anybody writes, and a list that holds itself ends', () => {
	const deep = (levels: number): unknown => (levels === 0 ? 'Anna' : [deep(levels - 1)]);
	expect(textsOf([deep(19), 'x'])).toEqual(['Anna', 'x']);
	expect(textsOf([deep(20), 'x'])).toEqual(['x']);
	const knot: unknown[] = ['x', 1];
	knot.push(knot);
	expect(textsOf(knot)).toHaveLength(40);
	expect(namesOf(knot)).toHaveLength(40);
});

test.each([
	[null, true],
	[undefined, true],
	['', true],
	[' ', true],
	[[], true],
	[[null, ' '], true],
	[[null, 'a'], false],
	['a', false],
	[0, false],
	[false, false],
	[{}, false],
])('%j is empty: %s', (value, empty) => {
	expect(isEmpty(value)).toBe(empty);
});

test.each([
	[{}, true],
	[{ a: 1 }, true],
	[[], false],
	[null, false],
	['a', false],
	[noDay, false],
])('%p is a map: %s', (value, isMap) => {
	expect(isPropertyMap(value)).toBe(isMap);
});

test('the first name that a map has with something in it is its value', () => {
	expect(valueNamed({ 'Start Date': '', when: '2026-03-01', date: '2026-03-02' }, ['startdate', 'date', 'when'])).toBe('2026-03-02');
	expect(valueNamed({ date: null }, ['date'])).toBeNull();
});

describe('lines', () => {
	const lines = (value: unknown): readonly string[] =>
		linesOf(value, new Set(['date', 'text'])).map(
			(item) => `${item.index === null ? '' : `${String(item.index)} `}${'text' in item ? item.text : JSON.stringify(item.map)}`,
		);

	test.each([
		[
			['2026-03-01 call', '', ' 2026-03-02 gift'],
			['0 2026-03-01 call', '2  2026-03-02 gift'],
		],
		['2026-03-01 call', ['2026-03-01 call']],
		[
			'- 2026-03-01 call\n  * 2026-03-02 gift\n\n+  2026-03-03 - email\n2026-03-04 lunch',
			['2026-03-01 call', '2026-03-02 gift', '2026-03-03 - email', '2026-03-04 lunch'],
		],
		[['2026-03-01 call\n  about fees\n'], ['0 2026-03-01 call about fees']],
		[[['2026-03-01', 'call']], ['0 2026-03-01 call']],
		[[null, [], new Date('2026-03-01')], ['2 2026-03-01']],
		[{ '2026-03-01': 'call', '2026-03-02': ['gift', 'card'] }, ['2026-03-01: call', '2026-03-02: gift card']],
		[[{ '2026-03-20 call': 'Anna said yes' }], ['0 2026-03-20 call: Anna said yes']],
		[[{ '2026-03-20 call': null }], ['0 2026-03-20 call:']],
		[[{ '2026-03-20 call': { Anna: 'yes', Ben: ['no', 'later'], Cy: null } }], ['0 2026-03-20 call: Anna: yes, Ben: no later, Cy:']],
		[[{ Date: '2026-03-01', with: 'Anna' }], ['0 {"Date":"2026-03-01","with":"Anna"}']],
		[{ text: 'call' }, ['{"text":"call"}']],
		[null, []],
		['', []],
	])('of %j are %j', (value, expected) => {
		expect(lines(value)).toEqual(expected);
	});
});
