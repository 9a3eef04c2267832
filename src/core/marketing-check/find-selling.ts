import { findPhrases, wordsIn, type WordRange } from './find-phrases';
import { phraseWays, signalOf, type SellingSignal, type SellingWay, type TextLanguage } from './marketing-finding';
import type { ParagraphLanguages } from './paragraph-language';
import type { WordStream } from './read-words';
import { signalTables } from './signal-tables';

/** Words that sell, by their index in the stream, and the language around them. */
export interface SellingWords extends WordRange {
	readonly way: SellingWay;
	readonly language: TextLanguage;
}

/** The words of a text that sell, in its order; `own` are phrases the user added. Words of one signal that overlap are one. */
export function findSelling(words: WordStream, own: string, languages: ParagraphLanguages): SellingWords[] {
	const ways = (way: SellingWay, ranges: readonly WordRange[]): SellingWords[] =>
		ranges.map((range) => ({ ...range, way, language: languages.of(words.words[range.first]?.paragraph ?? 0) }));
	const phrases = signalTables.flatMap(({ selling }) => phraseWays.flatMap((way) => ways(way, findPhrases(words, selling[way]))));
	const said = saidOf(words, phrases, languages);
	const amounts = ways('amount', amountsAsked(words, said, languages));
	return merged([...said, ...amounts, ...ways('own', findPhrases(words, own))]);
}

/** Without what is named in quotation marks, looks like selling and is none, or is told of others. */
function saidOf(words: WordStream, found: readonly SellingWords[], languages: ParagraphLanguages): SellingWords[] {
	const harmless = wordsIn(signalTables.flatMap((table) => findPhrases(words, table.harmless)));
	const told = sentencesWith(words, 'telling', languages);
	return found.filter((one) => {
		const word = words.words[one.first];
		const signal = signalOf[one.way];
		const isTold = signal !== 'buy' && told.has(word?.sentence ?? 0);
		return word?.isQuoted === false && !isTold && !touches(one, harmless);
	});
}

/** Amounts of money that the reader is asked for: those in a sentence that offers and tells nothing, and outside a discount already found. */
function amountsAsked(words: WordStream, said: readonly SellingWords[], languages: ParagraphLanguages): WordRange[] {
	const told = sentencesWith(words, 'telling', languages);
	const offered = sentencesWith(words, 'offering', languages);
	const discounts = wordsIn(said.filter(({ way }) => signalOf[way] === 'discount'));
	return findPhrases(words, '€').filter((range) => {
		const sentence = words.words[range.first]?.sentence ?? 0;
		return offered.has(sentence) && !told.has(sentence) && !touches(range, discounts);
	});
}

/** The sentences that hold a cue in the language of their paragraph. */
function sentencesWith(words: WordStream, cue: 'telling' | 'offering', languages: ParagraphLanguages): ReadonlySet<number> {
	const sentences = new Set<number>();
	for (const table of signalTables) {
		for (const { first } of findPhrases(words, table[cue])) {
			const word = words.words[first];
			if (word !== undefined && languages.of(word.paragraph) === table.language) sentences.add(word.sentence);
		}
	}
	return sentences;
}

function touches({ first, last }: WordRange, words: ReadonlySet<number>): boolean {
	for (let index = first; index <= last; index++) if (words.has(index)) return true;
	return false;
}

function merged(found: readonly SellingWords[]): SellingWords[] {
	const kept: SellingWords[] = [];
	const latest = new Map<SellingSignal, number>();
	for (const one of [...found].sort((a, b) => a.first - b.first || b.last - a.last)) {
		const signal = signalOf[one.way];
		const at = latest.get(signal) ?? -1;
		const before = kept[at];
		if (before !== undefined && one.first <= before.last) kept[at] = { ...before, last: Math.max(before.last, one.last) };
		else latest.set(signal, kept.push(one) - 1);
	}
	return kept;
}
