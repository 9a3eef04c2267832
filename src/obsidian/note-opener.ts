import { Notice, type App, type PaneType } from 'obsidian';
import type { Place } from '../core/model/place';
import { lineLookup } from './line-lookup';

/** Opens notes, at the top or at a place in them, and looks places up: the app's cache does not know where a property stands. */
export interface NoteOpener {
	/** Opens a note; `at` is looked up when it is asked for. Says so where the note is gone. */
	open(path: string, options?: { readonly at?: Place | undefined; readonly pane?: PaneType | boolean }): Promise<void>;
	/** The 1-based lines of places, in their order; 1 where a note cannot be read. */
	linesOf(places: readonly { readonly path: string; readonly at: Place }[]): Promise<readonly number[]>;
}

/** The opener of an app. `gone` is what to say of a note that is no more. */
export function noteOpener(app: App, gone: () => string): NoteOpener {
	const linesOf: NoteOpener['linesOf'] = async (places) => {
		const lineOf = await lineLookup(app.vault, places);
		return places.map(({ path, at }) => lineOf(path, at));
	};
	return {
		linesOf,
		async open(path, options = {}) {
			const file = app.vault.getFileByPath(path);
			if (file === null) {
				new Notice(gone());
				return;
			}
			const [line] = options.at === undefined ? [] : await linesOf([{ path, at: options.at }]);
			const leaf = app.workspace.getLeaf(options.pane ?? false);
			await leaf.openFile(file, { active: true, ...(line === undefined ? {} : { eState: { line: line - 1 } }) });
		},
	};
}
