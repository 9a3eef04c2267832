const QUOTES = /mapping|map |plain|scalar|quote/i;

/** The reason of a YAML parser as a sentence; where it comes of a value that lacks quotes, with the one that says so behind it. */
export function quotesHint(reason: string, sentence: string): string {
	return QUOTES.test(reason) ? `${reason}. ${sentence}` : `${reason}.`;
}
