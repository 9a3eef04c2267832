import type { App, Modal } from 'obsidian';
import type { JSX } from 'preact';
import { listsOn } from '../../contact-book/audiences';
import type { Dialogs } from '../../contact-book/commands/dialogs';
import type { NotesHost } from '../../contact-book/commands/command';
import { makeContact } from '../../contact-book/commands/new-contact';
import { textOfBytes } from '../../contact-book/text-of-bytes';
import { recipientsIn } from '../../core/conversation/recipients';
import type { Words } from '../../core/i18n/words';
import type { Role } from '../../core/model/role';
import { noteName } from '../../core/read/note-name';
import { lexiconOf } from '../../core/read/lexicon';
import { roleKinds } from '../../core/view/role-kinds';
import { CampaignForm, newCampaignDraft, type CampaignDraft } from './campaign-form';
import { DecideForm } from './decide-form';
import type { DialogTools } from './dialog-tools';
import { FormModal } from './form-modal';
import { ImportFileForm, importEndings, type FileTools } from './import-file-form';
import { ContactsForm, MeetingsForm } from './import-forms';
import { LogForm } from './log-form';
import { ManyForm } from './many-form';
import { PickContactModal, PickFileModal } from './pick-modals';
import { ReevaluateForm } from './reevaluate-form';
import { ChooseForm, DayForm, TextForm } from './short-forms';
import { TriageForm } from './triage-form';

/** What dialogs are made of. */
export interface DialogParts {
	readonly app: App;
	readonly notes: NotesHost;
	readonly words: () => Words;
	readonly tell: (message: string) => void;
	/** Opens a window and waits for what it gives. */
	readonly askIn: <Answer>(window: Asking<Answer>) => Promise<Answer>;
}

/** A window that waits for an answer. */
interface Asking<Answer> extends Modal {
	ask(): Promise<Answer>;
}

/** Opens windows that close with the plugin: what is left open then has no answer, and writes nothing. */
function closingWindows(onUnload: (close: () => void) => void): DialogParts['askIn'] {
	const open = new Set<Modal>();
	onUnload(() => {
		for (const window of open) window.close();
	});
	return async (window) => {
		open.add(window);
		const given = await window.ask();
		open.delete(window);
		return given;
	};
}

/** What the windows are made with. */
interface Making extends DialogParts {
	readonly act: () => Words['ui']['act'];
	/** Asks in a window with a form. */
	readonly ask: <Answer>(title: string, form: (answer: (given: Answer | null) => void) => JSX.Element) => Promise<Answer | null>;
	readonly tools: () => DialogTools;
}

/** The windows of the app; `onUnload` is told what to do when the plugin goes. */
export function appDialogs(given: Omit<DialogParts, 'askIn'>, onUnload: (close: () => void) => void): Dialogs {
	const parts = { ...given, askIn: closingWindows(onUnload) };
	const { app, notes, words, tell, askIn } = parts;
	const act = (): Words['ui']['act'] => words().ui.act;
	const pickContact = async (): Promise<string | null> => {
		const picked = await askIn(new PickContactModal(app, notes.contacts(), { placeholder: act().pick, newLabel: act().pickNew }));
		if (picked === null) return null;
		return 'path' in picked ? picked.path : makeContact({ notes, words, tell }, picked.newName);
	};
	const making: Making = { ...parts, act, ask: (title, form) => askIn(new FormModal(app, title, form)), tools: () => toolsOf(parts, pickContact) };
	return { pickContact, ...shortDialogs(making), ...logDialogs(making), ...decisionDialogs(making), ...importDialogs(making) };
}

function shortDialogs({ act, ask, tools }: Making): Pick<Dialogs, 'choose' | 'askText' | 'askDay'> {
	return {
		choose: ({ title, text, choices }) => {
			const listed = entriesOf(choices);
			return ask(title, (answer) => <ChooseForm text={text} choices={listed} cancel={act().cancel} answer={answer} />);
		},
		askText: ({ title, label, value }) => ask(title, (answer) => <TextForm label={label} value={value} save={act().save} answer={answer} />),
		askDay: (title) => ask(title, (answer) => <DayForm tools={tools()} answer={answer} />),
	};
}

