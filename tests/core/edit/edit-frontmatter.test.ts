import fc from 'fast-check';
import { parse } from 'yaml';
import { addListLine, setProperty, type ListLine } from '../../../src/core/edit/edit-frontmatter';
import type { Edited } from '../../../src/core/edit/text-edit';
import type { HeadReader, FrontmatterRead } from '../../../src/core/read/head-reader';
import { readHead } from '../../../src/disk/read-frontmatter';
import { dayOf } from '../../support/read-vault';
import { frontmatters } from '../../support/frontmatter-arbitrary';

const activities = ['activities', 'interactions', 'touchpoints', 'history', 'log'];
const LINE = '2026-06-01 marketing/check-in Asked how it turned out';

function added(text: string, where: ListLine['where'] = 'last', line = LINE): Edited {
	return addListLine(text, { keys: activities, newKey: 'activities', line, where }, readHead);
}

function textOf(edit: Edited): string {
	return edit.edited ? edit.text : `${edit.refusal.why} ${edit.refusal.line}`;
}

test.each([
	[
		'behind the last',
		'---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\n---\nText\n',
		'---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\n  - NEW\n---\nText\n',
	],
	['with the indentation that stands there', '---\nactivities:\n- a\n- b\n---\n', '---\nactivities:\n- a\n- b\n- NEW\n---\n'],
	['with the dash that stands there', '---\nactivities:\n    -   a\n---\n', '---\nactivities:\n    -   a\n    -   NEW\n---\n'],
	['before what follows, blank lines and comments as they are', '---\nlog:\n  - a\n\n# more\nx: 1\n---\n', '---\nlog:\n  - a\n  - NEW\n\n# more\nx: 1\n---\n'],
	['under the name the note uses', '---\nInteractions:\n  - a\n---\n', '---\nInteractions:\n  - a\n  - NEW\n---\n'],
	['with CRLF', '---\r\nactivities:\r\n  - a\r\n---\r\nText', '---\r\nactivities:\r\n  - a\r\n  - NEW\r\n---\r\nText'],
	['behind a byte-order mark', '\ufeff---\nactivities:\n  - a\n---\n', '\ufeff---\nactivities:\n  - a\n  - NEW\n---\n'],
	[
		'behind an item of several lines',
		'---\nactivities:\n  - date: 2026-01-01\n    kind: call\nx: 1\n---\n',
		'---\nactivities:\n  - date: 2026-01-01\n    kind: call\n  - NEW\nx: 1\n---\n',
	],
	['in a list on one line', '---\nactivities: [a, "b, c"] # mine\n---\n', '---\nactivities: [a, "b, c", NEW] # mine\n---\n'],
	['in an empty list', '---\nactivities: []\n---\n', '---\nactivities: [NEW]\n---\n'],
	['below a key with nothing in it', '---\nactivities:\nx: 1\n---\n', '---\nactivities:\n  - NEW\nx: 1\n---\n'],
	['in a note that has no such property', '---\ntype: contact\n---\nText\n', '---\ntype: contact\nactivities:\n  - NEW\n---\nText\n'],
	['in a note without properties', 'Text\n', '---\nactivities:\n  - NEW\n---\nText\n'],
	['in an empty note', '', '---\nactivities:\n  - NEW\n---\n'],
	['before a key with only a comment behind it', '---\nactivities: # mine\n  - a\n---\n', '---\nactivities: # mine\n  - a\n  - NEW\n---\n'],
	['behind the last, blank lines between them as they are', '---\nactivities:\n  - a\n\n  - b\n---\n', '---\nactivities:\n  - a\n\n  - b\n  - NEW\n---\n'],
	['below a key with only comments below it', '---\nactivities:\n  # none yet\nx: 1\n---\n', '---\nactivities:\n  - NEW\n  # none yet\nx: 1\n---\n'],
	['in a list on one line that ends in a comma', '---\nactivities: [a, ]\n---\n', '---\nactivities: [a, NEW ]\n---\n'],
	['in a list on one line with a comment below', '---\nactivities: [a]\n# more\n---\n', '---\nactivities: [a, NEW]\n# more\n---\n'],
	['behind an empty item', '---\nactivities:\n  -\n---\n', '---\nactivities:\n  -\n  - NEW\n---\n'],
	['in place of nothing said', '---\nactivities: [ ]\n---\n', '---\nactivities: [NEW ]\n---\n'],
	['below a key with a space behind it', '---\nactivities: \n  - a\n---\n', '---\nactivities: \n  - a\n  - NEW\n---\n'],
	['below a blank line', '---\nactivities:\n\n  - a\n---\n', '---\nactivities:\n\n  - a\n  - NEW\n---\n'],
	[
		'behind an item with dashes and stars in its words',
		'---\nactivities:\n  - call - *urgent*\n---\n',
		'---\nactivities:\n  - call - *urgent*\n  - NEW\n---\n',
	],
	['behind an empty item behind another', '---\nactivities:\n- a\n-\n---\n', '---\nactivities:\n- a\n-\n- NEW\n---\n'],
	['in a list on one line with a blank line below', '---\nactivities: [a]\n\nx: 1\n---\n', '---\nactivities: [a, NEW]\n\nx: 1\n---\n'],
	['in a head without anything', '---\n---\n', '---\nactivities:\n  - NEW\n---\n'],
])('a line is added %s', (_, before, after) => {
	expect(textOf(added(before, 'last', 'NEW'))).toBe(after);
});

