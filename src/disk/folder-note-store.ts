import { readFileSync } from 'node:fs';
import type { NoteStore } from '../contact-book/note-store';
import { problemAt } from '../core/model/problem';
import type { Lexicon } from '../core/read/lexicon';
import { openNote, type OpenedNote } from '../core/read/open-note';
import { listNotes } from './list-notes';
import { readHead } from './read-frontmatter';
import { reasonOf } from './reason';

/**
 * The notes of a folder, read synchronously and whole: an inline field that says what a note is may stand anywhere in it, and
 * promises cost three to four times as much on a warm disk.
 */
export function folderNoteStore(vault: string, lexicon: Lexicon): NoteStore {
	return {
		list: () => listNotes(vault),
		open: (path) => openFile(vault, path, lexicon),
		text: (path) => textOfFile(vault, path),
	};
}

/** An object made once: of a plain 'utf8', Node makes a new one for every note. */
const AS_TEXT = { encoding: 'utf8', flag: 'r' } as const;

function openFile(vault: string, path: string, lexicon: Lexicon): OpenedNote {
	let text: string;
	try {
		text = readFileSync(`${vault}/${path}`, AS_TEXT);
	} catch (error) {
		return unreadable(path, reasonOf(error));
	}
	const strange = strangeText(text);
	return strange === null ? openNote({ path, text, readHead }, lexicon) : unreadable(path, strange);
}

function unreadable(path: string, reason: string): OpenedNote {
	return { opened: false, problem: problemAt('note-unreadable', { path, at: { line: 1 } }, reason) };
}

/** Why a text is no note as the app writes one, by its first signs; null for nearly every note. */
function strangeText(text: string): string | null {
	const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
	// The byte-order mark of UTF-16 read as UTF-8, or every other byte of it.
	if ((first === 0xfffd && second === 0xfffd) || first === 0 || second === 0) return 'it is written in UTF-16, not in UTF-8';
	return OLD_HEAD.test(text) ? 'its lines end with a carriage return alone' : null;
}

/** Properties as old Macs ended their lines. */
const OLD_HEAD = /^\ufeff?---[ \t]*\r(?!\n)/;

function textOfFile(vault: string, path: string): string | null {
	try {
		return readFileSync(`${vault}/${path}`, AS_TEXT);
	} catch {
		// Read before and gone now: its lines cannot be looked up, and line 1 is shown.
		return null;
	}
}
