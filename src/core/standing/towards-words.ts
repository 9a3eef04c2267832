/** Whether words say that a contact of this name came towards you. */
export type TowardsTest = (text: string, name: string) => boolean;

/** Kinds in which it is you who asks, so that "asked how it went" says nothing of the contact. */
const ASKING = /(?:^|[\s/#])(?:check-in|reconnect|survey|event-invitation|follow-up|proposal-follow-up|[a-z]+-request)(?![\p{L}\p{N}-])/iu;
const BY_THEM = /(?:^|[^\p{L}\p{N}])(?:she|he|they|er|sie|who)(?![\p{L}\p{N}])/iu;
const BY_YOU = /(?:^|[^\p{L}\p{N}])(?:i|we|ich|wir)(?![\p{L}\p{N}])/iu;
const NOT_BEFORE = /(?:^|[^\p{L}\p{N}])(?:not|never|nobody|no one|without|nicht|nie|niemand|ohne|kein\p{L}*)(?![\p{L}\p{N}])|n['’]t(?![\p{L}\p{N}])/iu;
const NOT_BEHIND = /^\s*(?:not|nothing|nichts?|nie)(?![\p{L}\p{N}])/iu;
/** "asked her about the budget" was said of you, without the "I". */
const OBJECT_BEHIND = /^\s*(?:to\s+)?(?:her|him|them|ihn|ihm)(?![\p{L}\p{N}])/iu;
const CLAUSE_END = /[.,;:!?|·—–"“”„()]/;
/** How far before a word its subject or a "not" is looked for; bounded, so that a long line costs no more than its length. */
const NEAR = 40;

/**
 * Makes the test for the user's words: whole words, ignoring case. A sentence about yourself ("I asked", "asked Anna", "asked
 * her", a check-in that asks) and one with a "not" are no sign. Without words nothing is.
 */
export function towardsTest(words: readonly string[]): TowardsTest {
	const written = words.map((word) => word.trim()).filter((word) => word !== '');
	if (written.length === 0) return () => false;
	const any = written.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
	// Looking behind is left out: older phones cannot.
	const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
	return (text, name) => {
		const needsSubject = ASKING.test(text.slice(0, 200));
		for (const match of text.matchAll(pattern)) {
			const before = clauseBefore(text, match.index + (match[1] ?? '').length);
			const end = match.index + match[0].length;
			const behind = text.slice(end, end + NEAR);
			const isSaid = !BY_YOU.test(before) && !NOT_BEFORE.test(before) && !NOT_BEHIND.test(behind) && !OBJECT_BEHIND.test(behind);
			if (isSaid && !namesContact(behind, name) && (!needsSubject || BY_THEM.test(before))) return true;
		}
		return false;
	};
}

function clauseBefore(text: string, index: number): string {
	const near = text.slice(Math.max(0, index - NEAR), index);
	return near.split(CLAUSE_END).at(-1) ?? '';
}

/** Whether the next word is the contact's own name: "asked Anna", "replied to [[Anna Berg]]". */
function namesContact(behind: string, name: string): boolean {
	const first = name.toLowerCase().split(/\s/, 1)[0] ?? '';
	const next = behind.toLowerCase().replace(/^\s*(?:to\s+)?(?:\[\[)?/, '');
	return first !== '' && next.startsWith(first) && !/^[\p{L}\p{N}]/u.test(next.slice(first.length));
}
