import fc from 'fast-check';
import { addDays, daysBetween, periodUnits } from '../../../src/core/model/iso-date';
import { periodBefore, periodsIn } from '../../../src/core/review/review-period';
import { dayOf } from '../../support/read-vault';

const asOf = dayOf('2026-06-01');

test.each([
	['2026-06-03', 'week', '2026-W23'],
	['2026-01-01', 'week', '2026-W01'],
	['2027-01-03', 'week', '2026-W53'],
	['2024-12-30', 'week', '2025-W01'],
	['2021-01-03', 'week', '2020-W53'],
	['2026-06-03', 'month', '2026-06'],
	['2026-03-31', 'quarter', '2026-Q1'],
	['2026-10-01', 'quarter', '2026-Q4'],
	['2026-06-03', 'year', '2026'],
] as const)('the day %s lies in the %s %s', (day, by, label) => {
	expect(periodsIn({ from: dayOf(day), to: dayOf(day) }, by, asOf).map((period) => period.label)).toEqual([label]);
});

test('a span that begins and ends within periods has a cut one at each end, and says so', () => {
	const periods = periodsIn({ from: dayOf('2026-02-10'), to: dayOf('2026-07-04') }, 'quarter', asOf);
	expect(periods).toEqual([
		{ label: '2026-Q1', from: '2026-02-10', to: '2026-03-31', isWhole: false, daysSeen: 50, days: 50 },
		// 1 April to 1 June: 30 + 31 + 1 days of 91.
		{ label: '2026-Q2', from: '2026-04-01', to: '2026-06-30', isWhole: true, daysSeen: 62, days: 91 },
		{ label: '2026-Q3', from: '2026-07-01', to: '2026-07-04', isWhole: false, daysSeen: 0, days: 4 },
	]);
});

test('the period before is the whole one, and there is none before the first of the calendar', () => {
	expect(periodBefore(dayOf('2026-02-10'), 'quarter', asOf)).toEqual({
		label: '2025-Q4',
		from: '2025-10-01',
		to: '2025-12-31',
		isWhole: true,
		daysSeen: 92,
		days: 92,
	});
	expect(periodBefore(dayOf('0000-05-01'), 'year', asOf)).toBeNull();
});

test('periods make up the span, without a gap and without a day told twice', () => {
	const day = fc.integer({ min: -3000, max: 3000 }).map((offset) => addDays(asOf, offset));
	fc.assert(
		fc.property(day, day, fc.constantFrom(...periodUnits), (a, b, by) => {
			const [from, to] = a < b ? [a, b] : [b, a];
			const periods = periodsIn({ from, to }, by, asOf);
			expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([from, to]);
			periods.slice(1).forEach((period, index) => {
				expect(period.from).toBe(addDays(periods[index]?.to ?? from, 1));
			});
			expect(periods.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(from, to) + 1);
			expect(new Set(periods.map(({ label }) => label)).size).toBe(periods.length);
			expect(periods.slice(1, -1).every(({ isWhole }) => isWhole)).toBe(true);
			const before = periodBefore(from, by, asOf);
			expect(before === null || before.to < from).toBe(true);
		}),
	);
});

test('a span that ends before it begins has no period', () => {
	expect(periodsIn({ from: dayOf('2026-06-02'), to: dayOf('2026-06-01') }, 'week', asOf)).toEqual([]);
});
