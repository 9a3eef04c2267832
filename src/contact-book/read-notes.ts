import { inOrder } from '../core/model/order';
import { problemAt, type Problem } from '../core/model/problem';
import { conflictOriginal } from '../core/read/conflict-copy';
import { isWithin, plainFolder, type Lexicon } from '../core/read/lexicon';
import { noteFolder } from '../core/read/note-name';
import type { OpenedNote } from '../core/read/open-note';
import { readNote } from '../core/read/read-note';
import { ContactBook } from './contact-book';

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
	readonly #templates = new Set<string>();
	readonly #unreadable = new Set<string>();
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
			if (!this.#setAsideCopy(path)) this.#enterUnreadable(path, opened.problem);
			return;
		}
		const facts = readNote(opened.note, this.#lexicon);
		if (facts.kind !== 'other' && this.#setAsideCopy(path)) return;
		this.#leave(path);
		if (facts.kind === 'template') this.#templates.add(path);
		else this.#read++;
		if (facts.kind === 'contact') this.#contacts++;
		this.book.put(facts);
		if (opened.problems.length > 0) this.#unopened.set(path, opened.problems);
	}

	/** Sets a copy aside that a sync left: it tells what its original tells, and is told once and counted never. Gives whether it is one. */
	#setAsideCopy(path: string): boolean {
		const original = conflictOriginal(path);
		if (original !== null) this.#enterUnreadable(path, problemAt('conflict-copy', { path, at: { line: 1 } }, original));
		return original !== null;
	}

	#enterUnreadable(path: string, problem: Problem): void {
		this.remove(path);
		this.#unreadable.add(path);
		this.#unopened.set(path, [problem]);
	}

	/** Takes a note out; a path that was not read changes nothing. */
	remove(path: string): void {
		this.#leave(path);
		this.book.remove(path);
	}

	/** How many notes were read, and as what. */
	counts(): NoteCounts {
		return { read: this.#read, contacts: this.#contacts, templates: this.#templates.size, unreadable: this.#unreadable.size };
	}

	/** Everything that could not be opened or understood; contacts missing from every figure first: they may hide a client. */
	problems(): readonly Problem[] {
		const unopened = [...this.#unopened].sort(([a], [b]) => inOrder(a, b)).flatMap(([, problems]) => problems);
		const isHidden = ({ code }: Problem): boolean => code === 'contact-unreadable';
		return [...unopened.filter(isHidden), ...unopened.filter((problem) => !isHidden(problem)), ...this.book.problems()];
	}

	#leave(path: string): void {
		this.#unopened.delete(path);
		this.#templates.delete(path);
		this.#unreadable.delete(path);
		if (!this.book.has(path)) return;
		this.#read--;
		if (this.book.facts(path)?.kind === 'contact') this.#contacts--;
	}
}
