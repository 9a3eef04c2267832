import { countBefore } from '../count-before';
import { phrasePattern } from './phrases';
import type { WordStream } from './read-words';

/** Words of a stream by their index, from the first to the last. */
export interface WordRange {
	readonly first: number;
	readonly last: number;
}

/** Where phrases stand in a stream, in its order; they do not overlap. */
export function findPhrases({ stream, starts }: WordStream, phrases: string): WordRange[] {
	const pattern = phrasePattern(phrases);
	if (pattern === null) return [];
	return [...stream.matchAll(pattern)].map((match) => ({
		first: countBefore(starts, match.index + (match.slice(1).find(Boolean)?.length ?? 0)),
		last: countBefore(starts, match.index + match[0].length) - 1,
	}));
}

/** The indexes of all words of some ranges. */
export function wordsIn(ranges: readonly WordRange[]): ReadonlySet<number> {
	const words = new Set<number>();
	for (const { first, last } of ranges) for (let index = first; index <= last; index++) words.add(index);
	return words;
}
