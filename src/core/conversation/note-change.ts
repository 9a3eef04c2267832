import type { NoteEdit } from '../edit/text-edit';

/** What a command writes: a note changed, or a new one. Paths are relative to the vault, with `/`. */
export type NoteChange =
	| {
			readonly change: 'edit';
			readonly path: string;
			readonly edit: NoteEdit;
			/** Whether what follows says the same elsewhere: nothing of it is written where this one is refused. */
			readonly isNeeded?: true;
	  }
	/** Refused where the path is taken by the time it is written. */
	| {
			readonly change: 'create';
			readonly path: string;
			readonly text: string;
			/** Whether what follows does not need it: it goes on where this one cannot be made. */
			readonly isAlone?: true;
	  };

/** A note changed by an edit. */
export function editOf(path: string, edit: NoteEdit): Extract<NoteChange, { change: 'edit' }> {
	return { change: 'edit', path, edit };
}
