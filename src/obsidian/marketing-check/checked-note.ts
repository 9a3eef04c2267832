import { Component, debounce, TFile, type App } from 'obsidian';
import { checkMarketing, type TextPart } from '../../core/marketing-check/check-marketing';
import type { MarketingCheck, WordsFound } from '../../core/marketing-check/marketing-finding';
import { movedPart } from '../../core/marketing-check/moved-part';
import type { Settings } from '../../core/settings/settings';
import { textNow, textOnDisk, viewsOf } from '../open-editors';
import { SellingMarks } from './selling-marks';

/** More words than anybody reads are not marked. */
const MOST_MARKED = 1000;
/** How long typing must rest before what was typed is checked. */
const REST_MS = 300;

/** A note that is being checked: what was found in it, or in a part of it. */
export interface Checked {
	readonly path: string;
	readonly text: string;
	/** The part that is checked; null is the whole. */
	readonly part: TextPart | null;
	readonly found: MarketingCheck;
}

/** The note whose marketing is checked: checks it anew whenever it changes, marks what sells in its editor, tells those who listen. */
export class CheckedNote extends Component {
	readonly #app: App;
	readonly #settings: () => Settings;
	readonly #listeners = new Set<() => void>();
	readonly #marks = new SellingMarks();
	#checked: Checked | null = null;
	/** The check asked for last, or what ended it: one whose text comes later is not taken any more. */
	#asked = 0;

	constructor(app: App, settings: () => Settings) {
		super();
		this.#app = app;
		this.#settings = settings;
	}

	override onload(): void {
		const { vault, workspace } = this.#app;
		const typed = debounce(() => void this.#readAgain(textNow), REST_MS, true);
		this.registerEvent(
			workspace.on('editor-change', (_, { file }) => {
				if (file?.path === this.#checked?.path) typed();
			}),
		);
		this.registerEvent(
			vault.on('modify', ({ path }) => {
				if (path === this.#checked?.path) void this.#readAgain(textOnDisk);
			}),
		);
		this.registerEvent(
			vault.on('rename', (file, oldPath) => {
				if (file instanceof TFile && oldPath === this.#checked?.path) this.#become({ ...this.#checked, path: file.path });
			}),
		);
		this.registerEvent(
			vault.on('delete', ({ path }) => {
				if (path === this.#checked?.path) this.close();
			}),
		);
		const front = (): void => {
			if (this.#checked !== null) this.#become(this.#checked);
		};
		this.registerEvent(workspace.on('file-open', front));
		this.registerEvent(workspace.on('layout-change', front));
		this.register(() => {
			typed.cancel();
			this.#asked++;
			this.#checked = null;
			this.#marks.hide();
			this.#listeners.clear();
		});
	}

	/** What was found in the note in front; null where another one is in front, or none is checked. */
	now(): Checked | null {
		return this.#app.workspace.getActiveFile()?.path === this.#checked?.path ? this.#checked : null;
	}

	/** Calls back after every change, until the function that this gives is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}

	/** Checks a note, or a part of it, and goes on doing so until another is checked or this is closed. */
	async check(path: string, part: TextPart | null): Promise<void> {
		const asked = ++this.#asked;
		const text = await textNow(this.#app, path);
		if (text !== null && asked === this.#asked) this.#take(path, text, part);
	}

	/** Checks anew, for other words of the user's may sell. */
	recheck(): void {
		if (this.#checked !== null) this.#take(this.#checked.path, this.#checked.text, this.#checked.part);
	}

	/** Ends the check; the marks go. */
	close(): void {
		this.#asked++;
		this.#become(null);
	}

	/** Puts the cursor at words that were found, in the editor that shows them. */
	goTo({ start, line }: WordsFound): void {
		const path = this.#checked?.path;
		const view = path === undefined ? undefined : viewsOf(this.#app, path).find((one) => one.getMode() === 'source');
		if (view === undefined) return;
		const { editor } = view;
		const at = editor.offsetToPos(start);
		if (at.line === line - 1) editor.setCursor(at);
		editor.focus();
	}

	async #readAgain(read: (app: App, path: string) => Promise<string | null>): Promise<void> {
		const path = this.#checked?.path;
		const text = path === undefined ? null : await read(this.#app, path);
		const before = this.#checked;
		if (text === null || before === null || before.path !== path || before.text === text) return;
		this.#take(path, text, before.part === null ? null : movedPart(before.part, before.text, text));
	}

	#take(path: string, text: string, part: TextPart | null): void {
		this.#become({ path, text, part, found: checkMarketing(text, this.#settings(), part) });
	}

	#become(checked: Checked | null): void {
		this.#checked = checked;
		const shown = this.now();
		const editors = shown === null ? [] : viewsOf(this.#app, shown.path).map(({ contentEl }) => contentEl);
		this.#marks.show(editors, shown?.text ?? '', shown?.found.findings.slice(0, MOST_MARKED) ?? []);
		for (const listener of this.#listeners) listener();
	}
}
