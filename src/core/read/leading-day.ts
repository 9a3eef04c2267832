import type { IsoDay } from '../model/iso-date';
import type { DateWords } from './date-words';
import { linksIn } from './link';
import { clockEnd, dayAtStart, type DayReading } from './read-day';

/** The day that a line begins with, and the words behind it. */
export type LeadingDay =
	| {
			readonly found: 'day';
			readonly day: IsoDay;
			/** Without the separators and the time of day between; '' when the line is only a day. */
			readonly rest: string;
	  }
	| Exclude<DayReading, { readonly found: 'day' }>;

const EMPHASIS = /^(?:\*\*|__|\*|_|==)/;
const BRACKETS = /^[[(]+\s?/;
const BEHIND_DAY = /^(?:[\s*_=\])|·:,—–]|-(?=[\s-]|$))+/;

/** Reads the day at the beginning of a line: plain, bold, in brackets, or as a link whose name or alias is (or begins with) a day. */
export function leadingDay(line: string, words: DateWords): LeadingDay {
	if (/^\d/.test(line)) return dayThenRest(line, words);
	const text = line.trim().replace(EMPHASIS, '');
	return linkedDay(text, words) ?? dayThenRest(text.replace(BRACKETS, ''), words);
}

function dayThenRest(text: string, words: DateWords): LeadingDay {
	const reading = dayAtStart(text, words);
	return reading.found === 'day' ? { found: 'day', day: reading.day, rest: behindDay(text, reading.end) } : reading;
}

function linkedDay(text: string, words: DateWords): LeadingDay | null {
	const link = linksIn(text.slice(0, 500))[0];
	if (link?.start !== 0) return null;
	const behind = text.slice(link.end);
	for (const name of [link.target.slice(link.target.lastIndexOf('/') + 1), link.alias ?? '']) {
		const reading = dayAtStart(name, words);
		if (reading.found === 'day') return { found: 'day', day: reading.day, rest: `${behindDay(name, reading.end)} ${behindDay(behind, 0)}`.trim() };
	}
	return null;
}

function behindDay(text: string, end: number): string {
	// Nearly every line goes on with a space and a word.
	if (/^ [a-z]/i.test(text.slice(end, end + 2))) return text.slice(end + 1).trimEnd();
	return text.slice(clockEnd(text, end)).replace(BEHIND_DAY, '').trim();
}
