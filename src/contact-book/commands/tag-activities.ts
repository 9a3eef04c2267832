import { editOf } from '../../core/conversation/note-change';
import { tagActivity } from '../../core/conversation/tag-activity';
import { withKind } from '../../core/settings/change-setting';
import { untaggedOf, type Untagged } from '../../core/view/triage';
import type { Command, CommandHost } from './command';
import type { TriageAnswer } from './dialogs';

/** Asks for the role of every untagged activity of the vault, those whose answer may settle a flag first. */
export const tagAll: Command = {
	id: 'tag-activities',
	icon: 'tags',
	name: ({ ui }) => ui.act.tagAll,
	run: (host) => triage(host, host.notes.contacts()),
};

/** Asks for the roles of the untagged activities that the note in front tells, or tells of its contact. */
export const tagHere: Command = {
	id: 'tag-activities-here',
	icon: 'tag',
	name: ({ ui }) => ui.act.tagHere,
	isAvailable: (host) => host.activeContact() !== null,
	run(host) {
		const active = host.notes.active();
		const contact = host.activeContact();
		const isOwn = active === contact;
		return contact === null
			? undefined
			: triage(host, [{ path: contact, name: '' }], ({ activity }) => isOwn || activity.evidence.some(({ path }) => path === active));
	},
};

async function triage(
	host: CommandHost,
	names: readonly { readonly path: string; readonly name: string }[],
	isAsked: (item: Untagged) => boolean = () => true,
): Promise<void> {
	const { notes } = host;
	const contacts = names.flatMap(({ path }) => notes.contact(path) ?? []);
	const items = untaggedOf(contacts, host.flags(), notes.today()).filter(isAsked);
	if (items.length === 0) {
		host.tell(host.words().ui.act.noUntagged);
		return;
	}
	await host.dialogs.triage(items, (item, given) => answered(host, item, given));
}

/** Writes an answer where the activity stands; gives whether the dialog may go on to the next. */
async function answered(host: CommandHost, { activity, contact }: Untagged, given: TriageAnswer): Promise<boolean> {
	const { notes } = host;
	if (given.answer === 'undo') await notes.undo();
	if (given.answer !== 'role') return true;
	if (given.isAlways && activity.kind !== '') {
		notes.change(withKind(notes.settings(), activity.kind, given.role));
		return true;
	}
	const edits = notes.edits();
	const changes = activity.evidence.map(({ path, at, text }) => editOf(path, tagActivity({ path, at, source: text }, given.role, edits)));
	const { notWritten } = await notes.write(host.words().ui.act.stepTag(contact.name), changes);
	return notWritten.length === 0;
}
