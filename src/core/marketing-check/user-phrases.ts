import { readWords } from './read-words';

/**
 * Phrases of the settings as `phrases` reads them. Case, hyphens and punctuation do not matter, a figure stands for any figure of
 * its kind, and `*` at the end of a word for any ending. What holds no word is left out.
 */
export function userPhrases(phrases: readonly string[]): string {
	return phrases
		.map((phrase) =>
			phrase
				.split(/[\s-]+/)
				.map(elementOf)
				.join(' ')
				.trim(),
		)
		.filter((phrase) => phrase !== '')
		.join(';');
}

function elementOf(written: string): string {
	const words = readWords(written)
		.stream.replace(/ [.:,](?= )/g, '')
		.trim();
	return words !== '' && written.endsWith('*') ? `${words}*` : words;
}
