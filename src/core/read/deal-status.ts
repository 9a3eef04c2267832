import type { DealStatus } from '../model/deal';
import { plainWord } from '../model/plain-word';
import type { Lexicon } from './lexicon';

/** A word for the state of a deal at the beginning of a text; `rest` is what stands behind it. */
export interface StatusFound {
	readonly status: DealStatus;
	readonly rest: string;
}

/** The state that a whole text names (`closed-won`, `Closed Won`, `yes`), or null for a word the settings do not know. */
export function statusNamed(text: string, lexicon: Lexicon): DealStatus | null {
	// What is asked ("won?") is no state yet.
	return text.trim().endsWith('?') ? null : (lexicon.statuses.get(plainWord(text)) ?? null);
}

/** An answer that did not come is no "no". */
const NO_ANSWER = /^no,? (?:decision|answer|reply|response|news|word|not)(?![a-z])/i;

/** The longest word for a state that a text begins with ("closed won Website redesign"), or null. */
export function statusAtStart(text: string, lexicon: Lexicon): StatusFound | null {
	const trimmed = text.trim();
	const words = trimmed.split(/\s+/, lexicon.longestStatus);
	for (let count = words.length; count > 0; count--) {
		const status = statusNamed(words.slice(0, count).join(''), lexicon);
		if (status !== null) return count === 1 && NO_ANSWER.test(trimmed) ? null : { status, rest: behind(trimmed, count) };
	}
	return null;
}

function behind(text: string, words: number): string {
	let rest = text;
	for (let count = 0; count < words; count++) rest = rest.replace(/\S+\s*/, '');
	return rest.replace(/^[\s|·:—–-]+/, '');
}
