import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNote } from '../../src/disk/write-note';
import { temporaryVault } from '../support/temporary-vault';

/** What happens on the disk just before a second name is asked for, and refused. */
let meanwhile = (): void => undefined;

jest.mock('node:fs', () => ({
	...jest.requireActual<typeof import('node:fs')>('node:fs'),
	linkSync: () => {
		meanwhile();
		throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM', syscall: 'link' });
	},
}));

afterEach(() => {
	meanwhile = () => undefined;
});

test('on a disk that knows no second names (exFAT) a note is made whole, and nothing is left beside it', () => {
	const vault = temporaryVault({});
	expect(createNote(vault.folder, 'Anna.md', 'text\n')).toEqual({ written: true });
	expect(readFileSync(join(vault.folder, 'Anna.md'), 'utf8')).toBe('text\n');
	expect(readdirSync(vault.folder)).toEqual(['Anna.md']);
	vault.remove();
});

test('there, too, a note that somebody made in the meantime is not overwritten', () => {
	const vault = temporaryVault({});
	const file = join(vault.folder, 'Anna.md');
	meanwhile = () => {
		writeFileSync(file, 'written on the phone\n');
	};
	expect(createNote(vault.folder, 'Anna.md', 'text\n')).toMatchObject({ written: false, why: 'exists' });
	expect(readFileSync(file, 'utf8')).toBe('written on the phone\n');
	expect(readdirSync(vault.folder)).toEqual(['Anna.md']);
	vault.remove();
});
