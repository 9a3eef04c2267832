import { plainWord } from '../core/read/plain-word';
import type { NoteFacts } from '../core/read/note-facts';
import { namesWritten } from './name-index';
import { resolveNote, type OtherNotes, type ResolvedNote, type Told } from './resolve-note';

/**
 * Notes with their names resolved, note by note: what each tells of which contact, and which notes name a contact. Who uses a
 * name is indexed only once a vault changes while it is watched; a vault read once never asks.
 */
export class ResolvedNotes {
	readonly #resolved = new Map<string, ResolvedNote>();
	/** Contact path → the notes that name it. */
	readonly #namedBy = new Map<string, Set<string>>();
	readonly #campaignsByList = new Map<string, Set<string>>();
	#users: Map<string, Set<string>> | null = null;

	/** Resolves a note's names, for the first time or anew. */
	enter(facts: NoteFacts, others: OtherNotes): void {
		for (const list of facts.audience?.lists ?? []) addTo(this.#campaignsByList, plainWord(list), facts.path);
		if (this.#users !== null) addUser(this.#users, facts);
		const resolved = resolveNote(facts, others);
		if (resolved.byContact.size === 0 && resolved.problems.length === 0) return;
		this.#resolved.set(facts.path, resolved);
		for (const contact of resolved.byContact.keys()) addTo(this.#namedBy, contact, facts.path);
	}

	/** Takes out a note as it was entered; the facts are those of then. */
	leave(facts: NoteFacts): void {
		for (const list of facts.audience?.lists ?? []) takeFrom(this.#campaignsByList, plainWord(list), facts.path);
		for (const contact of this.contactsIn(facts.path)) takeFrom(this.#namedBy, contact, facts.path);
		this.#resolved.delete(facts.path);
		if (this.#users === null) return;
		for (const name of namesOfNote(facts)) takeFrom(this.#users, name, facts.path);
	}

	/** The contacts that a note tells something of; of a contact's own note, the companies whose person it is. */
	contactsIn(path: string): readonly string[] {
		return [...(this.#resolved.get(path)?.byContact.keys() ?? [])];
	}

	/** The notes that name a contact, in order. */
	naming(contact: string): readonly string[] {
		return [...(this.#namedBy.get(contact) ?? [])].sort();
	}

	/** What a note tells of a contact. */
	told(path: string, contact: string): Told | undefined {
		return this.#resolved.get(path)?.byContact.get(contact);
	}

	/** What in a note's names could not be resolved. */
	problems(path: string): ResolvedNote['problems'] {
		return this.#resolved.get(path)?.problems ?? [];
	}

	/** The campaigns that go to a list, in order of their paths. */
	campaignsTo(list: string): readonly string[] {
		return [...(this.#campaignsByList.get(plainWord(list)) ?? [])].sort();
	}

	/** The notes in which one of these names is written; names as `noteNames` writes them. `all` is asked for once. */
	usersOf(names: Iterable<string>, all: Iterable<NoteFacts>): Set<string> {
		if (this.#users === null) {
			this.#users = new Map();
			for (const facts of all) addUser(this.#users, facts);
		}
		const users = new Set<string>();
		for (const name of names) for (const path of this.#users.get(name) ?? []) users.add(path);
		return users;
	}
}

function addUser(users: Map<string, Set<string>>, facts: NoteFacts): void {
	for (const name of namesOfNote(facts)) addTo(users, name, facts.path);
}

function namesOfNote({ shared, mentions, deal, contact }: NoteFacts): Set<string> {
	const names = new Set<string>();
	const add = (target: string): void => {
		for (const name of namesWritten(target)) names.add(name);
	};
	for (const told of shared) for (const { ref } of told.with) add(ref.target);
	for (const mention of mentions) for (const ref of mention.refs) add(ref.target);
	for (const { ref } of deal?.with ?? []) add(ref.target);
	for (const ref of contact?.companies ?? []) add(ref.target);
	return names;
}

/** Adds to the set of a key. */
export function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}

/** Takes out of the set of a key; a set that becomes empty goes. */
export function takeFrom(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) return;
	set.delete(value);
	if (set.size === 0) sets.delete(key);
}
