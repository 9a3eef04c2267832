import { contactNote } from '../conversation/new-contact';
import { folderAsWritten, noteNameOf, numberedPath } from '../conversation/note-names';
import { yamlScalar } from '../edit/yaml-scalar';
import type { Contact } from '../model/contact';
import { isIsoDay } from '../model/iso-date';
import { plainWord } from '../model/plain-word';
import type { Settings } from '../settings/settings';
import type { ImportedPerson } from './imported-person';

/** A contact that is there already, as far as a double is told by it. */
export type KnownContact = Pick<Contact, 'path' | 'name' | 'aliases' | 'emails'>;

/** Why two may be one. */
export type SameBecause = 'email' | 'name';

/** A contact that an imported person may be, to be shown beside it. */
export interface SameContact {
	readonly contact: KnownContact;
	readonly because: readonly SameBecause[];
}

/** A new contact to choose or leave: what the file says, whose double it may be, and the note it would become. */
export interface ContactProposal {
	readonly person: ImportedPerson;
	/** Contacts of the vault that it may be, by e-mail first; to choose such a person makes a second note. */
	readonly same: readonly SameContact[];
	/** The index of the earlier proposal of this file that it may repeat, or null. */
	readonly repeats: number | null;
	/** The path of the note: a free name in the folder, also among the proposals. */
	readonly path: string;
	readonly text: string;
}

/** What is there already, and where new contacts go. */
export interface ImportInto {
	readonly contacts: readonly KnownContact[];
	/** The paths of all notes. */
	readonly paths: readonly string[];
	/** As `folderOf` makes it; '' for the top of the vault. */
	readonly folder: string;
	/** The words that make a note a contact, and the name of the property of its e-mail addresses. */
	readonly settings: Settings;
}

/** Proposes a note for each person; nothing is written, and nothing existing would be overwritten. */
export function proposeContacts(people: readonly ImportedPerson[], into: ImportInto): ContactProposal[] {
	const known = indexOf(into.contacts.map((contact) => ({ item: contact, names: [contact.name, ...contact.aliases], emails: contact.emails })));
	const firsts = new Map<string, number>();
	const names = new FreeNames(into);
	return people.map((person, index) => {
		const told = { names: person.name === '' ? [] : [person.name], emails: person.emails };
		const same = [...known.of(told)].map(([contact, because]): SameContact => ({ contact, because: [...because] })).sort(surestFirst);
		const keys = keysOf(told).map(([key]) => key);
		const repeats = keys.flatMap((key) => firsts.get(key) ?? [])[0] ?? null;
		for (const key of keys) if (!firsts.has(key)) firsts.set(key, index);
		return { person, same, repeats, path: names.take(nameOf(person)), text: noteOf(person, into.settings) };
	});
}

/** The same address and name, then the same address, then the same name. */
function surestFirst(a: SameContact, b: SameContact): number {
	const weight = ({ because }: SameContact): number => because.length + Number(because.includes('email'));
	return weight(b) - weight(a);
}

interface Told {
	readonly names: readonly string[];
	readonly emails: readonly string[];
}

/** Finds what has the same e-mail address or the same name, whatever its case, accents kept. */
class Doubles<Item> {
	readonly #byKey = new Map<string, Set<Item>>();

	add({ item, ...told }: Told & { readonly item: Item }): void {
		for (const [key] of keysOf(told)) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(item));
	}

	of(told: Told): Map<Item, Set<SameBecause>> {
		const found = new Map<Item, Set<SameBecause>>();
		for (const [key, because] of keysOf(told)) {
			for (const item of this.#byKey.get(key) ?? []) found.set(item, (found.get(item) ?? new Set()).add(because));
		}
		return found;
	}
}

function indexOf<Item>(all: readonly (Told & { readonly item: Item })[]): Doubles<Item> {
	const doubles = new Doubles<Item>();
	for (const one of all) doubles.add(one);
	return doubles;
}

function keysOf({ names, emails }: Told): (readonly [string, SameBecause])[] {
	const plain = names.map(plainName).filter((name) => name !== '');
	return [...emails.map((email) => [email, 'email'] as const), ...plain.map((name) => [`name ${name}`, 'name'] as const)];
}

/** `Berg, Anna` and `Anna Berg` are one name. */
function plainName(name: string): string {
	const comma = /^([^,]+),([^,]+)$/.exec(name);
	return plainWord(comma === null ? name : `${comma[2] ?? ''} ${comma[1] ?? ''}`);
}

/** Free paths in a folder, each given once. */
class FreeNames {
	readonly #folder: string;
	readonly #taken: Set<string>;
	readonly #next = new Map<string, number>();

	constructor({ folder, paths }: Pick<ImportInto, 'folder' | 'paths'>) {
		this.#folder = folderAsWritten(folder, paths);
		this.#taken = new Set(paths.map((path) => path.toLowerCase()));
	}

	take(name: string): string {
		const key = name.toLowerCase();
		let number = this.#next.get(key) ?? 1;
		while (this.#taken.has(numberedPath(this.#folder, name, number).toLowerCase())) number++;
		const path = numberedPath(this.#folder, name, number);
		// Thousands of one name would else be counted through for each of them.
		this.#next.set(key, number + 1);
		this.#taken.add(path.toLowerCase());
		return path;
	}
}

/** The name of the note: the person's, else the address, as every system takes it. */
function nameOf({ name, emails }: ImportedPerson): string {
	const safe = noteNameOf(name === '' ? (emails[0] ?? '') : withoutPlaceholders(name));
	return safe === '' ? 'Contact' : safe;
}

/** The note: properties only, each of which any editor shows, and every value in YAML that reads back as it was. */
function noteOf(person: ImportedPerson, settings: Settings): string {
	const { name, emails, phones, company, title, birthday } = person;
	const lines = nameOf(person) === name || name === '' ? [] : list('aliases', [withoutPlaceholders(name)]);
	for (const part of [list(settings.properties.email[0] ?? 'email', emails), list('phone', phones)]) for (const line of part) lines.push(line);
	for (const [key, value] of [
		['company', company],
		['title', title],
	] as const)
		if (value !== '') lines.push(`${key}: ${yamlScalar(withoutPlaceholders(value))}`);
	// A day stands bare, so that an editor shows it as a date.
	if (birthday !== '') lines.push(`birthday: ${isIsoDay(birthday) ? birthday : yamlScalar(birthday)}`);
	return contactNote(settings, lines);
}

function list(key: string, values: readonly string[]): string[] {
	if (values.length === 0) return [];
	return values.length === 1 && key !== 'aliases'
		? [`${key}: ${yamlScalar(values[0] ?? '')}`]
		: [`${key}:`, ...values.map((value) => `  - ${yamlScalar(value)}`)];
}

/** Words with a space in what would make a template of the note (`<% … %>`, `{{…}}`), which is read as no contact. */
function withoutPlaceholders(words: string): string {
	return words.replaceAll('<%', '< %').replaceAll('{{', '{ {');
}
