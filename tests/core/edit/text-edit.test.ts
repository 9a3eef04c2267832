import fc from 'fast-check';
import { applySplice, edited, inTurn, keepingAllSigns, lineEndOf, noChange, refused, rewritten, type NoteEdit } from '../../../src/core/edit/text-edit';

const append =
	(words: string): NoteEdit =>
	(text) =>
		edited(text, { start: text.length, end: text.length, insert: words });

test.each([
	['a\nb\nc', { start: 2, end: 3, insert: 'x' }, 2],
	['a\nb\nc', { start: 0, end: 0, insert: 'x\n' }, 1],
	['a\nb\nc', { start: 5, end: 5, insert: '\n\n  x' }, 5],
	['\na', { start: 0, end: 0, insert: '' }, 1],
	['a\nb', { start: 2, end: 2, insert: 'x ' }, 2],
])('an edit of %j by %j tells the line of its first word: %d', (text, splice, line) => {
	expect(edited(text, splice)).toEqual({ edited: true, text: applySplice(text, splice), splice, line });
});

test('nothing to be changed is an edit that inserts nothing', () => {
	expect(noChange('ab')).toEqual({ edited: true, text: 'ab', splice: { start: 2, end: 2, insert: '' }, line: 1 });
});

test('several edits are one splice, each made on what the one before left', () => {
	expect(inTurn([append('1'), append('2')])('a\n')).toEqual({ edited: true, text: 'a\n12', splice: { start: 2, end: 2, insert: '12' }, line: 2 });
	expect(inTurn([])('a')).toEqual(noChange('a'));
});

test('where one of several is refused none is made, and those behind it are not asked', () => {
	const asked: string[] = [];
	const last: NoteEdit = (text) => {
		asked.push(text);
		return noChange(text);
	};
	expect(inTurn([append('1'), () => refused('unusual', 3, 'x'), last])('a')).toEqual(refused('unusual', 3, 'x'));
	expect(asked).toEqual([]);
});

test.each([
	['a\nb\nc\n', 'a\nx\nc\n', { start: 2, end: 3, insert: 'x' }],
	['aa', 'aaa', { start: 2, end: 2, insert: 'a' }],
	['aaa', 'aa', { start: 2, end: 3, insert: '' }],
	['', 'a', { start: 0, end: 0, insert: 'a' }],
	['a', '', { start: 0, end: 1, insert: '' }],
	['same', 'same', { start: 4, end: 4, insert: '' }],
	['xab', 'yab', { start: 0, end: 1, insert: 'y' }],
])('%j rewritten as %j changes no more than what differs', (before, after, splice) => {
	expect(rewritten(before, after)).toMatchObject({ edited: true, text: after, splice });
});

test('whatever the texts, a rewriting gives the other text, and neither end of its change was there before', () => {
	const texts = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 12 }).map((all) => all.join(''));
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const made = rewritten(before, after);
			expect(made).toMatchObject({ edited: true, text: after });
			if (!made.edited) return;
			const { start, end, insert } = made.splice;
			const removed = before.slice(start, end);
			expect(removed !== '' && removed.startsWith(insert.charAt(0)) && insert !== '').toBe(false);
			expect(removed !== '' && removed.endsWith(insert.slice(-1)) && insert !== '').toBe(false);
		}),
	);
});

test.each([
	['a\r\nb\n', '\r\n'],
	['a\nb\r\n', '\n'],
	['a', '\n'],
	['', '\n'],
	['\r\n', '\r\n'],
	['\n\r\n', '\n'],
])('the line end of %j is %j', (text, end) => {
	expect(lineEndOf(text)).toBe(end);
});

test('a note with a sign that could not be read is left alone, with the line it stands in', () => {
	const add = append('!');
	expect(keepingAllSigns(add)('one\ntwo Caf\ufffd')).toEqual({ edited: false, refusal: { why: 'garbled', line: 2, found: 'two Caf\ufffd' } });
	expect(keepingAllSigns(add)('one\ntwo Café')).toEqual(add('one\ntwo Café'));
});
