import { ReadNotes } from '../../src/contact-book/read-notes';
import { readVault } from '../../src/contact-book/read-vault';
import { lexiconOf } from '../../src/core/read/lexicon';
import { openNote } from '../../src/core/read/open-note';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { readHead } from '../../src/disk/read-frontmatter';
import { memoryNoteStore } from '../support/read-vault';

const lexicon = lexiconOf(defaultSettings);
const contact = '---\ntype: contact\n---\n';
const broken = '---\ntype: contact\n  broken: [\n---\n';
const misplaced = '\n---\ntype: contact\n---\n';
const template = '---\ntype: contact\nname: "{{title}}"\n---\n';

function enter(notes: ReadNotes, path: string, text: string): void {
	notes.enter(path, openNote({ path, text, readHead }, lexicon));
}

const told = (notes: ReadNotes): string[] => notes.problems().map(({ code, path }) => `${code} ${path}`);

describe.each<[string, Partial<Settings>, readonly string[]]>([
	['name nothing', {}, ['Anna.md', 'Archive/Old/Cleo.md', 'People/Ben.md', 'People/Past/Dora.md']],
	['leave folders out', { excludedFolders: ['/archive/', 'People/Past'] }, ['Anna.md', 'People/Ben.md']],
	['name a folder to read', { readFolders: ['people'] }, ['People/Ben.md', 'People/Past/Dora.md']],
	['name folders to read', { readFolders: ['People/Past', 'Archive'] }, ['Archive/Old/Cleo.md', 'People/Past/Dora.md']],
	['name a folder to read and leave one in it out', { readFolders: ['People'], excludedFolders: ['People/Past'] }, ['People/Ben.md']],
])('where the settings %s', (_case, given, expected) => {
	const all = { 'Anna.md': contact, 'Archive/Old/Cleo.md': contact, 'People/Ben.md': contact, 'People/Past/Dora.md': contact };

	test('those notes are read, and their number is told while they are', () => {
		const settings = lexiconOf({ ...defaultSettings, ...given });
		const progress: string[] = [];
		const { notes } = readVault(memoryNoteStore(all, settings), settings, (done, of) => progress.push(`${String(done)} of ${String(of)}`));
		expect(notes.book.contactPaths()).toEqual(expected);
		expect(progress).toEqual(expected.map((_path, index) => `${String(index)} of ${String(expected.length)}`));
	});
});

test.each([
	['a contact', contact, { read: 1, contacts: 1, templates: 0, unreadable: 0 }],
	['any note', 'Words.\n', { read: 1, contacts: 0, templates: 0, unreadable: 0 }],
	['a template', template, { read: 0, contacts: 0, templates: 1, unreadable: 0 }],
	['one that cannot be read', broken, { read: 0, contacts: 0, templates: 0, unreadable: 1 }],
	['one that is read with a problem', misplaced, { read: 1, contacts: 0, templates: 0, unreadable: 0 }],
])('a note is counted as what it is now, whatever it was before: %s', (_case, text, counts) => {
	for (const before of [contact, 'Words.\n', template, broken, misplaced]) {
		const notes = new ReadNotes(lexicon);
		enter(notes, 'Anna.md', before);
		enter(notes, 'Anna.md', text);
		expect(notes.counts()).toEqual(counts);
		notes.remove('Anna.md');
		expect([notes.counts(), notes.problems()]).toEqual([{ read: 0, contacts: 0, templates: 0, unreadable: 0 }, []]);
	}
});

test('contacts that cannot be read are told first, each kind by path, and what is wrong within notes last', () => {
	const notes = new ReadNotes(lexicon);
	enter(notes, 'Zoe.md', broken);
	enter(notes, 'Ideas.md', '---\nname: "x\n---\n');
	enter(notes, 'Ben.md', '---\ntype: contact\nactivities:\n  - 2026-02-30 call\n---\n');
	enter(notes, 'Acme.md', '---\nname: "x\n---\n');
	enter(notes, 'Cleo.md', broken);
	enter(notes, 'Dora.md', misplaced);
	expect(told(notes)).toEqual([
		'contact-unreadable Cleo.md',
		'contact-unreadable Zoe.md',
		'frontmatter-unreadable Acme.md',
		'frontmatter-not-first Dora.md',
		'frontmatter-unreadable Ideas.md',
		'day-unreadable Ben.md',
	]);
});

test('a copy that a sync left is told as one, at its first line, also where it cannot be read; one that tells nothing is read', () => {
	const notes = new ReadNotes(lexicon);
	enter(notes, 'Anna (conflicted copy).md', contact);
	enter(notes, 'Ben (conflicted copy).md', broken);
	enter(notes, 'Words (conflicted copy).md', 'Words.\n');
	expect(notes.problems()).toMatchObject([
		{ code: 'conflict-copy', path: 'Anna (conflicted copy).md', at: { line: 1 }, found: 'Anna' },
		{ code: 'conflict-copy', path: 'Ben (conflicted copy).md', at: { line: 1 }, found: 'Ben' },
	]);
	expect(notes.counts()).toEqual({ read: 1, contacts: 0, templates: 0, unreadable: 2 });
});

test('a copy that a sync left stays out of a note’s deals when it comes after it', () => {
	const notes = new ReadNotes(lexicon);
	enter(notes, 'Anna.md', contact);
	enter(notes, 'Anna (conflicted copy).md', 'Words.\n');
	enter(notes, 'Anna (conflicted copy).md', contact);
	expect([notes.book.contactPaths(), notes.counts().contacts]).toEqual([['Anna.md'], 1]);
});
