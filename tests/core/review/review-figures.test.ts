import { englishReview } from '../../../src/core/i18n/english-review';
import { figuresOf } from '../../../src/core/review/review-figures';
import { changeText, figureText, reviewTables } from '../../../src/core/view/review-table';
import { contactNote, list, onlyPeriod, placesOf, reviewOf } from '../../support/review';

const talk = '---\ntype: sales-conversation\ncontact: "[[Cleo]]"\nstarted: 2026-04-02\nproblem: prices\ndecision: no\ndecided-on: 2026-05-02\n---\n';
const notes = {
	'Anna.md': contactNote(
		list('deals', '2026-04-01..2026-04-11 won Website', '2026-05-01..2026-05-31 lost Shop', '2026-06-01 closed Fair', '2026-06-10 open Audit'),
		list('activities', '2026-02-01 newsletter', '2026-05-01 newsletter', '2026-04-05 demo', '2026-05-20 call'),
	),
	'Ben.md': contactNote(list('deals', '2026-04-20 won Site'), 'marketing: stop'),
	'Cleo.md': contactNote(list('activities', '2026-01-05 article')),
	'Talk.md': talk,
};

/** Each figure as `touched 1/3: Anna.md activities 2`. */
const figures = figuresOf(onlyPeriod(reviewOf(notes))).map(
	({ id, item, value, of, isMedian, evidence }) =>
		`${[id, item].filter((word) => word !== '').join(' ')} ${value ?? '–'}${of === null ? '' : `${isMedian ? ' of ' : '/'}${of}`}: ${placesOf(evidence)
			.map((place) => place.replace('.md', '').replace('activities', 'did').replace('deals', 'deal'))
			.join(', ')}`,
);

test('the figures of a period are the ones counted by hand, each with the lines it counts', () => {
	expect(figures).toEqual([
		'hat marketing 1/3: Anna did 1',
		'hat sales 1/3: Anna did 2',
		'hat delivery 0/3: ',
		'hat untagged 1/3: Anna did 3',
		'acts 3: Anna did 1, Anna did 2, Anna did 3',
		'marketing-kind newsletter 1/1: Anna did 1',
		'touched 1/3: Anna did 2',
		'marketed 1/3: Anna did 1',
		'first-touched 0/3: ',
		'lapsed 1/3: Cleo did 0',
		'never-touched 1/3: Ben:1',
		'closes 5: Anna deal 0, Anna deal 1, Anna deal 2, Ben deal 0, Talk decided-on',
		'still-silent 3/5: Anna deal 1, Anna deal 2, Talk decided-on',
		'silence-days – of 5: Anna deal 0, Anna did 1, Anna deal 1, Anna deal 2, Ben deal 0, Ben marketing, Talk decided-on',
		'opened 4: Anna deal 0, Anna deal 1, Anna deal 3, Talk decided-on',
		'won 2/5: Anna deal 0, Ben deal 0',
		'lost 2/5: Talk decided-on, Anna deal 1',
		'unsaid 1/5: Anna deal 2',
		'undecided 1: Anna deal 3',
		'decision-days all 30 of 3: Anna deal 0, Talk decided-on, Anna deal 1',
		'decision-days won 10 of 1: Anna deal 0',
		'decision-days lost 30 of 2: Talk decided-on, Anna deal 1',
		'opened-days 30 of 4: Anna deal 0, Anna deal 1, Anna deal 3, Talk decided-on',
		'conversations all 0 of 3: Anna deal 0, Anna did 2, Talk decided-on, Anna deal 1',
		'conversations won 1 of 1: Anna deal 0, Anna did 2',
		'conversations lost 0 of 2: Talk decided-on, Anna deal 1',
		'part-empty problem 0/1: ',
		'part-empty cost 1/1: Talk decided-on',
		'part-empty fit 1/1: Talk decided-on',
		'part-empty price 1/1: Talk decided-on',
		'part-empty decision 0/1: ',
		'lost-after none 0/1: ',
		'lost-after problem 1/1: Talk decided-on',
		'lost-after cost 0/1: ',
		'lost-after fit 0/1: ',
		'lost-after price 0/1: ',
		'cost-named won 0/0: ',
		'cost-named lost 0/1: ',
	]);
});

test('a close that was followed to the end of the look-back is still silent', () => {
	const review = reviewOf({ 'Anna.md': contactNote(list('deals', '2026-04-10 won Website')) }, { lookBackMonths: 1 });
	expect(figuresOf(onlyPeriod(review)).find(({ id }) => id === 'still-silent')).toMatchObject({ value: 1, of: 1 });
});

const figure = { id: 'touched', item: '', isMedian: false, evidence: [] } as const;

test.each([
	[{ value: null, of: 3 }, '–'],
	[{ value: 0, of: 0 }, '–'],
	[{ value: 3, of: null }, '3'],
	[{ value: 3, of: 9 }, '3 of 9'],
	[{ value: 3, of: 10 }, '3 of 10 (30%)'],
	[{ value: 7, of: 12 }, '7 of 12 (58%)'],
	[{ value: 62.5, of: 4, isMedian: true }, '62.5 (4 cases)'],
	[{ value: 62.5, of: 12, isMedian: true }, '62.5 (12 cases)'],
])('the number %j is read as “%s”', (numbers, text) => {
	expect(figureText({ ...figure, ...numbers }, englishReview)).toBe(text);
});

test.each([
	[{ value: 2, of: 3 }, { value: 1, of: 2 }, '+1'],
	[{ value: 1, of: 3 }, { value: 3, of: 3 }, '−2'],
	[{ value: 1, of: null }, { value: 1, of: null }, '='],
	[{ value: 1, of: 0 }, { value: 1, of: 2 }, '–'],
	[{ value: 1, of: 2 }, { value: 1, of: 0 }, '–'],
	[{ value: null, of: 2 }, { value: 1, of: 2 }, '–'],
	[{ value: 1, of: 2 }, { value: null, of: 2 }, '–'],
])('from the second to the first of %j and %j the change is “%s”', (now, before, change) => {
	expect(changeText({ ...figure, ...now }, { ...figure, ...before }, englishReview)).toBe(change);
});

test('kinds stand in the order of the latest period, then those that only earlier ones had', () => {
	const activities = ['2026-01-01 talk', '2026-01-02 talk', '2026-02-01 article', '2026-04-01 newsletter', '2026-04-02 newsletter', '2026-04-03 talk'];
	const { sections } = reviewTables(reviewOf({ 'Anna.md': contactNote(list('activities', ...activities)) }), englishReview, 12);
	expect(sections.find(({ section }) => section === 'kinds')?.rows).toEqual([
		['newsletter', '0', '2 of 3, +2'],
		['talk', '2 of 3', '1 of 3, −1'],
		['article', '1 of 3', '0, −1'],
	]);
});
