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
	run: (host) =>
		triage(
			host,
			host.notes.contacts().map(({ path }) => path),
		),
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
		return contact === null ? undefined : triage(host, [contact], ({ activity }) => isOwn || activity.evidence.some(({ path }) => path === active));
	},
};

async function triage(host: CommandHost, paths: readonly string[], isAsked: (item: Untagged) => boolean = () => true): Promise<void> {
	const { notes } = host;
	const contacts = paths.flatMap((path) => notes.contact(path) ?? []);
	const items = toldOnce(untaggedOf(contacts, host.flags(), notes.today()).filter(isAsked));
	if (items.length === 0) {
		host.tell(host.words().ui.act.noUntagged);
		return;
	}
	const undos: Undo[] = [];
	await host.dialogs.triage(items, async (item, given) => {
		if (given.answer === 'later') return true;
		if (given.answer === 'undo') {
			const isUndone = (await undos.at(-1)?.()) ?? false;
			if (isUndone) undos.pop();
			return isUndone;
		}
		const undo = await answered(host, item, given);
		if (undo !== null) undos.push(undo);
		return undo !== null;
	});
}

/** What several contacts share, a meeting, stands in one place: it is asked once, with all their names. */
function toldOnce(items: readonly Untagged[]): Untagged[] {
	const byPlace = new Map<string, Untagged>();
	for (const item of items) {
		const place = JSON.stringify(item.activity.evidence);
		const other = byPlace.get(place);
		byPlace.set(place, other === undefined ? item : { ...other, contact: { ...other.contact, name: `${other.contact.name}, ${item.contact.name}` } });
	}
	return [...byPlace.values()];
}

/** Takes an answer back; gives whether it could be. */
type Undo = () => Promise<boolean>;

/** Writes an answer where the activity stands, or in the vocabulary; gives what takes it back, null where nothing was written. */
async function answered(host: CommandHost, { activity, contact }: Untagged, given: Extract<TriageAnswer, { answer: 'role' }>): Promise<Undo | null> {
	const { notes } = host;
	if (given.isAlways && activity.kind !== '') {
		const { vocabulary } = notes.settings();
		notes.change(withKind(notes.settings(), activity.kind, given.role));
		return () => {
			notes.change({ vocabulary });
			return Promise.resolve(true);
		};
	}
	const edits = notes.edits();
	const changes = activity.evidence.map((told) => editOf(told.path, tagActivity(told, given.role, edits)));
	const { step } = await notes.write(host.words().ui.act.stepTag(contact.name), changes);
	return step === null ? null : () => notes.undo(step);
}
