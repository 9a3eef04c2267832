import type { NoteFacts } from '../core/read/note-facts';

/** What the book knows of a note: its names, and its facts where they tell more. */
export interface Entry {
	readonly facts: NoteFacts | undefined;
	readonly aliases: readonly string[];
	readonly names: readonly string[];
}

/** The names that may stand for another note than before: those that came or went, or all where the note became another thing. */
export function changedNames(before: Entry | null, after: Entry | null): readonly string[] {
	if (before?.facts?.kind !== after?.facts?.kind) return allNames(before, after);
	const old = new Set(before?.names);
	const now = new Set(after?.names);
	return allNames(before, after).filter((name) => !old.has(name) || !now.has(name));
}

/** All names of a note, before and after. */
export function allNames(before: Entry | null, after: Entry | null): readonly string[] {
	return [before, after].flatMap((entry) => entry?.names ?? []);
}

/** Whether a note tells a deal. */
export function hasDeal(entry: Entry | null): boolean {
	return (entry?.facts?.deal ?? null) !== null;
}
