import type { App } from 'obsidian';
import type { LiveVault } from './live-vault';

/** The contacts that the note in front is, or tells something of, by path. */
export function activeContacts(app: App, live: LiveVault): readonly string[] {
	const file = app.workspace.getActiveFile();
	return file === null ? [] : contactsOfNote(file.path, live);
}

/** The contacts that a note is, or tells something of, by path: of a contact's own note not the companies that it names. */
export function contactsOfNote(path: string, live: LiveVault): readonly string[] {
	return live.facts(path)?.kind === 'contact' ? [path] : live.contactsIn(path);
}
