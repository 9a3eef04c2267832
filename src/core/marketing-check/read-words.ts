import { BLOCK_MARK } from './visible-text';

/** A word, a number, a percentage or an amount of a text. Sentences and paragraphs are counted from 0. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	readonly paragraph: number;
	/** Whether it stands in quotation marks: named, not said. */
	readonly isQuoted: boolean;
}

/** The words of a text in a form in which phrases are found (`phrases`). */
export interface WordStream {
	/** Lower-case words, each behind a space; `.` where a sentence ends, `:` where a part of one does, `,`, and `#`, `%` and `€` for figures. */
	readonly stream: string;
	readonly words: readonly Word[];
	/** Where in the stream each word begins. */
	readonly starts: readonly number[];
	/** The sentences that end with a question mark. */
	readonly questions: ReadonlySet<number>;
}

const NUMBER = String.raw`\d{1,9}(?:[.,'’\u00a0\u202f ]\d{3}(?!\d)){0,4}(?:[.,]\d{1,2}(?!\d))?`;
/** A number in words is known by its end. */
const SPELLED = String.raw`\p{L}{0,20}(?:ty|teen|ten|twelve|hundred|thousand|zig|zehn|zwölf|hundert|tausend)(?:-\p{L}{3,5})?`;
const AMOUNT = String.raw`(?:[€$£]|(?:EUR|USD|CHF|GBP)(?=[\d\s]))[ \u00a0]?${NUMBER}(?:k\b)?(?![\p{L}\d])|(?:${NUMBER}(?:,[-–—])?|${SPELLED})[ \u00a0]?(?:[€$£]|(?:EUR|USD|CHF|GBP|[Ee]uros?|[Dd]ollars?|[Cc]ents?|(?:Swiss )?francs|pounds|quid|bucks|Pfund|Franken|Rappen)(?![\p{L}\p{N}]))`;
const TOKEN = new RegExp(
	String.raw`(${AMOUNT})|((?:${NUMBER}|${SPELLED})[ \u00a0]?(?:%|per ?cent\b|Prozent\b))|(\d+(?:[.,]\d+)*)|([\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*)|([.!?…]+(?![\p{L}\p{N}])|${BLOCK_MARK})|([:;()–—]|\s-(?=\s))|,`,
	'gu',
);
const QUOTED = new RegExp(`[“„«»"][^“”„«»"${BLOCK_MARK}]{1,300}[”“«»"]`, 'gu');
/** A point behind these, or behind a day of the month, ends no sentence. */
const SHORT = /^(?:\p{L}|mr|mrs|ms|dr|st|ca|bzw|usw|inkl|zzgl|exkl|mwst|nr|vs|approx|incl|excl)$/u;

/** Reads the words of a text whose hidden parts are blank (`visible-text`). Time grows with its length. */
export function readWords(visible: string): WordStream {
	const isQuoted = quotedPlaces(visible);
	const words: Word[] = [];
	const starts: number[] = [];
	const questions = new Set<number>();
	const parts = [' .'];
	let length = 2;
	let sentence = 0;
	let paragraph = 0;
	let last = '';
	const add = (part: string): void => {
		parts.push(' ', part);
		length += part.length + 1;
		last = part;
	};
	for (const match of visible.matchAll(TOKEN)) {
		const [written, amount, percent, number, , end, part] = match;
		if (end !== undefined) {
			const isBlock = end === BLOCK_MARK;
			if (isBlock) paragraph++;
			else if (end === '.' && (SHORT.test(last) || (last === '#' && /(?:^|[^\d,])\d{1,2}$/.test(visible.slice(Math.max(0, match.index - 3), match.index)))))
				continue;
			if (end.includes('?')) questions.add(sentence);
			if (last !== '.') add('.');
			sentence++;
		} else if (part !== undefined || written === ',') add(part === undefined ? ',' : ':');
		else {
			starts.push(length);
			words.push({ start: match.index, end: match.index + written.length, sentence, paragraph, isQuoted: isQuoted(match.index) });
			add(amount !== undefined ? '€' : percent !== undefined ? '%' : number !== undefined ? '#' : plain(written));
		}
	}
	return { stream: `${parts.join('')} . `, words, starts, questions };
}

function plain(word: string): string {
	return word.toLowerCase().normalize('NFC').replaceAll('’', "'");
}

/** Tells of places, asked in their order, whether they stand in quotation marks. */
function quotedPlaces(visible: string): (at: number) => boolean {
	const spans = [...visible.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	let next = 0;
	return (at) => {
		while ((spans[next]?.end ?? Infinity) <= at) next++;
		return (spans[next]?.start ?? Infinity) <= at;
	};
}
