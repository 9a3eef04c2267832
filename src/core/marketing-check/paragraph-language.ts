import { findPhrases } from './find-phrases';
import type { TextLanguage } from './marketing-finding';
import type { WordStream } from './read-words';
import { signalTables } from './signal-tables';

/** The language of a text and of each paragraph; a paragraph too short to tell has the text's, and a text English. */
export interface ParagraphLanguages {
	readonly ofText: TextLanguage;
	of(paragraph: number): TextLanguage;
}

/** Tells languages by the words that every paragraph has: `the`, `und`. */
export function paragraphLanguages(words: WordStream): ParagraphLanguages {
	const german = new Map<number, number>();
	let ofText = 0;
	for (const { language, common } of signalTables) {
		const weight = language === 'de' ? 1 : -1;
		for (const { first } of findPhrases(words, common)) {
			const paragraph = words.words[first]?.paragraph ?? 0;
			german.set(paragraph, (german.get(paragraph) ?? 0) + weight);
			ofText += weight;
		}
	}
	const languageOf = (balance: number): TextLanguage => (balance > 0 ? 'de' : 'en');
	return {
		ofText: languageOf(ofText),
		of(paragraph) {
			const balance = german.get(paragraph) ?? 0;
			return languageOf(balance === 0 ? ofText : balance);
		},
	};
}
