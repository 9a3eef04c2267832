import type { NamedPlace } from './note-facts';
import { everyPropertyOf, namedIn, type Properties } from './properties';
import type { Reading } from './reading';

/** Who sent the contact or the deal that a note is about (`referred-by`); several may have. */
export function readReferredBy(properties: Properties, reading: Reading): readonly NamedPlace[] {
	return everyPropertyOf(properties, 'referredBy', reading.lexicon).flatMap(namedIn);
}
