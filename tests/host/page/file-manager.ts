import { parseDocument } from 'yaml';
import { TFolder, type TAbstractFile, type TFile } from './files';
import type { MetadataCache } from './metadata';
import type { Vault } from './vault';

/** `FileManager`: "Manage the creation, deletion and renaming of files from the UI." */
export class FileManager {
	readonly #vault: Vault;
	readonly #metadataCache: MetadataCache;

	constructor(vault: Vault, metadataCache: MetadataCache) {
		this.#vault = vault;
		this.#metadataCache = metadataCache;
	}

	/** "Gets the folder that new files should be saved to, given the user's preferences." Here the top of the vault. */
	getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
		return this.#vault.getRoot();
	}

	/**
	 * "Resolves a unique path for the attachment file being saved. Ensures that the parent directory exists and dedupes the filename if
	 * the destination filename already exists." Here the top of the vault.
	 */
	getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
		const end = /\.[^.]*$/.exec(filename)?.[0] ?? '';
		const name = filename.slice(0, filename.length - end.length);
		let free = filename;
		for (let number = 1; this.#vault.getAbstractFileByPath(free) !== null; number++) free = `${name} ${String(number)}${end}`;
		return Promise.resolve(free);
	}

	/** "Rename or move a file safely". Links to it are left as they are: the page's user prefers so. */
	async renameFile(file: TAbstractFile, path: string): Promise<void> {
		await this.#vault.rename(file, path);
	}

	/** "Remove a file or a folder from the vault according the user's preferred 'trash' options". Here `.trash`. */
	async trashFile(file: TAbstractFile): Promise<void> {
		await this.#vault.trash(file);
	}

	/** "Generate a Markdown link based on the user's preferences." Here a wikilink. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const text = this.#metadataCache.fileToLinktext(file, sourcePath, true);
		return `[[${text}${subpath}${alias === '' || alias === text ? '' : `|${alias}`}]]`;
	}

	/** "Atomically read, modify, and save the frontmatter of a note. @throws YAMLParseError if the YAML parsing fails". The whole block is written anew. */
	async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		await this.#vault.process(file, (text) => {
			const found = /^---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
			const yaml = parseDocument(found?.[1] ?? '', { logLevel: 'error' });
			const [error] = yaml.errors;
			if (error !== undefined) throw error;
			const frontmatter = (yaml.toJS() ?? {}) as Record<string, unknown>;
			change(frontmatter);
			const body = text.slice(found?.[0].length ?? 0);
			if (Object.keys(frontmatter).length === 0) return body;
			yaml.contents = yaml.createNode(frontmatter) as typeof yaml.contents;
			return `---\n${yaml.toString({ lineWidth: 0 })}---\n${body}`;
		});
	}
}
