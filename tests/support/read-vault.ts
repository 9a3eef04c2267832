import { readVault as readStore } from '../../src/contact-book/read-vault';
import type { NoteStore } from '../../src/contact-book/note-store';
import { english } from '../../src/core/i18n/english';
import { englishRoleReason } from '../../src/core/i18n/english-role-reason';
import type { Activity } from '../../src/core/model/activity';
import type { Contact } from '../../src/core/model/contact';
import { contactAsOf } from '../../src/core/model/contact-as-of';
import { dealAsOf } from '../../src/core/model/deal';
import { isIsoDay, type IsoDay } from '../../src/core/model/iso-date';
import { lexiconOf, type Lexicon } from '../../src/core/read/lexicon';
import { openNote } from '../../src/core/read/open-note';
import { lineOfPlace, linesOfNote } from '../../src/core/read/locate-property';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { checkContacts } from '../../src/core/view/check-contacts';
import { checkReport, type ReportHost } from '../../src/core/view/check-report';
import type { CheckReport } from '../../src/core/shapes/report-shape';
import { readHead } from '../../src/disk/read-frontmatter';

/** A vault of notes given as text, read as the command line would read it from a folder. */
export interface VaultReading {
	readonly report: CheckReport;
	/** Where the lines of the notes are looked up. */
	readonly host: ReportHost;
	/** The names of the contacts, sorted. */
	readonly contacts: readonly string[];
	/** By day: `2026-03-01 marketing/newsletter`, `2026-04-02 untagged/call`, `2026-07-15 planned marketing/check-in`. */
	activities(contact: string): readonly string[];
	/** Why each activity has its role, in the order of `activities`. */
	roleReasons(contact: string): readonly string[];
	/** The days of possible touches, sorted. */
	possible(contact: string): readonly string[];
	/** `won Website redesign 2026-02-01..2026-03-20`; unknown days `?`, open ends nothing. */
	deals(contact: string): readonly string[];
	/** `code path:line`. */
	readonly problems: readonly string[];
	contact(name: string): Contact;
}

/** Where and when a vault of text is read. */
export interface ReadOptions {
	readonly asOf?: string;
	readonly settings?: Partial<Settings>;
}

/** A store of notes in memory. */
export function memoryNoteStore(notes: Readonly<Record<string, string>>, lexicon: Lexicon): NoteStore {
	return {
		list: () => ({ paths: Object.keys(notes).sort(), problems: [] }),
		open: (path) => openNote({ path, text: notes[path] ?? '', readHead }, lexicon),
		text: (path) => notes[path] ?? null,
	};
}

/** Reads notes given as text, as of 1 June 2026 unless another day is named. */
export function readVault(notes: Readonly<Record<string, string>>, options: ReadOptions = {}): VaultReading {
	const asOf = dayOf(options.asOf ?? '2026-06-01');
	const settings: Settings = { ...defaultSettings, ...options.settings };
	const lexicon = lexiconOf(settings);
	const { notes: read, unlisted } = readStore(memoryNoteStore(notes, lexicon), lexicon);
	const { book } = read;
	const contacts = book.contactPaths().flatMap((path) => book.contact(path) ?? []);
	const host: ReportHost = { lineOf: (path, at) => lineOfPlace(linesOfNote(notes[path] ?? ''), at), words: english };
	const report = checkReport(checkContacts(contacts, asOf, settings), { notes: read.counts(), problems: [...unlisted, ...read.problems()] }, host);
	const contact = (name: string): Contact => {
		const found = contacts.find((one) => one.name === name);
		if (found === undefined) throw new Error(`No contact is named ${name}; there are: ${contacts.map((one) => one.name).join(', ')}`);
		return found;
	};
	return {
		report,
		host,
		contacts: contacts.map(({ name }) => name).sort(),
		activities: (name) => contactAsOf(contact(name), asOf).contact.activities.map((activity) => activityWords(activity, asOf)),
		roleReasons: (name) => contact(name).activities.map(englishRoleReason),
		possible: (name) => contactAsOf(contact(name), asOf).possible.map(({ day }) => day),
		deals: (name) => contact(name).deals.map((deal) => dealWords(deal, asOf)),
		problems: report.problems.map(({ code, path, line }) => `${code} ${path}:${String(line)}`),
		contact,
	};
}

/** A calendar day, or a test that fails. */
export function dayOf(text: string): IsoDay {
	if (!isIsoDay(text)) throw new Error(`No calendar day: ${text}`);
	return text;
}

function activityWords({ day, isPlanned, role, kind }: Activity, asOf: IsoDay): string {
	const planned = isPlanned || day > asOf ? 'planned ' : '';
	return `${day} ${planned}${role ?? 'untagged'}${kind === '' ? '' : `/${kind}`}`;
}

function dealWords(deal: Contact['deals'][number], asOf: IsoDay): string {
	const { state, closedOn } = dealAsOf(deal, asOf);
	const end = state === 'open' || state === 'unstarted' ? '' : (closedOn ?? '?');
	return `${state} ${deal.name} ${deal.openedOn ?? '?'}..${end}`;
}
