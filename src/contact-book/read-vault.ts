import { problemAt, type Problem } from '../core/model/problem';
import { isWithin, plainFolder, type Lexicon } from '../core/read/lexicon';
import { noteFolder } from '../core/read/note-name';
import type { NoteFacts } from '../core/read/note-facts';
import { readNote, type NoteInput } from '../core/read/read-note';
import { ContactBook } from './contact-book';
import { NoteUnreadable, type NoteStore } from './note-store';

/** How many notes of a vault were read, and as what. A note is counted in one of `read`, `templates` and `unreadable`. */
export interface NoteCounts {
	readonly read: number;
	readonly contacts: number;
	readonly templates: number;
	readonly unreadable: number;
}

/** A vault read whole. */
export interface VaultRead {
	readonly book: ContactBook;
	readonly counts: NoteCounts;
	/** What could not be opened, by path; what could not be understood is in the book. */
	readonly unopened: readonly Problem[];
}

/** Reads all notes of a store into a contact book. `onProgress` hears how many notes are done, of how many. */
export function readVault(store: NoteStore, lexicon: Lexicon, onProgress: (done: number, all: number) => void = () => undefined): VaultRead {
	const book = new ContactBook();
	const unopened: Problem[] = [];
	const excluded = lexicon.settings.excludedFolders.map(plainFolder);
	const list = store.list();
	unopened.push(...list.problems);
	const paths = list.paths.filter((path) => excluded.length === 0 || !excluded.some((folder) => isWithin(plainFolder(noteFolder(path)), folder)));
	const counts = { read: 0, contacts: 0, templates: 0, unreadable: 0 };
	let done = 0;
	for (const path of paths) {
		onProgress(done++, paths.length);
		const opened = store.open(path);
		if (!opened.opened) {
			counts.unreadable++;
			unopened.push(opened.problem);
			continue;
		}
		const facts = factsOf(opened.note, lexicon, unopened);
		if (facts === null) {
			counts.unreadable++;
			continue;
		}
		if (facts.kind === 'template') counts.templates++;
		else counts.read++;
		if (facts.kind === 'contact') counts.contacts++;
		unopened.push(...opened.problems);
		book.put(facts);
	}
	return { book, counts, unopened };
}

function factsOf(note: NoteInput, lexicon: Lexicon, unopened: Problem[]): NoteFacts | null {
	try {
		return readNote(note, lexicon);
	} catch (error) {
		if (!(error instanceof NoteUnreadable)) throw error;
		unopened.push(problemAt('note-unreadable', { path: note.path, at: { line: 1 } }, error.message));
		return null;
	}
}
