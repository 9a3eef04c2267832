import type { Problem } from '../core/model/problem';
import type { OpenedNote } from '../core/read/open-note';

/** All notes of a store, and what kept it from listing more. */
export interface NoteList {
	readonly paths: readonly string[];
	readonly problems: readonly Problem[];
}

/** Where notes are read from, all at once: a folder, or a test's memory; the app's are read from its own cache as it fills (`VaultReading`). Paths are relative to the vault, with `/`. */
export interface NoteStore {
	/** The paths of all notes, in a stable order; what the host hides (`.obsidian`, `.trash`) is not among them. */
	list(): NoteList;
	/** Opens one note. Never throws: what cannot be read is a problem. */
	open(path: string): OpenedNote;
	/** The whole text of a note, or null where it cannot be read. For looking up lines of what is shown. */
	text(path: string): string | null;
}
