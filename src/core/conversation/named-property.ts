import type { Lexicon } from '../read/lexicon';
import type { PropertyGroup } from '../settings/settings';

/** A property that is written: the names it may have in a note, and the one it gets where it has none of them. */
export interface WrittenProperty {
	readonly keys: readonly string[];
	readonly newKey: string;
}

/**
 * A property by the names that the settings give its meaning, and the one to add where a note has none of them: `wish` where it is one
 * of these, else the first, so that what is written is read again. A meaning that the settings give no name is written under its own.
 */
export function named(group: PropertyGroup, { settings }: Lexicon, wish?: string): WrittenProperty {
	const keys = settings.properties[group];
	const [first = group] = keys;
	return { keys, newKey: keys.find((key) => key === wish) ?? first };
}
