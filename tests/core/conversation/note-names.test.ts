import fc from 'fast-check';
import { folderAsWritten, folderOf, freePath, noteNameOf } from '../../../src/core/conversation/note-names';

test.each([
	['../../x', 'x'],
	['con', '_con'],
	['CON.txt', '_CON.txt'],
	['a/b', 'a b'],
	['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
	['Anna [[x]] #tag ^block', 'Anna x tag block'],
	['🎩🎩', '🎩🎩'],
	['a\u202eb', 'ab'],
	['شركة', 'شركة'],
	['.hidden', 'hidden'],
	['name. . ', 'name'],
	['', ''],
	['///', ''],
	['a\n\tb', 'a b'],
])('%s becomes the name of a note: %s', (words, name) => {
	expect(noteNameOf(words)).toBe(name);
});

test('a name of 300 characters is cut, and no character is cut in two', () => {
	const name = noteNameOf('🎩'.repeat(300));
	expect(name).toBe('🎩'.repeat(50));
});

test('no words whatever lead out of the vault, or to a name that a system keeps for itself', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
			const name = noteNameOf(words);
			expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[\s.]|[\s.]$/u);
			expect(name).not.toMatch(/^(?:con|prn|aux|nul)$/i);
			expect(noteNameOf(name)).toBe(name);
			expect(folderOf(words).split('/')).not.toContain('..');
		}),
		{ numRuns: 2000 },
	);
});

test('a folder keeps its parts, and none of them climbs', () => {
	expect(folderOf('/Sales/../Talks//2026/')).toBe('Sales/Talks/2026');
	expect(folderOf('')).toBe('');
});

test.each([
	['people', ['People/Anna.md'], 'People'],
	['people', ['People'], 'People'],
	['people', ['People/Anna.md', 'people/Ben.md'], 'people'],
	['people', ['Peoples/Anna.md'], 'people'],
	['work/people/new', ['Work/Anna.md', 'Work/PEOPLE/Ben.md'], 'Work/PEOPLE/new'],
	['', ['People/Anna.md'], ''],
])('the folder %s, in a vault of %j, is %s', (folder, paths, written) => {
	expect(folderAsWritten(folder, paths)).toBe(written);
});

test('a free name is chosen', () => {
	const taken = new Set(['Talks/Anna.md', 'Talks/Anna 2.md']);
	expect(freePath('Talks', 'Anna', (path) => taken.has(path))).toBe('Talks/Anna 3.md');
	expect(freePath('', 'Anna', () => false)).toBe('Anna.md');
});

test.each([['😀'.repeat(300)], ['ش'.repeat(300)], ['ä😀'.repeat(150)], ['漢'.repeat(300)]])(
	'the name of a note fits the bytes that a file system takes: %s',
	(words) => {
		const name = noteNameOf(words);
		expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
		expect(words.startsWith(name)).toBe(true);
		expect(Array.from(name).length).toBeGreaterThanOrEqual(50);
	},
);

test('a name never makes a template of its note, which would be read as no contact', () => {
	expect([noteNameOf('{{{date}}'), noteNameOf('<% x %>')]).toEqual(['{ { {date}}', '% x %']);
});

test.each([
	['Icon', 'Icon'],
	['com1', '_com1'],
	['LPT9.x', '_LPT9.x'],
	['comb', 'comb'],
	['lpta', 'lpta'],
	['a   b', 'a b'],
])('only a name that Windows keeps for itself gets a mark: %s', (words, name) => {
	expect(noteNameOf(words)).toBe(name);
});

test.each([
	['a', 100],
	['é', 100],
	['\u07ff', 100],
	['\u0800', 66],
	['漢', 66],
	['\uffee', 66],
	['\u{10000}', 50],
])('of a name of %s as many signs are kept as 100 signs and 200 bytes hold', (sign, count) => {
	expect(noteNameOf(sign.repeat(300))).toBe(sign.repeat(count));
});

test('signs of one and of three bytes fill the bytes together', () => {
	const name = `${'a'.repeat(50)}${'漢'.repeat(50)}`;
	expect(noteNameOf(`${name}b`)).toBe(name);
});

test('a folder deep down has as long a name as one at the top', () => {
	expect(folderOf(`A/B/${'x'.repeat(100)}`)).toBe(`A/B/${'x'.repeat(100)}`);
});
