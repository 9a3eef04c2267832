import fc from 'fast-check';
import type { Drawing, Mark } from '../../../../src/core/view/review-plots/drawing';
import { plotBars } from '../../../../src/core/view/review-plots/plot-bars';
import { lanesOf, plotDecisions, type OutcomeRow } from '../../../../src/core/view/review-plots/plot-decisions';
import { plotHats } from '../../../../src/core/view/review-plots/plot-hats';
import { plotSurvival, stepsOf } from '../../../../src/core/view/review-plots/plot-survival';
import { hatsShown } from '../../../../src/core/review/review-figures';
import { survivalCurve } from '../../../../src/core/review/survival';

const words = { percent: (value: number) => `${value}%`, number: String, days: 'Days' };

function marksOf<Kind extends Mark['mark']>({ marks }: Drawing, kind: Kind): Extract<Mark, { readonly mark: Kind }>[] {
	return marks.filter((mark): mark is Extract<Mark, { readonly mark: Kind }> => mark.mark === kind);
}

test('bars are as long as their numbers, on one scale, and the stroke stands where the period before was', () => {
	const drawing = plotBars(
		[
			{ label: 'talk', value: 4, before: 8, text: '4 of 6', to: 'kinds/talk/0' },
			{ label: 'article', value: 2, before: 0, text: '2 of 6', to: 'kinds/article/0' },
			{ label: 'book', value: 0, before: null, text: '0', to: 'kinds/book/0' },
		],
		402,
	);
	expect(marksOf(drawing, 'bar').map(({ width }) => width)).toEqual([200, 100, 0]);
	expect(
		marksOf(drawing, 'line')
			.filter(({ look }) => look === 'before')
			.map(({ x1 }) => x1),
	).toEqual([401, 1]);
	expect(marksOf(drawing, 'bar').map(({ title, to }) => [title, to])).toContainEqual(['article: 2 of 6', 'kinds/article/0']);
});

test('each hat has a row of its own, all on one scale, with its number above each bar', () => {
	const act = (count: number) => ({ count, title: '', to: `over-time/${count}/0` });
	const rows = hatsShown.map((hat) => ({ hat, label: hat, acts: hat === 'sales' ? [act(8), act(4)] : [act(2), act(0)] }));
	const drawing = plotHats(rows, ['2026-Q1', '2026-Q2'], 400);
	const heights = marksOf(drawing, 'bar')
		.filter(({ look }) => look === 'sales')
		.map(({ height }) => height);
	expect(heights[0]).toBe(2 * (heights[1] ?? 0));
	expect(
		marksOf(drawing, 'bar')
			.filter(({ look }) => look === 'marketing')
			.map(({ height }) => height),
	).toEqual([(heights[0] ?? 0) / 4, 0]);
	expect(marksOf(drawing, 'text').map(({ text }) => text)).toEqual(
		expect.arrayContaining(['marketing', 'sales', 'delivery', 'untagged', '8', '4', '2026-Q1', '2026-Q2']),
	);
});

test('of many narrow columns the last is named, and each second, third … before it', () => {
	const periods = Array.from({ length: 12 }, (_, index) => `2026-W${String(index + 10)}`);
	const named = marksOf(plotHats([], periods, 320), 'text').map(({ text }) => text);
	expect(named.at(-1)).toBe('2026-W21');
	expect(named.length).toBeLessThan(7);
	expect(named.length).toBeGreaterThan(2);
});

test('a curve begins with all, steps down on the days, and ends where the last was followed', () => {
	const followed = [4, 10, 10, 21].map((days) => ({ days, isEnded: true })).concat([10, 15, 30].map((days) => ({ days, isEnded: false })));
	const curve = survivalCurve(followed);
	expect(stepsOf(curve).map(([days, share]) => [days, Math.round(share * 100)])).toEqual([
		[0, 100],
		[4, 86],
		[10, 57],
		[21, 29],
		[30, 29],
	]);
	const drawing = plotSurvival([{ curve, look: 'look-back', label: 'Look-back', step: (days) => ({ to: `steps/${days}/1`, title: '' }) }], words, 400);
	expect(marksOf(drawing, 'dot').map(({ to }) => to)).toEqual(['steps/4/1', 'steps/10/1', 'steps/21/1']);
	const [line] = marksOf(drawing, 'steps');
	expect(line?.points.at(0)?.[0]).toBe(48);
	expect(line?.points.map(([, y]) => y)).toEqual([...(line?.points ?? [])].map(([, y]) => y).sort((a, b) => a - b));
});

