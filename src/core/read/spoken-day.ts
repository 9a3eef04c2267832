import { addDays, daysBetween, monthsBefore, type IsoDay } from '../model/iso-date';
import type { DateWords } from './date-words';
import { readDay } from './read-day';

const RELATIVE: Readonly<Record<string, number>> = {
	today: 0,
	now: 0,
	heute: 0,
	yesterday: -1,
	gestern: -1,
	tomorrow: 1,
	morgen: 1,
	this: 0,
	vorgestern: -2,
	'day before yesterday': -2,
	übermorgen: 2,
	'day after tomorrow': 2,
};
const NUMBERS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	next: 1,
	last: -1,
	ein: 1,
	eine: 1,
	einem: 1,
	einer: 1,
	zwei: 2,
	drei: 3,
	vier: 4,
	fünf: 5,
	sechs: 6,
	nächste: 1,
	letzte: -1,
};
const NEXT_OR_LAST = /next|last|nächste|letzte/;
const WEEKDAYS = [
	['monday', 'mon', 'montag', 'mo'],
	['tuesday', 'tue', 'dienstag', 'di'],
	['wednesday', 'wed', 'mittwoch', 'mi'],
	['thursday', 'thu', 'donnerstag', 'do'],
	['friday', 'fri', 'freitag', 'fr'],
	['saturday', 'sat', 'samstag', 'sonnabend', 'sa'],
	['sunday', 'sun', 'sonntag', 'so'],
] as const;
const MONDAY: IsoDay = '2024-01-01';
const SPAN = /^(in |vor )?(\d{1,4}|[a-zäöü]+) (day|week|month|year|tag|woche|monat|jahr)[a-z]*( ago)?$/;
const WEEKDAY = /^(last |next |letzte |nächste )?([a-z]+)$/;
/** What stands before or behind a day and says no more of which it is. */
const AROUND = /^(?:the|am|on) | (?:morning|afternoon|evening|früh|morgen|mittag|nachmittag|abend)$/g;

/**
 * A day as people say it, in English or German: `yesterday`, `3 days ago`, `last Friday`, `in two weeks`, or any day that notes
 * may hold. Words that could be either, such as `Friday` or `2 weeks`, mean the past or the future as `toward` says. Null for
 * words that name no day. With points the day stands first, as nobody writes it otherwise, unless the user has said another order.
 */
export function spokenDay(said: string, today: IsoDay, asked: { readonly toward: 'past' | 'future'; readonly days: DateWords }): IsoDay | null {
	const isDayFirst = asked.days.order === 'unset' && said.includes('.');
	const how = isDayFirst ? { ...asked, days: { ...asked.days, order: 'day-first' as const } } : asked;
	const words = said
		.trim()
		.toLowerCase()
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(AROUND, '')
		.replace(/\b(letzte|nächste)[nr] /, '$1 ');
	const relative = Object.hasOwn(RELATIVE, words) ? RELATIVE[words] : undefined;
	if (relative !== undefined) return addDays(today, relative);
	const read = readDay(said, how.days);
	if (read.found === 'day') return read.day;
	return spanOf(words, today, how.toward) ?? weekdayOf(words, today, how.toward) ?? yearlessDay(words, today, how);
}

/** A day and a month without a year: the nearest that way, today among them. */
function yearlessDay(words: string, today: IsoDay, { toward, days }: { readonly toward: 'past' | 'future'; readonly days: DateWords }): IsoDay | null {
	const year = Number(today.slice(0, 4));
	for (const one of toward === 'past' ? [year, year - 1] : [year, year + 1]) {
		const read = readDay(`${words}${words.endsWith('.') ? '' : ' '}${String(one)}`, days);
		if (read.found === 'day' && (toward === 'past' ? read.day <= today : read.day >= today)) return read.day;
	}
	return null;
}

function spanOf(words: string, today: IsoDay, toward: 'past' | 'future'): IsoDay | null {
	const span = SPAN.exec(words);
	if (span === null) return null;
	const [, lead, number = '', unit = '', ago] = span;
	const count = /\d/.test(number) ? Number(number) : Object.hasOwn(NUMBERS, number) ? NUMBERS[number] : undefined;
	if (count === undefined) return null;
	const isPast = lead === 'vor ' || ago !== undefined || (lead === undefined && !NEXT_OR_LAST.test(number) && toward === 'past');
	const signed = isPast ? -Math.abs(count) : count;
	try {
		if (unit === 'day' || unit === 'tag') return addDays(today, signed);
		if (unit.startsWith('w')) return addDays(today, signed * 7);
		return monthsBefore(today, -signed * (unit.startsWith('y') || unit.startsWith('j') ? 12 : 1));
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The nearest day of that name, before today or after it; today itself is meant by its date. */
function weekdayOf(words: string, today: IsoDay, toward: 'past' | 'future'): IsoDay | null {
	const [, lead = '', name = ''] = WEEKDAY.exec(words) ?? [];
	const weekday = WEEKDAYS.findIndex((names) => names.some((one) => one === name));
	if (weekday < 0) return null;
	const isPast = lead.startsWith('l') || (!lead.startsWith('n') && toward === 'past');
	const ahead = (((weekday - daysBetween(MONDAY, today)) % 7) + 7) % 7;
	return addDays(today, isPast ? ahead - 7 : ahead || 7);
}
