import { plainTag, type Lexicon } from './lexicon';

/** How a contact stands; what else is below `client/` or `person/` is mostly a name, and such notes are filed under it. */
const STANDING =
	/^(?:(?:in)?active|current|former|past|ex|old|new|prospect(?:ive)?|potential|lead|warm|cold|hot|vip|key|[abc]|paused|dormant|lapsed|archived|regular|repeat|ongoing|private|client|customer|friend|family|colleague|partner|supplier|(?:in)?aktiv|ehemalig|neu)s?(?:\/|$)/;

/**
 * What a tag (`#client`, `client/active`) makes of its note: a contact; below a contact's tag but not saying how somebody stands
 * (`client/nordwind`), perhaps one, where the note keeps what only contacts do; null: nothing.
 */
export function contactTag(tag: string, { contactTags }: Lexicon): 'contact' | 'perhaps' | null {
	const plain = plainTag(tag);
	if (contactTags.has(plain)) return 'contact';
	const slash = plain.indexOf('/');
	if (slash < 0 || !contactTags.has(plain.slice(0, slash))) return null;
	return STANDING.test(plain.slice(slash + 1)) ? 'contact' : 'perhaps';
}

/** Whether a text of tags (`client`, `#client, #berlin`) holds one that makes a contact, or may. */
export function hasContactTag(tags: string, lexicon: Lexicon): boolean {
	return tagsIn(tags).some((tag) => contactTag(tag, lexicon) !== null);
}

/** The tags of a text that spaces or commas part. */
export function tagsIn(text: string): readonly string[] {
	return text.split(/[\s,]+/);
}
