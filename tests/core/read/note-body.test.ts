import fc from 'fast-check';
import { bodyLines, type BodyLine } from '../../../src/core/read/note-body';

function lines(text: string): readonly BodyLine[] {
	return bodyLines({ text, firstLine: 1 });
}

function words(text: string): string[] {
	return lines(text).map((line) => (line.kind === 'row' ? line.cells.join('|') : line.text));
}

test('code, quotes, callouts and comments say nothing', () => {
	expect(words('```\n- a\n```\n~~~md\n- b\n~~~\n> - c\n> [!note] d\n%% e %%\n%%\nf\n%%\n<!-- g\nh -->\n- i')).toEqual(['i']);
});

test('a fence ends only at a fence as long as its own', () => {
	expect(words('````\n```\n- a\n````\n- b')).toEqual(['b']);
});

test('inline code is blanked, so that a link in it is none', () => {
	expect(words('- saw `[[Sam]]` in the code')).toEqual(['saw  in the code']);
});

test('what stands before and after a comment on one line is kept', () => {
	expect(words('- before %% not this %% after')).toEqual(['before  after']);
});

test('indented text after a blank line is code, below a bullet it is not', () => {
	expect(words('text\n\n    - code\n\n- bullet\n    - below')).toEqual(['text', 'bullet', 'below']);
});

test('boxes of tasks are told apart', () => {
	expect(lines('- a\n- [ ] b\n- [x] c\n* [X] d\n1. [-] e\n+ [/] f').map((line) => (line.kind === 'bullet' ? line.box : ''))).toEqual([
		'none',
		'open',
		'done',
		'done',
		'cancelled',
		'open',
	]);
});

test('a link in brackets is no box', () => {
	expect(lines('- [[Sam]] called')).toEqual([{ kind: 'bullet', line: 1, indent: 0, box: 'none', text: '[[Sam]] called' }]);
});

test('rows of a table have cells, and an alias in a link does not part one', () => {
	expect(lines('| Date | Who |\n|---|---|\n| 2026-03-01 | [[Sam\\|S]] |')).toEqual([
		{ kind: 'row', line: 1, cells: ['Date', 'Who'], isHeader: true },
		{ kind: 'row', line: 3, cells: ['2026-03-01', '[[Sam\\|S]]'], isHeader: false },
	]);
});

test('a body is read the same with CRLF as with LF', () => {
	const piece = fc.constantFrom('- a', '# h', '```', '%%', '> q', '', '    x', '| a | b |', '|--|--|', 'text `c`', '- [ ] t', '<!--', '-->');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (all) => {
			expect(lines(all.join('\r\n'))).toEqual(lines(all.join('\n')));
		}),
	);
});

test('every line told stands on the line it names', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			const raw = text.split('\n');
			const texts = lines(text).filter((line) => line.kind === 'text' && !/[`%<]/.test(raw[line.line - 1] ?? ''));
			expect(texts.filter((line) => line.kind === 'text' && raw[line.line - 1]?.trim() !== line.text)).toEqual([]);
		}),
	);
});
