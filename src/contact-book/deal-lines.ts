import type { DealFact } from '../core/read/note-facts';
import { NameUsers } from './name-users';

/** Which contacts' own lines link to, or bear the name of, which deal note. Indexed by name only once it is asked for. */
export class DealLines {
	readonly #namesOf = new Map<string, readonly string[]>();
	#users: NameUsers | null = null;

	/** Enters the deals that a contact's own note tells, in place of those entered before. */
	enter(contact: string, deals: readonly DealFact[]): void {
		this.leave(contact);
		if (deals.length === 0) return;
		const names = deals.map(({ link, name }) => link?.target ?? name);
		this.#namesOf.set(contact, names);
		this.#users?.add(contact, names);
	}

	/** Takes a contact out. */
	leave(contact: string): void {
		const names = this.#namesOf.get(contact);
		if (names === undefined) return;
		this.#namesOf.delete(contact);
		this.#users?.remove(contact, names);
	}

	/** The contacts with a line of one of these names; names as `noteNames` writes them. */
	usersOf(names: Iterable<string>): Set<string> {
		if (this.#users === null) {
			this.#users = new NameUsers();
			for (const [contact, written] of this.#namesOf) this.#users.add(contact, written);
		}
		return this.#users.of(names);
	}
}
