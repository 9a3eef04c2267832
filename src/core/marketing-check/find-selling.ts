import { findPhrases, wordsIn, type WordRange } from './find-phrases';
import { phraseWays, signalOf, type SellingSignal, type SellingWay, type TextLanguage } from './marketing-finding';
import type { ParagraphLanguages } from './paragraph-language';
import type { WordStream } from './read-words';
import { signalTables } from './signal-tables';

/** Words that sell, by their index in the stream, and the language around them. */
export interface SellingWords extends WordRange {
	readonly way: SellingWay;
	readonly language: TextLanguage;
	/** Whether the words sell only where others in the text do. */
	readonly isHint: boolean;
}

/** Money, and bare numbers beside a word that names a price. */
const AMOUNTS = '€;price|fee|charge|*preis|gebühr|cost*|kost*|nehme*|invest* is|:? *# !TIME;*# per|pro|je|im';

/** So much weighs selling, signal by signal, that hints in the same text sell too: a plain one and a hint, or three hints. */
const BORNE_OUT = 3;

/** The words of a text that sell, in its order; `own` are phrases the user added. Words of one signal that overlap are one. */
export function findSelling(words: WordStream, own: string, languages: ParagraphLanguages): SellingWords[] {
	const offering = sentencesWith(words, 'offering', languages);
	const ways = (way: SellingWay, phrases: string, isHint = false): SellingWords[] =>
		findPhrases(words, phrases).map((range) => {
			const { paragraph = 0, sentence = 0 } = words.words[range.first] ?? {};
			return { ...range, way, language: languages.of(paragraph), isHint: isHint || (way === 'amount' && !offering.has(sentence)) };
		});
	const phrases = signalTables.flatMap(({ selling }) =>
		phraseWays.flatMap((way) => selling[way].split('/').flatMap((part, index) => ways(way, part, index > 0))),
	);
	const said = saidOf(words, [...phrases, ...ways('amount', AMOUNTS)], languages);
	const discounts = wordsIn(said.filter(({ way }) => signalOf[way] === 'discount'));
	// An amount in a discount is that discount's.
	const sells = borneOut(said.filter((one) => one.way !== 'amount' || !touches(one, discounts)));
	return merged([...sells, ...ways('own', own)]);
}

/** Without the hints, unless enough sells: words of several signals bear each other out, many of one signal do not. */
function borneOut(said: readonly SellingWords[]): readonly SellingWords[] {
	const weights = new Map<SellingSignal, number>();
	for (const { way, isHint } of said) weights.set(signalOf[way], Math.max(weights.get(signalOf[way]) ?? 0, isHint ? 1 : 2));
	const isBorneOut = [...weights.values()].reduce((sum, one) => sum + one, 0) >= BORNE_OUT;
	return said.filter(({ isHint }) => isBorneOut || !isHint);
}

/** Without what is named in quotation marks, looks like selling and is none, is told of others, or takes no money. */
function saidOf(words: WordStream, found: readonly SellingWords[], languages: ParagraphLanguages): SellingWords[] {
	const telling = sentencesWith(words, 'telling', languages);
	const accounting = sentencesWith(words, 'accounting', languages);
	const giving = sentencesWith(words, 'giving', languages);
	const harmless = wordsIn(signalTables.flatMap((table) => findPhrases(words, table.harmless)));
	return found.filter((one) => {
		const word = words.words[one.first];
		if (word === undefined || word.isQuoted || touches(one, harmless)) return false;
		const { sentence } = word;
		const signal = signalOf[one.way];
		if (signal === 'buy') return !giving.has(sentence) && (!words.questions.has(sentence) || words.stream.startsWith(' why', words.starts[one.first]));
		// “I guarantee you twice what you earned” is a promise, though it tells of what was.
		if (one.way === 'promise') return (telling.get(sentence) ?? one.first) >= one.first;
		return !telling.has(sentence) && (signal === 'urgency' || signal === 'guarantee' || !accounting.has(sentence));
	});
}

/** The sentences that hold a cue in the language of their paragraph, each with the word that the first one begins with. */
function sentencesWith(words: WordStream, cue: 'telling' | 'accounting' | 'giving' | 'offering', languages: ParagraphLanguages): ReadonlyMap<number, number> {
	const sentences = new Map<number, number>();
	for (const table of signalTables) {
		for (const { first } of findPhrases(words, table[cue])) {
			const word = words.words[first];
			if (word !== undefined && languages.of(word.paragraph) === table.language && !sentences.has(word.sentence)) sentences.set(word.sentence, first);
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
