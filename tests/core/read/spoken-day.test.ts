import fc from 'fast-check';
import { dateWords } from '../../../src/core/read/date-words';
import { spokenDay } from '../../../src/core/read/spoken-day';
import { dayOf } from '../../support/read-vault';

const days = dateWords('day-first', 'de');
/** A Wednesday. */
const today = dayOf('2026-06-03');

test.each([
	['today', '2026-06-03'],
	['Yesterday', '2026-06-02'],
	['3 days ago', '2026-05-31'],
	['a week ago', '2026-05-27'],
	['2 months ago', '2026-04-03'],
	['one year ago', '2025-06-03'],
	['friday', '2026-05-29'],
	['last Friday', '2026-05-29'],
	['wednesday', '2026-05-27'],
	['next monday', '2026-06-08'],
	['2 weeks', '2026-05-20'],
	['in 2 weeks', '2026-06-17'],
	['tomorrow', '2026-06-04'],
	['gestern', '2026-06-02'],
	['vor 3 Tagen', '2026-05-31'],
	['vor einer Woche', '2026-05-27'],
	['letzten Freitag', '2026-05-29'],
	['four days ago', '2026-05-30'],
	['vor vier Wochen', '2026-05-06'],
	['letzter Freitag', '2026-05-29'],
	['letzten Monat', '2026-05-03'],
	['last month', '2026-05-03'],
	['letzte Woche', '2026-05-27'],
	['the day before yesterday', '2026-06-01'],
	['gestern Abend', '2026-06-02'],
	['this morning', '2026-06-03'],
	['heute früh', '2026-06-03'],
	['2 April', '2026-04-02'],
	['am 2. April', '2026-04-02'],
	['April 2', '2026-04-02'],
	['24 December', '2025-12-24'],
	['1.4.', '2026-04-01'],
	['3 June', '2026-06-03'],
	['29. Februar', null],
	['31 June', null],
	['5 days 3', null],
	['2026-03-01', '2026-03-01'],
	['1.3.2026', '2026-03-01'],
	['March 1, 2026', '2026-03-01'],
	['', null],
	['soon', null],
	['31.2.2026', null],
	['9999 years ago', null],
	['constructor', null],
	['constructor days ago', null],
	['  yesterday ', '2026-06-02'],
	['3  days   ago', '2026-05-31'],
	['10 days ago', '2026-05-24'],
	['maybe 2 weeks ago', null],
	['vorgestern', '2026-06-01'],
	['vor einem Jahr', '2025-06-03'],
	['good friday', null],
	['friday noon', null],
	['last Mon morning', '2026-06-01'],
	['monday', '2026-06-01'],
	['thursday', '2026-05-28'],
])('%s, looking back from Wednesday 3 June 2026', (said, day) => {
	expect(spokenDay(said, today, { toward: 'past', days })).toBe(day);
});

test.each([
	['friday', '2026-06-05'],
	['wednesday', '2026-06-10'],
	['2 weeks', '2026-06-17'],
	['next week', '2026-06-10'],
	['next month', '2026-07-03'],
	['in 3 Monaten', '2026-09-03'],
	['nächsten Montag', '2026-06-08'],
	['übermorgen', '2026-06-05'],
	['3 days ago', '2026-05-31'],
	['vor 3 Tagen', '2026-05-31'],
	['last Friday', '2026-05-29'],
	['last week', '2026-05-27'],
	['monday', '2026-06-08'],
	['2 April', '2027-04-02'],
	['1.4.', '2027-04-01'],
	['3 June', '2026-06-03'],
	['24 December', '2026-12-24'],
	['soon', null],
])('%s, looking ahead', (said, day) => {
	expect(spokenDay(said, today, { toward: 'future', days })).toBe(day);
});

test.each([
	['31.12.2025', 'unset', '2025-12-31'],
	['2.4.2026', 'unset', '2026-04-02'],
	['2.4.', 'unset', '2026-04-02'],
	['2. April', 'unset', '2026-04-02'],
	['2/4/2026', 'unset', null],
	['2.4.2026', 'month-first', '2026-02-04'],
] as const)('%s, of an order that is %s', (said, order, day) => {
	expect(spokenDay(said, today, { toward: 'past', days: dateWords(order, 'en') })).toBe(day);
});

test('no words whatever make it throw', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.tuple(fc.nat(), fc.constantFrom('days', 'weeks', 'months', 'years')).map(([n, unit]) => `${String(n)} ${unit}`),
			),
			(said) => {
				expect(spokenDay(said, today, { toward: 'future', days }) ?? '').toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
			},
		),
	);
});
