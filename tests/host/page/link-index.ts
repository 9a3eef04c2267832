import type { CachedMetadata } from 'obsidian';
import { TFile } from './files';
import type { Vault } from './vault';

/** Which file a link leads to, looked up by name instead of file by file. */
export class LinkIndex {
	private readonly byName = new Map<string, Set<TFile>>();

	constructor(vault: Vault) {
		for (const file of vault.getFiles()) this.add(file);
		vault.on('create', (file: unknown) => {
			if (file instanceof TFile) this.add(file);
		});
		vault.on('delete', (file: unknown) => {
			if (file instanceof TFile) this.remove(file, file.name);
		});
		vault.on('rename', (file: unknown, old: string) => {
			if (!(file instanceof TFile)) return;
			this.remove(file, old.slice(old.lastIndexOf('/') + 1));
			this.add(file);
		});
	}

	/** "Get the best match for a linkpath.": by its whole path, else in the note's own folder, else the one nearest to the top. */
	find(linkPath: string, sourcePath: string): TFile | null {
		const wanted = linkPath.replace(/^\/+/, '').toLowerCase();
		if (wanted === '') return null;
		const name = wanted.slice(wanted.lastIndexOf('/') + 1);
		const named = [...(this.byName.get(name) ?? []), ...(this.byName.get(`${name}.md`) ?? [])];
		const fitting = named.filter(({ path }) => endsWithPath(path.toLowerCase(), wanted) || endsWithPath(path.toLowerCase(), `${wanted}.md`));
		const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1);
		const rank = ({ path }: TFile): number => {
			if (path.toLowerCase() === wanted || path.toLowerCase() === `${wanted}.md`) return 0;
			return path.slice(0, path.lastIndexOf('/') + 1) === folder ? 1 : 1 + path.split('/').length;
		};
		return fitting.sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path))[0] ?? null;
	}

	/** "If file name is unique, use the filename. If not unique, use full path." */
	linkText(file: TFile, omitMdExtension: boolean): string {
		const isUnique = (this.byName.get(file.name.toLowerCase())?.size ?? 0) < 2;
		const text = isUnique ? file.name : file.path;
		return omitMdExtension ? text.replace(/\.md$/, '') : text;
	}

	/** How often a note links to each file, and to each name there is no file of. */
	count(cache: CachedMetadata, sourcePath: string): { readonly resolved: Record<string, number>; readonly unresolved: Record<string, number> } {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
			const path = link.replace(/[#^].*$/s, '');
			if (path === '') continue;
			const found = this.find(path, sourcePath);
			if (found === null) unresolved[path] = (unresolved[path] ?? 0) + 1;
			else resolved[found.path] = (resolved[found.path] ?? 0) + 1;
		}
		return { resolved, unresolved };
	}

	private add(file: TFile): void {
		const name = file.name.toLowerCase();
		const files = this.byName.get(name) ?? new Set<TFile>();
		files.add(file);
		this.byName.set(name, files);
	}

	private remove(file: TFile, name: string): void {
		this.byName.get(name.toLowerCase())?.delete(file);
	}
}

function endsWithPath(path: string, end: string): boolean {
	return path === end || path.endsWith(`/${end}`);
}
