import { countBefore } from '../count-before';
import { findPhrases, wordsIn, type WordRange } from './find-phrases';
import { findSelling } from './find-selling';
import { nextStepKinds, signalOf, type MarketingCheck, type NextStepKind, type WordsFound } from './marketing-finding';
import { paragraphLanguages } from './paragraph-language';
import { readWords, type WordStream } from './read-words';
import { signalTables } from './signal-tables';
import { userPhrases } from './user-phrases';
import { visibleText } from './visible-text';

/** A question to the reader has at most as many words, with the greeting that follows. */
const WORDS_FROM_QUESTION = 25;

/** Phrases that a user added to those of the tables, in any language. */
export interface MarketingCheckOptions {
	readonly sellingWords: readonly string[];
	readonly nextStepWords: readonly string[];
}

/** A part of a text, from `start` up to, not including, `end`, in UTF-16 units. */
export interface TextPart {
	readonly start: number;
	readonly end: number;
}

/**
 * Checks the text of a note that is to be marketing: which words sell, and whether anything invites the reader to a next step.
 * Frontmatter, code, quotes, comments and link targets are not looked at. Where a part is named, only what stands in it is told,
 * understood by what stands around it. Pure; never throws; time grows with the length of the text.
 */
export function checkMarketing(text: string, options: MarketingCheckOptions, part: TextPart | null = null): MarketingCheck {
	const words = readWords(visibleText(text));
	const languages = paragraphLanguages(words);
	const placed = placesIn(text, words);
	const isAsked = ({ first, last }: WordRange): boolean =>
		part === null || Math.max(words.words[first]?.start ?? 0, part.start) < Math.min(words.words[last]?.end ?? 0, part.end);
	const selling = findSelling(words, userPhrases(options.sellingWords), languages).filter(isAsked);
	// “Sign up today” invites too, but to a sale.
	const buying = wordsIn(selling.filter(({ way }) => signalOf[way] === 'buy'));
	const step = stepsIn(words, userPhrases(options.nextStepWords), buying).find(isAsked) ?? null;
	return {
		findings: selling.map(({ way, language, ...range }) => ({
			signal: signalOf[way],
			way,
			language,
			...placed(range),
		})),
		nextStep: step === null ? null : { kind: step.kind, ...placed(step) },
		language: languages.ofText,
		words: words.words.filter((_, index) => isAsked({ first: index, last: index })).length,
	};
}

interface StepWords extends WordRange {
	readonly kind: NextStepKind;
}

function stepsIn(words: WordStream, own: string, buying: ReadonlySet<number>): StepWords[] {
	const steps = signalTables.flatMap(({ nextSteps }) => nextStepKinds.flatMap((kind) => stepsOf(words, kind, nextSteps[kind])));
	const asked = stepsOf(words, 'reply', 'YOU').filter(({ first }) => isLastQuestion(words, first) && [...buying].every((bought) => bought < first));
	const said = [...steps, ...asked].filter(({ first }) => words.words[first]?.isQuoted === false && !buying.has(first));
	return [...said, ...stepsOf(words, 'own', own)].sort((a, b) => a.first - b.first);
}

/** Whether a word stands in a question that waits for an answer: it ends its paragraph, and hardly more than a greeting follows. */
function isLastQuestion({ words, questions }: WordStream, index: number): boolean {
	const asked = words[index];
	if (asked === undefined || !questions.has(asked.sentence) || words.length - index > WORDS_FROM_QUESTION) return false;
	return words.find(({ sentence }) => sentence > asked.sentence)?.paragraph !== asked.paragraph;
}

function stepsOf(words: WordStream, kind: NextStepKind, phrases: string): StepWords[] {
	return findPhrases(words, phrases).map((range) => ({ kind, ...range }));
}

/** Gives the places of ranges of words; lines are found from the beginning once. */
function placesIn(text: string, { words }: WordStream): (range: WordRange) => WordsFound {
	const lineEnds: number[] = [];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineEnds.push(at);
	return ({ first, last }) => {
		const start = words[first]?.start ?? 0;
		const end = words[last]?.end ?? start;
		return { line: countBefore(lineEnds, start) + 1, start, end, text: text.slice(start, end) };
	};
}
