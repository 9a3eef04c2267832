import { readVault } from '../../src/contact-book/read-vault';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { memoryNoteStore } from '../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const contact = '---\ntype: contact\naliases: [Annie]\n---\n';
const notes = {
	'Team/Ben.md': '---\ntype: contact\n---\n',
	'People/Ben.md': '---\ntype: contact\n---\n',
	'Anna.md': contact,
	'2026-03-03.md': 'coffee with [[Annie]]\n',
	'Recipes.md': 'Flour.\n',
};
const { book } = readVault(memoryNoteStore(notes, lexicon), lexicon).notes;

test('only contacts are contacts', () => {
	expect(book.contactPaths()).toEqual(['Anna.md', 'People/Ben.md', 'Team/Ben.md']);
	expect(['2026-03-03.md', 'Recipes.md', 'Gone.md'].map((path) => book.contact(path))).toEqual([null, null, null]);
});

test.each([
	['Anna', ['Anna.md']],
	['annie', ['Anna.md']],
	['Ben', ['People/Ben.md', 'Team/Ben.md']],
	['Recipes', []],
	['Nobody', []],
])('contacts named %s are %j', (name, paths) => {
	expect(book.contactsNamed(name).map(({ path }) => path)).toEqual(paths);
});

test.each([
	['Kim', ['B/Kim.md', 'Kim.md']],
	[' kim ', ['B/Kim.md', 'Kim.md']],
	['Kim.md', ['Kim.md']],
	['b/kim', ['B/Kim.md']],
	['Sam', ['A/Sam.md', 'B/Sam.md']],
	['Zoe\u0308', ['B/Zo\u00eb.md', 'Zo\u00eb.md']],
	['Annie', ['Anna.md']],
	['Dan', ['Dan.md']],
	['Nobody', []],
])('a person who says %s may mean %j', (name, paths) => {
	const namesakes = ['Kim', 'B/Kim', 'A/Sam', 'B/Sam', 'Zo\u00eb', 'B/Zo\u00eb', 'Dan'].map((note) => [`${note}.md`, '---\ntype: contact\n---\n'] as const);
	const { book: meant } = readVault(
		memoryNoteStore({ ...Object.fromEntries(namesakes), 'Anna.md': contact, 'A/Dan.md': 'No contact.\n' }, lexicon),
		lexicon,
	).notes;
	expect(meant.contactsMeant(name).map(({ path }) => path)).toEqual(paths);
});

test('of a note that tells nothing only the name is kept', () => {
	expect(['Anna.md', '2026-03-03.md', 'Recipes.md'].map((path) => book.facts(path)?.kind)).toEqual(['contact', 'dated', undefined]);
	expect(['Recipes.md', 'Gone.md'].map((path) => book.has(path))).toEqual([true, false]);
});

test('at first all contacts are touched, and no other note', () => {
	const { book: fresh } = readVault(memoryNoteStore(notes, lexicon), lexicon).notes;
	expect([...fresh.takeTouched()].sort()).toEqual(['Anna.md', 'People/Ben.md', 'Team/Ben.md']);
});

test('a note tells of those it names', () => {
	expect(['2026-03-03.md', 'Recipes.md'].map((path) => book.contactsIn(path))).toEqual([['Anna.md'], []]);
});
