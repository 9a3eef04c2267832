import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parseCsv } from '../../../src/core/import/parse-csv';
import { readMeetings } from '../../../src/core/import/read-meetings';
import { readVcards } from '../../../src/core/import/read-vcards';
import { daysOfRule } from '../../../src/core/import/recurrence';
import { dayOf } from '../../support/read-vault';

/**
 * Our readers are small because what the plugin loads must be: ical.js is 78 kB in it and cannot be cut, papaparse 20 kB. These
 * well-kept parsers are what ours are held against, on files made by chance.
 */
const first = dayOf('1997-01-01');
const last = dayOf('2009-12-31');

/** What ical.js makes of a rule: its days through `last`. */
function icalDays(rule: string, day: string): string[] {
	const start = ICAL.Time.fromData({
		year: Number(day.slice(0, 4)),
		month: Number(day.slice(5, 7)),
		day: Number(day.slice(8)),
		hour: 10,
		minute: 0,
		second: 0,
	});
	const iterator = ICAL.Recur.fromString(rule).iterator(start);
	const days: string[] = [];
	for (let count = 0; count < 20_000; count++) {
		// At its end it gives none, whatever its typings say.
		const next: unknown = iterator.next();
		if (!(next instanceof ICAL.Time)) return days;
		const text = next.toString().slice(0, 10);
		if (text > last) return days;
		days.push(text);
	}
	return days;
}

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const listOf = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<string> => fc.uniqueArray(item, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1, -2);
const months = listOf(fc.integer({ min: 1, max: 12 }));
const monthDays = listOf(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -28, max: -1 })));
const ends = fc.oneof(
	fc.constant(''),
	fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${String(count)}`),
	fc.constantFrom(';UNTIL=20050615T235959Z', ';UNTIL=20050615T095959Z', ';UNTIL=20050615T100000Z'),
);

const parts: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
	listOf(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
	fc.tuple(listOf(weekday), weekday).map(([days, begin]) => `FREQ=WEEKLY;BYDAY=${days};WKST=${begin}`),
	listOf(weekday).map((days) => `FREQ=DAILY;BYDAY=${days}`),
	months.map((all) => `FREQ=DAILY;BYMONTH=${all}`),
	monthDays.map((all) => `FREQ=MONTHLY;BYMONTHDAY=${all}`),
	listOf(fc.tuple(nth, weekday).map(([n, day]) => `${String(n)}${day}`)).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
	listOf(weekday).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
	fc.tuple(listOf(weekday), nth).map(([days, n]) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${String(n)}`),
	// ical.js takes the 30th of February for the first of March, and loses the first of the days counted from the end of a month.
	fc.tuple(months, listOf(fc.integer({ min: 1, max: 28 }))).map(([all, days]) => `FREQ=YEARLY;BYMONTH=${all};BYMONTHDAY=${days}`),
	fc.tuple(months, nth, weekday).map(([all, n, day]) => `FREQ=YEARLY;BYMONTH=${all};BYDAY=${String(n)}${day}`),
);

const rules = fc
	.tuple(parts, fc.integer({ min: 1, max: 4 }), ends)
	.map(([rule, interval, end]) => `${rule}${interval === 1 ? '' : `;INTERVAL=${String(interval)}`}${end}`);

test('a meeting comes again on the days that ical.js has, from a first day that its rule means', () => {
	let compared = 0;
	fc.assert(
		fc.property(rules, fc.integer({ min: 0, max: 1500 }), (rule, offset) => {
			const day = new Date(Date.UTC(1997, 0, 1 + offset)).toISOString().slice(0, 10);
			// With another first day the standard leaves open what comes of the rule.
			const theirs = icalDays(rule.replace(/;(?:COUNT|UNTIL)=\w+/, ''), day);
			const begin = theirs[0];
			fc.pre(begin !== undefined && begin < '2004-01-01');
			compared++;
			const start = { day: dayOf(begin), time: '100000' };
			expect([rule, begin, daysOfRule(rule, start, last)]).toEqual([rule, begin, icalDays(rule, begin)]);
		}),
		{ numRuns: 150 },
	);
	expect(compared).toBeGreaterThan(75);
}, 60_000);

const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'ü', ' ', ',', ';', '"', '\n', "'", '\t', '|') });

test('a table has the cells that papaparse reads, whatever stands in them', () => {
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
			const quoted = (words: string): string => (/[",;|\t\n]/.test(words) ? `"${words.replace(/"/g, '""')}"` : words);
			const text = [['one', 'two', 'three'], ...rows].map((cells) => cells.map(quoted).join(delimiter)).join('\n');
			const theirs = Papa.parse(text, { delimiter, newline: '\n' });
			const { rows: ours, oddQuotes } = parseCsv(text);
			expect(ours.map(({ cells }) => cells)).toEqual(theirs.data.filter((cells) => cells.some((one) => one.trim() !== '')));
			expect([oddQuotes, theirs.errors]).toEqual([[], []]);
		}),
	);
});

// ical.js leaves an escaped semicolon as it stands.
const words = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'B', 'ü', '😀', ' ', ',', ':', '"', '\\', '\n', '=') });
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
const folded = (line: string): string => (line.match(/.{1,30}/gsu) ?? []).join('\r\n ');

function icalText(text: string, name: string): string {
	const parsed: unknown = ICAL.parse(text);
	const value: unknown = Array.isArray(parsed) ? new ICAL.Component(parsed).getFirstPropertyValue(name) : null;
	return String(value).replace(/\s+/g, ' ').trim();
}

test('a folded and escaped card of 4.0 has the words that ical.js reads', () => {
	fc.assert(
		fc.property(words, words, (name, title) => {
			const parameter = 'TITLE;X-A="a;b:c,d"';
			const text = ['BEGIN:VCARD', 'VERSION:4.0', `FN:A${escaped(name)}`, `${parameter}:B${escaped(title)}`, 'END:VCARD', ''].map(folded).join('\r\n');
			const [person] = readVcards(text).people;
			expect([person?.name, person?.title]).toEqual([icalText(text, 'fn'), icalText(text, 'title')]);
		}),
	);
});

test('nothing in a calendar throws, and every meeting is read or told', () => {
	const pieces = [
		'BEGIN:VEVENT',
		'END:VEVENT',
		'BEGIN:VALARM',
		'UID:1',
		'DTSTART:20260503',
		'DTSTART:',
		'RRULE:FREQ=',
		'DAILY',
		'YEARLY',
		';BYDAY=',
		'-1MO',
		'99',
	];
	const noise = fc.string({
		unit: fc.constantFrom(...pieces, ';COUNT=', ';INTERVAL=', '\n', ':', '"', 'T100000Z', 'RDATE:', 'EXDATE:', ',', 'RECURRENCE-ID:'),
		maxLength: 40,
	});
	fc.assert(
		fc.property(noise, (text) => {
			expect(Array.isArray(readMeetings(text, first, last).days)).toBe(true);
			expect(Array.isArray(parseCsv(text).rows)).toBe(true);
			expect(Array.isArray(readVcards(text.replaceAll('VEVENT', 'VCARD')).people)).toBe(true);
		}),
		{ numRuns: 400 },
	);
});
