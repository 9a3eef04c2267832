import type { NamedPlace } from './note-facts';
import { allPropertiesOf, placeOf, type Properties } from './properties';
import { namesOf } from './property-value';
import type { Reading } from './reading';

const NOBODY: readonly NamedPlace[] = [];

/** Who sent the contact or the deal that a note is about (`referred-by`); several may have. */
export function readReferredBy(properties: Properties, reading: Reading): readonly NamedPlace[] {
	const written = allPropertiesOf(properties, 'referredBy', reading.lexicon);
	if (written.length === 0) return NOBODY;
	return written.flatMap((property) => {
		const isList = Array.isArray(property.value);
		return namesOf(property.value).map((ref, index) => ({ ref, at: placeOf(property, isList ? index : null) }));
	});
}