function logDialogs({ words, act, ask, tools }: Making): Pick<Dialogs, 'logActivity' | 'logCampaign'> {
	const kept = new Map<string, CampaignDraft>();
	const logTitle = (role: Role): string => (role === 'delivery' ? words().ui.settings.roleOf.delivery : role === 'sales' ? act().logSales : act().logMarketing);
	return {
		logActivity: (draft) => ask(logTitle(draft.role), (answer) => <LogForm tools={tools()} draft={draft} answer={answer} />),
		logCampaign(contact, inFront) {
			const key = inFront?.path ?? '';
			const draft = kept.get(key) ?? newCampaignDraft(tools(), contact, inFront);
			kept.delete(key);
			const keep = (typed: CampaignDraft): void => {
				kept.set(key, typed);
			};
			return ask(act().campaign, (answer) => (
				<CampaignForm tools={tools()} draft={draft} inFront={inFront} showLabel={words().ui.check.show} keep={keep} answer={answer} />
			));
		},
	};
}

function decisionDialogs({ words, act, ask, tools }: Making): Pick<Dialogs, 'decide' | 'reevaluate' | 'triage' | 'decideMany'> {
	return {
		decide: ({ contact, deal }) => {
			const known = { name: deal?.name ?? '', isKnown: deal !== null && deal.name !== '', value: deal?.value ?? '' };
			return ask(act().decideTitle(contact.name), (answer) => <DecideForm tools={tools()} deal={known} answer={answer} />);
		},
		reevaluate: ({ contact }) => ask(act().reevaluateTitle(contact.name), (answer) => <ReevaluateForm tools={tools()} answer={answer} />),
		async triage(items, given) {
			await ask<true>(act().tagAll, (answer) => (
				<TriageForm
					tools={tools()}
					items={items}
					answer={given}
					end={() => {
						answer(true);
					}}
				/>
			));
		},
		decideMany: (contacts) =>
			ask(act().manyTitle(contacts.length), (answer) => <ManyForm tools={tools()} contacts={contacts} search={words().ui.sidebar.search} answer={answer} />),
	};
}

function importDialogs(making: Making): Pick<Dialogs, 'pickImport' | 'chooseContacts' | 'chooseMeetings'> {
	const { words, ask } = making;
	const imports = (): Words['ui']['imports'] => words().ui.imports;
	return {
		pickImport: (what) => ask(imports()[what], (answer) => <ImportFileForm tools={fileTools(making, what)} what={what} answer={answer} />),
		chooseContacts: (read) => ask(imports().contacts, (answer) => <ContactsForm words={imports()} read={read} answer={answer} />),
		chooseMeetings: (span, read) => ask(imports().meetings, (answer) => <MeetingsForm words={imports()} first={span} readOf={read} answer={answer} />),
	};
}

function fileTools({ app, words, tell, askIn }: DialogParts, what: keyof typeof importEndings): FileTools {
	const imports = words().ui.imports;
	const files = app.vault.getFiles().filter(({ extension }) => importEndings[what].some((ending) => ending === extension.toLowerCase()));
	return {
		words: imports,
		hasFiles: files.length > 0,
		async pickFile() {
			const file = await askIn(new PickFileModal(app, files, imports.vault));
			return file === null ? null : { name: file.name, text: textOfBytes(await app.vault.readBinary(file)) };
		},
		tellUnreadable(name) {
			tell(imports.unreadable(name));
		},
	};
}

function entriesOf<Key extends string>(choices: Readonly<Record<Key, string>>): (readonly [Key, string])[] {
	const entries: (readonly [Key, string])[] = [];
	for (const key in choices) entries.push([key, choices[key]]);
	return entries;
}

function toolsOf({ app, notes, words, askIn }: DialogParts, pickContact: () => Promise<string | null>): DialogTools {
	const { vault } = app;
	const settings = notes.settings();
	return {
		words: words().ui.act,
		roles: words().ui.settings.roleOf,
		today: notes.today(),
		days: lexiconOf(settings).days,
		day: (day) => words().ui.day(day),
		kinds: (role) => roleKinds(role, settings),
		nameOf: noteName,
		text: (path) => notes.text(path),
		flagReason: (flag) => words().flagReason(flag),
		async pickContact() {
			const path = await pickContact();
			return path === null ? null : { path, name: noteName(path) };
		},
		lists: () =>
			listsOn(
				notes.contacts().flatMap(({ path }) => notes.facts(path) ?? []),
				notes.today(),
			),
		recipients(text) {
			return recipientsIn(
				text,
				notes.contacts().flatMap(({ path }) => notes.contact(path) ?? []),
			);
		},
		async pickCsv() {
			const files = vault.getFiles().filter(({ extension }) => /^(?:csv|txt)$/i.test(extension));
			const file = await askIn(new PickFileModal(app, files, words().ui.act.fromCsv));
			return file === null ? null : textOfBytes(await vault.readBinary(file));
		},
	};
}
