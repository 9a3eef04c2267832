import { MarkdownView, type App } from 'obsidian';
import type { TextPart } from '../core/marketing-check/check-marketing';
import { noteText } from './note-text';

/** The views in which a note is open. */
export function viewsOf({ workspace }: App, path: string): readonly MarkdownView[] {
	return workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === path ? [view] : []));
}

/** The part of the note in front that is selected in its editor; null where nothing is, or the note is only read. */
export function selectedPart({ workspace }: App): TextPart | null {
	const view = workspace.getActiveViewOfType(MarkdownView);
	if (view?.getMode() !== 'source' || !view.editor.somethingSelected()) return null;
	const { editor } = view;
	return { start: editor.posToOffset(editor.getCursor('from')), end: editor.posToOffset(editor.getCursor('to')) };
}

/** The text of a note, lines ending in LF: as it is being typed where it is open, else as it is on the disk; null where there is none. */
export async function textNow(app: App, path: string): Promise<string | null> {
	const [view] = viewsOf(app, path);
	return view === undefined ? textOnDisk(app, path) : plainLines(view.getViewData());
}

/** The text of a note on the disk, lines ending in LF; null where there is none. */
export async function textOnDisk({ vault }: App, path: string): Promise<string | null> {
	const text = await noteText(vault, path);
	return text === null ? null : plainLines(text);
}

/** The editor has its lines end in LF, whatever the note has; places must be the same in both. */
function plainLines(text: string): string {
	return text.replaceAll('\r\n', '\n');
}
