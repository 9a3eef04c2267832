import { Events } from './events';
import { FileTree } from './file-tree';
import { folderOf, TFile, TFolder, type TAbstractFile } from './files';
import type { Change, Entry, Server } from './server';
import { VaultAdapter } from './vault-adapter';

/** Enters what is in the folder at the start; nobody listens yet. */
export let enterAll: (vault: Vault, entries: readonly Entry[]) => void;
/** Takes over what changed on disk, in turn with what the page itself writes. */
export let followChange: (vault: Vault, change: Change) => Promise<void>;
/** The text of a note as the page knows it. */
export let textOf: (vault: Vault, file: TFile) => string;
/** The paths of all texts that were asked for: for the test that only those are that must be. */
export let readsOf: (vault: Vault) => readonly string[];

/** `Vault` over the folder that is served: `stat` is the file's own, `create` refuses what exists, `process` is atomic. */
export class Vault extends Events {
	readonly configDir = '.obsidian';
	readonly adapter: VaultAdapter;
	readonly #server: Server;
	readonly #tree: FileTree;
	/** What is being done to a path, so that one thing comes after the other. */
	readonly #queues = new Map<string, Promise<unknown>>();
	#reads: string[] = [];
	/** A move that is not done yet: what the disk tells of it waits. */
	#moving: Promise<unknown> = Promise.resolve();

	constructor(server: Server) {
		super();
		this.#server = server;
		this.#tree = new FileTree(this);
		this.adapter = new VaultAdapter(this, server);
	}

	getName(): string {
		return this.#server.vaultName;
	}

	getRoot(): TFolder {
		return this.#tree.root;
	}

	/** "Get all files and folders in the vault." */
	getAllLoadedFiles(): TAbstractFile[] {
		return this.#tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.#tree
			.all()
			.filter((file) => file instanceof TFolder)
			.filter((folder) => includeRoot || !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.#tree.all().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter(({ extension }) => extension === 'md');
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.#tree.at(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.#tree.at(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.#tree.at(path);
		return folder instanceof TFolder ? folder : null;
	}

	/** "Read the content of a plaintext file stored inside the vault. Performs better than `read`". */
	cachedRead(file: TFile): Promise<string> {
		this.#reads.push(file.path);
		if (this.#tree.at(file.path) !== file) return Promise.reject(new Error(`ENOENT: no such file or directory, open '${file.path}'`));
		return Promise.resolve(this.#tree.text(file));
	}

	/** "Read a plaintext file that is stored inside the vault, directly from disk." */
	async read(file: TFile): Promise<string> {
		this.#reads.push(file.path);
		return this.#inTurn(file.path, async () => (await this.#fresh(file)).text ?? '');
	}

	/** "Read the content of a binary file stored inside the vault." The page host has its text only. */
	async readBinary(file: TFile): Promise<ArrayBuffer> {
		return new TextEncoder().encode(await this.read(file)).buffer;
	}

	/** "@throws Error if file already exists"; a missing folder fails, too. */
	async create(path: string, text: string): Promise<TFile> {
		if (this.#tree.at(path) !== null) throw new Error('File already exists.');
		if (this.getFolderByPath(folderOf(path)) === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return this.#inTurn(path, async () => {
			const created = this.#enter(await this.#server.create(path, text));
			if (created instanceof TFile) return created;
			throw new Error('Folder already exists.');
		});
	}

	/** "Create a new binary file inside the vault. @throws Error if file already exists". */
	async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
		if (this.#tree.at(path) !== null) throw new Error('File already exists.');
		return this.#inTurn(path, async () => {
			const created = this.#enter(await this.#server.create(path, data));
			if (created instanceof TFile) return created;
			throw new Error('Folder already exists.');
		});
	}

	/** "Create a new folder inside the vault. @throws Error if folder already exists". */
	async createFolder(path: string): Promise<TFolder> {
		if (this.#tree.at(path) !== null) throw new Error('Folder already exists.');
		const created = this.#enter(await this.#server.createFolder(path));
		if (created instanceof TFolder) return created;
		throw new Error('File already exists.');
	}

	/** "Modify the contents of a plaintext file." */
	async modify(file: TFile, text: string): Promise<void> {
		await this.process(file, () => text);
	}

	/** "Add text to the end of a plaintext file inside the vault." */
	async append(file: TFile, text: string): Promise<void> {
		await this.process(file, (before) => before + text);
	}

	/** "Atomically read, modify, and save the contents of a note." The text is the one on disk; two of them come one after the other. */
	process(file: TFile, change: (text: string) => string): Promise<string> {
		return this.#inTurn(file.path, async () => {
			const text = change((await this.#fresh(file)).text ?? '');
			this.#enter(await this.#server.write(file.path, text));
			return text;
		});
	}

	/** "Deletes the file completely." The page host moves it to `.trash` all the same: nothing of a user's is ever lost by it. */
	async delete(file: TAbstractFile): Promise<void> {
		await this.#inTurn(file.path, async () => {
			await this.#server.trash(file.path);
			this.#leave(file.path);
		});
	}

