import { completeConversation, firstAnswerLine } from '../../core/conversation/conversation-note';
import { continueConversation as continueIn, openPartsIn } from '../../core/conversation/continue-conversation';
import { logActivity } from '../../core/conversation/log-activity';
import { editOf } from '../../core/conversation/note-change';
import { folderOf, noteNameOf } from '../../core/conversation/note-names';
import { startConversation as startIn, type NewConversation } from '../../core/conversation/start-conversation';
import type { Contact } from '../../core/model/contact';
import { contactAsOf, isStopped } from '../../core/model/contact-as-of';
import type { ConversationPart, Deal } from '../../core/model/deal';
import { plainWord } from '../../core/model/plain-word';
import { linksIn } from '../../core/read/link';
import { noteName } from '../../core/read/note-name';
import type { CommandHost, ContactAction } from '../commands/command';

/** The sales conversations of a contact that have no decision, the latest last: each has a note. */
function openConversations(contact: Contact): readonly Deal[] {
	return contact.deals.filter(({ source, status }) => source === 'sales-conversation' && status === 'open');
}

/** Starts a sales conversation with a contact; in a note that is one already, adds what is missing. */
export const startConversation: ContactAction = {
	id: 'start-conversation',
	icon: 'messages-square',
	name: ({ ui }) => ui.act.start,
	async run(host, contact) {
		const { notes } = host;
		const active = notes.active();
		if (!(await mayStart(host, contact))) return;
		if (active !== null && isToComplete(host, contact, active)) return complete(host, contact, active);
		const open = openConversations(contact).at(-1);
		if (open !== undefined) {
			const { startOpen } = host.words().ui.act;
			const answer = await host.dialogs.choose({ title: startOpen.title(contact.name), text: startOpen.text(open.name), choices: startOpen.choices });
			if (answer === null) return;
			if (answer === 'continue') return continueConversation.run(host, contact);
		}
		await start(host, contact);
	},
};

/** Whether the note in front is a sales conversation with this contact, or with nobody yet, that is not decided. */
function isToComplete({ notes }: CommandHost, contact: Contact, path: string): boolean {
	const facts = notes.facts(path);
	if (facts?.kind !== 'sales-conversation') return false;
	return facts.deal?.with.length === 0 || contact.deals.some((deal) => deal.path === path && deal.status === 'open');
}

async function mayStart(host: CommandHost, contact: Contact): Promise<boolean> {
	const seen = contactAsOf(contact, host.notes.today());
	if (!isStopped(seen)) return true;
	const { reevaluation } = seen;
	const { startStopped } = host.words().ui.act;
	const why = reevaluation?.decision === 'stop' ? reevaluation.reason : (contact.doNotContact?.text ?? '');
	return (await host.dialogs.choose({ title: startStopped.title(contact.name), text: startStopped.text(why), choices: startStopped.choices })) === 'start';
}

async function start(host: CommandHost, contact: Contact): Promise<void> {
	const { notes } = host;
	const words = host.words().ui.act;
	const settings = notes.settings();
	const today = notes.today();
	// Of a long name the beginning: what tells the conversation from the contact stays.
	const name = noteNameOf(words.conversationName(noteNameOf(contact.name, 40), today));
	const path = notes.freePath(folderOf(settings.conversationFolder), name);
	const template = await templateOf(host, { contact, path });
	if (template === 'missing') return;
	const made = startIn(
		{
			contactPath: contact.path,
			contactLink: notes.linkTo(contact.path),
			path,
			link: notes.linkTo(path),
			startedOn: today,
			kind: kindOfTalk(contact),
			template,
		},
		notes.parts(),
		notes.edits(),
	);
	if ('refusal' in made) {
		host.tellRefusal(settings.conversationTemplate, made.refusal);
		return;
	}
	if (!made.isRead) host.tell(words.notRead(settings.conversationTemplate));
	const report = await notes.write(words.stepStart(contact.name), made.changes);
	if (report.written.includes(path)) await openToWrite(host, path);
}

