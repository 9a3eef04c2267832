import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = join(__dirname, '../../dist/two-hats.cjs');
const before = `---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\n---\n${'Words of ten years. '.repeat(4000)}\n`;

let top: string;
let vault: string;
let note: string;
let cli: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'two-hats-faults-'));
	chmodSync(top, 0o755);
	vault = mkdtempSync(join(top, 'vault-'));
	note = join(vault, 'Anna.md');
	writeFileSync(note, before);
	// Another user, as which a test may run, need not see the folder of the project.
	cli = join(top, 'two-hats.cjs');
	copyFileSync(built, cli);
	chmodSync(cli, 0o755);
});

afterEach(() => {
	chmodSync(vault, 0o755);
	rmSync(top, { recursive: true, force: true });
});

interface Ended {
	readonly code: number | null;
	readonly signal: string | null;
	readonly err: string;
}

/** Logs an activity in a process of its own, behind a few words of a shell that take something from it. */
function log(shell: string, environment: Readonly<Record<string, string>> = {}, user?: number): Ended {
	const { status, signal, stderr } = spawnSync('/bin/sh', ['-c', `${shell} exec "$NODE" "$CLI" log "$VAULT" Anna coffee`], {
		env: { PATH: process.env['PATH'], NODE: process.execPath, CLI: cli, VAULT: vault, ...environment },
		encoding: 'utf8',
		...(user === undefined ? {} : { uid: user, gid: user }),
	});
	return { code: status, signal, err: stderr };
}

function notes(): string[] {
	return readdirSync(vault).filter((name) => name.endsWith('.md'));
}

test('with nothing in its way, the line is written', () => {
	expect(log('')).toEqual({ code: 0, signal: null, err: '' });
	expect(readFileSync(note, 'utf8')).toBe(before.replace('newsletter\n', 'newsletter\n  - 2026-03-02 coffee\n').replace('2026-03-02', todayIn(note)));
});

/** The day under which the line was written: the process runs by the clock of the machine. */
function todayIn(file: string): string {
	return /- (\d{4}-\d\d-\d\d) coffee/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

test('where no room is left for the whole note, it stays as it is, and nothing is left beside it', () => {
	// A file may grow to 16 blocks of 512 bytes or of 1 kB: less than the note has.
	const { code, err } = log('ulimit -f 16;');
	expect([code, err]).toEqual([1, expect.stringContaining('Anna.md could not be written: EFBIG')]);
	expect(readFileSync(note, 'utf8')).toBe(before);
	expect(readdirSync(vault)).toEqual(['Anna.md']);
});

test('in a folder that may not be written, the note stays as it is', () => {
	chmodSync(note, 0o444);
	chmodSync(vault, 0o555);
	// Root may write anywhere: then it is tried as nobody.
	const { code, err } = log('', {}, process.getuid?.() === 0 ? 65_534 : undefined);
	expect([code, err]).toEqual([1, expect.stringContaining('Anna.md could not be written: EACCES')]);
	expect(readFileSync(note, 'utf8')).toBe(before);
});

test.each(['half written', 'written, not yet in place'])('killed with the new text %s: the note is whole, and the next run writes', (moment) => {
	const killed = log('', { KILL_WHEN: moment, NODE_OPTIONS: `--require ${join(__dirname, 'killed.cjs')}` });
	expect(killed.signal).toBe('SIGKILL');
	expect(readFileSync(note, 'utf8')).toBe(before);
	expect(notes()).toEqual(['Anna.md']);
	expect(log('').code).toBe(0);
	expect(readFileSync(note, 'utf8')).toContain(' coffee\n');
});
