import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import { TFile } from './files';
import { LinkIndex } from './link-index';
import { cacheOf } from './note-cache';
import { textOf, type Vault } from './vault';

const BATCH = 20;
const BATCH_MS = 30;
const NEW_NOTE_MS = 300;

/** Indexes every note; at once, or batch by batch. */
export let indexNotes: (cache: MetadataCache, isSlow: boolean) => Promise<void>;

/** `MetadataCache`, computed from the texts. With `slow` the caches arrive in batches, as in a vault the app has not indexed yet, and that of a new note a while after it is made. */
export class MetadataCache extends Events {
	/** "Contains all resolved links. This object maps each source file's path to an object of destination file paths with the link count." */
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	readonly #vault: Vault;
	readonly #links: LinkIndex;
	readonly #caches = new Map<string, CachedMetadata>();
	/** The text that a file's cache was made of. */
	readonly #indexed = new WeakMap<TFile, string>();
	#isIndexed = false;
	#isSlow = false;
	readonly #unresolved = new Set<TFile>();

	constructor(vault: Vault) {
		super();
		this.#vault = vault;
		this.#links = new LinkIndex(vault);
		vault.on('create', (file: unknown) => {
			this.#change(file);
		});
		vault.on('modify', (file: unknown) => {
			this.#change(file);
		});
		vault.on('delete', (file: unknown) => {
			this.#drop(file);
		});
		vault.on('rename', (file: unknown, old: string) => {
			this.#move(file, old);
		});
	}

	getFirstLinkpathDest(linkPath: string, sourcePath: string): TFile | null {
		return this.#links.find(linkPath, sourcePath);
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.#caches.get(path) ?? null;
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		return this.#links.linkText(file, omitMdExtension);
	}

	/** Indexes every note. Slowly, each is told as `changed`; "resolved" is "called when all files has been resolved". */
	async #index(isSlow: boolean): Promise<void> {
		for (const [number, file] of this.#vault.getMarkdownFiles().entries()) {
			const text = textOf(this.#vault, file);
			const cache = cacheOf(text);
			this.#caches.set(file.path, cache);
			this.#indexed.set(file, text);
			if (!isSlow) continue;
			this.trigger('changed', file, text, cache);
			if (number % BATCH === BATCH - 1) await new Promise((done) => window.setTimeout(done, BATCH_MS));
		}
		for (const file of this.#vault.getMarkdownFiles()) this.#resolve(file);
		this.#isIndexed = true;
		this.#isSlow = isSlow;
		for (const file of this.#vault.getMarkdownFiles()) this.#change(file);
		if (isSlow) this.trigger('resolved');
	}

	/** "Called when a file has been indexed, and its (updated) cache is now available." */
	#change(file: unknown): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		const text = textOf(this.#vault, file);
		if (this.#indexed.get(file) === text || (!this.#isIndexed && !this.#caches.has(file.path))) return;
		if (this.#isSlow && !this.#caches.has(file.path)) {
			window.setTimeout(() => {
				if (this.#vault.getFileByPath(file.path) === file) this.#take(file, textOf(this.#vault, file));
			}, NEW_NOTE_MS);
			return;
		}
		this.#take(file, text);
	}

	#take(file: TFile, text: string): void {
		const cache = cacheOf(text);
		this.#caches.set(file.path, cache);
		this.#indexed.set(file, text);
		this.trigger('changed', file, text, cache);
		this.#resolveSoon(file);
	}

	/** "Called when a file has been deleted. A best-effort previous version of the cached metadata is presented". */
	#drop(file: unknown): void {
		if (!(file instanceof TFile)) return;
		const before = this.getCache(file.path);
		this.#caches.delete(file.path);
		Reflect.deleteProperty(this.resolvedLinks, file.path);
		Reflect.deleteProperty(this.unresolvedLinks, file.path);
		this.trigger('deleted', file, before);
	}

	/** "Note: This is not called when a file is renamed for performance reasons. You must hook the vault rename event for those." */
	#move(file: unknown, old: string): void {
		const cache = this.getCache(old);
		if (!(file instanceof TFile) || cache === null) return;
		this.#caches.delete(old);
		this.#caches.set(file.path, cache);
		Reflect.deleteProperty(this.resolvedLinks, old);
		Reflect.deleteProperty(this.unresolvedLinks, old);
		this.#resolveSoon(file);
	}

	#resolve(file: TFile): void {
		const cache = this.getCache(file.path);
		if (cache === null) return;
		const { resolved, unresolved } = this.#links.count(cache, file.path);
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		this.trigger('resolve', file);
	}

	/** "This will be fired each time files get modified after the initial load." */
	#resolveSoon(file: TFile): void {
		this.#unresolved.add(file);
		if (this.#unresolved.size > 1) return;
		window.setTimeout(() => {
			for (const one of this.#unresolved) this.#resolve(one);
			this.#unresolved.clear();
			this.trigger('resolved');
		}, 0);
	}

	static {
		indexNotes = (cache, isSlow) => cache.#index(isSlow);
	}
}

/** Tells that all is resolved, once those who listen are there. */
export function tellResolved(cache: MetadataCache): void {
	cache.trigger('resolved');
}
