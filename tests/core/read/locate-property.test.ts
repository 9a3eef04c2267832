import fc from 'fast-check';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { lineOfPlace, linesOfNote } from '../../../src/core/read/locate-property';
import { frontmatters } from '../../support/frontmatter-arbitrary';

const note = [
	'---',
	'type: contact',
	'activities:',
	'  # first',
	'  - 2026-03-01 newsletter',
	'',
	'  - date: 2026-03-02',
	'    type: call',
	'  - last',
	"'deal': x",
	'---',
].join('\n');

test.each([
	['type', null, 2],
	['activities', null, 3],
	['activities', 0, 5],
	['activities', 1, 7],
	['activities', 2, 9],
	['activities', 9, 3],
	['deal', null, 10],
	['gone', 0, 1],
])('%s, item %s, stands on line %s', (property, index, line) => {
	expect(lineOfPlace(linesOfNote(note), { property, index })).toBe(line);
});

const odd = [
	'---',
	'"a" b: 1',
	'"quoted key" : 2',
	"'it':",
	'plain key  : 3',
	'nested:',
	'  type: inner',
	'\t- tab',
	'-key: 4',
	'type: outer',
	'list:',
	'-',
	'  words',
	'- two',
	'  - inner',
	'- three',
	'# a remark',
	'- four',
	'next: 5',
	'- not of it',
	'---  ',
	'below: 6',
].join('\r\n');

test.each([
	['quoted key', null, 3],
	['it', null, 4],
	['a', null, 1],
	['plain key', null, 5],
	['-key', null, 9],
	['type', null, 10],
	['list', 0, 12],
	['list', 1, 14],
	['list', 2, 16],
	['list', 3, 18],
	['list', 4, 11],
	['nested', 0, 8],
	['nested', 1, 6],
	['it', 0, 4],
	['below', null, 1],
	['not of it', null, 1],
])('%s, item %s, stands on line %s of an oddly written note', (property, index, line) => {
	expect(lineOfPlace(linesOfNote(odd), { property, index })).toBe(line);
	expect(lineOfPlace(linesOfNote(odd.replaceAll('\r', '')), { property, index })).toBe(line);
});

test('the lines of a note end with its properties', () => {
	expect(linesOfNote('---\na: 1\n---\nb: 2')).toEqual(['---', 'a: 1']);
	expect(linesOfNote('---\na: 1\n---')).toEqual(['---', 'a: 1']);
	expect(linesOfNote('---\na: 1\n----\n---x\n')).toEqual(['---', 'a: 1', '----', '---x', '']);
});

test('a list on one line stands where its key does', () => {
	expect(lineOfPlace(linesOfNote('---\na: 1\nlists: [b, c]\n---\n'), { property: 'lists', index: 1 })).toBe(3);
});

interface LineOfPlace {
	readonly property: string;
	readonly index: number | null;
	readonly line: number;
}

/** The lines that a parser which keeps positions gives for the keys of a head and the items of their lists. */
function linesByParser(head: string): LineOfPlace[] {
	const counter = new LineCounter();
	const document = parseDocument(head, { lineCounter: counter, logLevel: 'silent' });
	if (document.errors.length > 0 || !isMap(document.contents) || /[&*!?]/.test(head)) return [];
	const lineOf = (node: { readonly range?: readonly number[] | null }): number => counter.linePos(node.range?.[0] ?? 0).line + 1;
	return document.contents.items.flatMap(({ key, value }) => {
		if (!isScalar(key) || typeof key.value !== 'string') return [];
		const property = key.value;
		const items: readonly unknown[] = isSeq(value) && value.flow !== true ? value.items : [];
		// The parser names the line of the words; where they stand below their dash, ours is the dash's.
		const lines = /^\s*-\s*$/m.test(head) ? [] : items.map((item, index) => ({ item, index })).filter(({ item }) => isScalar(item) && item.value !== null);
		return [{ property, index: null, line: lineOf(key) }, ...lines.map(({ item, index }) => ({ property, index, line: isScalar(item) ? lineOf(item) : 0 }))];
	});
}

test('lines are those a parser that keeps positions gives', () => {
	let compared = 0;
	fc.assert(
		fc.property(frontmatters, (head) => {
			const places = linesByParser(head);
			compared += places.length;
			expect(places.map((place) => ({ ...place, line: lineOfPlace(linesOfNote(`---\n${head}\n---\n`), place) }))).toEqual(places);
		}),
		{ numRuns: 12_000 },
	);
	expect(compared).toBeGreaterThan(1000);
}, 60_000);
