import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNote } from '../../src/disk/write-note';
import { temporaryVault } from '../support/temporary-vault';

test('a note is made with its folders, and what exists is never overwritten', () => {
	const vault = temporaryVault({ 'Old.md': 'old\n' });
	expect(createNote(vault.folder, 'New/deep/Anna.md', 'text\n')).toEqual({ written: true });
	expect(readFileSync(join(vault.folder, 'New/deep/Anna.md'), 'utf8')).toBe('text\n');
	expect(createNote(vault.folder, 'Old.md', 'new\n')).toMatchObject({ written: false, why: 'exists' });
	expect(readFileSync(join(vault.folder, 'Old.md'), 'utf8')).toBe('old\n');
	vault.remove();
});

test('a link to nowhere is not written through, and a folder that is a file is told', () => {
	const vault = temporaryVault({ 'File.md': 'x' });
	mkdirSync(join(vault.folder, 'In'));
	symlinkSync(join(vault.folder, '../nowhere.md'), join(vault.folder, 'In/Anna.md'));
	expect(createNote(vault.folder, 'In/Anna.md', 'text\n')).toMatchObject({ written: false, why: 'exists' });
	writeFileSync(join(vault.folder, 'Plain'), '');
	expect(createNote(vault.folder, 'Plain/Anna.md', 'text\n')).toMatchObject({ written: false, why: 'failed' });
	vault.remove();
});
