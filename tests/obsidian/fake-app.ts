import type { App } from 'obsidian';

/**
 * As much of the app as the parts under test ask for, in memory: no page, no timers of its own. Texts are handed over when the
 * test says so (`release`), so that things can happen while one is on the way.
 */
Reflect.set(globalThis, 'window', globalThis);

type Listener = (...given: never[]) => unknown;

class Events {
	readonly #listeners = new Map<string, Set<Listener>>();

	on(name: string, listener: Listener): () => void {
		const all = this.#listeners.get(name) ?? new Set();
		this.#listeners.set(name, all.add(listener));
		return () => all.delete(listener);
	}

	trigger(name: string, ...given: readonly unknown[]): void {
		for (const listener of [...(this.#listeners.get(name) ?? [])]) Reflect.apply(listener, null, given);
	}
}

export class Component {
	readonly #cleanups: (() => unknown)[] = [];

	load(): void {
		this.onload();
	}

	unload(): void {
		for (const cleanup of this.#cleanups.splice(0)) cleanup();
		this.onunload();
	}

	onload(): void {
		return undefined;
	}

	onunload(): void {
		return undefined;
	}

	register(cleanup: () => unknown): void {
		this.#cleanups.push(cleanup);
	}

	registerEvent(off: () => void): void {
		this.register(off);
	}

	registerInterval(id: number): void {
		this.register(() => {
			window.clearInterval(id);
		});
	}

	registerDomEvent(): void {
		return undefined;
	}
}

export class TFile {
	readonly extension = 'md';
	path: string;

	constructor(path: string) {
		this.path = path;
	}
}

export class TFolder {
	readonly path: string;
	readonly children: readonly unknown[];

	constructor(path: string, children: readonly unknown[]) {
		this.path = path;
		this.children = children;
	}
}

export class MarkdownView {
	readonly file = null;
}

/** What the user was told. */
export const notices: string[] = [];

export class Notice {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
		notices.push(text);
	}
}

export function debounce(run: () => void): (() => void) & { cancel: () => void } {
	return Object.assign(run, { cancel: () => undefined });
}

export function getLanguage(): string {
	return 'en';
}

export function parseYaml(): never {
	throw new Error('No note of these tests is read like this.');
}

/** A vault in memory, and what the app knows of it. */
export class FakeApp {
	readonly #texts: Map<string, string>;
	readonly #files = new Map<string, TFile>();
	readonly #waiting: { readonly path: string; readonly done: (text: string) => void; readonly fail: (error: unknown) => void }[] = [];
	/** Whether texts wait until they are released. */
	isSlow = false;
	isLaidOut = true;
	/** How many texts were asked for. */
	reads = 0;
	/** The note in front. */
	active: string | null = null;
	readonly #onLayout: (() => void)[] = [];
	readonly metadataCache = Object.assign(new Events(), { getFileCache: ({ path }: TFile) => this.#cacheOf(path) });
	readonly workspace = Object.assign(new Events(), {
		onLayoutReady: (run: () => void) => {
			if (this.isLaidOut) run();
			else this.#onLayout.push(run);
		},
		getActiveFile: () => (this.active === null ? null : { path: this.active }),
		getLeavesOfType: () => [],
	});
	readonly vault = Object.assign(new Events(), {
		getMarkdownFiles: () => [...this.#files.values()],
		getAllFolders: () => this.#folders(),
		getFolderByPath: (path: string) => this.#folders().find((folder) => folder.path === path) ?? null,
		getFileByPath: (path: string) => this.#files.get(path) ?? null,
		cachedRead: ({ path }: TFile) => this.#read(path),
	});

	constructor(texts: Readonly<Record<string, string>>) {
		this.#texts = new Map(Object.entries(texts));
		for (const path of this.#texts.keys()) this.#files.set(path, new TFile(path));
	}

	/** The layout is ready: those who waited for it are called. */
	layOut(): void {
		this.isLaidOut = true;
		for (const run of this.#onLayout.splice(0)) run();
	}

	/** Hands over the texts that wait, or the one of a note; gives how many. Of notes that are gone, the error of the disk. */
	release(only?: string): number {
		const all = this.#waiting.splice(0);
		const waiting = all.filter(({ path }) => only === undefined || path === only);
		this.#waiting.push(...all.filter((one) => !waiting.includes(one)));
		for (const { path, done, fail } of waiting) {
			const text = this.#texts.get(path);
			if (text === undefined) fail(new Error(`ENOENT: ${path}`));
			else done(text);
		}
		return waiting.length;
	}

	/** Makes a note, or changes it; the app has looked into it. */
	write(path: string, text: string): void {
		this.#texts.set(path, text);
		const file = this.#files.get(path) ?? new TFile(path);
		this.#files.set(path, file);
		this.metadataCache.trigger('changed', file, text, this.#cacheOf(path));
	}

	/** Takes a note away, as somebody else would; the app has not noticed yet. */
	take(path: string): void {
		this.#texts.delete(path);
	}

	/** The app notices that a note is gone. */
	delete(path: string): void {
		const file = this.#files.get(path);
		this.#texts.delete(path);
		this.#files.delete(path);
		this.metadataCache.trigger('deleted', file, null);
	}

	/** The folders that notes stand in; none of these vaults has folders in folders. */
	#folders(): TFolder[] {
		const byPath = new Map<string, TFile[]>();
		for (const file of this.#files.values()) {
			const path = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/'))) || '/';
			byPath.set(path, [...(byPath.get(path) ?? []), file]);
		}
		return [...byPath].map(([path, children]) => new TFolder(path, children));
	}

	#read(path: string): Promise<string> {
		this.reads++;
		return new Promise((done, fail) => {
			this.#waiting.push({ path, done, fail });
			if (!this.isSlow) this.release();
		});
	}

	#cacheOf(path: string): object | null {
		const text = this.#texts.get(path);
		if (text === undefined) return null;
		const type = /^type: (.+)$/m.exec(text)?.[1];
		const body = text.replace(/^---\n[^]*?\n---\n/, '');
		const position = { start: { line: 0 }, end: { line: 0 } };
		return {
			...(type === undefined ? {} : { frontmatter: { type } }),
			...(body === '' ? {} : { sections: [{ type: 'paragraph', position }] }),
		};
	}
}

/** A fake app where the parts under test take one. */
export function appOf(fake: FakeApp): App {
	if (!isApp(fake)) throw new Error('No app.');
	return fake;
}

function isApp(fake: unknown): fake is App {
	return fake instanceof FakeApp;
}
