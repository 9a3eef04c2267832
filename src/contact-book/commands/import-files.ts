import { folderOf } from '../../core/conversation/note-names';
import { contactChanges, meetingChanges } from '../../core/import/import-changes';
import { proposeContacts } from '../../core/import/propose-contacts';
import { proposeMeetings } from '../../core/import/propose-meetings';
import { readCsvPeople } from '../../core/import/read-csv-people';
import { readVcards } from '../../core/import/read-vcards';
import type { Contact } from '../../core/model/contact';
import { monthsBefore } from '../../core/model/iso-date';
import type { Command, CommandHost } from './command';

/** Makes notes of the people in a file of contacts: each is shown first, beside the contacts it may be. One step to undo. */
export const importContacts: Command = {
	id: 'import-contacts',
	icon: 'contact',
	name: ({ ui }) => ui.imports.contacts,
	async run(host) {
		const { dialogs, notes } = host;
		const file = await dialogs.pickImport('contacts');
		if (file === null) return;
		const { people, problems, unusedColumns } = (/\.csv$/i.test(file.name) ? readCsvPeople : readVcards)(file.text);
		const settings = notes.settings();
		const folder = folderOf(settings.contactFolders[0] ?? '');
		const proposals = proposeContacts(people, { contacts: contactsOf(host), paths: notes.paths(), folder, settings });
		const choices = await dialogs.chooseContacts({ proposals, problems, unusedColumns });
		if (choices !== null) await notes.write(host.words().ui.imports.contacts, contactChanges(proposals, choices, notes.edits()));
	},
};

/** Writes the meetings of a calendar with contacts, each shown first as a line to confirm. One step to undo. */
export const importMeetings: Command = {
	id: 'import-meetings',
	icon: 'calendar-plus',
	name: ({ ui }) => ui.imports.meetings,
	async run(host) {
		const { dialogs, notes } = host;
		const file = await dialogs.pickImport('meetings');
		if (file === null) return;
		const today = notes.today();
		const edits = notes.edits();
		const book = { contacts: contactsOf(host), lexicon: edits.lexicon };
		const chosen = await dialogs.chooseMeetings({ from: monthsBefore(today, 12), to: today }, ({ from, to }) =>
			proposeMeetings(file.text, { from, through: to, asOf: today }, book),
		);
		if (chosen !== null) await notes.write(host.words().ui.imports.meetings, meetingChanges(chosen, edits));
	},
};

function contactsOf({ notes }: CommandHost): Contact[] {
	return notes.contacts().flatMap(({ path }) => notes.contact(path) ?? []);
}
