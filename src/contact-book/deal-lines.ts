import type { DealFact } from '../core/read/note-facts';
import { namesWritten } from './name-index';
import { addTo, takeFrom } from './resolved-notes';

/** Which contacts' own lines link to, or bear the name of, which deal note. Indexed by name only once it is asked for. */
export class DealLines {
	readonly #namesOf = new Map<string, readonly string[]>();
	#users: Map<string, Set<string>> | null = null;

	/** Enters the deals that a contact's own note tells, in place of those entered before. */
	enter(contact: string, deals: readonly DealFact[]): void {
		this.leave(contact);
		if (deals.length === 0) return;
		const names = deals.map(({ link, name }) => link?.target ?? name);
		this.#namesOf.set(contact, names);
		if (this.#users !== null) addUser(this.#users, contact, names);
	}

	/** Takes a contact out. */
	leave(contact: string): void {
		const names = this.#namesOf.get(contact);
		if (names === undefined) return;
		this.#namesOf.delete(contact);
		if (this.#users === null) return;
		for (const name of names.flatMap(namesWritten)) takeFrom(this.#users, name, contact);
	}

	/** The contacts with a line of one of these names; names as `noteNames` writes them. */
	usersOf(names: Iterable<string>): Set<string> {
		if (this.#users === null) {
			this.#users = new Map();
			for (const [contact, written] of this.#namesOf) addUser(this.#users, contact, written);
		}
		const found = new Set<string>();
		for (const name of names) for (const contact of this.#users.get(name) ?? []) found.add(contact);
		return found;
	}
}

function addUser(users: Map<string, Set<string>>, contact: string, names: readonly string[]): void {
	for (const name of names.flatMap(namesWritten)) addTo(users, name, contact);
}
