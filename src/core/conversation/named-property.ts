import type { Lexicon } from '../read/lexicon';
import type { PropertyGroup } from '../settings/settings';

/**
 * A property by the names that the settings give its meaning, and the one to add where a note has none of them: `wish` where it is one
 * of these, else the first, so that what is written is read again.
 */
export function named(group: PropertyGroup, { settings }: Lexicon, wish?: string): { readonly keys: readonly string[]; readonly newKey: string } {
	const keys = settings.properties[group];
	const [first = group] = keys;
	return { keys, newKey: keys.find((key) => key === wish) ?? first };
}
