import { chmodSync, chownSync, closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from './reason';

/**
 * Where the text of a note is written before it is put in place: beside it, so that it is on the same disk. Hidden, and no note: where
 * a run is killed, what it leaves is read by nobody. The name says whose it is; of a long name it has the beginning, for a disk takes
 * names of 255 bytes only.
 */
export function besideNote(file: string): string {
	return join(dirname(file), `${beginningOf(file)}${String(process.pid)}.tmp`);
}

function beginningOf(file: string): string {
	// By whole letters: half of one would be written as another, and not be known again.
	return `.${Array.from(basename(file)).slice(0, 60).join('')}.`;
}

/** Writes a new file to the disk, all of it. Throws where something of that name is there, or no room is left. */
export function writeThrough(file: string, text: string, mode = 0o666): void {
	const handle = openSync(file, 'wx', mode);
	try {
		const bytes = Buffer.from(text, 'utf8');
		for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** Gives a new file the owner, group and mode of the note whose place it takes, as far as whoever runs this may. */
export function dressAs({ uid, gid, mode }: Stats, file: string): void {
	const made = statSync(file);
	// Only root gives a file away; others give it to a group of theirs, as in a folder that a team shares.
	if (process.getuid?.() === 0) chownSync(file, uid, gid);
	else if (gid !== made.gid && process.getgroups?.().includes(gid) === true) chownSync(file, made.uid, gid);
	chmodSync(file, mode & 0o7777);
}

/**
 * The name of the file in which another run has its text beside a note, to put it in place; undefined where none has. Asked behind
 * writing one's own, so that of two runs at least one sees the other. What a killed run left there is taken away, unless another
 * program runs by its number now.
 */
export function anotherBeside(file: string): string | undefined {
	const beginning = beginningOf(file);
	const others = readdirSync(dirname(file)).filter((name) => name.startsWith(beginning) && /^\d{1,10}\.tmp$/.test(name.slice(beginning.length)));
	return others.find((name) => {
		const run = Number(name.slice(beginning.length, -'.tmp'.length));
		if (isRunning(run)) return run !== process.pid;
		rmSync(join(dirname(file), name), { force: true });
		return false;
	});
}

function isRunning(run: number): boolean {
	try {
		return process.kill(run, 0);
	} catch (error) {
		// Somebody else's may not be asked, and is there.
		if (!isSystemError(error)) throw error;
		return error.code === 'EPERM';
	}
}
