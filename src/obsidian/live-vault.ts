import { Component, type App, type TFile } from 'obsidian';
import { LiveCheck } from '../contact-book/live-check';
import type { Contact, ContactName } from '../core/model/contact';
import { lexiconOf } from '../core/read/lexicon';
import type { NoteFacts } from '../core/read/note-facts';
import type { RuleContext } from '../core/rules/rule';
import { toDoAnew, type Settings } from '../core/settings/settings';
import type { OlderDeal } from '../core/view/check-result';
import { SLICE_MS } from './in-slices';
import { snapshotOf, type LiveStatus, type Snapshot } from './snapshot';
import { today } from './today';
import { VaultReading } from './vault-reading';

const DAY_CHECK_MS = 20_000;
const KNOWN_WITHIN_MS = 1000;

/** Follows the vault: reads its notes in slices, then every change, and tells those who listen. */
export class LiveVault extends Component {
	readonly #app: App;
	#settings: Settings;
	#reading: VaultReading;
	#check: LiveCheck;
	readonly #queue = new Map<string, TFile>();
	readonly #listeners = new Set<() => void>();
	#status: LiveStatus = { is: 'reading', done: 0, all: 0 };
	#snapshotNow: Snapshot | null = null;
	#timer: number | null = null;
	#texts = 0;
	/** Whether changes are worked on: from the moment the layout is ready until this is unloaded. */
	#life: 'off' | 'waiting' | 'on' = 'off';
	/** Whether dated notes that link to contacts were asked for, once all contacts were known. */
	#areLinksRead = false;

