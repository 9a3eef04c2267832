import { TFile, TFolder, type App, type CachedMetadata } from 'obsidian';
import { noteNames } from '../contact-book/name-index';
import { ReadNotes } from '../contact-book/read-notes';
import { errorMessage } from '../core/error-message';
import { problemAt } from '../core/model/problem';
import { plainFolder, type Lexicon } from '../core/read/lexicon';
import type { OpenedNote } from '../core/read/open-note';
import { openCached, openText, textNeed } from './note-from-cache';
import { WaitingNotes } from './waiting-notes';

/** The app's notes read into a contact book, from its metadata cache; texts only where the cache says that they tell more. */
export class VaultReading {
	readonly notes: ReadNotes;
	readonly #app: App;
	readonly #lexicon: Lexicon;
	readonly #waiting = new WaitingNotes();
	/** Notes that the app has not looked into yet. */
	readonly #uncached = new Set<string>();
	/** Notes whose text is on the way, by the number of the reading: one that arrives late is not taken for the newest. */
	readonly #readings = new Map<string, number>();
	#reading = 0;

	constructor(app: App, lexicon: Lexicon) {
		this.#app = app;
		this.#lexicon = lexicon;
		this.notes = new ReadNotes(lexicon);
	}

	/** The notes to read: of the folders that the settings name, else of the vault. */
	list(): TFile[] {
		const { vault } = this.#app;
		const named = new Set(this.#lexicon.settings.readFolders.map(plainFolder));
		if (named.size === 0) return vault.getMarkdownFiles();
		const folders = vault.getAllFolders(true).filter(({ path }) => named.has(plainFolder(path)));
		return [...new Set(folders.flatMap(notesIn))];
	}

	/** Whether a file is a note that is read. */
	isOurs(file: unknown): file is TFile {
		return file instanceof TFile && file.extension === 'md' && !this.notes.isExcluded(file.path);
	}

	/** How many notes the app has not looked into yet. */
	get uncachedCount(): number {
		return this.#uncached.size;
	}

	/** The notes the app had not looked into when they were met. */
	takeUncached(): readonly string[] {
		const paths = [...this.#uncached];
		this.#uncached.clear();
		return paths;
	}

	/** Reads a note, from the cache where that suffices. Gives a promise only where a text must be waited for. */
	read(file: TFile): Promise<void> | null {
		if (this.notes.isExcluded(file.path)) return null;
		const cache = this.#app.metadataCache.getFileCache(file);
		if (cache === null) {
			this.#uncached.add(file.path);
			return null;
		}
		if (this.#uncached.size > 0) this.#uncached.delete(file.path);
		const need = textNeed(file.path, cache, this.#lexicon);
		if (need.needs === 'text' || (need.needs === 'contact' && need.links.some((link) => this.#isContact(link)))) return this.#readText(file, cache);
		this.#enter(file.path, openCached(file.path, cache));
		if (need.needs === 'contact') this.#waiting.add(file.path, need.links);
		return null;
	}

	/** Reads a changed note: from the text that the app hands over with the change, where at the next start its text would be read too. */
	readChanged({ path }: TFile, text: string, cache: CachedMetadata): void {
		this.#uncached.delete(path);
		const isEnough = textNeed(path, cache, this.#lexicon).needs === 'nothing';
		this.#enter(path, isEnough ? openCached(path, cache) : openText({ path, text }, cache, this.#lexicon));
	}

	/** Takes a note out that is gone. */
	forget(path: string): void {
		this.#readings.delete(path);
		this.#uncached.delete(path);
		this.#waiting.remove(path);
		this.notes.remove(path);
	}

	/** Dated notes that link to somebody who turned out to be a contact: their texts are to be read. */
	readyNotes(): TFile[] {
		const paths: string[] = [];
		for (const [path, links] of this.#waiting.entries()) if (links.some((link) => this.#isContact(link))) paths.push(path);
		return this.#filesAt(paths);
	}

	/** The same for one contact that came to be, or is known by another name. */
	readyFor(path: string): TFile[] {
		const facts = this.notes.book.facts(path);
		return facts?.kind === 'contact' ? this.#filesAt(this.#waiting.waitingFor(noteNames(path, facts.aliases))) : [];
	}

	#isContact(link: string): boolean {
		return this.notes.book.contactsNamed(link).length > 0;
	}

	#filesAt(paths: readonly string[]): TFile[] {
		return paths.flatMap((path) => this.#app.vault.getFileByPath(path) ?? []);
	}

	async #readText(file: TFile, cache: CachedMetadata): Promise<void> {
		const { path } = file;
		const reading = ++this.#reading;
		this.#readings.set(path, reading);
		const opened = await this.#openFromText(file, cache);
		// Changed, renamed or gone while its text was on the way: another reading tells what it is now.
		if (this.#readings.get(path) === reading) this.#enter(path, opened);
	}

	async #openFromText(file: TFile, cache: CachedMetadata): Promise<OpenedNote> {
		try {
			return openText({ path: file.path, text: await this.#app.vault.cachedRead(file) }, cache, this.#lexicon);
		} catch (error) {
			return { opened: false, problem: problemAt('note-unreadable', { path: file.path, at: { line: 1 } }, errorMessage(error)) };
		}
	}

	#enter(path: string, opened: OpenedNote): void {
		if (this.#readings.size > 0) this.#readings.delete(path);
		this.#waiting.remove(path);
		this.notes.enter(path, opened);
	}
}

function notesIn(folder: TFolder): TFile[] {
	return folder.children.flatMap((child) => (child instanceof TFolder ? notesIn(child) : child instanceof TFile && child.extension === 'md' ? [child] : []));
}
