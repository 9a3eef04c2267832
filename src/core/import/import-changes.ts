import type { EditContext } from '../conversation/edit-context';
import { logInOrder } from '../conversation/log-activity';
import { editOf, type NoteChange } from '../conversation/note-change';
import { addListLine } from '../edit/edit-frontmatter';
import { inTurn, type Edited, type NoteEdit } from '../edit/text-edit';
import type { ContactProposal, SameContact } from './propose-contacts';
import type { MeetingProposal } from './propose-meetings';

/** What is done with an imported person: left, made a note, or its addresses added to the contact that it may be. */
export type ContactChoice = 'skip' | 'create' | 'add';

/** What is chosen until someone chooses: who may be a contact already, or stands in the file before, is left. */
export function defaultChoice({ same, repeats }: ContactProposal): ContactChoice {
	return same.length > 0 || repeats !== null ? 'skip' : 'create';
}

/** The contact that a person surely may be, and the addresses that it has not; null where there is none to add. */
export function missingEmails({ person, same: [surest] }: ContactProposal): { readonly to: SameContact['contact']; readonly emails: readonly string[] } | null {
	if (surest === undefined) return null;
	const emails = person.emails.filter((email) => !surest.contact.emails.includes(email));
	return emails.length === 0 ? null : { to: surest.contact, emails };
}

/** What the choices write: notes made, and addresses added. Proposals without a choice are left. */
export function contactChanges(proposals: readonly ContactProposal[], choices: ReadonlyMap<ContactProposal, ContactChoice>, to: EditContext): NoteChange[] {
	return proposals.flatMap((proposal): NoteChange[] => {
		const choice = choices.get(proposal) ?? 'skip';
		if (choice === 'create') return [{ change: 'create', path: proposal.path, text: proposal.text, isAlone: true }];
		const missing = choice === 'add' ? missingEmails(proposal) : null;
		return missing === null ? [] : [editOf(missing.to.path, inTurn(missing.emails.map((email) => addEmail(email, to))))];
	});
}

/** What the meetings chosen write: each a line where its contact keeps its activities, by its day. */
export function meetingChanges(chosen: readonly MeetingProposal[], to: EditContext): NoteChange[] {
	return chosen.map(({ contact, activity }) => editOf(contact.path, (text) => logInOrder(text, activity, to)));
}

/**
 * Adds an address to the first list of addresses that a contact has; where it has one address by itself, in a list beside it, under
 * another of the names that are read: no byte that stands there changes.
 */
function addEmail(email: string, { lexicon, readHead }: EditContext): NoteEdit {
	const keys = lexicon.settings.properties.email;
	return (text) => {
		const add = (asked: readonly string[], newKey: string): Edited => addListLine(text, { keys: asked, newKey, line: email, where: 'last' }, readHead);
		const whole = add(keys, keys[0] ?? 'email');
		if (whole.edited || whole.refusal.why !== 'unusual') return whole;
		return keys.map((key) => add([key], key)).find((one) => one.edited) ?? whole;
	};
}
