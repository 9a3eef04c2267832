import { execFileSync } from 'node:child_process';
import type * as fs from 'node:fs';
import { join } from 'node:path';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { folderNoteStore } from '../../src/disk/folder-note-store';
import { readVault } from '../../src/contact-book/read-vault';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

/** Files that refuse to be read. Tests may run as root, to whom no permission is denied: so the file system itself is stood in for. */
const refused = new Map<string, string>();

jest.mock('node:fs', () => {
	const real = jest.requireActual<typeof fs>('node:fs');
	const refuse = (path: fs.PathOrFileDescriptor): void => {
		const reason = [...refused].find(([name]) => String(path).endsWith(name))?.[1];
		if (reason !== undefined) throw Object.assign(new Error(`${reason}: refused, open '${String(path)}'`), { code: reason });
	};
	return {
		...real,
		readFileSync: (path: fs.PathOrFileDescriptor, options: BufferEncoding) => {
			refuse(path);
			return real.readFileSync(path, options);
		},
		readdirSync: (path: fs.PathLike, options: { withFileTypes: true }) => {
			refuse(String(path));
			return real.readdirSync(path, options);
		},
	};
});

const lexicon = lexiconOf(defaultSettings);
let vault: TemporaryVault;

beforeEach(() => {
	refused.clear();
	vault = temporaryVault({
		'Anna.md': '---\ntype: contact\n---\n',
		'Ben.md': '---\ntype: contact\n---\n',
		'Deep/er/Clara.md': '---\ntype: contact\n---\n',
		'.obsidian/Hidden.md': '---\ntype: contact\n---\n',
		'picture.png': 'x',
	});
});

afterEach(() => {
	vault.remove();
});

test('one note without permission is told, and everything else is read', () => {
	refused.set('/Ben.md', 'EACCES');
	const { notes } = readVault(folderNoteStore(vault.folder, lexicon), lexicon);
	expect(notes.book.contactPaths()).toEqual(['Anna.md', 'Deep/er/Clara.md']);
	expect(notes.counts()).toEqual({ read: 2, contacts: 2, templates: 0, unreadable: 1 });
	expect(notes.problems()).toEqual([{ code: 'note-unreadable', path: 'Ben.md', at: { line: 1 }, found: 'EACCES: refused', candidates: [], count: 1 }]);
});

test('a pipe that bears the name of a note is told, and not waited for', () => {
	execFileSync('mkfifo', [join(vault.folder, 'Pipe.md')]);
	expect(readVault(folderNoteStore(vault.folder, lexicon), lexicon).unlisted).toEqual([
		expect.objectContaining({ code: 'note-unreadable', path: 'Pipe.md', found: 'it is not a file' }),
	]);
});

test('a folder without permission is told, and the others are read', () => {
	refused.set('/Deep/er', 'EACCES');
	const { notes, unlisted } = readVault(folderNoteStore(vault.folder, lexicon), lexicon);
	expect(notes.book.contactPaths()).toEqual(['Anna.md', 'Ben.md']);
	expect(unlisted.map(({ code, path }) => `${code} ${path}`)).toEqual(['folder-unreadable Deep/er']);
});

test('a note that is gone when it is opened is told', () => {
	refused.set('/Anna.md', 'ENOENT');
	const { notes } = readVault(folderNoteStore(vault.folder, lexicon), lexicon);
	expect(notes.problems().map(({ code, found }) => `${code} ${found}`)).toEqual(['note-unreadable ENOENT: refused']);
});
