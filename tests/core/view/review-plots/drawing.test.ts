import { scale, ticks } from '../../../../src/core/view/review-plots/drawing';

test.each([
	[[0, 10], [0, 100], 5, 50],
	[[0, 1], [150, 10], 0.25, 115],
	[[0, 0], [40, 90], 3, 40],
] as const)('a scale from %j to %j puts %d at %d', (domain, range, value, length) => {
	expect(scale(domain, range)(value)).toBe(length);
});

test.each([
	[0, 4, [0, 1]],
	[1, 4, [0, 1]],
	[3, 5, [0, 1, 2, 3]],
	[120, 4, [0, 50, 100, 150]],
	[111, 6, [0, 20, 40, 60, 80, 100, 120]],
	[400, 2, [0, 200, 400]],
	[1000, 5, [0, 200, 400, 600, 800, 1000]],
])('up to %d in %d steps or fewer: %j', (greatest, most, expected) => {
	expect(ticks(greatest, most)).toEqual(expected);
});
