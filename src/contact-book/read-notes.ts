import { problemAt, type Problem } from '../core/model/problem';
import { conflictOriginal } from '../core/read/conflict-copy';
import { isWithin, plainFolder, type Lexicon } from '../core/read/lexicon';
import { noteFolder } from '../core/read/note-name';
import type { NoteFacts } from '../core/read/note-facts';
import type { OpenedNote } from '../core/read/open-note';
import { readNote, type NoteInput } from '../core/read/read-note';
import { ContactBook } from './contact-book';
import { NoteUnreadable } from './note-store';

/** How many notes of a vault were read, and as what. A note is counted in one of `read`, `templates` and `unreadable`. */
export interface NoteCounts {
	readonly read: number;
	readonly contacts: number;
	readonly templates: number;
	readonly unreadable: number;
}

/** The notes of a vault read into a contact book, with their counts and what could not be opened; note by note, again and again. */
export class ReadNotes {
	readonly book = new ContactBook();
	readonly #apart = new Map<string, 'template' | 'unreadable'>();
	readonly #unopened = new Map<string, readonly Problem[]>();
	readonly #lexicon: Lexicon;
	readonly #excluded: readonly string[];
	readonly #included: readonly string[];
	#read = 0;
	#contacts = 0;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
		this.#excluded = lexicon.settings.excludedFolders.map(plainFolder);
		this.#included = lexicon.settings.readFolders.map(plainFolder);
	}

	/** Whether the settings leave a note out. */
	isExcluded(path: string): boolean {
		if (this.#excluded.length + this.#included.length === 0) return false;
		const folder = plainFolder(noteFolder(path));
		if (this.#included.length > 0 && !this.#included.some((included) => isWithin(folder, included))) return true;
		return this.#excluded.some((excluded) => isWithin(folder, excluded));
	}

	/** Reads an opened note, in place of what was read of that path before. */
	enter(path: string, opened: OpenedNote): void {
		if (!opened.opened) {
			if (!this.#setAsideCopy(path)) this.#enterUnreadable(path, [opened.problem]);
			return;
		}
		const facts = this.#factsOf(opened.note);
		if ('unreadable' in facts) {
			this.#enterUnreadable(path, [...opened.problems, facts.unreadable]);
			return;
		}
		if ((facts.kind !== 'other' || facts.shared.length > 0) && this.#setAsideCopy(path)) return;
		this.#leave(path);
		if (facts.kind === 'template') this.#apart.set(path, 'template');
		else this.#read++;
		if (facts.kind === 'contact') this.#contacts++;
		this.book.put(facts);
		if (opened.problems.length > 0) this.#unopened.set(path, opened.problems);
	}

	/** Sets a copy aside that a sync left: it tells what its original tells, and is told once and counted never. Gives whether it is one. */
	#setAsideCopy(path: string): boolean {
		const original = conflictOriginal(path);
		if (original !== null) this.#enterUnreadable(path, [problemAt('conflict-copy', { path, at: { line: 1 } }, original)]);
		return original !== null;
	}

	#enterUnreadable(path: string, problems: readonly Problem[]): void {
		this.remove(path);
		this.#apart.set(path, 'unreadable');
		this.#unopened.set(path, problems);
	}

	/** Takes a note out; a path that was not read changes nothing. */
	remove(path: string): void {
		this.#leave(path);
		this.book.remove(path);
	}

	/** How many notes were read, and as what. */
	counts(): NoteCounts {
		let templates = 0;
		for (const kind of this.#apart.values()) if (kind === 'template') templates++;
		return { read: this.#read, contacts: this.#contacts, templates, unreadable: this.#apart.size - templates };
	}

	/** Everything that could not be opened or understood; contacts missing from every figure first: they may hide a client. */
	problems(): readonly Problem[] {
		const unopened = [...this.#unopened.keys()].sort().flatMap((path) => this.#unopened.get(path) ?? []);
		const isHidden = ({ code }: Problem): boolean => code === 'contact-unreadable';
		return [...unopened.filter(isHidden), ...unopened.filter((problem) => !isHidden(problem)), ...this.book.problems()];
	}

	#leave(path: string): void {
		if (!this.book.has(path)) {
			this.#unopened.delete(path);
			this.#apart.delete(path);
			return;
		}
		this.#unopened.delete(path);
		if (this.#apart.delete(path)) return;
		this.#read--;
		if (this.book.facts(path)?.kind === 'contact') this.#contacts--;
	}

	#factsOf(note: NoteInput): NoteFacts | { readonly unreadable: Problem } {
		try {
			return readNote(note, this.#lexicon);
		} catch (error) {
			if (!(error instanceof NoteUnreadable)) throw error;
			return { unreadable: problemAt('note-unreadable', { path: note.path, at: { line: 1 } }, error.message) };
		}
	}
}