const deal = (days: number) => ({ days, title: '', to: '' });
const outcomes: readonly OutcomeRow[] = [
	{ outcome: 'won', label: 'Won', deals: [deal(20), deal(40)], median: { days: 30, text: 'Median 30' } },
	{ outcome: 'lost', label: 'Lost', deals: [deal(60)], median: null },
	{ outcome: 'closed', label: 'Closed', deals: [deal(5)], median: null },
	{ outcome: 'open', label: 'Open', deals: [deal(100)], median: null },
];

test('each outcome has a shape of its own, and a median only where there is one', () => {
	const drawing = plotDecisions(outcomes, 'Days', 420);
	expect(marksOf(drawing, 'dot').map(({ shape }) => shape)).toEqual(['circle', 'circle', 'cross', 'square', 'triangle']);
	expect(
		marksOf(drawing, 'line')
			.filter(({ look }) => look === 'median')
			.map(({ x1 }) => x1),
	).toEqual([8 + 0.3 * 400]);
	expect(marksOf(drawing, 'dot').map(({ x }) => x)).toEqual([88, 168, 248, 28, 408]);
});

test('dots that would touch stand in lanes of their own', () => {
	expect(lanesOf([10, 12, 40, 14, 23])).toEqual([0, 1, 0, 2, 0]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }), (places) => {
			const lanes = lanesOf(places);
			for (const [a, place] of places.entries())
				for (const [b, other] of places.entries()) if (a !== b && lanes[a] === lanes[b] && Math.abs(place - other) < 12) return false;
			return lanes.length === places.length;
		}),
	);
});

test('nothing is drawn outside a plot, however narrow', () => {
	const count = fc.integer({ min: 0, max: 500 });
	const followed = fc.array(fc.record({ days: count, isEnded: fc.boolean() }), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(fc.integer({ min: 240, max: 900 }), fc.array(count, { minLength: 1, maxLength: 12 }), followed, (width, counts, cases) => {
			const acts = counts.map((one) => ({ count: one, title: '', to: '' }));
			const labels = counts.map((_, index) => `2026-W${String(index)}`);
			const drawings = [
				plotBars(
					counts.map((value) => ({ label: '', value, before: value, text: '', to: '' })),
					width,
				),
				plotHats(
					hatsShown.map((hat) => ({ hat, label: hat, acts })),
					labels,
					width,
				),
				plotSurvival([{ curve: survivalCurve(cases), look: 'period', label: '', step: () => ({ to: null, title: '' }) }], words, width),
				plotDecisions([{ outcome: 'open', label: '', deals: counts.map(deal), median: null }], 'Days', width),
			];
			return drawings.every((drawing) => drawing.marks.every((mark) => isInside(mark, drawing)));
		}),
	);
});

/** What lengths may be off by: numbers with a point are not exact. */
const EDGE = 1e-6;

function isInside(mark: Mark, { width, height }: Drawing): boolean {
	const isIn = (x: number, y: number): boolean => Number.isFinite(x + y) && x > -EDGE && x < width + EDGE && y > -EDGE && y < height + EDGE;
	switch (mark.mark) {
		case 'bar':
			return isIn(mark.x, mark.y) && isIn(mark.x + mark.width, mark.y + mark.height) && mark.width >= 0 && mark.height >= 0;
		case 'line':
			return isIn(mark.x1, mark.y1) && isIn(mark.x2, mark.y2);
		case 'steps':
			return mark.points.every(([x, y]) => isIn(x, y));
		case 'dot':
		case 'text':
			return isIn(mark.x, mark.y);
	}
}
