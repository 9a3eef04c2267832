import { isIsoDay, isoDayOf, type IsoDay } from '../model/iso-date';
import type { DateWords } from './date-words';

/** A day found at the beginning of a text; `end` is the offset behind it. */
export interface DayFound {
	readonly found: 'day';
	readonly day: IsoDay;
	readonly end: number;
}

/**
 * What the beginning of a text is: a day; a numeric day whose order (`1.3.2026`) the user has not said yet; something
 * written like a day that the calendar does not have; or no day at all.
 */
export type DayReading = DayFound | { readonly found: 'order-unknown' } | { readonly found: 'no-such-day' } | { readonly found: 'nothing' };

const YEAR_FIRST = /^(\d{4})([-/._])(\d{1,2})\2(\d{1,2})(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\p{N}])/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}])/u;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,12})\.?,?\s+(\d{4})(?![\p{L}\p{N}])/u;
const MONTH_DAY = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?![\p{L}\p{N}])/u;
const WEEKDAY = /^(\p{L}{2,12})\.?,?\s+/u;
const CLOCK = /^[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m\b)?(?:\s?(?:Z|[+-]\d{2}:?\d{2})(?![\p{L}\p{N}]))?/iu;

/**
 * Reads the day at the very beginning of a text: ISO days and date-times (their day as written), year-first with `/`, `.` or
 * `_`, months in words with or without a weekday, and numeric days in the order the user has said. Never throws.
 */
export function dayAtStart(text: string, words: DateWords): DayReading {
	return /^\d/.test(text) ? numericDayAtStart(text, words) : wordDayAtStart(text, words);
}

/** Reads a text that is nothing but a day, with or without a time behind it. */
export function readDay(text: string, words: DateWords): DayReading {
	const trimmed = text.trim();
	const reading = dayAtStart(trimmed, words);
	if (reading.found !== 'day') return reading;
	const rest = trimmed.slice(reading.end).replace(CLOCK, '').trim();
	return rest === '' || rest === '.' ? reading : { found: 'nothing' };
}

/** The offset behind a time of day that follows a day at `end`, or `end` where there is none. */
export function clockEnd(text: string, end: number): number {
	const clock = CLOCK.exec(text.slice(end, end + 40));
	return clock === null ? end : end + clock[0].length;
}

function numericDayAtStart(text: string, words: DateWords): DayReading {
	const iso = text.slice(0, 10);
	// Nearly every day is written like this, at the end of its text or with a space behind it.
	if (isIsoDay(iso) && !(text.charCodeAt(10) > 0x20)) return { found: 'day', day: iso, end: 10 };
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst !== null) return calendarDay([yearFirst[1], yearFirst[3], yearFirst[4]], yearFirst[0].length);
	const yearLast = YEAR_LAST.exec(text);
	if (yearLast !== null) {
		if (words.order === 'unset') return { found: 'order-unknown' };
		const [dayText, monthText] = words.order === 'day-first' ? [yearLast[1], yearLast[3]] : [yearLast[3], yearLast[1]];
		return calendarDay([yearLast[4], monthText, dayText], yearLast[0].length);
	}
	const inWords = DAY_MONTH.exec(text);
	return inWords === null ? { found: 'nothing' } : wordedDay([inWords[3], inWords[2], inWords[1]], inWords[0].length, words);
}

function wordDayAtStart(text: string, words: DateWords): DayReading {
	if (!/\d/.test(text)) return { found: 'nothing' };
	const weekday = WEEKDAY.exec(text);
	if (weekday?.[1] === undefined) return dayBehindWeekday(text, words);
	// The names of weekdays are asked for only where a day follows: a vault full of "Thought 12" never asks for them.
	const reading = dayBehindWeekday(text.slice(weekday[0].length), words);
	if (reading.found === 'nothing' || !words.weekdays.has(weekday[1].toLowerCase())) return dayBehindWeekday(text, words);
	return reading.found === 'day' ? { ...reading, end: reading.end + weekday[0].length } : reading;
}

function dayBehindWeekday(text: string, words: DateWords): DayReading {
	if (/^\d/.test(text)) return numericDayAtStart(text, words);
	const monthFirst = MONTH_DAY.exec(text);
	if (monthFirst === null) return { found: 'nothing' };
	return wordedDay([monthFirst[3], monthFirst[1], monthFirst[2]], monthFirst[0].length, words);
}

/** Year, month and day of the month as written. */
type Written = readonly [string | undefined, string | undefined, string | undefined];

function wordedDay([year, monthName, day]: Written, end: number, words: DateWords): DayReading {
	const month = words.months.get((monthName ?? '').toLowerCase());
	return month === undefined ? { found: 'nothing' } : calendarDay([year, String(month), day], end);
}

function calendarDay([year, month, day]: Written, end: number): DayReading {
	const iso = isoDayOf(Number(year), Number(month), Number(day));
	return iso === null ? { found: 'no-such-day' } : { found: 'day', day: iso, end };
}
