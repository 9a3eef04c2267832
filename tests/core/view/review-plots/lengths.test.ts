import type { Drawing, Mark } from '../../../../src/core/view/review-plots/drawing';
import { plotBars } from '../../../../src/core/view/review-plots/plot-bars';
import { plotDecisions } from '../../../../src/core/view/review-plots/plot-decisions';
import { plotHats } from '../../../../src/core/view/review-plots/plot-hats';
import { plotSurvival, type NamedCurve } from '../../../../src/core/view/review-plots/plot-survival';
import { survivalCurve } from '../../../../src/core/review/survival';

/** A mark in words: what it is, where it begins, and how far it goes. */
function inWords(mark: Mark): string {
	switch (mark.mark) {
		case 'bar':
			return `${mark.look} bar at ${mark.x},${mark.y}, ${mark.width} by ${mark.height}`;
		case 'line':
			return `${mark.look} line ${mark.x1},${mark.y1} to ${mark.x2},${mark.y2}`;
		case 'steps':
			return `${mark.look} steps ${mark.points.map(([x, y]) => `${x},${y}`).join(' ')}`;
		case 'dot':
			return `${mark.look} ${mark.shape} at ${mark.x},${mark.y}`;
		case 'text':
			return `${mark.look} “${mark.text}” ${mark.anchor} at ${mark.x},${mark.y}`;
	}
}

function lengthsOf({ height, marks }: Drawing): readonly string[] {
	return [...marks.map(inWords), `${height} high`];
}

/*
 * Lengths worked out by hand. A line of text is 16 high and stands 4 above its end. Lengths are what keeps words from covering each
 * other and a bar from leaving its row, at every width.
 */

test('a bar stands below its words, 12 high, and a row is 38', () => {
	const talk = { label: 'talk', value: 4, before: 8, text: '4 of 6', to: '' };
	const book = { label: 'book', value: 0, before: null, text: '0 of 6', to: '' };
	expect(lengthsOf(plotBars([talk, book], 402))).toEqual([
		'label “talk” start at 0,12',
		'value “4 of 6” end at 402,12',
		'grid line 0,30 to 402,30',
		'now bar at 0,18, 200 by 12',
		'before line 401,15 to 401,33',
		'label “book” start at 0,50',
		'value “0 of 6” end at 402,50',
		'grid line 0,68 to 402,68',
		'now bar at 0,56, 0 by 12',
		'76 high',
	]);
});

function acts(...counts: readonly number[]): { readonly count: number; readonly title: string; readonly to: string }[] {
	return counts.map((count) => ({ count, title: '', to: '' }));
}

test('the tallest bar of the hats is 44 high, each stands in the middle of its column, and a row is 84', () => {
	const rows = [
		{ hat: 'sales', label: 'Sales', acts: acts(8, 4) },
		{ hat: 'marketing', label: 'Marketing', acts: acts(2, 0) },
	] as const;
	expect(lengthsOf(plotHats(rows, ['2026-Q1', '2026-Q2'], 400))).toEqual([
		'label “Sales” start at 0,12',
		'axis line 0,76 to 400,76',
		'sales bar at 80,32, 40 by 44',
		'value “8” middle at 100,28',
		'sales bar at 280,54, 40 by 22',
		'value “4” middle at 300,50',
		'label “Marketing” start at 0,96',
		'axis line 0,160 to 400,160',
		'marketing bar at 80,149, 40 by 11',
		'value “2” middle at 100,145',
		'marketing bar at 280,160, 40 by 0',
		'value “” middle at 300,156',
		'value “2026-Q1” middle at 100,180',
		'value “2026-Q2” middle at 300,180',
		'184 high',
	]);
});

test.each([
	['a wide column', 400, 2, 40],
	['a narrow one, seven tenths of it', 240, 12, 14],
	['one that is too narrow to be seen', 200, 100, 4],
])('a bar of the hats in %s is as wide as can be', (_what, width, columns, wide) => {
	const drawing = plotHats([{ hat: 'sales', label: '', acts: acts(1) }], Array<string>(columns).fill(''), width);
	expect(drawing.marks.flatMap((mark) => (mark.mark === 'bar' ? [mark.width] : []))).toEqual([wide]);
});

test.each([
	// Eight letters of 6.4 and a gap of 6 are 57.2, which is more than two columns of 320 / 12.
	['each third', 320, 12, ['W12 at 66.7', 'W15 at 146.7', 'W18 at 226.7', 'W21 at 291.4']],
	['the last, kept inside at the end', 100, 2, ['W11 at 71.4']],
	['the only one, kept inside at the beginning', 50, 1, ['W10 at 28.6']],
])('of the names of periods there is %s', (_what, width, columns, names) => {
	const { marks } = plotHats(
		[],
		Array.from({ length: columns }, (_, index) => `2026-W${index + 10}`),
		width,
	);
	expect(marks.flatMap((mark) => (mark.mark === 'text' ? [`${mark.text.slice(5)} at ${Math.round(mark.x * 10) / 10}`] : []))).toEqual(names);
});

test('a row of deals is as high as its dots stand above each other, and the days stand below all rows', () => {
	const deal = (days: number) => ({ days, title: '', to: '' });
	const rows = [
		{ outcome: 'won', label: 'Won', deals: [deal(20), deal(20)], median: { days: 30, text: 'half by 30' } },
		{ outcome: 'open', label: 'Open', deals: [deal(100)], median: null },
	] as const;
	expect(lengthsOf(plotDecisions(rows, 'Days', 420))).toEqual([
		'label “Won” start at 0,12',
		'axis line 0,46 to 420,46',
		'won circle at 88,39',
		'won circle at 88,27',
		'median line 128,16 to 128,50',
		'value “half by 30” end at 420,12',
		'label “Open” start at 0,66',
		'axis line 0,88 to 420,88',
		'open triangle at 408,81',
		'value “0” start at 8,108',
		'value “50” middle at 208,108',
		'value “100” middle at 408,108',
		'value “Days” end at 420,124',
		'128 high',
	]);
});

test('a curve stands on 150, with its shares at the left, its days below and its name above', () => {
	const curve = survivalCurve([
		{ days: 10, isEnded: true },
		{ days: 20, isEnded: false },
	]);
	const named = (look: NamedCurve['look'], label: string): NamedCurve => ({ curve, look, label, step: () => ({ to: null, title: '' }) });
	const words = { percent: (value: number) => `${value}%`, number: String, days: 'Days' };
	expect(lengthsOf(plotSurvival([named('look-back', 'Look-back'), named('period', '2026-Q2')], words, 400))).toEqual([
		'axis line 48,192 to 400,192',
		'value “0%” end at 42,196',
		'grid line 48,154.5 to 400,154.5',
		'value “25%” end at 42,158.5',
		'grid line 48,117 to 400,117',
		'value “50%” end at 42,121',
		'grid line 48,79.5 to 400,79.5',
		'value “75%” end at 42,83.5',
		'grid line 48,42 to 400,42',
		'value “100%” end at 42,46',
		'value “0” middle at 48,208',
		'value “10” middle at 217,208',
		'value “20” middle at 386,208',
		'value “Days” end at 400,224',
		'look-back line 0,8 to 24,8',
		'label “Look-back” start at 32,12',
		'look-back steps 48,42 217,117 386,117',
		'look-back circle at 217,117',
		'period line 0,24 to 24,24',
		'label “2026-Q2” start at 32,28',
		'period steps 48,42 217,117 386,117',
		'period square at 217,117',
		'230 high',
	]);
});