	/** "Tries to move to system trash. If that isn't successful/allowed, use local trash". */
	async trash(file: TAbstractFile): Promise<void> {
		await this.delete(file);
	}

	/** "Rename or move a file." */
	async rename(file: TAbstractFile, path: string): Promise<void> {
		if (this.#tree.at(path) !== null) throw new Error('Destination file already exists!');
		const moved = this.#inTurn(file.path, async () => {
			await this.#server.move(file.path, path);
			for (const { file: one, old } of this.#tree.move(file, path)) this.trigger('rename', one, old);
		});
		this.#moving = moved.catch(() => undefined);
		await moved;
	}

	/** "Create a copy of a file or folder." Of a file only. */
	async copy(file: TFile, path: string): Promise<TFile> {
		return this.create(path, await this.read(file));
	}

	static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
		callback(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, callback);
			else callback(child);
		}
	}

	async #fresh(file: TFile): Promise<Entry> {
		const entry = this.#tree.at(file.path) === file ? await this.#server.file(file.path) : null;
		if (entry === null) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		return entry;
	}

	#inTurn<Done>(path: string, run: () => Promise<Done>): Promise<Done> {
		const done = (this.#queues.get(path) ?? Promise.resolve()).then(run);
		const settled = done.catch(() => undefined);
		this.#queues.set(path, settled);
		void settled.then(() => {
			if (this.#queues.get(path) === settled) this.#queues.delete(path);
		});
		return done;
	}

	/** Takes over a file as it is on disk; tells nobody where nothing changed. */
	#enter(entry: Entry): TAbstractFile | null {
		const added = this.#tree.add(entry);
		if (added !== null) {
			this.trigger('create', added);
			return added;
		}
		const known = this.#tree.at(entry.path);
		if (known instanceof TFile && this.#tree.refresh(known, entry)) this.trigger('modify', known);
		return known;
	}

	#leave(path: string): void {
		for (const gone of this.#tree.remove(path)) this.trigger('delete', gone);
	}

	/** What changed on disk is asked for once more in turn: a write of our own may have been on its way. */
	async #follow({ path, entry }: Change): Promise<void> {
		await this.#moving;
		if (this.#tree.at(path) === null && entry === null) return;
		await this.#inTurn(path, async () => {
			const now = await this.#server.file(path);
			if (now === null) this.#leave(path);
			else this.#enter(now);
		});
	}

	static {
		enterAll = (vault, entries) => {
			for (const entry of entries) vault.#tree.add(entry);
		};
		followChange = (vault, change) => vault.#follow(change);
		textOf = (vault, file) => vault.#tree.text(file);
		readsOf = (vault) => vault.#reads;
	}
}
