import { dateWords } from '../../../src/core/read/date-words';
import { leadingDay } from '../../../src/core/read/leading-day';
import { readDay } from '../../../src/core/read/read-day';
import type { DateOrder } from '../../../src/core/settings/settings';

const words = dateWords('unset', 'en');

function said(text: string, order: DateOrder = 'unset', language = 'en'): string {
	const read = readDay(text, dateWords(order, language));
	return read.found === 'day' ? read.day : read.found;
}

describe('days in digits', () => {
	test.each([
		['2026-03-01', '2026-03-01'],
		[' 2026-03-01 ', '2026-03-01'],
		['2026-03-01.', '2026-03-01'],
		['2026/3/1', '2026-03-01'],
		['2026.03.01', '2026-03-01'],
		['2026-03-01T10:00', '2026-03-01'],
		['2026-03-01T10:00:00.250Z', '2026-03-01'],
		['2026-03-01T23:30:00+02:00', '2026-03-01'],
		['2026-03-01T23:30:00-0800', '2026-03-01'],
		['2026-03/01', 'nothing'],
		['2026-03-011', 'nothing'],
		['2026-03-01st', 'nothing'],
		['2026-03-01é', 'nothing'],
		['2026-03-01T10:00x', 'nothing'],
		['2026-03-01T10:00+2', 'nothing'],
		['5 2026-03-01', 'nothing'],
		['2026-13-01', 'no-such-day'],
		['2026-02-30', 'no-such-day'],
		['2026-03-01 and 2026-03-02', 'nothing'],
		['2026-03-01..', 'nothing'],
		['1.3.2026', 'order-unknown'],
		['03/01/2026', 'order-unknown'],
		['1.3.20261', 'nothing'],
		['1.3/2026', 'nothing'],
		['5 1.3.2026', 'nothing'],
	])('%s', (text, expected) => {
		expect(said(text)).toBe(expected);
	});

	test.each([
		['1.3.2026', 'day-first', '2026-03-01'],
		['1.3.2026', 'month-first', '2026-01-03'],
		['03/25/2026', 'month-first', '2026-03-25'],
		['03/25/2026', 'day-first', 'no-such-day'],
		['25-3-2026', 'day-first', '2026-03-25'],
	] as const)('%s, written %s', (text, order, expected) => {
		expect(said(text, order)).toBe(expected);
	});
});

describe('a time of day behind a day', () => {
	test.each(['9:30', '09:30:15', '09:30:15.250', '09:30:15,25', '9:30 pm', '9:30AM', '09:30Z', '09:30 Z', '09:30+02:00', '09:30 -0800', '9:30 PM +02:00'])(
		'%s is no word',
		(clock) => {
			expect(said(`2026-03-01 ${clock}`)).toBe('2026-03-01');
			expect(said(`1 March 2026 ${clock} `)).toBe('2026-03-01');
			expect(leadingDay(`2026-03-01 ${clock}: call`, words)).toEqual({ found: 'day', day: '2026-03-01', rest: 'call' });
		},
	);

	test.each([
		['2026-03-01 9:30 amended', 'amended'],
		['2026-03-01 9:30 Zurich', 'Zurich'],
		['2026-03-01 9:30 Zürich', 'Zürich'],
		['2026-03-01 9:30 +02:001', '+02:001'],
		['2026-03-01 9:3 call', '9:3 call'],
		['2026-03-01 at 9:30 call', 'at 9:30 call'],
		['2026-03-01 — 9:30 call', '9:30 call'],
		['Sunday 1 March 2026 9:30 call', 'call'],
		['Sunday, 2026-03-01 9:30 call', 'call'],
	])('"%s" says "%s"', (line, rest) => {
		expect(leadingDay(line, words)).toEqual({ found: 'day', day: '2026-03-01', rest });
	});
});

describe('months and weekdays in words', () => {
	test.each([
		['1 Sept. 2026', '2026-09-01'],
		['1. Okt. 2026', '2026-10-01'],
		['1. Jän. 2026', '2026-01-01'],
		['31 Dec 2026', '2026-12-31'],
		['Sunday 1 March 2026', '2026-03-01'],
		['Sonntag, 1. März 2026', '2026-03-01'],
		['1 Monday 2026', 'nothing'],
		['March 2026-03-01', 'nothing'],
		['1 mars 2026', 'nothing'],
		['1st March 2026', '2026-03-01'],
		['2nd  of  March  2026', '2026-03-02'],
		['3rd March, 2026', '2026-03-03'],
		['4th of March 2026', '2026-03-04'],
		['1 Mar. 2026', '2026-03-01'],
		['1. März 2026.', '2026-03-01'],
		['1 March 20261', 'nothing'],
		['5 1 March 2026', 'nothing'],
		['31 February 2026', 'no-such-day'],
		['March 12, 2026', '2026-03-12'],
		['March  12th,  2026', '2026-03-12'],
		['Mar. 1 2026', '2026-03-01'],
		['March 12 20261', 'nothing'],
		['March 32, 2026', 'no-such-day'],
		['Spring 1, 2026', 'nothing'],
		['and March 1, 2026', 'nothing'],
		['So. 1. März 2026', '2026-03-01'],
		['SUNDAY,  March 1, 2026', '2026-03-01'],
		['Sun 2026-03-01', '2026-03-01'],
		['Sunday 1.3.2026', 'order-unknown'],
		['Sunday 30 February 2026', 'no-such-day'],
		['Sunday 2026', 'nothing'],
		['Thought 12', 'nothing'],
		['On 2026-03-01', 'nothing'],
		['Sunday', 'nothing'],
		['', 'nothing'],
	])('%s', (text, expected) => {
		expect(said(text)).toBe(expected);
	});

	test("are those of the vault's language too", () => {
		expect(said('1 mars 2026', 'unset', 'fr')).toBe('2026-03-01');
		expect(said('dimanche 1 mars 2026', 'unset', 'fr')).toBe('2026-03-01');
	});
});
