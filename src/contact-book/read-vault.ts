import type { Problem } from '../core/model/problem';
import type { Lexicon } from '../core/read/lexicon';
import type { NoteStore } from './note-store';
import { ReadNotes } from './read-notes';

/** A vault read whole. */
interface VaultRead {
	readonly notes: ReadNotes;
	/** What kept the store from listing more notes. */
	readonly unlisted: readonly Problem[];
}

/** Reads all notes of a store into a contact book. `onProgress` hears how many notes are done, of how many. */
export function readVault(store: NoteStore, lexicon: Lexicon, onProgress: (done: number, all: number) => void = () => undefined): VaultRead {
	const notes = new ReadNotes(lexicon);
	const list = store.list();
	const paths = list.paths.filter((path) => !notes.isExcluded(path));
	let done = 0;
	for (const path of paths) {
		onProgress(done++, paths.length);
		notes.enter(path, store.open(path));
	}
	return { notes, unlisted: list.problems };
}
