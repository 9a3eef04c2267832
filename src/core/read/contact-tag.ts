import { plainTag, type Lexicon } from './lexicon';

/** How a contact stands; what else is below `client/` or `person/` is mostly a name, and such notes are filed under it. */
const STANDING = /^(?:(?:in)?a[ck]tive?|current|former|past|new|prospect|lead|warm|cold|hot|vip|[abc]|client|customer|friend)s?$/;

/**
 * What a tag (`#client`, `client/active`) makes of its note: a contact; below a contact's tag but not saying how somebody stands
 * (`client/nordwind`), perhaps one, where the note keeps what only contacts do; null: nothing.
 */
export function contactTag(tag: string, { contactTags }: Lexicon): 'contact' | 'perhaps' | null {
	const plain = plainTag(tag);
	if (contactTags.has(plain)) return 'contact';
	const [above = '', below = ''] = plain.split('/');
	if (!contactTags.has(above)) return null;
	return STANDING.test(below) ? 'contact' : 'perhaps';
}

/** Whether a text of tags (`client`, `#client, #berlin`) holds one that makes a contact, or may. */
export function hasContactTag(tags: string, lexicon: Lexicon): boolean {
	return tagsIn(tags).some((tag) => contactTag(tag, lexicon) !== null);
}

/** The tags of a text that spaces or commas part; as links, too, as Logseq has them (`[[client]]`). */
export function tagsIn(text: string): readonly string[] {
	return text.split(/[\s,[\]]+/);
}
