import { plainWord } from '../core/model/plain-word';
import type { NoteFacts } from '../core/read/note-facts';
import { NameUsers } from './name-users';
import { resolveNote, type OtherNotes, type ResolvedNote, type ToldOfContact } from './resolve-note';
import { addTo, takeFrom } from './sets-by-key';

/**
 * Notes with their names resolved, note by note: what each tells of which contact, and which notes name a contact. Who uses a
 * name is indexed only once a vault changes while it is watched; a vault read once never asks.
 */
export class ResolvedNotes {
	readonly #resolved = new Map<string, ResolvedNote>();
	/** Contact path → the notes that name it. */
	readonly #namedBy = new Map<string, Set<string>>();
	readonly #campaignsByList = new Map<string, Set<string>>();
	#users: NameUsers | null = null;

	/** Resolves a note's names, for the first time or anew. */
	enter(facts: NoteFacts, others: OtherNotes): void {
		for (const list of facts.audience?.lists ?? []) addTo(this.#campaignsByList, plainWord(list), facts.path);
		this.#users?.add(facts.path, namesOf(facts));
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
		this.#users?.remove(facts.path, namesOf(facts));
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
	told(path: string, contact: string): ToldOfContact | undefined {
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
			this.#users = new NameUsers();
			for (const facts of all) this.#users.add(facts.path, namesOf(facts));
		}
		return this.#users.of(names);
	}
}

/** The names that a note writes and that may stand for a contact. */
function namesOf({ shared, mentions, deal, contact }: NoteFacts): string[] {
	const named = [...shared.flatMap((told) => told.with), ...(deal?.with ?? [])].map(({ ref }) => ref);
	return [...named, ...mentions.flatMap(({ refs }) => refs), ...(contact?.companies ?? [])].map(({ target }) => target);
}
