import type { PeriodReview, Share } from '../../../src/core/review/review-shape';
import { contactNote, list, onlyPeriod, placesOf, reviewOf } from '../../support/review';

const note = (...lines: readonly string[]): string => contactNote(list('activities', ...lines));

const notes = {
	'Anna.md': note('2026-02-01 newsletter', '2026-05-02 call'),
	'Ben.md': note('2026-02-01 newsletter'),
	'Cleo.md': note('2026-05-03 newsletter', '2026-05-20 kick-off'),
	'Dora.md': contactNote(),
	'Emil.md': note('2026-07-05 newsletter'),
};

function sharesOf(period: PeriodReview | undefined): [string, Share][] {
	if (period === undefined) return [];
	const { touched, marketed, first, lapsed, never } = period.contacts;
	return Object.entries({ touched, marketed, first, lapsed, never });
}

test('touched, reached by marketing, for the first time, no more, and never, each with its line', () => {
	const [first, second] = reviewOf(notes, { from: '2026-01-01', asOf: '2026-07-31' }).periods;
	const places = (period: PeriodReview | undefined): Record<string, string[]> =>
		Object.fromEntries(sharesOf(period).map(([name, { evidence }]) => [name, placesOf(evidence)]));
	expect(places(first)).toEqual({
		touched: ['Anna.md activities 0', 'Ben.md activities 0'],
		marketed: ['Anna.md activities 0', 'Ben.md activities 0'],
		first: ['Anna.md activities 0', 'Ben.md activities 0'],
		lapsed: [],
		never: ['Cleo.md:1', 'Dora.md:1', 'Emil.md:1'],
	});
	expect(places(second)).toEqual({
		touched: ['Anna.md activities 1', 'Cleo.md activities 0'],
		marketed: ['Cleo.md activities 0'],
		first: ['Cleo.md activities 0'],
		lapsed: ['Ben.md activities 0'],
		never: ['Dora.md:1', 'Emil.md:1'],
	});
	expect(second?.contacts.never.of).toBe(5);
});

test('in a period that lies ahead nobody is touched, and nobody is missed yet', () => {
	const [ahead] = reviewOf(notes, { from: '2026-10-01', to: '2026-12-31', asOf: '2026-07-31' }).periods;
	expect(sharesOf(ahead).map(([, { count }]) => count)).toEqual([0, 0, 0, 0, 1]);
	expect(ahead?.period.daysSeen).toBe(0);
});

test('each contact counted is named where the line is in another note, for one line may tell of many', () => {
	const period = onlyPeriod(
		reviewOf({
			'Anna.md': contactNote('lists: [news]', 'company: "[[Acme]]"'),
			'Ben.md': contactNote('lists: [news]'),
			'Acme.md': contactNote(),
			'Letter.md': '---\ntype: campaign\ndate: 2026-05-02\nactivity: newsletter\naudience: news\n---\n',
			'Cleo.md': note('2026-05-03 newsletter'),
		}),
	);
	const { touched, marketed } = period.contacts;
	const texts = ['Acme: Letter', 'Anna: Letter', 'Ben: Letter', '2026-05-03 newsletter'];
	expect(touched.evidence.map(({ text }) => text).sort()).toEqual([...texts].sort());
	expect(marketed.evidence.map(({ text }) => text).sort()).toEqual([...texts].sort());
	expect(new Set(placesOf(touched.evidence))).toEqual(new Set(['Cleo.md activities 0', 'Letter.md audience']));
});
