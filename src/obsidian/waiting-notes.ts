import { NameUsers } from '../contact-book/name-users';

/** Dated notes whose text is not read yet, by the names they link to: it is, once one of these is a contact's. */
export class WaitingNotes {
	readonly #users = new NameUsers();
	readonly #links = new Map<string, readonly string[]>();

	/** Notes with the links they wait for. */
	entries(): Iterable<readonly [path: string, links: readonly string[]]> {
		return this.#links;
	}

	/** A note begins to wait for one of these links to be a contact. */
	add(path: string, links: readonly string[]): void {
		this.remove(path);
		this.#links.set(path, links);
		this.#users.add(path, links);
	}

	/** A note waits no longer. */
	remove(path: string): void {
		const links = this.#links.get(path);
		if (links === undefined) return;
		this.#links.delete(path);
		this.#users.remove(path, links);
	}

	/** The notes that wait for one of these names, as `noteNames` writes them. */
	waitingFor(names: readonly string[]): readonly string[] {
		return [...this.#users.of(names)];
	}
}
