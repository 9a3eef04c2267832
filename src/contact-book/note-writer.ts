import type { EditRefusal, NoteEdit } from '../core/edit/text-edit';

/** A note as it was and as it is after an edit; or why it was left as it is. `reason` is the host's, in its words. */
export type Change =
	| { readonly written: true; readonly before: string; readonly after: string }
	| { readonly written: false; readonly why: 'refused'; readonly refusal: EditRefusal }
	| { readonly written: false; readonly why: 'gone' | 'exists' | 'failed'; readonly reason: string };

/** How a host writes notes, each in one go. Paths are relative to the vault, with `/`. Nothing here throws. */
export interface NoteWriter {
	/** The text of a note; null where it is gone or cannot be read. */
	read(path: string): Promise<string | null>;
	/** Edits a note as it stands at that moment. */
	edit(path: string, edit: NoteEdit): Promise<Change>;
	/** Makes a note, and the folders it needs; nothing that exists is overwritten. `before` is ''. */
	create(path: string, text: string): Promise<Change>;
	/** Puts a note into the trash. */
	remove(path: string): Promise<boolean>;
}
