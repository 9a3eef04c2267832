import type { ListedFiles, Stat } from 'obsidian';
import { folderOf, TFile, TFolder } from './files';
import type { Entry, Server } from './server';
import type { Vault } from './vault';

/** `DataAdapter`: "Work directly with files and folders inside a vault. If possible prefer using the Vault API". The basics of it. */
export class VaultAdapter {
	readonly #vault: Vault;
	readonly #server: Server;

	constructor(vault: Vault, server: Server) {
		this.#vault = vault;
		this.#server = server;
	}

	getName(): string {
		return this.#vault.getName();
	}

	async exists(path: string): Promise<boolean> {
		return (await this.#server.file(path)) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		const entry = await this.#server.file(path);
		if (entry === null) return null;
		return { type: entry.isFolder ? 'folder' : 'file', ...(entry.stat ?? { ctime: 0, mtime: 0, size: 0 }) };
	}

	list(path: string): Promise<ListedFiles> {
		const children = this.#vault.getFolderByPath(path)?.children ?? [];
		return Promise.resolve({
			files: children.filter((child) => child instanceof TFile).map((child) => child.path),
			folders: children.filter((child) => child instanceof TFolder).map((child) => child.path),
		});
	}

	async read(path: string): Promise<string> {
		return (await this.#existing(path)).text ?? '';
	}

	async write(path: string, text: string): Promise<void> {
		await ((await this.exists(path)) ? this.#server.write(path, text) : this.#server.create(path, text));
	}

	async mkdir(path: string): Promise<void> {
		const parent = folderOf(path);
		if (parent !== '/' && !(await this.exists(parent))) await this.mkdir(parent);
		if (!(await this.exists(path))) await this.#server.createFolder(path);
	}

	async #existing(path: string): Promise<Entry> {
		const entry = await this.#server.file(path);
		if (entry === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return entry;
	}
}
