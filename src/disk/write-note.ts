import {
	accessSync,
	chmodSync,
	closeSync,
	constants,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isSystemError, reasonOf } from './reason';

/** The bits of a mode that let anybody write; an administrator may write without them, and is asked not to. */
const MAY_BE_WRITTEN = 0o222;

/** Whether a note was written, or why it was left as it was. */
export type Written = { readonly written: true } | { readonly written: false; readonly why: 'changed' | 'not-utf-8' | 'failed'; readonly reason: string };

/** A note's text, or null where its bytes are not UTF-8: writing it back would change bytes that nobody meant to change. */
export function readWhole(file: string): string | null {
	const bytes = readFileSync(file);
	const text = bytes.toString('utf8');
	return Buffer.from(text, 'utf8').equals(bytes) ? text : null;
}

/**
 * Writes a note whole: into a new file beside it, with its mode, then put in its place, so that at any moment the one or the other
 * stands there. Refuses where the note is not, to the byte, what was read before, and where it is read-only: a folder that may be
 * written would let it be replaced all the same.
 */
export function writeNote(file: string, before: string, after: string): Written {
	const temporary = temporaryOf(file);
	try {
		const { mode } = statSync(file);
		const now = readWhole(file);
		if (now === null) return { written: false, why: 'not-utf-8', reason: '' };
		if (now !== before) return { written: false, why: 'changed', reason: '' };
		if ((mode & MAY_BE_WRITTEN) === 0) return { written: false, why: 'failed', reason: 'it is read-only' };
		accessSync(file, constants.W_OK);
		writeThrough(temporary, after);
		chmodSync(temporary, mode & 0o7777);
		renameSync(temporary, file);
		return { written: true };
	} catch (error) {
		rmSync(temporary, { force: true });
		return { written: false, why: 'failed', reason: reasonOf(error) };
	}
}

/** Whether a note was made, or why not. */
export type Created = { readonly written: true } | { readonly written: false; readonly why: 'exists' | 'failed'; readonly reason: string };

/**
 * Makes a note in a vault, and the folders it needs; whole, as `writeNote` does. Refuses where anything of that path exists, and
 * where a link in its path leads out of the vault.
 */
export function createNote(vault: string, path: string, text: string): Created {
	const file = join(vault, path);
	try {
		const leads = relative(realpathSync(vault), realpathSync(existingFolder(dirname(file))));
		if (leads.split(sep)[0] === '..') return { written: false, why: 'failed', reason: 'its folder leads out of the vault' };
		mkdirSync(dirname(file), { recursive: true });
	} catch (error) {
		return { written: false, why: 'failed', reason: reasonOf(error) };
	}
	if (existsSync(file)) return { written: false, why: 'exists', reason: '' };
	const temporary = temporaryOf(file);
	try {
		writeThrough(temporary, text);
		putInPlace(temporary, file);
		return { written: true };
	} catch (error) {
		const isTaken = isSystemError(error) && error.code === 'EEXIST' && (error.syscall === 'link' || error.path === file);
		return isTaken ? { written: false, why: 'exists', reason: '' } : { written: false, why: 'failed', reason: reasonOf(error) };
	} finally {
		rmSync(temporary, { force: true });
	}
}

/** What is written beside a note first. Hidden, and no note: where a run is killed, what it leaves is read by nobody. */
function temporaryOf(file: string): string {
	return join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
}

/**
 * Gives a new file its name, over nothing that has it by now. A disk that knows no second names (exFAT) can only be told to move it,
 * which would put it over what somebody made in the meantime: there the name is taken first, by a note with nothing in it.
 */
function putInPlace(temporary: string, file: string): void {
	try {
		linkSync(temporary, file);
	} catch (error) {
		if (!isSystemError(error) || error.code === 'EEXIST') throw error;
		closeSync(openSync(file, 'wx'));
		renameSync(temporary, file);
	}
}

function existingFolder(folder: string): string {
	return existsSync(folder) ? folder : existingFolder(dirname(folder));
}

function writeThrough(file: string, text: string): void {
	const handle = openSync(file, 'wx');
	try {
		const bytes = Buffer.from(text, 'utf8');
		for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