test.each([
	['---\nactivities:\n  # newest first\n  - b\n  - a\n---\n', '---\nactivities:\n  # newest first\n  - NEW\n  - b\n  - a\n---\n'],
	['---\nactivities: [b, a]\n---\n', '---\nactivities: [NEW, b, a]\n---\n'],
])('a line is added before the first', (before, after) => {
	expect(textOf(added(before, 'first', 'NEW'))).toBe(after);
});

test.each([
	[0, '---\nactivities:\n  - NEW\n  - a\n  - b\n---\n'],
	[1, '---\nactivities:\n  - a\n  - NEW\n  - b\n---\n'],
	[2, '---\nactivities:\n  - a\n  - b\n  - NEW\n---\n'],
])('a line is added behind %d others', (where, after) => {
	expect(textOf(added('---\nactivities:\n  - a\n  - b\n---\n', where, 'NEW'))).toBe(after);
});

test('the places of items of several lines are counted by their items', () => {
	const before = '---\nactivities:\n  - date: 2026-01-01\n    text: tea - coffee\n  - b\n---\n';
	expect(textOf(added(before, 1, 'NEW'))).toBe(before.replace('  - b\n', '  - NEW\n  - b\n'));
});

test.each([
	['---\nactivities: [a]\n---\n', '---\nactivities: [a, "tea, cake", "[b]"]\n---\n'],
	['---\nactivities:\n  - a\n---\n', '---\nactivities:\n  - a\n  - tea, cake\n  - "[b]"\n---\n'],
])('several lines are added in their order, each quoted as its list needs', (before, after) => {
	expect(textOf(addListLine(before, { keys: activities, newKey: 'activities', line: ['tea, cake', '[b]'], where: 'last' }, readHead))).toBe(after);
});

test('a line is added to a property that is not yet there as its first item, wherever it is to stand', () => {
	expect(textOf(added('Text\n', 'first', 'NEW'))).toBe('---\nactivities:\n  - NEW\n---\nText\n');
	expect(textOf(added('---\nactivities:\n---\n', 'first', 'NEW'))).toBe('---\nactivities:\n  - NEW\n---\n');
});

test.each([
	['call: Anna said yes', '"call: Anna said yes"'],
	['call #1', '"call #1"'],
	['@home', '"@home"'],
	['- dash', '"- dash"'],
	['yes', '"yes"'],
	['2026-03-01', '"2026-03-01"'],
	['12:30', '"12:30"'],
	['', '""'],
	['a "b" \\ c', 'a "b" \\ c'],
	['tab\there', '"tab\\there"'],
	['[[Anna]]', '"[[Anna]]"'],
	['ends:', '"ends:"'],
	['two\nlines', '"two\\nlines"'],
	['2026-03-01 marketing/newsletter Q1', '2026-03-01 marketing/newsletter Q1'],
])('what YAML would read otherwise is quoted: %s', (line, written) => {
	const edit = added('---\nactivities:\n  - a\n---\n', 'last', line);
	expect(textOf(edit)).toBe(`---\nactivities:\n  - a\n  - ${written}\n---\n`);
});

