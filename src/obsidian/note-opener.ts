import { Notice, type App, type PaneType } from 'obsidian';
import type { Place } from '../core/model/place';
import { lineOfPlace, linesOfNote } from '../core/read/locate-property';

/** Opens notes, at the top or at a place in them, and looks places up: the app's cache does not know where a property stands. */
export interface NoteOpener {
	/** Opens a note; `at` is looked up when it is asked for. Says so where the note is gone. */
	open(path: string, options?: { readonly at?: Place | undefined; readonly pane?: PaneType | boolean }): Promise<void>;
	/** The 1-based line of a place; 1 where the note cannot be read. */
	lineOf(path: string, at: Place): Promise<number>;
}

/** The opener of an app. `gone` is what to say of a note that is no more. */
export function noteOpener(app: App, gone: () => string): NoteOpener {
	const lineOf = async (path: string, at: Place): Promise<number> => {
		if ('line' in at) return at.line;
		const file = app.vault.getFileByPath(path);
		if (file === null) return 1;
		try {
			return lineOfPlace(linesOfNote(await app.vault.cachedRead(file)), at);
		} catch {
			// Gone since it was read: it is told when it is opened, and until then its first line stands for all.
			return 1;
		}
	};
	return {
		lineOf,
		async open(path, options = {}) {
			const file = app.vault.getFileByPath(path);
			if (file === null) {
				new Notice(gone());
				return;
			}
			const line = options.at === undefined ? null : await lineOf(path, options.at);
			const leaf = app.workspace.getLeaf(options.pane ?? false);
			await leaf.openFile(file, { active: true, ...(line === null ? {} : { eState: { line: line - 1 } }) });
		},
	};
}
