import type { FileStats } from 'obsidian';
import type { Vault } from './vault';

/** `TAbstractFile`: "This can be either a `TFile` or a `TFolder`." */
export class TAbstractFile {
	vault: Vault;
	path: string;
	name: string;
	parent: TFolder | null = null;

	constructor(vault: Vault, path: string) {
		this.vault = vault;
		this.path = path;
		this.name = nameOf(path);
	}
}

/** `TFile`: "stat", "basename", "extension". */
export class TFile extends TAbstractFile {
	stat: FileStats;
	basename = '';
	extension = '';

	constructor(vault: Vault, path: string, stat: FileStats) {
		super(vault, path);
		this.stat = stat;
		setPath(this, path);
	}
}

/** `TFolder`: "children", "isRoot()". */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** Gives a file the names of a path. */
export function setPath(file: TAbstractFile, path: string): void {
	file.path = path;
	file.name = nameOf(path);
	if (!(file instanceof TFile)) return;
	const dot = file.name.lastIndexOf('.');
	file.extension = dot > 0 ? file.name.slice(dot + 1).toLowerCase() : '';
	file.basename = dot > 0 ? file.name.slice(0, dot) : file.name;
}

/** The path of the folder that a path is in; `/` at the top. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '/' : path.slice(0, slash);
}

function nameOf(path: string): string {
	return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}
