import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillUp, mountSmallDisk, type SmallDisk } from '../support/small-disk';

const built = join(__dirname, '../../dist/two-hats.cjs');
const before = `---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\n---\n${'Words of ten years. '.repeat(4000)}\n`;

let top: string;
let vault: string;
let note: string;
let cli: string;
let disk: SmallDisk | null;

beforeEach(() => {
	disk = null;
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
	disk?.unmount();
	chmodSync(vault, 0o755);
	rmSync(top, { recursive: true, force: true });
});

interface Ended {
	readonly code: number | null;
	readonly signal: string | null;
	readonly err: string;
}

/** Runs the command line in a process of its own, behind a few words of a shell that take something from it. */
function runIn(
	shell: string,
	asked: { readonly args: string; readonly environment?: Readonly<Record<string, string>>; readonly user?: number | undefined },
): Ended {
	const { args, environment = {}, user } = asked;
	const { status, signal, stderr } = spawnSync('/bin/sh', ['-c', `${shell} exec "$NODE" "$CLI" ${args}`], {
		env: { PATH: process.env['PATH'], NODE: process.execPath, CLI: cli, VAULT: vault, TOP: top, ...environment },
		encoding: 'utf8',
		...(user === undefined ? {} : { uid: user, gid: user }),
	});
	return { code: status, signal, err: stderr };
}

/** Logs an activity so. */
function log(shell: string, environment: Readonly<Record<string, string>> = {}, user?: number): Ended {
	return runIn(shell, { args: 'log "$VAULT" Anna coffee', environment, user });
}

const killer = { NODE_OPTIONS: `--require ${join(__dirname, 'killed.cjs')}` };

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

test('on a full disk, the note stays as it is, and nothing is left beside it', () => {
	disk = mountSmallDisk(vault, 128);
	writeFileSync(note, before);
	if (disk.isMounted) fillUp(join(vault, 'fill'));
	// Where nothing can be mounted, a limit on the size of files stands in for the disk.
	const { code, err } = log(disk.isMounted ? '' : 'ulimit -f 16;');
	const left = [readFileSync(note, 'utf8'), readdirSync(vault).filter((name) => name !== 'fill')];
	expect([code, err]).toEqual([1, expect.stringContaining(`Anna.md could not be written: ${disk.isMounted ? 'ENOSPC' : 'EFBIG'}`)]);
	expect(left).toEqual([before, ['Anna.md']]);
});

test('in a folder that may not be written, the note stays as it is', () => {
	chmodSync(note, 0o666);
	chmodSync(vault, 0o555);
	// Root may write anywhere: then it is tried as nobody.
	const { code, err } = log('', {}, process.getuid?.() === 0 ? 65_534 : undefined);
	expect([code, err]).toEqual([1, expect.stringContaining('Anna.md could not be written: EACCES')]);
	expect(readFileSync(note, 'utf8')).toBe(before);
});

test('a note that is read-only stays as it is, also where its folder may be written', () => {
	chmodSync(note, 0o444);
	const { code, err } = log('');
	expect([code, err]).toEqual([1, expect.stringContaining('Anna.md could not be written: it is read-only')]);
	expect([readFileSync(note, 'utf8'), readdirSync(vault)]).toEqual([before, ['Anna.md']]);
});

test.each(['half written', 'written, not yet in place'])('killed with the new text %s: the note is whole, and the next run writes', (moment) => {
	const killed = log('', { KILL_WHEN: moment, ...killer });
	expect(killed.signal).toBe('SIGKILL');
	expect(readFileSync(note, 'utf8')).toBe(before);
	expect(notes()).toEqual(['Anna.md']);
	expect(log('').code).toBe(0);
	expect(readFileSync(note, 'utf8')).toContain(' coffee\n');
});

test.each(['half written', 'written, not yet in place'])('killed with a new note %s: no note is there, and the next run makes it', (moment) => {
	writeFileSync(join(top, 'people.csv'), 'Name,Company\nBen Holm,Holm and sons\n');
	const args = 'import "$VAULT" "$TOP/people.csv" --write';
	expect(runIn('', { args, environment: { KILL_WHEN: moment, ...killer } }).signal).toBe('SIGKILL');
	expect(notes()).toEqual(['Anna.md']);
	expect(runIn('', { args }).code).toBe(0);
	expect(readFileSync(join(vault, 'Ben Holm.md'), 'utf8')).toContain('company: Holm and sons');
});

test('two devices that append the same line: one activity, and both lines stay', () => {
	const twice = before.replace('newsletter\n', 'newsletter\n  - 2026-03-01 newsletter\n');
	writeFileSync(note, twice);
	expect(log('').code).toBe(0);
	expect(readFileSync(note, 'utf8').match(/2026-03-01 newsletter/g)).toHaveLength(2);
	const told = spawnSync(process.execPath, [cli, 'check', vault, '--json', '--as-of', '2026-03-10'], { encoding: 'utf8' });
	expect(JSON.parse(told.stdout)).toMatchObject({ activities: { marketing: 1 } });
});
