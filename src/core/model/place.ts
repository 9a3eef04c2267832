/**
 * Where in a note something stands: on a 1-based line of the note, or at a property (an item of its list, counted from 0).
 * Hosts that parse properties without positions look the line up only for what is shown (`locate-property`).
 */
export type Place = { readonly line: number } | { readonly property: string; readonly index: number | null };

/** Looks up the 1-based line of a place in a note. */
export type LineOf = (path: string, at: Place) => number;

/** What a flag rests on: a place in a note and the words that stand there. */
export interface Evidence {
	/** The note, relative to the vault, with `/`. */
	readonly path: string;
	readonly at: Place;
	readonly text: string;
}
