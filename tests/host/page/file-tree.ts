import { folderOf, setPath, TAbstractFile, TFile, TFolder } from './files';
import type { Entry } from './server';
import type { Vault } from './vault';

/** The files and folders of a vault by path, with the texts of its notes. It tells nobody what changes. */
export class FileTree {
	readonly root: TFolder;
	private readonly vault: Vault;
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly texts = new Map<TFile, string>();

	constructor(vault: Vault) {
		this.vault = vault;
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
	}

	at(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	text(file: TFile): string {
		return this.texts.get(file) ?? '';
	}

	/** Adds what is new. Null where something is at that path already. */
	add(entry: Entry): TAbstractFile | null {
		if (this.byPath.has(entry.path)) return null;
		const stat = entry.stat ?? { ctime: 0, mtime: 0, size: 0 };
		const added = entry.isFolder ? new TFolder(this.vault, entry.path) : new TFile(this.vault, entry.path, stat);
		if (added instanceof TFile && entry.text !== null) this.texts.set(added, entry.text);
		this.link(added);
		return added;
	}

	/** Takes over the text and stats of a file. Gives whether its content changed. */
	refresh(file: TFile, entry: Entry): boolean {
		const isSame = entry.text === null ? file.stat.mtime === entry.stat?.mtime : this.texts.get(file) === entry.text;
		if (entry.stat !== null) file.stat = entry.stat;
		if (entry.text !== null) this.texts.set(file, entry.text);
		return !isSame;
	}

	/** Takes out a file, or a folder with all that is in it: the innermost first. */
	remove(path: string): TAbstractFile[] {
		const gone = this.byPath.get(path);
		if (gone === undefined || gone === this.root) return [];
		const within = gone instanceof TFolder ? [...gone.children].flatMap((child) => this.remove(child.path)) : [];
		this.unlink(gone);
		if (gone instanceof TFile) this.texts.delete(gone);
		return [...within, gone];
	}

	/** Moves a file, or a folder with all that is in it. Gives each with its old path, the outermost first. */
	move(file: TAbstractFile, path: string): { readonly file: TAbstractFile; readonly old: string }[] {
		const old = file.path;
		this.unlink(file);
		setPath(file, path);
		this.link(file);
		const within = file instanceof TFolder ? [...file.children].flatMap((child) => this.move(child, `${path}/${child.name}`)) : [];
		return [{ file, old }, ...within];
	}

	private link(file: TAbstractFile): void {
		const parent = this.folder(folderOf(file.path));
		this.byPath.set(file.path, file);
		file.parent = parent;
		parent.children.push(file);
	}

	private unlink(file: TAbstractFile): void {
		this.byPath.delete(file.path);
		if (file.parent !== null) file.parent.children = file.parent.children.filter((child) => child !== file);
		file.parent = null;
	}

	private folder(path: string): TFolder {
		const known = this.byPath.get(path);
		if (known instanceof TFolder) return known;
		const folder = new TFolder(this.vault, path);
		this.link(folder);
		return folder;
	}
}
