import { Events } from './events';
import type { Server, ServedFile } from './server';

/** `TAbstractFile`: "This can be either a `TFile` or a `TFolder`." */
export class TAbstractFile {
	path: string;
	name: string;
	parent: TFolder | null = null;

	constructor(path: string) {
		this.path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}
}

/** `TFile`, with "basename", "extension" and "stat". */
export class TFile extends TAbstractFile {
	stat: ServedFile['stat'];
	text: string;

	constructor(file: ServedFile) {
		super(file.path);
		this.stat = file.stat;
		this.text = file.text ?? '';
	}

	get extension(): string {
		return this.name.includes('.') ? this.name.slice(this.name.lastIndexOf('.') + 1) : '';
	}

	get basename(): string {
		return this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
	}
}

/** `TFolder`, with "children" and "isRoot()". */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** `Vault` over the folder that is served. `stat` is the file's own; the mocks have zeros. */
export class Vault extends Events {
	readonly configDir = '.obsidian';
	private readonly server: Server;
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly queues = new Map<string, Promise<unknown>>();
	private readonly root = new TFolder('/');
	/** How many texts were read: for the test that only those are that must be. */
	reads = 0;

	constructor(server: Server) {
		super();
		this.server = server;
		this.byPath.set('/', this.root);
	}

	getName(): string {
		return this.server.vaultName;
	}

	getRoot(): TFolder {
		return this.root;
	}

	getFiles(): TFile[] {
		return [...this.byPath.values()].filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter(({ extension }) => extension === 'md');
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const file = this.byPath.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.byPath.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	cachedRead(file: TFile): Promise<string> {
		this.reads++;
		return this.byPath.get(file.path) === file ? Promise.resolve(file.text) : Promise.reject(new Error(`ENOENT: no such file, open '${file.path}'`));
	}

	read(file: TFile): Promise<string> {
		return this.cachedRead(file);
	}

	/** "@throws Error if file already exists"; a missing folder fails, too. */
	async create(path: string, text: string): Promise<TFile> {
		if (this.byPath.has(path)) throw new Error('File already exists.');
		if (this.byPath.get(folderOf(path)) === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return this.enter(await this.server.create(path, text));
	}

	/** "Atomically read, modify, and save the contents of a note.": one after the other for a note. */
	process(file: TFile, change: (text: string) => string): Promise<string> {
		const before = this.queues.get(file.path) ?? Promise.resolve();
		const after = before.then(async () => {
			const text = change(file.text);
			this.enter(await this.server.write(file.path, text));
			return text;
		});
		this.queues.set(
			file.path,
			after.catch(() => undefined),
		);
		return after;
	}

	async delete(file: TFile): Promise<void> {
		await this.server.remove(file.path);
		this.leave(file.path);
	}

	async rename(file: TFile, path: string): Promise<void> {
		const old = file.path;
		const served = await this.server.rename(old, path);
		this.unlink(file);
		file.path = served.path;
		file.name = served.path.slice(served.path.lastIndexOf('/') + 1);
		this.link(file);
		this.trigger('rename', file, old);
	}

	/** Takes over a file as it is on disk; tells nobody where nothing changed. */
	enter(served: ServedFile): TFile {
		const file = this.getFileByPath(served.path);
		if (file === null) {
			const created = new TFile(served);
			this.link(created);
			this.trigger('create', created);
			return created;
		}
		const isSame = file.text === (served.text ?? '');
		file.stat = served.stat;
		file.text = served.text ?? '';
		if (!isSame) this.trigger('modify', file);
		return file;
	}

	/** Takes out a file that is gone from the disk. */
	leave(path: string): void {
		const file = this.byPath.get(path);
		if (!(file instanceof TFile)) return;
		this.unlink(file);
		this.trigger('delete', file);
	}

	private link(file: TFile): void {
		this.byPath.set(file.path, file);
		file.parent = this.folder(folderOf(file.path));
		file.parent.children.push(file);
	}

	private unlink(file: TFile): void {
		this.byPath.delete(file.path);
		if (file.parent !== null) file.parent.children = file.parent.children.filter((child) => child !== file);
	}

	private folder(path: string): TFolder {
		const known = this.byPath.get(path);
		if (known instanceof TFolder) return known;
		const folder = new TFolder(path);
		this.byPath.set(path, folder);
		folder.parent = this.folder(folderOf(path));
		folder.parent.children.push(folder);
		return folder;
	}
}

function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '/' : path.slice(0, slash);
}
