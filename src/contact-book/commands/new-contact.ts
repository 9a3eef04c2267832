import { contactNote, exampleContact } from '../../core/conversation/new-contact';
import { folderOf, noteNameOf } from '../../core/conversation/note-names';
import type { Command, CommandHost } from './command';

/** Makes the note of a new contact and opens it. */
export const newContact: Command = {
	id: 'new-contact',
	icon: 'user-plus',
	name: ({ ui }) => ui.act.newContact,
	async run(host) {
		const words = host.words().ui.act;
		const name = await host.dialogs.askText({ title: words.newContact, label: words.contactName, value: '' });
		if (name !== null) openMade(host, await makeContact(host, name));
	},
};

/** Makes a contact that shows what Two Hats is there to find, and opens it. */
export async function makeExample(host: CommandHost): Promise<void> {
	openMade(host, await makeContact(host, host.words().ui.sidebar.exampleName, exampleContact(host.notes.settings(), host.notes.today())));
}

function openMade(host: CommandHost, path: string | null): void {
	if (path !== null) host.open(path);
}

/** Writes the note of a contact of that name, in the first folder of contacts; gives its path, or null where it could not be. */
export async function makeContact(host: Pick<CommandHost, 'notes' | 'tell' | 'words'>, name: string, given?: string): Promise<string | null> {
	const { notes } = host;
	const words = host.words().ui.act;
	const safe = noteNameOf(name);
	if (safe === '') {
		host.tell(words.noName);
		return null;
	}
	const path = notes.freePath(folderOf(notes.settings().contactFolders[0] ?? ''), safe);
	const { written } = await notes.write(words.stepContact(safe), [{ change: 'create', path, text: given ?? contactNote(notes.settings()) }]);
	return written[0] ?? null;
}
