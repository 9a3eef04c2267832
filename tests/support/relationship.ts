import { readVault as readStore } from '../../src/contact-book/read-vault';
import { lexiconOf } from '../../src/core/read/lexicon';
import { defaultSettings } from '../../src/core/settings/settings';
import { relationshipLists, type RelationshipLists } from '../../src/core/view/relationship-lists';
import { dayOf, memoryNoteStore, type ReadOptions } from './read-vault';

/** The lists of notes given as text, as of 1 June 2026 unless another day is named. */
export function listsOf(notes: Readonly<Record<string, string>>, options: ReadOptions = {}): RelationshipLists {
	const settings = { ...defaultSettings, ...options.settings };
	const lexicon = lexiconOf(settings);
	const { book } = readStore(memoryNoteStore(notes, lexicon), lexicon).notes;
	const contacts = book.contactPaths().flatMap((path) => book.contact(path) ?? []);
	return relationshipLists({ contacts: () => contacts, named: (name) => book.contactsNamed(name) }, dayOf(options.asOf ?? '2026-06-01'), settings);
}

/** A contact's note of these lines of properties. */
export function person(...properties: readonly string[]): string {
	return ['---', 'type: contact', ...properties, '---', ''].join('\n');
}

/** A list property of these lines. */
export function list(name: string, ...lines: readonly string[]): string {
	return [`${name}:`, ...lines.map((line) => `  - ${line}`)].join('\n');
}
