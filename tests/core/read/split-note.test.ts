import fc from 'fast-check';
import { splitNote } from '../../../src/core/read/split-note';

test('a head ends at the next line that is just ---', () => {
	expect(splitNote('---\na: 1\n---\nbody\n---\n')).toEqual({ kind: 'frontmatter', head: 'a: 1\n', body: 'body\n---\n', bodyLine: 4 });
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