/** Opens a conversation where the next answer is to be written, behind a heading of today where it has one; gives the parts that are open. */
async function openToWrite(host: CommandHost, path: string): Promise<readonly ConversationPart[]> {
	const { notes } = host;
	const text = (await notes.text(path)) ?? '';
	const parts = openPartsIn(path, text, notes.edits());
	const heading = text.split('\n').findIndex((line) => line.startsWith('#') && line.replace(/^#+ /, '').startsWith(notes.today()));
	const line = firstAnswerLine(text, parts, Math.max(0, heading));
	host.open(path, line === null ? undefined : { line });
	return parts;
}

async function complete(host: CommandHost, contact: Contact, path: string): Promise<void> {
	const { notes } = host;
	const edits = notes.edits();
	const deal = contact.deals.find((one) => one.path === path);
	const startedOn = deal?.openedOn ?? notes.today();
	const talk = { day: startedOn, isPlanned: false, role: 'sales', kind: kindOfTalk(contact), text: notes.linkTo(path) } as const;
	const isLogged = contact.activities.some(({ evidence }) => evidence.some(({ text }) => linksIn(text).some(isLinkTo(path))));
	await notes.write(host.words().ui.act.stepStart(contact.name), [
		editOf(path, completeConversation({ contact: notes.linkTo(contact.path), startedOn }, notes.parts(), edits)),
		...(isLogged ? [] : [editOf(contact.path, (text) => logActivity(text, talk, edits))]),
	]);
	await openToWrite(host, path);
}

function isLinkTo(path: string): (link: { readonly target: string }) => boolean {
	return ({ target }) => plainWord(noteName(target)) === plainWord(noteName(path));
}

/** The user's own template, with what its placeholders stand for; null where none is set. */
async function templateOf(
	host: CommandHost,
	{ contact, path }: { readonly contact: Contact; readonly path: string },
): Promise<NewConversation['template'] | 'missing'> {
	const { notes } = host;
	const named = notes.settings().conversationTemplate.trim();
	if (named === '') return null;
	const text = (await notes.text(named)) ?? (await notes.text(`${named}.md`));
	if (text === null) {
		host.tell(host.words().ui.act.noTemplate(named));
		return 'missing';
	}
	const day = notes.today();
	const title = noteName(path);
	const words = { contact: notes.linkTo(contact.path), deal: title, title, day, time: notes.time(), dayIn: (format: string) => notes.dayIn(day, format) };
	return { text, words };
}

/** The first talk is a discovery call; those behind it are about the value. */
function kindOfTalk(contact: Contact): string {
	return contact.activities.some(({ role, isPlanned }) => role === 'sales' && !isPlanned) ? 'value-conversation' : 'discovery-call';
}

/** Goes on with the latest open sales conversation of a contact: a heading of the day, and what is still to be asked. */
export const continueConversation: ContactAction = {
	id: 'continue-conversation',
	icon: 'message-square-plus',
	name: ({ ui }) => ui.act.goOn,
	isFor: (contact) => openConversations(contact).length > 0,
	async run(host, contact) {
		const { notes } = host;
		const words = host.words().ui.act;
		const active = notes.active();
		const open = openConversations(contact);
		const deal = open.find(({ path }) => path === active) ?? open.at(-1);
		if (deal === undefined || deal.path === null) {
			host.tell(words.noOpen(contact.name));
			return;
		}
		const asked = { table: notes.parts(), kind: 'value-conversation', to: notes.edits() };
		const report = await notes.write(words.stepContinue(contact.name), [editOf(deal.path, continueIn(deal.path, notes.today(), asked))]);
		if (report.notWritten.length > 0) return;
		const parts = await openToWrite(host, deal.path);
		host.tell(words.stillOpen(parts.map((part) => host.words().ui.panel.part[part])));
	},
};