test.each([
	['a text in place of a list', '---\nactivities: none yet\n---\n', 'unusual 2'],
	['a map in place of a list', '---\nactivities:\n  2026-01-01: call\n---\n', 'unusual 2'],
	['a list over several lines in brackets', '---\nactivities: [\n  a\n  ]\n---\n', 'unusual 2'],
	['an anchor', '---\nactivities: &a\n  - x\nb: *a\n---\n', 'unusual 2'],
	['a text of several lines', '---\nactivities: |\n  a\n---\n', 'unusual 2'],
	['items that are anchors', '---\nactivities:\n  - &x a\nb: *x\n---\n', 'unusual 2'],
	['an item that begins a text of several lines', '---\nactivities:\n  -   |\n    a\n---\n', 'unusual 2'],
	['a list whose place is asked for, on one line', '---\nactivities: [a]\n---\n', 'unusual 2', 1],
	['its only property in brackets', '---\n{ activities: [a] }\n---\n', 'unusual 2'],
	['properties that do not parse', '---\nactivities: "a\n---\n', 'unreadable 2'],
	['properties that never end', '---\nactivities:\n', 'unreadable 1'],
	['the end of a document', '---\n...\nx: 1\n---\n', 'unreadable 1'],
	['another language', '---js\nx\n---\n', 'unreadable 1'],
])('a note with %s is left alone', (_, before, refusal, where: number | 'last' = 'last') => {
	expect(textOf(added(before, where))).toBe(refusal);
});

test.each<[string, string, { readonly why: string; readonly line: number; readonly found: string }]>([
	['the line of the property', '---\nx: 1\nactivities: none yet\n---\n', { why: 'unusual', line: 3, found: 'activities: none yet' }],
	['the key, where it has no line of its own', '---\n{ activities: [a] }\n---\n', { why: 'unusual', line: 2, found: 'activities' }],
	['the sign of the head, where it never ends', '---\nx: 1\n', { why: 'unreadable', line: 1, found: '---' }],
	['the sign of the head, in another language', '---js\nx\n---\n', { why: 'unreadable', line: 1, found: '---' }],
])('a refusal tells %s', (_, before, refusal) => {
	expect(added(before)).toEqual({ edited: false, refusal });
});

test.each<[string, FrontmatterRead]>([
	['other than what was meant', { read: true, data: { x: 1, activities: ['a', 'NEW!'] } }],
	['other in another property, too', { read: true, data: { x: 2, activities: ['a', 'NEW'] } }],
	['not at all', { read: false, line: 3, reason: 'odd' }],
])('what the host’s YAML would read %s is not written', (_, then) => {
	const reader: HeadReader = (head) => (head.includes('NEW') ? then : readHead(head));
	const edit = addListLine('---\nx: 1\nactivities:\n  - a\n---\n', { keys: activities, newKey: 'activities', line: 'NEW', where: 'last' }, reader);
	expect(edit).toEqual({ edited: false, refusal: { why: 'not-as-meant', line: 3, found: 'activities:' } });
	const fresh = addListLine('---\nx: 1\n---\n', { keys: activities, newKey: 'activities', line: 'NEW', where: 'last' }, reader);
	expect(fresh).toEqual({ edited: false, refusal: { why: 'not-as-meant', line: 1, found: 'activities' } });
});

test('the line of the change is told', () => {
	const edit = added('---\ntype: contact\nactivities:\n  - a\n---\n');
	expect(edit.edited && edit.line).toBe(5);
});

test.each([
	['in place of the old value', '---\nsnoozed-until: 2026-01-01\n---\n', '---\nsnoozed-until: "2026-07-01"\n---\n'],
	['a comment behind it stays', '---\nSnoozed Until: "2026-01-01"  # call her\n---\n', '---\nSnoozed Until: "2026-07-01"  # call her\n---\n'],
	['where the key has nothing', '---\nsnoozed-until:\nx: 1\n---\n', '---\nsnoozed-until: "2026-07-01"\nx: 1\n---\n'],
	['where the key has only a comment', '---\nsnoozed-until: # later\n---\n', '---\nsnoozed-until: "2026-07-01" # later\n---\n'],
	[
		'in place of a day without quotes, with a comment below',
		'---\nsnoozed-until: 2026-01-01\n\n# more\nx: 1\n---\n',
		'---\nsnoozed-until: "2026-07-01"\n\n# more\nx: 1\n---\n',
	],
	['in place of a text with a quote in it', "---\nsnoozed-until: 'Anna''s day'\n---\n", '---\nsnoozed-until: "2026-07-01"\n---\n'],
	['in place of words parted by spaces and signs', '---\nsnoozed-until: when  she calls \n---\n', '---\nsnoozed-until: "2026-07-01" \n---\n'],
	['behind several spaces', '---\nsnoozed-until:   2026-01-01\n---\n', '---\nsnoozed-until:   "2026-07-01"\n---\n'],
	['as a new property', '---\nx: 1\n---\nText', '---\nx: 1\nsnoozed-until: "2026-07-01"\n---\nText'],
])('a value is set %s', (_, before, after) => {
	expect(textOf(setProperty(before, { keys: ['snoozed-until'], newKey: 'snoozed-until', value: '2026-07-01' }, readHead))).toBe(after);
});

