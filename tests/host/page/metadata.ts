import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import { TFile, type Vault } from './files';
import { cacheOf } from './note-cache';

/** `MetadataCache`, computed from the texts. With `slow` the caches arrive in batches, as in a vault the app has not indexed yet. */
export class MetadataCache extends Events {
	private readonly vault: Vault;
	private readonly caches = new Map<string, CachedMetadata>();
	private isIndexed = false;

	constructor(vault: Vault) {
		super();
		this.vault = vault;
		vault.on('create', (file: TFile) => {
			this.change(file);
		});
		vault.on('modify', (file: TFile) => {
			this.change(file);
		});
		vault.on('delete', (file: TFile) => {
			// "Called when a file has been deleted. A best-effort previous version of the cached metadata is presented".
			const before = this.caches.get(file.path) ?? null;
			this.caches.delete(file.path);
			this.trigger('deleted', file, before);
		});
		vault.on('rename', (file: TFile, old: string) => {
			// "Called when a file has been indexed, and its (updated) cache is now available. Note: This is not called when a file is renamed".
			const cache = this.caches.get(old);
			this.caches.delete(old);
			if (cache !== undefined) this.caches.set(file.path, cache);
		});
	}

	/** Indexes every note; at once, or batch by batch. */
	async index(isSlow: boolean): Promise<void> {
		const files = this.vault.getMarkdownFiles();
		for (const [number, file] of files.entries()) {
			this.caches.set(file.path, cacheOf(file.text));
			if (!isSlow) continue;
			this.trigger('changed', file, file.text, this.caches.get(file.path));
			if (number % 20 === 19) await new Promise((done) => window.setTimeout(done, 30));
		}
		this.isIndexed = true;
		this.trigger('resolved');
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.caches.get(file.path) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(link: string): TFile | null {
		const name = link.replace(/\.md$/, '').toLowerCase();
		const all = this.vault.getMarkdownFiles();
		return all.find(({ path }) => path.replace(/\.md$/, '').toLowerCase() === name) ?? all.find(({ basename }) => basename.toLowerCase() === name) ?? null;
	}

	private change(file: TFile): void {
		if (!this.isIndexed || file.extension !== 'md') return;
		const cache = cacheOf(file.text);
		this.caches.set(file.path, cache);
		this.trigger('changed', file, file.text, cache);
	}
}
