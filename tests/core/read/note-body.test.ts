import fc from 'fast-check';
import { bodyLines, type BodyLine } from '../../../src/core/read/note-body';

function lines(text: string): readonly BodyLine[] {
	return bodyLines({ text, firstLine: 1 });
}

function words(text: string): string[] {
	return lines(text).map((line) => (line.kind === 'row' ? line.cells.join('|') : line.text));
}

/** Each line in short: `h2 Plans`, `-4 called`, `-0[open] call`, `|a|b`, `0 words`. */
function short(text: string): readonly string[] {
	return lines(text).map((line) => {
		if (line.kind === 'heading') return `h${String(line.level)} ${line.text}`;
		if (line.kind === 'row') return `${line.isHeader ? 'header ' : ''}|${line.cells.join('|')}`;
		return line.kind === 'bullet' ? `-${String(line.indent)}${line.box === 'none' ? '' : `[${line.box}]`} ${line.text}` : `${String(line.indent)} ${line.text}`;
	});
}

describe('headings', () => {
	test.each([
		['# Plans', ['h1 Plans']],
		['   ### Plans of ours ##  ', ['h3 Plans of ours']],
		['#### C# and F#', ['h4 C# and F#']],
		['##  Plans\t#', ['h2 Plans']],
		['#', ['h1 ']],
		['##   ', ['h2 ']],
		['# ##', ['h1 ']],
		['####### seven', ['0 ####### seven']],
		['#tag', ['0 #tag']],
		['Plans # not', ['0 Plans # not']],
		['Plans\n---', ['h2 Plans']],
		['Plans\n  ===  ', ['h1 Plans']],
		['Plans\n---x', ['0 Plans', '0 ---x']],
		['Plans\nx ---', ['0 Plans', '0 x ---']],
		['Plans\n\n---', ['0 Plans', '0 ---']],
		['a | b\n---', ['h2 a | b']],
		['- Plans\n---', ['-0 Plans', '0 ---']],
		['# Plans\n---', ['h1 Plans', '0 ---']],
		['- ## Log\n\t- a', ['h2 Log', '-4 a']],
		['- [ ] ## Log', ['-0[open] ## Log']],
		['- ##', ['-0 ##']],
		['- #tag', ['-0 #tag']],
	])('%j', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

describe('items of lists', () => {
	test.each([
		['- a\n* b\n+ c', ['-0 a', '-0 b', '-0 c']],
		['12. a\n123456789) b', ['-0 a', '-0 b']],
		['1234567890. a', ['0 1234567890. a']],
		['\t-   a  ', ['-4 a']],
		['-', ['0 -']],
		['- ', ['-0 ']],
		['-a', ['0 -a']],
		['-  [ ]   a', ['-0[open] a']],
		['- [x]', ['-0[done] ']],
		['- [x]a', ['-0 [x]a']],
		['- > quoted', []],
		['• a', ['-0 a']],
		['## Next week\n- a\n- [x] b\n## Done\n- c', ['h2 Next week', '-0[open] a', '-0[done] b', 'h2 Done', '-0 c']],
		['## Ideas\n### Gifts\n- a\n# Log\n- b', ['h2 Ideas', 'h3 Gifts', '-0[open] a', 'h1 Log', '-0 b']],
		['Tomorrow:\n- a\n\nWe talked.\n- b', ['0 Tomorrow:', '-0[open] a', '0 We talked.', '-0 b']],
		['#+BEGIN_QUOTE\n- a\n#+END_QUOTE\n- b', ['-0 b']],
		['- #+begin_src js\n  a\n  #+end_src\n- b', ['-0 b']],
		['#+BEGIN_QUOTE\n- a', ['0 #+BEGIN_QUOTE', '-0 a']],
		['```\n#+BEGIN_QUOTE\n```\n- a\n#+END_QUOTE', ['-0 a', '0 #+END_QUOTE']],
		['- a > b >', ['-0 a > b >']],
	])('%j', (text, expected) => {
		expect(short(text.startsWith('\t') ? `- top\n${text}` : text).filter((line) => line !== '-0 top')).toEqual(expected);
	});
});

describe('code and comments', () => {
	test.each([
		['a ```\nb', ['0 a `', '0 b']],
		['~~a~~\nb', ['0 b']],
		['~~a\nb ~~ c', ['0 ~~a', '0 b ~~ c']],
		['```\na\n  ```  \nb', ['0 b']],
		['%%\n```\n%%\na', ['0 a']],
		['<!-- a\nb --> c', ['1 c']],
		['a %% b\nc', ['0 a']],
		['%% a %% b %% c %% d', ['1 b  d']],
		['a <!-- b --> c %% d %%', ['0 a  c']],
		['<!--> a', []],
		['%%%% a', ['1 a']],
		['50 % of a < b', ['0 50 % of a < b']],
		['`a` b `c', ['1 b `c']],
		['a `` b', ['0 a  b']],
		['    code', []],
		['a\n    b', ['0 a', '4 b']],
		['a\n   \n    code', ['0 a']],
		['- a\n\n    b', ['-0 a', '4 b']],
		['- a\n\n  b\n\n    c', ['-0 a', '2 b', '4 c']],
		['- a\n\nb\n\n    code', ['-0 a', '0 b']],
		['- a\n# b\n\n    code', ['-0 a', 'h1 b']],
	])('%j', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

describe('tables', () => {
	test.each([
		['| a | b |\n|---|---|\n| 1 | 2 |', ['header |a|b', '|1|2']],
		['a | b\n--|--\n1 | 2\nwords', ['header |a|b', '|1|2', '0 words']],
		['a | b', ['0 a | b']],
		['a |', ['0 a |']],
		['| a', ['|a']],
		['|---|', []],
		['| a |\n\n1 | 2', ['|a', '0 1 | 2']],
		['| a |\n> b\n1 | 2', ['|a', '|1|2']],
	])('%j', (text, expected) => {
		expect(short(text)).toEqual(expected);
	});
});

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
