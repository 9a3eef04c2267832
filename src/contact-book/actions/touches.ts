import { confirmTouch } from '../../core/conversation/confirm-touch';
import type { EditContext } from '../../core/conversation/edit-context';
import { logActivity } from '../../core/conversation/log-activity';
import { markDone, noteDone } from '../../core/conversation/mark-done';
import { editOf } from '../../core/conversation/note-change';
import { changeTold } from '../../core/conversation/read-back';
import { setProperty } from '../../core/edit/edit-frontmatter';
import type { NoteEdit } from '../../core/edit/text-edit';
import type { Activity, PossibleTouch } from '../../core/model/activity';
import type { ContactName } from '../../core/model/contact';
import { contactAsOf, nextPlanned } from '../../core/model/contact-as-of';
import type { Evidence } from '../../core/model/place';
import { plainWord } from '../../core/model/plain-word';
import type { Role } from '../../core/model/role';
import { noteName } from '../../core/read/note-name';
import type { CommandHost, ContactAction } from '../commands/command';
import { logDraft, logInto } from './log';

/** Says that a planned activity is done, today: where it is told, or, of one that only a date property plans, by logging it. */
export async function doPlanned(host: CommandHost, contact: ContactName, activity: Activity): Promise<void> {
	const { notes } = host;
	const [told] = activity.evidence;
	if (told === undefined) return;
	const facts = notes.facts(told.path);
	// A note that is itself the activity tells it by its name: it is done with everybody whom it names.
	const isOwnNote = (facts?.kind === 'activity' || facts?.kind === 'campaign') && told.text === noteName(told.path);
	if (!isOwnNote && isPlannedByDate(host, told)) {
		await logPlanned(host, contact, { activity, told });
		return;
	}
	const words = host.words().ui.act;
	const many = isOwnNote ? (facts.shared[0]?.with.length ?? 0) : 1;
	const edit = (isOwnNote ? noteDone : markDone)(told, notes.today(), notes.edits());
	await notes.write(words.stepDone(many > 1 ? words.reached(many) : contact.name), [editOf(told.path, edit)]);
}

/** Logs what only a date property plans, and empties the property; it stays where its contact is taken out of those it is logged with. */
async function logPlanned(host: CommandHost, contact: ContactName, planned: { readonly activity: Activity; readonly told: Evidence }): Promise<void> {
	const { activity, told } = planned;
	const words = host.words().ui.act;
	const draft = { ...logDraft(host, activity.role ?? 'marketing', [contact]), text: activity.text };
	const emptying = editOf(told.path, (text) => emptied(told, host.notes.edits())(text));
	const contacts = await logInto(host, draft, { step: words.stepDone(contact.name), change: { ...emptying, isNeeded: true } });
	if (contacts.length > 0 && !contacts.includes(told.path)) host.tell(words.staysPlanned(contact.name));
}

/** Empties the property that plans an activity. */
function emptied(told: Evidence, edits: EditContext): NoteEdit {
	const key = 'property' in told.at ? told.at.property : '';
	return changeTold(told, edits, {
		among: ({ activities }) => activities,
		wordsOf: ({ source }) => source,
		change: (text) => setProperty(text, { keys: [key], newKey: key, value: '' }, edits.readHead),
	});
}

/** Says that the first thing planned with a contact is done, today. */
export const markNextDone: ContactAction = {
	id: 'mark-done',
	icon: 'check',
	name: ({ ui }) => ui.act.markNextDone,
	isFor: (contact, host) => nextPlanned(contactAsOf(contact, host.notes.today())) !== undefined,
	async run(host, contact) {
		const planned = nextPlanned(contactAsOf(contact, host.notes.today()));
		if (planned === undefined) host.tell(host.words().ui.act.nothingPlanned(contact.name));
		else await doPlanned(host, contact, planned);
	},
};

/** Gives a mention its role where it stands; what a property tells (a "last contact", an attendee) has no line of its own, and is logged on the contact. */
export async function confirmMention(host: CommandHost, about: { readonly contact: ContactName; readonly touch: PossibleTouch }, role: Role): Promise<void> {
	const { notes } = host;
	const { contact, touch } = about;
	const [told] = touch.evidence;
	if (told === undefined) return;
	const edits = notes.edits();
	const toLog = { day: touch.day, isPlanned: false, role, kind: '', text: '' };
	// The note of a meeting keeps no list of activities: only a contact's own does.
	const path = notes.contact(told.path) === null ? contact.path : told.path;
	const change = 'line' in told.at ? editOf(told.path, confirmTouch(told, role, edits)) : editOf(path, (text) => logActivity(text, toLog, edits));
	await notes.write(host.words().ui.act.stepConfirm(contact.name), [change]);
}

function isPlannedByDate(host: CommandHost, { at }: Evidence): boolean {
	if ('line' in at) return false;
	return !host.notes.settings().properties.activities.some((name) => plainWord(name) === plainWord(at.property));
}
