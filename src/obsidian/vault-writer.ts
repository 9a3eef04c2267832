import type { App, Vault } from 'obsidian';
import type { Change, NoteWriter } from '../contact-book/note-writer';
import { keepingAllSigns, type NoteEdit } from '../core/edit/text-edit';
import { errorMessage } from '../core/error-message';
import { viewsOf } from './open-editors';

/** Writes notes of the app's vault, each through the app's own atomic `process`. */
export function vaultWriter(app: App): NoteWriter {
	const { vault, fileManager } = app;
	return {
		read: (path) => readNote(app, path),
		edit: (path, edit) => editNote(app, path, edit),
		create: (path, text) => createNote(vault, path, text),
		async remove(path) {
			const file = vault.getFileByPath(path);
			if (file === null) return false;
			try {
				await fileManager.trashFile(file);
				return true;
			} catch {
				// The app could not: the note is still there, and whoever asked tells that it is.
				return false;
			}
		},
	};
}

/** What was typed into an open note is saved first: an edit of the text on disk would else be lost, or undo it. */
async function saveOpen(app: App, path: string): Promise<void> {
	for (const view of viewsOf(app, path)) await view.save();
}

async function readNote(app: App, path: string): Promise<string | null> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	try {
		await saveOpen(app, path);
		return await app.vault.read(file);
	} catch {
		// Gone between being asked for and being read: to those who ask it is no more.
		return null;
	}
}

async function editNote(app: App, path: string, edit: NoteEdit): Promise<Change> {
	const file = app.vault.getFileByPath(path);
	let change: Change = { written: false, why: 'gone', reason: '' };
	if (file === null) return change;
	try {
		await saveOpen(app, path);
		await app.vault.process(file, (text) => {
			const made = keepingAllSigns(edit)(text);
			change = made.edited ? { written: true, before: text, after: made.text } : { written: false, why: 'refused', refusal: made.refusal };
			return made.edited ? made.text : text;
		});
		return change;
	} catch (error) {
		return failed(error);
	}
}

async function createNote(vault: Vault, path: string, text: string): Promise<Change> {
	if (vault.getAbstractFileByPath(path) !== null) return { written: false, why: 'exists', reason: '' };
	try {
		for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
			const folder = path.slice(0, end);
			if (vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
		}
		await vault.create(path, text);
		return { written: true, before: '', after: text };
	} catch (error) {
		return failed(error);
	}
}

function failed(error: unknown): Change {
	return { written: false, why: 'failed', reason: errorMessage(error) };
}
