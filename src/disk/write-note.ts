import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './reason';

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
 * stands there. Refuses where the note is not, to the byte, what was read before.
 */
export function writeNote(file: string, before: string, after: string): Written {
	const temporary = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
	try {
		const { mode } = statSync(file);
		const now = readWhole(file);
		if (now === null) return { written: false, why: 'not-utf-8', reason: '' };
		if (now !== before) return { written: false, why: 'changed', reason: '' };
		writeThrough(temporary, after);
		chmodSync(temporary, mode & 0o7777);
		renameSync(temporary, file);
		return { written: true };
	} catch (error) {
		rmSync(temporary, { force: true });
		return { written: false, why: 'failed', reason: reasonOf(error) };
	}
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
