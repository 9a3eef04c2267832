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
	['2026-03-01', '2026-03-01'],
	['1.3.2026', '2026-03-01'],
	['March 1, 2026', '2026-03-01'],
	['', null],
	['soon', null],
	['31.2.2026', null],
	['9999 years ago', null],
	['constructor', null],
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
])('%s, looking ahead', (said, day) => {
	expect(spokenDay(said, today, { toward: 'future', days })).toBe(day);
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
