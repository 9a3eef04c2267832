import type { App } from 'obsidian';
import type { LiveVault } from './live-vault';

/** The contacts that the note in front is, or tells something of, by path. */
export function activeContacts(app: App, live: LiveVault): readonly string[] {
	const file = app.workspace.getActiveFile();
	if (file === null) return [];
	return live.facts(file.path)?.kind === 'contact' ? [file.path] : live.contactsIn(file.path);
}
