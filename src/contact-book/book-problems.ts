import type { Place } from '../core/model/place';
import { problemAt, type Problem } from '../core/model/problem';
import type { NoteFacts } from '../core/read/note-facts';
import { noteName } from '../core/read/note-name';

/** What reading a contact's own note left over. */
export interface LeftOver {
	readonly problems: readonly Problem[];
	readonly unorderedDays: NoteFacts['unorderedDays'];
	/** The paths of the deal notes that the contact's lines link to or name. */
	readonly linkedDeals: readonly string[];
}

interface UnorderedDay {
	readonly path: string;
	readonly at: Place;
	readonly found: string;
}

/** Where in a book something may be wrong. */
interface Noted {
	/** The notes to look into, by path. */
	readonly noted: Iterable<string>;
	readonly leftOver: ReadonlyMap<string, LeftOver>;
	readonly facts: (path: string) => NoteFacts | undefined;
	readonly unresolved: (path: string) => readonly Problem[];
}

/** Everything that could not be read or resolved: by path; what is told once for the vault stands first. */
export function listProblems({ noted, facts, leftOver, unresolved }: Noted): readonly Problem[] {
	const linked = new Set([...leftOver.values()].flatMap((left) => left.linkedDeals));
	const problems: Problem[] = [];
	const unordered: UnorderedDay[] = [];
	for (const path of [...noted].sort()) {
		const note = facts(path);
		if (note === undefined) continue;
		const left = leftOver.get(path);
		for (const told of [note.problems, left?.problems ?? [], unresolved(path)]) for (const one of told) problems.push(one);
		if (isDealOfNobody(note) && !linked.has(path)) {
			problems.push(problemAt('deal-without-contact', { path, at: note.deal.fact.at }, noteName(path)));
		}
		for (const day of [...note.unorderedDays, ...(left?.unorderedDays ?? [])]) unordered.push({ path, ...day });
	}
	const first = unordered[0];
	if (first === undefined) return problems;
	return [{ ...problemAt('date-order', first, first.found), count: unordered.length }, ...problems];
}

/** A deal note that names no contact; a contact's line may still link to it. */
export function isDealOfNobody(facts: NoteFacts): facts is NoteFacts & { readonly deal: NonNullable<NoteFacts['deal']> } {
	return facts.deal?.with.length === 0;
}
