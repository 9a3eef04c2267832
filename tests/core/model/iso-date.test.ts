import fc from 'fast-check';
import { addDays, calendarPeriod, daysBetween, isIsoDay, isoDayOf, localDayOf, monthsAfter, monthsBefore } from '../../../src/core/model/iso-date';
import { dayOf } from '../../support/read-vault';

const anyDay = fc.integer({ min: -25_000, max: 40_000 }).map((offset) => addDays('2000-01-01', offset));

const noDays = [
	...['2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '26-01-01', '2026-01-01T00:00', 'today', ''],
	...['2026/01-01', '2026-01/01', '20x6-01-01', '20/6-01-01', '2026-0x-01', '2026-1/-01', '2026-0:-01', '2026-01-0x', '2026-01-1/', '2026-01-0:'],
];

test.each(noDays)('%s is no day', (text) => {
	expect(isIsoDay(text)).toBe(false);
});

test.each(['2024-02-29', '2000-02-29', '1999-12-31', '2011-12-30'])('%s is a day', (text) => {
	expect(isIsoDay(text)).toBe(true);
});

test('29 February is a day in leap years only', () => {
	expect([isoDayOf(1900, 2, 29), isoDayOf(2023, 2, 29), isoDayOf(2024, 2, 29)]).toEqual([null, null, '2024-02-29']);
	expect(addDays('0000-02-28', 1)).toBe('0000-02-29');
});

test('a year before 1000 is written with four digits', () => {
	expect(isoDayOf(987, 6, 5)).toBe('0987-06-05');
});

test('a day past the years of the calendar, or of no moment, is an error that says so', () => {
	expect(() => addDays('9999-12-31', 1)).toThrow('Outside the years 0 to 9999');
	expect(() => localDayOf(new Date(Number.NaN))).toThrow('No calendar day: Invalid Date');
});

test('days between two days and adding days undo each other', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
			expect(daysBetween(day, addDays(day, days))).toBe(days);
		}),
	);
});

test('days compare as text as they do in the calendar', () => {
	fc.assert(
		fc.property(anyDay, anyDay, (a, b) => {
			expect(a < b).toBe(daysBetween(a, b) > 0);
		}),
	);
});

test('months before a day end on the last day of a shorter month', () => {
	expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
	expect(monthsBefore('2026-06-01', 24)).toBe('2024-06-01');
});

test('the local day of a moment is the day the user lives in', () => {
	expect(localDayOf(new Date(2026, 5, 1, 0, 5))).toBe('2026-06-01');
	expect(localDayOf(new Date(2026, 4, 31, 23, 55))).toBe(dayOf('2026-05-31'));
});

test.each([
	['2026-06-03', 'week', '2026-06-01', '2026-06-07'],
	['2026-06-07', 'week', '2026-06-01', '2026-06-07'],
	['2026-01-01', 'week', '2025-12-29', '2026-01-04'],
	['2024-02-10', 'month', '2024-02-01', '2024-02-29'],
	['2026-05-31', 'quarter', '2026-04-01', '2026-06-30'],
	['2026-12-31', 'quarter', '2026-10-01', '2026-12-31'],
	['2026-06-01', 'year', '2026-01-01', '2026-12-31'],
	['9999-12-31', 'week', '9999-12-27', '9999-12-31'],
	['0000-01-01', 'week', '0000-01-01', '0000-01-02'],
] as const)('%s lies in the %s from %s to %s', (day, unit, from, to) => {
	expect(calendarPeriod(dayOf(day), unit)).toEqual({ from, to });
});

test('a week is seven days from Monday, wherever it lies', () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const { from, to } = calendarPeriod(day, 'week');
			// 3 January 2000 was a Monday.
			expect([daysBetween('2000-01-03', from) % 7 === 0, daysBetween(from, to), from <= day && day <= to]).toEqual([true, 6, true]);
		}),
	);
});

test('months after a day end on the last day of a shorter month, and at the end of the calendar', () => {
	expect([monthsAfter('2026-01-31', 1), monthsAfter('2026-05-31', -3), monthsAfter('9998-06-01', 24), monthsAfter('0001-06-01', -24)]).toEqual([
		'2026-02-28',
		'2026-02-28',
		'9999-12-31',
		'0000-01-01',
	]);
});
