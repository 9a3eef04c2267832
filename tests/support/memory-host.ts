import type { CommandHost, NotesHost } from '../../src/contact-book/commands/command';
import type { Dialogs } from '../../src/contact-book/commands/dialogs';
import { History } from '../../src/contact-book/history';
import { LiveCheck } from '../../src/contact-book/live-check';
import { readVault } from '../../src/contact-book/read-vault';
import type { TextPart } from '../../src/core/marketing-check/check-marketing';
import { english } from '../../src/core/i18n/english';
import { freePath } from '../../src/core/conversation/note-names';
import type { Contact } from '../../src/core/model/contact';
import { partTables } from '../../src/core/read/conversation-parts';
import { lexiconOf } from '../../src/core/read/lexicon';
import { noteName } from '../../src/core/read/note-name';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { readHead } from '../../src/disk/read-frontmatter';
import { memoryWriter } from './memory-writer';
import { dayOf, memoryNoteStore } from './read-vault';

/** Where a command is run, and what the user answers. A window without an answer here is closed without one. */
export interface HostGiven {
	/** The note in front. */
	readonly active?: string;
	readonly today?: string;
	readonly settings?: Partial<Settings>;
	readonly selection?: string;
	readonly selectedPart?: TextPart;
	readonly hasBases?: boolean;
	readonly answers?: Partial<Dialogs>;
}

/** A host of commands over notes in memory. `told` lists, in order, what the user was told and shown: `told …`, `opened Anna.md:3`, `asked …`. */
export function memoryHost(texts: Readonly<Record<string, string>>, given: HostGiven = {}) {
	const { notes, writer } = memoryWriter(texts);
	const history = new History(writer);
	const today = dayOf(given.today ?? '2026-06-01');
	const told: string[] = [];
	let settings: Settings = { ...defaultSettings, ...given.settings };
	const check = (): LiveCheck => {
		const lexicon = lexiconOf(settings);
		const live = new LiveCheck(readVault(memoryNoteStore(Object.fromEntries(notes), lexicon), lexicon).notes, today, settings);
		live.work();
		return live;
	};
	const read = () => readVault(memoryNoteStore(Object.fromEntries(notes), lexiconOf(settings)), lexiconOf(settings)).notes.book;
	const notesHost: NotesHost = {
		today: () => today,
		settings: () => settings,
		change(changed) {
			settings = { ...settings, ...changed };
		},
		edits: () => ({ lexicon: lexiconOf(settings), place: settings.logPlace, readHead }),
		parts: () => partTables.en,
		active: () => given.active ?? null,
		facts: (path) => read().facts(path),
		contact: (path) => read().contact(path),
		contacts: () =>
			read()
				.contactPaths()
				.map((path) => ({ path, name: noteName(path) })),
		named: (name) => read().contactsNamed(name),
		meant: (name) => read().contactsMeant(name),
		paths: () => [...notes.keys()],
		freePath: (folder, name) => freePath(folder, name, (path) => notes.has(path)),
		linkTo: (path) => `[[${noteName(path)}]]`,
		text: (path) => writer.read(path),
		dayIn: (day, format) => format.replace('YYYY', day.slice(0, 4)).replace('MM', day.slice(5, 7)).replace('DD', day.slice(8)),
		time: () => '09:30',
		selection: () => given.selection ?? '',
		async write(step, changes) {
			const report = await history.write(step, changes);
			told.push(`wrote ${step}`, ...report.notWritten.map(({ path, why }) => `not written ${path}: ${why}`));
			return report;
		},
		async undo(step) {
			const { undo } = await history.undo(step);
			told.push(`undo ${undo}`);
			return undo === 'done';
		},
	};
	const host: CommandHost = {
		words: () => english,
		activeContact() {
			const { active } = given;
			if (active === undefined) return null;
			return read().contact(active) === null ? (read().contactsIn(active)[0] ?? null) : active;
		},
		flags: () => check().result().flags,
		olderDeals: () => check().olderDeals(),
		open: (path, at) => void told.push(`opened ${path}${at === undefined ? '' : `:${String(at.line)}`}`),
		hasBases: () => given.hasBases ?? true,
		openSidebar: () => void told.push('sidebar'),
		showPanel: () => void told.push('panel'),
		openGuide: () => void told.push('guide'),
		selectedPart: () => given.selectedPart ?? null,
		showCheck: (path, part) => void told.push(`checked ${path}${part === null ? '' : ' in part'}`),
		openReview: () => void told.push('review'),
		copy: (flags) => void told.push(`copied ${flags.map(({ contact }) => contact.name).join(', ')}`),
		tell: (message) => void told.push(`told ${message}`),
		tellRefusal: (path, { why }) => void told.push(`refused ${path}: ${why}`),
		dialogs: { ...closedDialogs(told), ...given.answers },
		notes: notesHost,
	};
	const contact = (path: string): Contact => {
		const found = read().contact(path);
		if (found === null) throw new Error(`No contact at ${path}`);
		return found;
	};
	return { host, notes, told, contact, undo: () => history.undo(), settings: () => settings };
}

function closedDialogs(told: string[]): Dialogs {
	const closed = (name: string) => () => {
		told.push(`asked ${name}`);
		return Promise.resolve(null);
	};
	return {
		pickContact: closed('whom'),
		choose({ title }) {
			told.push(`asked ${title}`);
			return Promise.resolve(null);
		},
		askText: closed('words'),
		askDay: closed('day'),
		logActivity: closed('activity'),
		logCampaign: closed('campaign'),
		decide: closed('decision'),
		reevaluate: closed('re-evaluation'),
		triage: () => Promise.resolve(),
		decideMany: closed('many'),
		pickImport: closed('file'),
		chooseContacts: closed('contacts'),
		chooseMeetings: closed('meetings'),
	};
}
