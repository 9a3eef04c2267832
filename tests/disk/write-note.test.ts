import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWhole, writeNote } from '../../src/disk/write-note';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'two-hats-write-'));
	file = join(folder, 'Anna.md');
	writeFileSync(file, 'before');
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('a note is written whole, and nothing is left beside it', () => {
	expect(writeNote(file, 'before', 'after')).toEqual({ written: true });
	expect(readFileSync(file, 'utf8')).toBe('after');
	expect(readdirSync(folder)).toEqual(['Anna.md']);
});

test('a note that changed since it was read is left alone', () => {
	writeFileSync(file, 'changed by somebody else');
	expect(writeNote(file, 'before', 'after')).toMatchObject({ written: false, why: 'changed' });
	expect(readFileSync(file, 'utf8')).toBe('changed by somebody else');
});

test('a note that is gone is not made anew', () => {
	rmSync(file);
	expect(writeNote(file, 'before', 'after')).toMatchObject({ written: false, why: 'failed' });
	expect(readdirSync(folder)).toEqual([]);
});

test('a note that is read-only is left alone, also by who may write everywhere', () => {
	chmodSync(file, 0o444);
	expect(writeNote(file, 'before', 'after')).toEqual({ written: false, why: 'failed', reason: 'it is read-only' });
	expect(readFileSync(file, 'utf8')).toBe('before');
	expect(readdirSync(folder)).toEqual(['Anna.md']);
});

test('a write that fails leaves the note whole', () => {
	// Something already stands where the new file would: it cannot be begun.
	writeFileSync(join(folder, `.Anna.md.${process.pid}.tmp`), 'left from another run');
	expect(writeNote(file, 'before', 'after')).toMatchObject({ written: false, why: 'failed' });
	expect(readFileSync(file, 'utf8')).toBe('before');
});

test('bytes that are not UTF-8 are told from those that are', () => {
	writeFileSync(file, Buffer.from([0x5a, 0xfc]));
	expect(readWhole(file)).toBeNull();
	writeFileSync(file, '\ufeffZürich 😀');
	expect(readWhole(file)).toBe('\ufeffZürich 😀');
	chmodSync(file, 0o600);
});
