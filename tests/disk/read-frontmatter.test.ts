import fc from 'fast-check';
import { readFrontmatter, readHead } from '../../src/disk/read-frontmatter';
import { frontmatters } from '../support/frontmatter-arbitrary';
import { timeOf } from '../support/time-of';

test('days and times stay the text they were written as', () => {
	expect(readFrontmatter('a: 2026-03-01\nb: 12:30\nc: 2026-02-30\n')).toEqual({ read: true, data: { a: '2026-03-01', b: '12:30', c: '2026-02-30' } });
});

test('what does not parse names its line in the note', () => {
	expect(readFrontmatter('type: contact\nname: "Anna\nphone: 1\n')).toMatchObject({ read: false, line: 3 });
	expect(readFrontmatter('a: 1\na: 2\n')).toMatchObject({ read: false, line: 3 });
});

test.each(['', '\n\n', '# only a comment\n', '   \n'])('an empty head (%j) has no properties', (head) => {
	expect(readFrontmatter(head)).toEqual({ read: true, data: {} });
});

test('a head that is no list of properties is told', () => {
	expect(readFrontmatter('- a\n- b\n')).toMatchObject({ read: false });
	expect(readFrontmatter('just words\n')).toMatchObject({ read: false });
});

test.each([
	['a list closed at the beginning of a line', 'tags: [\n  a,\n  b\n]\nc: d\n', { tags: ['a', 'b'], c: 'd' }],
	['a map closed so', 'deal: {\r\n  name: Website,\r\n  status: won\r\n}\r\n', { deal: { name: 'Website', status: 'won' } }],
	['a list in a list, closed where it began', 'deals:\n  - tags: [\n      a\n    ]\n', { deals: [{ tags: ['a'] }] }],
])('what js-yaml finds indented too little is read as the app reads it: %s', (_, head, data) => {
	expect(readHead(head)).toEqual({ read: true, data });
});

test('what the app refuses as well is refused, and so is a tag, which the app passes over', () => {
	expect(readHead('tags: [\n  a,\n  b\nc: d\n')).toMatchObject({ read: false });
	expect(readHead('a:\n  - [b\n]\n')).toMatchObject({ read: false, line: 4 });
	expect(readHead('a: !t x\n')).toMatchObject({ read: false, line: 2 });
});

test('a head that nests too deep is told as such, with its line', () => {
	const told = readFrontmatter(`a: 1\nb: ${'['.repeat(900)}\n`);
	expect(told).toMatchObject({ read: false, line: 3 });
	expect(told.read ? '' : told.reason).toMatch(/nesting/);
});

test('aliases that multiply are refused', () => {
	const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
	for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map((pair) => [pair.charAt(0), pair.charAt(1)])) {
		bomb.push(`${name}: &${name} [${Array.from({ length: 20 }, () => `*${before}`).join(', ')}]`);
	}
	expect(readFrontmatter(bomb.join('\n'))).toMatchObject({ read: false });
	// Also where the app's parser is asked, for a bracket at the beginning of a line stands before them.
	expect(readFrontmatter(`tags: [\n]\n${bomb.join('\n')}`)).toMatchObject({ read: false });
});

test('a line of more than three dashes inside a text does not end the head', () => {
	expect(readFrontmatter('a: |\n  one\n  ---- two\n  --- three\nb: 1\n')).toEqual({ read: true, data: { a: 'one\n---- two\n--- three\n', b: 1 } });
});

test('no object of the runtime is reached through a key', () => {
	const read = readFrontmatter('__proto__:\n  polluted: yes\nconstructor: x\n');
	expect(read.read).toBe(true);
	expect(Object.prototype).not.toHaveProperty('polluted');
});

test('any text is read or told, never thrown', () => {
	fc.assert(
		fc.property(fc.oneof(frontmatters, fc.string({ unit: 'binary', maxLength: 300 })), (head) => {
			const read = readFrontmatter(head);
			expect(read.read || read.line >= 1).toBe(true);
		}),
		{ numRuns: 3000 },
	);
});

test('a megabyte of blank lines is read at once', () => {
	expect(readFrontmatter(`a: 1\n${'\n'.repeat(900_000)}`)).toEqual({ read: true, data: { a: 1 } });
	expect(readFrontmatter(`a: 1\n${'  \n'.repeat(5000)}`)).toEqual({ read: true, data: { a: 1 } });
}, 10_000);

test.each([
	['colons', '::: '.repeat(3900)],
	['keys within keys', `a:\n ${'? '.repeat(499)}\n `],
	['keys within keys, on many lines', `a: [\n]\n${Array.from({ length: 28 }, (_, line) => `${' '.repeat(line * 20)}${'? '.repeat(10)}\n`).join('')}`],
])('a long row of %s is refused at once', (_, row) => {
	const time = timeOf(() => {
		expect(readFrontmatter(`${row}type: checklist\n`)).toMatchObject({ read: false });
	}, 400);
	expect(time).toBeLessThan(400);
});

test('a head read once more gives the same properties, whether it is plain or not', () => {
	fc.assert(
		fc.property(frontmatters, (head) => {
			const read = readHead(head);
			fc.pre(read.read);
			expect(read.again?.() ?? read.data).toEqual(read.data);
		}),
		{ numRuns: 2000 },
	);
	const read = readHead('type: contact\nname: Zoë – 😀\n');
	expect(read).toMatchObject({ read: true, data: { name: 'Zoë – 😀' } });
	expect(read.read && read.again?.()).toEqual({ type: 'contact', name: 'Zoë – 😀' });
});
