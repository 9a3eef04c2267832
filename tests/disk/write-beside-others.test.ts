import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNote, writeNote } from '../../src/disk/write-note';

/** What happens while the new text goes to the disk. */
let meanwhile = (): void => undefined;

jest.mock('node:fs', () => ({
	...jest.requireActual<typeof import('node:fs')>('node:fs'),
	fsyncSync: () => {
		meanwhile();
	},
}));

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'two-hats-beside-'));
	file = join(folder, 'Anna.md');
	writeFileSync(file, 'before');
});

afterEach(() => {
	meanwhile = () => undefined;
	rmSync(folder, { recursive: true, force: true });
});

const noRunHasIt = 99_999_999;

test('what somebody writes into the note while the new text goes to the disk stays', () => {
	meanwhile = () => {
		writeFileSync(file, 'before, and a line from the phone');
	};
	expect(writeNote(file, 'before', 'after')).toEqual({ written: false, why: 'changed', reason: '' });
	expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['before, and a line from the phone', ['Anna.md']]);
});

test('where another run is about to put its text in place, the note is left to that one', () => {
	const others = join(folder, `.Anna.md.${String(process.ppid)}.tmp`);
	writeFileSync(others, 'after the other run');
	const reason = `another run is about to write it; if none is, delete .Anna.md.${String(process.ppid)}.tmp beside it`;
	expect(writeNote(file, 'before', 'after')).toEqual({ written: false, why: 'failed', reason });
	expect([readFileSync(file, 'utf8'), existsSync(others)]).toEqual(['before', true]);
});

test('a name that is cut within an emoji is known again', () => {
	const name = `${'x'.repeat(59)}😀.md`;
	writeFileSync(join(folder, name), 'before');
	const others = join(folder, `.${'x'.repeat(59)}😀.${String(process.ppid)}.tmp`);
	meanwhile = () => {
		writeFileSync(others, 'after the other run');
	};
	expect(readdirSync(folder)).toContain(name);
	expect(writeNote(join(folder, name), 'before', 'after')).toMatchObject({ written: false, why: 'failed' });
	expect(readFileSync(join(folder, name), 'utf8')).toBe('before');
});

test('what a killed run left beside the note goes with the next one, and nothing else does', () => {
	const others = [`.Anna.md.${String(process.ppid)}.md`, `.Annabel.md.${String(noRunHasIt)}.tmp`, '.Anna.md.tmp'];
	for (const name of [`.Anna.md.${String(noRunHasIt)}.tmp`, ...others]) writeFileSync(join(folder, name), 'half of');
	expect(writeNote(file, 'before', 'after')).toEqual({ written: true });
	expect(readdirSync(folder).sort()).toEqual([...others, 'Anna.md'].sort());
});

test.each([0o600, 0o640, 0o664, 0o755])('a note of mode %i keeps it, and until then nobody else reads its new text', (mode) => {
	chmodSync(file, mode);
	let seen = 0;
	meanwhile = () => {
		seen = statSync(join(folder, `.Anna.md.${String(process.pid)}.tmp`)).mode & 0o777;
	};
	expect(writeNote(file, 'before', 'after')).toEqual({ written: true });
	expect([statSync(file).mode & 0o777, seen]).toEqual([mode, 0o600]);
});

test('a note that root writes keeps its owner and group', () => {
	const isRoot = process.getuid?.() === 0;
	if (isRoot) chownSync(file, 1234, 2345);
	const { uid, gid } = statSync(file);
	expect(writeNote(file, 'before', 'after')).toEqual({ written: true });
	expect(statSync(file)).toMatchObject({ uid, gid });
});

test.each([
	['A', 252],
	['é', 126],
	['😀', 63],
])('a note whose name is as long as a disk takes is made and written: %s, %i times', (sign, times) => {
	const name = sign.repeat(times);
	const long = join(folder, `${name}.md`);
	expect(createNote(folder, `${name}.md`, 'before')).toEqual({ written: true });
	expect(writeNote(long, 'before', 'after')).toEqual({ written: true });
	expect(readdirSync(folder).sort()).toEqual([`${name}.md`, 'Anna.md'].sort());
});
