import { addDecidedDeal, decideDeal, type DealDecision } from '../../core/conversation/decide';
import { logActivity } from '../../core/conversation/log-activity';
import type { NewActivity } from '../../core/conversation/new-activity';
import { editOf, type NoteChange } from '../../core/conversation/note-change';
import { reevaluate } from '../../core/conversation/reevaluate';
import { inTurn, type NoteEdit } from '../../core/edit/text-edit';
import type { Contact } from '../../core/model/contact';
import { dealAsOf, type Deal } from '../../core/model/deal';
import { oneLine } from '../../core/model/one-line';
import type { CommandHost, ContactAction } from '../commands/command';
import type { DecidedAndReevaluated } from '../commands/dialogs';

/** Records the decision of a sales conversation, and goes on to the decision about marketing: one step, one undo. */
export const recordDecision: ContactAction = {
	id: 'record-decision',
	icon: 'gavel',
	name: ({ ui }) => ui.act.decide,
	async run(host, contact) {
		const deal = dealToDecide(host, contact);
		const answer = await host.dialogs.decide({ contact, deal });
		if (answer === null) return;
		await host.notes.write(host.words().ui.act.stepDecide(contact.name), decisionChanges(host, { contact, deal }, answer));
	},
};

/** The deal to be decided: the one whose note is in front, else the latest that is open. */
function dealToDecide(host: CommandHost, contact: Contact): Deal | null {
	const active = host.notes.active();
	const open = contact.deals.filter((deal) => dealAsOf(deal, host.notes.today()).state === 'open');
	return open.find(({ path }) => path !== null && path === active) ?? open.at(-1) ?? null;
}

/** The changes of a decision: in the deal's note or line, and on the contact its log, its re-evaluation and the next step. */
function decisionChanges(host: CommandHost, about: { readonly contact: Contact; readonly deal: Deal | null }, answer: DecidedAndReevaluated): NoteChange[] {
	const { contact, deal } = about;
	const edits = host.notes.edits();
	const onContact: NoteEdit[] = [];
	const changes: NoteChange[] = [];
	const { decided, reevaluation, dealName } = answer;
	const where = deal === null ? null : decideDeal(deal, decided, edits);
	// The contact's lines say what the deal's note says: where that one is left alone, so are they.
	if (where !== null && where.path !== contact.path) changes.push({ ...editOf(where.path, where.edit), isNeeded: true });
	else if (where !== null) onContact.push(where.edit);
	else if (deal === null && decided.decision !== 'not-yet') onContact.push(addDecidedDeal(dealName, decided, edits));
	const dealPath = deal?.path ?? null;
	const name = dealPath === null ? dealName : host.notes.linkTo(dealPath);
	// A deal that is a line has no place for its value: it is kept with the words.
	const isLine = dealPath === null && deal?.source !== 'flat-keys';
	const activity = decisionActivity(host, decided, { name, value: isLine && decided.decision !== 'not-yet' ? oneLine(decided.value) : '' });
	onContact.push((text) => logActivity(text, activity, edits));
	// A deal without a note has no place for the day of its decision but among what is planned.
	if (decided.decision === 'not-yet' && decided.by !== null && dealPath === null) {
		const by = { ...activity, day: decided.by, isPlanned: true, text: dealName };
		onContact.push((text) => logActivity(text, by, edits));
	}
	onContact.push(reevaluate(reevaluation, edits));
	return [...changes, editOf(contact.path, inTurn(onContact))];
}

function decisionActivity(host: CommandHost, decided: DealDecision, about: { readonly name: string; readonly value: string }): NewActivity {
	const { decisionOf, decisions } = host.words().ui.act;
	const day = decided.decision === 'not-yet' ? host.notes.today() : decided.on;
	const said = about.name === '' ? decisions[decided.decision].toLowerCase() : `${decisionOf[decided.decision]} ${about.name}`;
	return { day, isPlanned: false, role: 'sales', kind: 'decision', text: [said, about.value].filter(Boolean).join(', ') };
}

/** Decides again whether to go on with marketing to a contact. */
export const reevaluateContact: ContactAction = {
	id: 're-evaluate',
	icon: 'scale',
	name: ({ ui }) => ui.act.reevaluate,
	async run(host, contact) {
		const answer = await host.dialogs.reevaluate({ contact });
		if (answer === null) return;
		await host.notes.write(host.words().ui.act.stepReevaluate(contact.name), [editOf(contact.path, reevaluate(answer, host.notes.edits()))]);
	},
};