test.each([
	[12, '---\nx: 12\n---\n'],
	[true, '---\nx: true\n---\n'],
	['true', '---\nx: "true"\n---\n'],
	[{ day: dayOf('2026-07-01') }, '---\nx: 2026-07-01\n---\n'],
	['', '---\nx: ""\n---\n'],
	['a \u{e0001} tag, a \u0007 bell', '---\nx: "a \\U000e0001 tag, a \\u0007 bell"\n---\n'],
	['@ \u2028 line', '---\nx: "@ \\u2028 line"\n---\n'],
])('the value %p is written so that it reads back', (value, after) => {
	expect(textOf(setProperty('---\nx: old\n---\n', { keys: ['x'], newKey: 'x', value }, readHead))).toBe(after);
});

test.each([
	'---\nx: [1]\n---\n',
	'---\nx: {a: 1}\n---\n',
	'---\nx:\n  - 1\n---\n',
	'---\nx:\n  a: 1\n---\n',
	'---\nx: |\n  a\n---\n',
	'---\nx: a\n  b\n---\n',
	'---\nx: "a\n  b"\n---\n',
	'---\nx: &a 1\ny: *a\n---\n',
])('a list, a map, an anchor and a text of several lines are not set over: %j', (before) => {
	expect(textOf(setProperty(before, { keys: ['x'], newKey: 'x', value: 'new' }, readHead))).toBe('unusual 2');
});

const words = fc.oneof(
	fc.constantFrom(LINE, 'a: b', '#x', '- y', '"', "'", '[[A]]', 'null', '😀', '\u2028', '\u0000', '\ud800'),
	fc.string({ maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 8 }),
);
const notes = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(frontmatters, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', 'Text\n', 'Text'))
			.map(([head, end, body]) => `---${end}${head}${head === '' || head.endsWith('\n') ? '' : end}---${end}${body}`),
	},
	{ weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** The one place where two texts differ. */
function difference(before: string, after: string): { readonly removed: string; readonly inserted: string } {
	let start = 0;
	while (start < before.length && before[start] === after[start]) start++;
	let end = 0;
	while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return { removed: before.slice(start, before.length - end), inserted: after.slice(start, after.length - end) };
}

/** The properties as the app's parser reads them; null where it does not, though another parser may. */
function headOf(text: string): object | null {
	const parts = text.replace(/^\ufeff/, '').split(/^---[ \t]*\r?$/m);
	try {
		const data: unknown = parse((parts[1] ?? '').replaceAll('\r\n', '\n'), { maxAliasCount: 100, logLevel: 'error' });
		return typeof data === 'object' ? data : null;
	} catch {
		return null;
	}
}

test('whatever the note, an added line is one insertion that reads back, or nothing is changed; never a throw', () => {
	let done = 0;
	fc.assert(
		fc.property(notes, words, fc.constantFrom('first' as const, 'last' as const), (note, line, where) => {
			const edit = added(note, where, line);
			if (!edit.edited) return;
			done++;
			const { removed, inserted } = difference(note, edit.text);
			expect(removed).toBe('');
			expect(edit.text.length - note.length).toBe(inserted.length);
			const after = headOf(edit.text);
			if (after === null) return;
			const key = Object.keys(after).find((name) => activities.includes(name.trim().toLowerCase())) ?? '';
			const list: unknown = Reflect.get(after, key);
			expect(Array.isArray(list) ? list.at(where === 'first' ? 0 : -1) : list).toBe(line);
		}),
		{ numRuns: 4000 },
	);
	expect(done).toBeGreaterThan(500);
});

test('whatever the note, a value set changes one line or adds one, and reads back; never a throw', () => {
	let done = 0;
	fc.assert(
		fc.property(notes, words, fc.constantFrom('deal', 'type', 'x1', 'new-key'), (note, value, key) => {
			const edit = setProperty(note, { keys: [key], newKey: key, value }, readHead);
			if (!edit.edited) return;
			done++;
			const { removed } = difference(note, edit.text);
			expect(removed.includes('\n')).toBe(false);
			const after = headOf(edit.text);
			expect(after === null || Object.values(after).includes(value)).toBe(true);
		}),
		{ numRuns: 4000 },
	);
	expect(done).toBeGreaterThan(500);
});
