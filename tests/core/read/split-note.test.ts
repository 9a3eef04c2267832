import fc from 'fast-check';
import { bodyOf, splitNote } from '../../../src/core/read/split-note';

test('a head ends at the next line that is just ---', () => {
	expect(splitNote('---\na: 1\n---\nbody\n---\n')).toEqual({ kind: 'frontmatter', head: 'a: 1\n', body: 'body\n---\n', bodyLine: 4 });
});

test.each([
	['---\na: 1\n---', { head: 'a: 1\n', body: '', bodyLine: 4 }],
	['---\r\na: 1\r\n---\r', { head: 'a: 1\r\n', body: '', bodyLine: 4 }],
	['---\n\na: 1\n---\nbody', { head: '\na: 1\n', body: 'body', bodyLine: 5 }],
])('%j has a head', (text, parts) => {
	expect(splitNote(text)).toEqual({ kind: 'frontmatter', ...parts });
});

test.each([
	['---\na: 1\n---\nbody', { text: 'body', firstLine: 4 }],
	['Hello\n---\n', { text: 'Hello\n---\n', firstLine: 1 }],
	['\ufeffHello', { text: 'Hello', firstLine: 1 }],
	['\ufeff----', { text: '----', firstLine: 1 }],
	['My ---js', { text: 'My ---js', firstLine: 1 }],
	['', { text: '', firstLine: 1 }],
	['---\na: 1', null],
	['---js\na: 1\n---\n', null],
])('the body of %j is %j', (text, body) => {
	expect(bodyOf(text)).toEqual(body);
});

test('an empty head is a head', () => {
	expect(splitNote('---\n---\nbody')).toEqual({ kind: 'frontmatter', head: '', body: 'body', bodyLine: 3 });
});

test('a BOM and CRLF do not matter, and spaces may stand behind the dashes', () => {
	expect(splitNote('\ufeff---  \r\na: 1\r\n---\t\r\nbody')).toEqual({ kind: 'frontmatter', head: 'a: 1\r\n', body: 'body', bodyLine: 4 });
});

test.each(['----', '---x y', '--- title here', ' ---', '-- -'])('a note that begins with %j has no head', (line) => {
	expect(splitNote(`${line}\na: 1\n---\n`).kind).toBe('plain');
});

test.each(['---js', '---javascript', '---coffee', '---json', '---yaml', '--- toml', '---constructor'])('%s is told, not run', (line) => {
	expect(splitNote(`${line}\nmodule.exports = 1\n---\n`)).toEqual({ kind: 'language', opener: line });
});

test.each(['---\na: 1\n----\n', '---\na: 1\n...\n', '---\na: 1', '---'])('%j is not closed', (text) => {
	expect(splitNote(text).kind).toBe('unclosed');
});

test('head, body and the two lines of dashes are the whole note, and the body begins on the line named', () => {
	const line = fc.oneof(
		fc.constantFrom('---', '', 'a: 1', '----', '- x', 'text'),
		fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, '')),
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
			const text = ['---', ...lines].join(end);
			const split = splitNote(text);
			if (split.kind !== 'frontmatter') return;
			expect(text.startsWith(`---${end}${split.head}---`)).toBe(true);
			expect(text.endsWith(split.body)).toBe(true);
			expect(split.body).toBe(
				text
					.split('\n')
					.slice(split.bodyLine - 1)
					.join('\n'),
			);
		}),
	);
});