	constructor(app: App, settings: Settings) {
		super();
		this.#app = app;
		this.#settings = settings;
		({ reading: this.#reading, check: this.#check } = this.#begin());
	}

	override onload(): void {
		const { metadataCache, vault, workspace } = this.#app;
		this.#life = 'waiting';
		this.registerEvent(
			metadataCache.on('changed', (file, text, cache) => {
				if (!this.#reading.isOurs(file)) return;
				this.#queue.delete(file.path);
				this.#reading.readChanged(file, text, cache);
				this.#add(this.#reading.readyFor(file.path));
				this.#goOn();
			}),
		);
		this.registerEvent(
			metadataCache.on('deleted', (file) => {
				this.#forget(file.path);
			}),
		);
		this.registerEvent(
			vault.on('rename', (file, oldPath) => {
				this.#forget(oldPath);
				if (this.#reading.isOurs(file)) this.#add([file]);
			}),
		);
		this.registerEvent(
			metadataCache.on('resolved', () => {
				this.#add(this.#reading.takeUncached().flatMap((path) => vault.getFileByPath(path) ?? []));
			}),
		);
		const followDay = this.#followDay.bind(this);
		this.registerInterval(window.setInterval(followDay, DAY_CHECK_MS));
		this.registerDomEvent(window, 'focus', followDay);
		workspace.onLayoutReady(() => {
			// The app calls also who is unloaded by then.
			if (this.#life === 'off') return;
			this.#life = 'on';
			this.#readAll();
		});
	}

	override onunload(): void {
		this.#life = 'off';
		if (this.#timer !== null) window.clearTimeout(this.#timer);
		this.#timer = null;
		this.#queue.clear();
		this.#listeners.clear();
	}

	/** Calls back after every change, until the function that this gives is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}

	/** What the notes tell now; the same object until something changes. */
	snapshot(): Snapshot {
		this.#snapshotNow ??= snapshotOf({ status: this.#status, settings: this.#settings, reading: this.#reading, check: this.#check });
		return this.#snapshotNow;
	}

	/** Other settings hold: what they change something of is done anew. */
	useSettings(settings: Settings): void {
		const anew = toDoAnew(this.#settings, settings);
		this.#settings = settings;
		if (anew === 'judge') {
			this.#check.changeTo(this.#check.asOf, settings);
			this.#goOn();
		}
		if (anew !== 'read') {
			this.#tellAll();
			return;
		}
		({ reading: this.#reading, check: this.#check } = this.#begin());
		if (this.#life === 'on') this.#readAll();
	}

	/** One contact as the notes tell it, or null. */
	contact(path: string): Contact | null {
		return this.#reading.notes.book.contact(path);
	}

	/** What a note is, where it is one of ours. */
	facts(path: string): NoteFacts | undefined {
		return this.#reading.notes.book.facts(path);
	}

	/** Waits until notes just made are read; no longer than a second in all, for they may be none of ours. */
	whenKnown(paths: readonly string[]): Promise<void> {
		const areKnown = (): boolean => paths.every((path) => !path.endsWith('.md') || this.#reading.notes.book.has(path));
		return new Promise((resolve) => {
			const done = (): void => {
				unsubscribe();
				window.clearTimeout(timer);
				resolve();
			};
			const unsubscribe = this.subscribe(() => {
				if (areKnown()) done();
			});
			const timer = window.setTimeout(done, KNOWN_WITHIN_MS);
			if (areKnown()) done();
		});
	}

	/** The contacts that a note tells something of. */
	contactsIn(path: string): readonly string[] {
		return this.#reading.notes.book.contactsIn(path);
	}

	/** The deals closed before the look-back, the latest first. */
	olderDeals(): readonly OlderDeal[] {
		return this.#check.olderDeals();
	}

	/** All contacts, assembled one at a time. */
	contacts(): Iterable<Contact> {
		return this.#reading.notes.book.contacts();
	}

	/** The contacts that a name in a note means. */
	named(name: string): readonly ContactName[] {
		return this.#reading.notes.book.contactsNamed(name);
	}

	/** The contacts that a person may mean by a name. */
	meant(name: string): readonly ContactName[] {
		return this.#reading.notes.book.contactsMeant(name);
	}

	/** The paths of all contacts. */
	contactPaths(): readonly string[] {
		return this.#reading.notes.book.contactPaths();
	}

	/** What the rules are given. */
	get rules(): RuleContext {
		return this.#check.rules;
	}

	#begin(): { reading: VaultReading; check: LiveCheck } {
		const reading = new VaultReading(this.#app, lexiconOf(this.#settings));
		return { reading, check: new LiveCheck(reading.notes, today(), this.#settings) };
	}

	#readAll(): void {
		this.#queue.clear();
		this.#areLinksRead = false;
		const files = this.#reading.list();
		this.#status = { is: 'reading', done: 0, all: files.length };
		this.#add(files);
		this.#goOn();
	}

	#add(files: readonly TFile[]): void {
		for (const file of files) this.#queue.set(file.path, file);
		if (files.length > 0) this.#goOn();
	}

	#forget(path: string): void {
		this.#queue.delete(path);
		this.#reading.forget(path);
		this.#goOn();
	}

	#followDay(): void {
		const day = today();
		if (day === this.#check.asOf) return;
		this.#check.changeTo(day, this.#settings);
		this.#goOn();
	}

	/** Works on in a while; what happens in one breath is done at once. */
	#goOn(): void {
		if (this.#life !== 'on') return;
		this.#timer ??= window.setTimeout(() => {
			this.#timer = null;
			this.#slice();
		}, 0);
	}

	/** One slice of work, short enough not to be felt. */
	#slice(): void {
		const end = performance.now() + SLICE_MS;
		const isTimeUp = (): boolean => performance.now() > end;
		const reading = this.#reading;
		for (const [path, file] of this.#queue) {
			this.#queue.delete(path);
			const text = reading.read(file);
			if (text !== null) this.#waitForText(text, file.path);
			else if (this.#status.is !== 'reading') this.#add(reading.readyFor(path));
			if (isTimeUp()) break;
		}
		if (this.#queue.size > 0) this.#goOn();
		if (this.#isRead() && this.#status.is === 'reading' && !this.#areLinksRead) {
			this.#areLinksRead = true;
			this.#add(reading.readyNotes());
		}
		const isDone = this.#isRead() && this.#check.work(isTimeUp);
		this.#tell(isDone);
		if (!isDone && this.#texts === 0) this.#goOn();
	}

	#isRead(): boolean {
		return this.#queue.size === 0 && this.#texts === 0;
	}

	#waitForText(text: Promise<void>, path: string): void {
		const reading = this.#reading;
		this.#texts++;
		void text.finally(() => {
			this.#texts--;
			if (reading === this.#reading && this.#status.is !== 'reading') this.#add(reading.readyFor(path));
			if (this.#texts === 0) this.#goOn();
		});
	}

	#tell(isDone: boolean): void {
		if (isDone) {
			const uncached = this.#reading.uncachedCount;
			this.#status = uncached > 0 ? { is: 'waiting', uncached } : { is: 'ready' };
		} else if (this.#status.is === 'reading') {
			const { all } = this.#status;
			this.#status = { is: 'reading', done: Math.max(0, all - this.#queue.size), all };
		} else return;
		this.#tellAll();
	}

	#tellAll(): void {
		this.#snapshotNow = null;
		for (const listener of [...this.#listeners]) listener();
	}
}
