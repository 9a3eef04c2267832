import fc from 'fast-check';
import { medianOf, shareAfter, survivalCurve, type Followed } from '../../../src/core/review/survival';

function ended(days: number): Followed {
	return { days, isEnded: true };
}

function waiting(days: number): Followed {
	return { days, isEnded: false };
}

const anyFollowed = fc.array(fc.record({ days: fc.nat(60), isEnded: fc.boolean() }), { maxLength: 40 });

test('the curve of Kaplan and Meier is the one worked out by hand', () => {
	/*
	 * Seven closes: marketing came after 4, 10, 10 and 21 days; three were followed without any for 10, 15 and 30 days.
	 *
	 *  day  still followed  ended  share still waiting
	 *    4  7               1      1     × 6/7 = 6/7       = 0.8571
	 *   10  6 (one leaves   2      6/7   × 4/6 = 24/42     = 0.5714
	 *          that day)
	 *   15  3, one leaves   0      unchanged
	 *   21  2               1      24/42 × 1/2 = 24/84     = 0.2857
	 *   30  1, leaves       0      unchanged
	 *
	 * Half had ended by day 21, the first day on which the share is 1/2 or less. To leave out the three that still wait would make it 10.
	 */
	const curve = survivalCurve([ended(10), waiting(30), ended(4), waiting(10), ended(21), ended(10), waiting(15)]);
	expect(curve.steps.map(({ days, atRisk, ended: count }) => ({ days, atRisk, count }))).toEqual([
		{ days: 4, atRisk: 7, count: 1 },
		{ days: 10, atRisk: 6, count: 2 },
		{ days: 21, atRisk: 2, count: 1 },
	]);
	const shares = curve.steps.map(({ share }) => share);
	[6 / 7, 24 / 42, 24 / 84].forEach((share, index) => {
		expect(shares[index]).toBeCloseTo(share, 12);
	});
	expect({ cases: curve.cases, ended: curve.ended, medianDays: curve.medianDays, followedDays: curve.followedDays }).toEqual({
		cases: 7,
		ended: 4,
		medianDays: 21,
		followedDays: 30,
	});
	expect([shareAfter(curve, 3), shareAfter(curve, 20), shareAfter(curve, 30)]).toEqual([1, shares[1], shares[2]]);
});

test.each([
	['nothing', [], null],
	['one that waits', [waiting(50)], null],
	['half exactly', [ended(3), waiting(9)], 3],
	['two thirds of three quarters', [ended(1), ended(2), waiting(2), ended(5)], 2],
	['less than half', [ended(3), waiting(9), waiting(9)], null],
	['all', [ended(2), ended(8), ended(5)], 5],
] as const)('the middle of %s', (_what, followed, medianDays) => {
	expect(survivalCurve(followed).medianDays).toBe(medianDays);
});

test('the curve says nothing of days that nobody was followed to, unless none waits any more', () => {
	expect(shareAfter(survivalCurve([ended(3), waiting(9)]), 10)).toBeNull();
	expect(shareAfter(survivalCurve([ended(3), ended(9)]), 10)).toBe(0);
});

test('the share never rises and stays between 0 and 1', () => {
	fc.assert(
		fc.property(anyFollowed, (followed) => {
			const { steps, cases } = survivalCurve(followed);
			let last = 1;
			for (const { share, atRisk, ended: count } of steps) {
				expect(share < last && share >= 0 && count > 0 && count <= atRisk && atRisk <= cases).toBe(true);
				last = share;
			}
		}),
	);
});

test('where nothing is left waiting, the share is the plain share of those that took longer', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }), fc.nat(60), (days, after) => {
			const plain = days.filter((one) => one > after).length / days.length;
			expect(shareAfter(survivalCurve(days.map(ended)), after)).toBeCloseTo(plain, 9);
		}),
	);
});

test('following those that wait for longer never lowers the share', () => {
	fc.assert(
		fc.property(anyFollowed, fc.nat(60), (followed, after) => {
			const longer = followed.map((one) => (one.isEnded ? one : waiting(one.days + 100)));
			const share = shareAfter(survivalCurve(followed), after);
			expect((shareAfter(survivalCurve(longer), after) ?? 1) - (share ?? 0)).toBeGreaterThanOrEqual(-1e-12);
		}),
	);
});

test.each([
	[[], null],
	[[7], 7],
	[[9, 1, 4], 4],
	[[10, 3], 6.5],
] as const)('the middle of %j is %s', (values, middle) => {
	expect(medianOf(values)).toEqual({ value: middle, cases: values.length });
});
