import { readFileSync } from 'node:fs';
import type { NoteStore } from '../contact-book/note-store';
import { problemAt } from '../core/model/problem';
import type { Lexicon } from '../core/read/lexicon';
import { openNote, type OpenedNote } from '../core/read/open-note';
import { listNotes } from './list-notes';
import { readHead } from './read-frontmatter';
import { reasonOf } from './reason';

/**
 * The notes of a folder, read synchronously and whole: on a warm disk one `readFileSync` costs less than opening a file,
 * reading the beginning and closing it, and promises cost three to four times as much.
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
	return isUtf16(text) ? unreadable(path, 'it is written in UTF-16, not in UTF-8') : openNote({ path, text, readHead }, lexicon);
}

function unreadable(path: string, reason: string): OpenedNote {
	return { opened: false, problem: problemAt('note-unreadable', { path, at: { line: 1 } }, reason) };
}

/** A byte-order mark of UTF-16, read as UTF-8. */
function isUtf16(text: string): boolean {
	return text.charCodeAt(0) === 0xfffd && text.charCodeAt(1) === 0xfffd;
}

function textOfFile(vault: string, path: string): string | null {
	try {
		return readFileSync(`${vault}/${path}`, AS_TEXT);
	} catch {
		// Read before and gone now: its lines cannot be looked up, and line 1 is shown.
		return null;
	}
}
