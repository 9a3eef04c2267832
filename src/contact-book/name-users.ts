import { namesWritten } from './name-index';
import { addTo, takeFrom } from './sets-by-key';

/** Who writes which names: asked when a note comes to bear a name, or bears it no longer. */
export class NameUsers {
	readonly #users = new Map<string, Set<string>>();

	/** Somebody, by a path, writes these names, as targets of links or plain. */
	add(user: string, targets: readonly string[]): void {
		for (const name of targets.flatMap(namesWritten)) addTo(this.#users, name, user);
	}

	/** Takes somebody out again; the names are those that were entered. */
	remove(user: string, targets: readonly string[]): void {
		for (const name of targets.flatMap(namesWritten)) takeFrom(this.#users, name, user);
	}

	/** Those who write one of these names, each once; names as `noteNames` writes them. */
	of(names: Iterable<string>): Set<string> {
		const found = new Set<string>();
		for (const name of names) for (const user of this.#users.get(name) ?? []) found.add(user);
		return found;
	}
}
