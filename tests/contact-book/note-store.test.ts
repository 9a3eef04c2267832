import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteStore } from '../../src/contact-book/note-store';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { folderNoteStore } from '../../src/disk/folder-note-store';
import { memoryNoteStore } from '../support/read-vault';
import { temporaryVault } from '../support/temporary-vault';

const notes = {
	'Zoe.md': '---\ntype: contact\n---\nbody\n',
	'People/Anna.md': 'no frontmatter\n\nsecond\n',
	'People/Broken.md': '---\ntype: contact\nname: "x\n---\n',
};
const lexicon = lexiconOf(defaultSettings);

/** Every store of notes keeps this contract: the folder, and the memory of the tests. */
const stores: readonly { readonly name: string; readonly open: () => { readonly store: NoteStore; readonly end: () => void } }[] = [
	{ name: 'memory', open: () => ({ store: memoryNoteStore(notes, lexicon), end: () => undefined }) },
	{
		name: 'folder',
		open: () => {
			const vault = temporaryVault(notes);
			mkdirSync(join(vault.folder, 'Empty.md'));
			return { store: folderNoteStore(vault.folder, lexicon), end: vault.remove };
		},
	},
];

describe.each(stores)('a store of notes: $name', ({ open }) => {
	const { store, end } = open();
	afterAll(end);

	test('lists every note once, and twice in the same order', () => {
		const { paths, problems } = store.list();
		expect([...paths].sort()).toEqual(Object.keys(notes).sort());
		expect(store.list().paths).toEqual(paths);
		expect(problems).toEqual([]);
	});

	test('opens a note with its properties, and its body with the line it begins on', () => {
		const opened = store.open('Zoe.md');
		expect(opened.opened ? { ...opened.note, body: opened.note.body() } : opened).toMatchObject({
			path: 'Zoe.md',
			frontmatter: { type: 'contact' },
			body: { text: 'body\n', firstLine: 4 },
		});
	});

	test('a note without frontmatter has none, and its body begins on the first line', () => {
		const opened = store.open('People/Anna.md');
		expect(opened.opened ? [opened.note.frontmatter, opened.note.body().firstLine] : opened).toEqual([null, 1]);
	});

	test('a note that does not parse is a problem with its line, not an error', () => {
		const opened = store.open('People/Broken.md');
		expect(opened.opened ? null : opened.problem).toMatchObject({ code: 'contact-unreadable', path: 'People/Broken.md', at: { line: 3 } });
	});

	test('gives the whole text of a note, and null for one that is not there', () => {
		expect(store.text('Zoe.md')).toBe(notes['Zoe.md']);
		expect(store.text('Nobody.md')).toBeNull();
	});
});
