import { accessSync, closeSync, constants, existsSync, linkSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isSystemError, reasonOf } from './reason';
import { anotherBeside, besideNote, dressAs, writeThrough } from './text-beside';

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
 * Writes a note whole: into a new file beside it, with its owner and mode, then put in its place, so that at any moment the one or the
 * other stands there. Refuses where the note is not, to the byte, what was read before, where another run is about to write it, and
 * where it is read-only: a folder that may be written would let it be replaced all the same.
 */
export function writeNote(file: string, before: string, after: string): Written {
	const beside = besideNote(file);
	try {
		const stats = statSync(file);
		if ((stats.mode & MAY_BE_WRITTEN) === 0) return { written: false, why: 'failed', reason: 'it is read-only' };
		accessSync(file, constants.W_OK);
		// Nobody but its owner reads it, until it has the note's own mode.
		writeThrough(beside, after, 0o600);
		dressAs(stats, beside);
		const another = anotherBeside(file);
		if (another !== undefined) return { written: false, why: 'failed', reason: `another run is about to write it; if none is, delete ${another} beside it` };
		// Asked last: what somebody writes into the note from here on, until the next line, is all that could be lost.
		const now = readWhole(file);
		if (now === before) renameSync(beside, file);
		return now === before ? { written: true } : { written: false, why: now === null ? 'not-utf-8' : 'changed', reason: '' };
	} catch (error) {
		return { written: false, why: 'failed', reason: reasonOf(error) };
	} finally {
		rmSync(beside, { force: true });
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
	const beside = besideNote(file);
	try {
		writeThrough(beside, text);
		putInPlace(beside, file);
		return { written: true };
	} catch (error) {
		const isTaken = isSystemError(error) && error.code === 'EEXIST' && (error.syscall === 'link' || error.path === file);
		return isTaken ? { written: false, why: 'exists', reason: '' } : { written: false, why: 'failed', reason: reasonOf(error) };
	} finally {
		rmSync(beside, { force: true });
	}
}

/**
 * Gives a new file its name, over nothing that has it by now. A disk that knows no second names (exFAT) can only be told to move it,
 * which would put it over what somebody made in the meantime: there the name is taken first, by a note with nothing in it.
 */
function putInPlace(beside: string, file: string): void {
	try {
		linkSync(beside, file);
	} catch (error) {
		if (!isSystemError(error) || error.code === 'EEXIST') throw error;
		closeSync(openSync(file, 'wx'));
		renameSync(beside, file);
	}
}

function existingFolder(folder: string): string {
	return existsSync(folder) ? folder : existingFolder(dirname(folder));
}
