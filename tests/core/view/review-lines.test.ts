import { englishReview } from '../../../src/core/i18n/english-review';
import type { ReviewSectionId } from '../../../src/core/review/review-figures';
import { linesLookedUp } from '../../../src/core/review/review-evidence';
import { reviewJson } from '../../../src/core/view/review-json';
import { reviewMarkdown, reviewTitle } from '../../../src/core/view/review-markdown';
import { curveLines } from '../../../src/core/view/review-sentences';
import type { RoleReview } from '../../../src/core/review/review-shape';
import { reviewText } from '../../../src/core/view/review-text';
import type { Paint } from '../../../src/core/view/plain-text';
import { addDays } from '../../../src/core/model/iso-date';
import { dayOf } from '../../support/read-vault';
import { contactNote, list, reviewOf } from '../../support/review';

const notes = {
	'People/Anna.md': contactNote(
		list('deals', '2026-02-01..2026-04-10 won Website', '2026-05-01 open Second'),
		list('activities', '2026-02-01 newsletter', '2026-05-01 newsletter', '2026-04-02 demo'),
	),
	'People/Ben.md': contactNote(list('deals', 'lost Some time ago')),
};

function markdown(review: RoleReview, pictures?: ReadonlyMap<ReviewSectionId, string>): string[] {
	return reviewMarkdown(review, { words: englishReview, lineOf: () => 7, ...(pictures === undefined ? {} : { pictures }) }).split('\n');
}

/** The lines of a note from one to another, the second left out. */
function between(lines: readonly string[], from: string, to: string): readonly string[] {
	return lines.slice(lines.indexOf(from), lines.indexOf(to));
}

const marks: Paint = { bold: (text) => `*${text}*`, dim: (text) => `_${text}_`, heading: (text) => `# ${text}` };

function text(review: RoleReview): string[] {
	return reviewText(review, { words: englishReview, lineOf: () => 7 }, marks).split('\n');
}

describe('the note of a review', () => {
	const lines = markdown(reviewOf(notes), new Map([['decisions', 'Pictures/deals.svg']]));

	test('begins with its properties, its title and the days it sees', () => {
		expect(between(lines, '---', '### Marketing by kind')).toEqual([
			'---',
			'type: role-review',
			'as-of: 2026-06-30',
			'---',
			'# Role review 2026-Q2',
			'',
			'2026-04-01 to 2026-06-30, as of 2026-06-30. Each figure is followed by the change against the period before.',
			'',
			'## Figures',
			'',
			'### Mix of hats',
			'',
			'|  | 2026-Q1 | 2026-Q2 |',
			'| --- | --- | --- |',
			'| Marketing | 1 of 1 | 1 of 2, = |',
			'| Sales | 0 of 1 | 1 of 2, +1 |',
			'| Delivery | 0 of 1 | 0 of 2, = |',
			'| Untagged | 0 of 1 | 0 of 2, = |',
			'| All acts | 1 | 2, +1 |',
			'',
			'> [!quote]- Where these figures come from',
			'> - Marketing, 2026-Q2: 1 of 2',
			'>     - [[People/Anna|Anna]], line 7: `2026-05-01 newsletter`',
			'> - Sales, 2026-Q2: 1 of 2',
			'>     - [[People/Anna|Anna]], line 7: `2026-04-02 demo`',
			'',
		]);
	});

	test('has a picture where there is one, what the curve says, and each deal', () => {
		expect(between(lines, '### Days to a decision', '### Conversations a decision took')).toEqual([
			'### Days to a decision',
			'',
			'![[Pictures/deals.svg]]',
			'',
			'|  | 2026-Q1 | 2026-Q2 |',
			'| --- | --- | --- |',
			'| Days to a decision, median: all | – | 68 (1 case) |',
			'| Days to a decision, median: won | – | 68 (1 case) |',
			'| Days until half of those opened were decided | 68 (1 case) | – |',
			'',
			'Deals opened in the look-back: 2; 1 were decided; half of all were within 68 days.',
			'',
			'**Each deal**',
			'',
			'- 68 days, won, 1 conversation: [[People/Anna|Anna]], line 7: `2026-02-01..2026-04-10 won Website`',
			'- 60 days, undecided, 0 conversations: [[People/Anna|Anna]], line 7: `2026-05-01 open Second`',
			'',
			'> [!quote]- Where these figures come from',
			'> - Days to a decision, median: all, 2026-Q2: 68 (1 case)',
			'>     - [[People/Anna|Anna]], line 7: `2026-02-01..2026-04-10 won Website`',
			'> - Days to a decision, median: won, 2026-Q2: 68 (1 case)',
			'>     - [[People/Anna|Anna]], line 7: `2026-02-01..2026-04-10 won Website`',
			'> - Days until half of those opened were decided, 2026-Q2: –',
			'>     - [[People/Anna|Anna]], line 7: `2026-05-01 open Second`',
			'',
		]);
	});

	test('tells a figure without lines by its number alone, and other figures by theirs', () => {
		expect(between(lines, '### Conversations a decision took', 'Closed on a day that is not written, and so in no period: 1.')).toEqual([
			'### Conversations a decision took',
			'',
			'|  | 2026-Q1 | 2026-Q2 |',
			'| --- | --- | --- |',
			'| Conversations, median: all | – | 1 (1 case) |',
			'| Conversations, median: won | – | 1 (1 case) |',
			'',
			'> [!quote]- Where these figures come from',
			'> - Conversations, median: all, 2026-Q2: 1 (1 case)',
			'>     - [[People/Anna|Anna]], line 7: `2026-02-01..2026-04-10 won Website`',
			'>     - [[People/Anna|Anna]], line 7: `2026-04-02 demo`',
			'> - Conversations, median: won, 2026-Q2: 1 (1 case)',
			'>     - [[People/Anna|Anna]], line 7: `2026-02-01..2026-04-10 won Website`',
			'>     - [[People/Anna|Anna]], line 7: `2026-04-02 demo`',
			'',
		]);
	});

	test('ends with what is in no period, and the questions, each with room below', () => {
		expect(lines.slice(lines.indexOf('Closed on a day that is not written, and so in no period: 1.'))).toEqual([
			'Closed on a day that is not written, and so in no period: 1.',
			'',
			'> [!quote]- Where these figures come from',
			'> - [[People/Ben|Ben]], line 7: `lost Some time ago`',
			'',
			'## Questions',
			'',
			'### What did I notice?',
			'',
			'',
			'### What will I do differently?',
			'',
			'',
			'### What do I want to learn?',
			'',
			'',
		]);
	});

	test('has nothing of what there is nothing of', () => {
		const calm = markdown(reviewOf({ 'Anna.md': contactNote() }));
		expect(calm.filter((line) => line.startsWith('#'))).toEqual([
			'# Role review 2026-Q2',
			'## Figures',
			'### Mix of hats',
			'### Contacts',
			'### Silence after closes',
			'### Outcomes',
			'## Questions',
			'### What did I notice?',
			'### What will I do differently?',
			'### What do I want to learn?',
		]);
		expect(between(calm, '### Outcomes', '## Questions')).toEqual([
			'### Outcomes',
			'',
			'|  | 2026-Q1 | 2026-Q2 |',
			'| --- | --- | --- |',
			'| Opened | 0 | 0, = |',
			'| Undecided at the end | 0 | 0, = |',
			'',
		]);
	});

	test('has fifty lines of a figure and fifty deals, and how many more there are', () => {
		const talks = Array.from({ length: 52 }, (_, index) => `${addDays(dayOf('2026-04-01'), index)} talk`);
		const deals = (count: number): string[] => Array.from({ length: count }, (_, index) => `2026-05-01 open Deal ${index}`);
		const long = markdown(reviewOf({ 'Anna.md': contactNote(list('activities', ...talks), list('deals', '2026-04-01..2026-04-02 won First', ...deals(50))) }));
		expect(long.filter((line) => line.includes('and 2 more'))).toEqual(['>     - and 2 more', '>     - and 2 more']);
		expect(long.filter((line) => line.startsWith('- '))).toHaveLength(51);
		expect(long).toContain('- and 1 more');
		const fits = markdown(
			reviewOf({ 'Anna.md': contactNote(list('activities', ...talks.slice(2)), list('deals', '2026-04-01..2026-04-02 won First', ...deals(49))) }),
		);
		expect(fits.filter((line) => line.includes(' more'))).toEqual([]);
	});

	test('has the deals and the lines of the periods it shows', () => {
		const early = { 'Anna.md': contactNote(list('deals', '2026-01-05..2026-01-06 won Early', '2026-06-01..2026-06-02 won Late')) };
		const weeks = markdown(reviewOf(early, { from: '2026-01-05', by: 'week' }));
		expect(weeks).toContain('The last 12 of 26 periods; --json and --csv have them all.');
		expect(weeks.filter((line) => line.includes('Early'))).toEqual([]);
		expect(weeks.filter((line) => line.startsWith('- '))).toEqual(['- 1 day, won, 0 conversations: [[Anna]], line 7: `2026-06-01..2026-06-02 won Late`']);
	});
});

test('words with more than one kind of quote are fenced by more than the longest', () => {
	const note = contactNote(list('activities', '"2026-05-01 newsletter `a` ``b`` c"'));
	expect(markdown(reviewOf({ 'Anna.md': note })).find((line) => line.includes('newsletter `a`'))).toBe(
		'>     - [[Anna]], line 7: ``` 2026-05-01 newsletter `a` ``b`` c ```',
	);
});

test.each([
	[{ from: '2026-04-01' }, 'Role review 2026-Q2'],
	[{ from: '2026-01-01' }, 'Role review 2026-Q1 to 2026-Q2'],
	[{ from: '2026-07-01' }, 'Role review '],
] as const)('a review of %j is called “%s”', (span, title) => {
	expect(reviewTitle(reviewOf(notes, span), englishReview)).toBe(title);
});

describe('the text of a review', () => {
	test('has a head, a table a section, each deal with its line, and where the rest is', () => {
		const lines = text(reviewOf(notes));
		expect(lines.slice(0, 10)).toEqual([
			'*Role review 2026-Q2*',
			'2026-04-01 to 2026-06-30, as of 2026-06-30. Each figure is followed by the change against the period before.',
			'',
			'# Mix of hats',
			'_             2026-Q1  2026-Q2_',
			'  Marketing  1 of 1   1 of 2, =',
			'  Sales      0 of 1   1 of 2, +1',
			'  Delivery   0 of 1   0 of 2, =',
			'  Untagged   0 of 1   0 of 2, =',
			'  All acts   1        2, +1',
		]);
		expect(between(lines, '# Days to a decision', '# Conversations a decision took')).toEqual([
			'# Days to a decision',
			'_                                                2026-Q1      2026-Q2_',
			'  Days to a decision, median: all               –            68 (1 case)',
			'  Days to a decision, median: won               –            68 (1 case)',
			'  Days until half of those opened were decided  68 (1 case)  –',
			'  Deals opened in the look-back: 2; 1 were decided; half of all were within 68 days.',
			'  68 days, won, 1 conversation  _People/Anna.md:7_',
			'  60 days, undecided, 0 conversations  _People/Anna.md:7_',
			'',
		]);
		expect(lines.slice(-6)).toEqual([
			'  Conversations, median: won  –        1 (1 case)',
			'',
			'Closed on a day that is not written, and so in no period: 1.',
			'',
			'The lines behind each figure: --json, --csv or --markdown.',
			'',
		]);
	});

	test('says where the skills say nothing, and leaves out what there is nothing of', () => {
		const talk = '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-04-02\nproblem: prices\ndecision: no\ndecided-on: 2026-05-02\n---\n';
		const lines = text(reviewOf({ 'Anna.md': contactNote(), 'Talk.md': talk }));
		expect(lines.slice(-4)).toEqual([
			'  No verdict where there are fewer than 10 cases, or where no one answer stands out.',
			'',
			'The lines behind each figure: --json, --csv or --markdown.',
			'',
		]);
		expect(lines.filter((line) => line.startsWith('#'))).toEqual([
			'# Mix of hats',
			'# Contacts',
			'# Silence after closes',
			'# Outcomes',
			'# Days to a decision',
			'# Conversations a decision took',
			'# Sales conversations',
		]);
		expect(lines.filter((line) => line.startsWith('No verdict'))).toEqual([]);
	});

	test('shows six periods and twenty deals, and how many there are', () => {
		const deals = (count: number) => ({
			'A\u009bnna.md': contactNote(
				list('deals', '2026-05-01..2026-05-02 won First', ...Array.from({ length: count - 1 }, (_, index) => `2026-05-01 open Deal ${index}`)),
			),
		});
		const lines = text(reviewOf(deals(22), { from: '2025-10-01', by: 'month' }));
		expect(lines[2]).toBe('The last 6 of 9 periods; --json and --csv have them all.');
		expect(lines.filter((line) => line.includes('_A·nna.md:7_'))).toHaveLength(20);
		expect(lines).toContain('  and 23 more');
		expect(text(reviewOf(deals(20))).filter((line) => line.includes(' more'))).toEqual([]);
		expect(text(reviewOf({}, { from: '2026-01-01', by: 'month' }))[2]).toBe('');
		const early = { 'Anna.md': contactNote(list('deals', '2025-10-05..2025-10-06 won Early', '2026-06-01..2026-06-02 won Late')) };
		expect(text(reviewOf(early, { from: '2025-10-01', by: 'month' })).filter((line) => line.includes('_Anna.md'))).toEqual([
			'  1 day, won, 0 conversations  _Anna.md:7_',
		]);
	});
});

/** A contact whose deals stayed undecided for so many days; 0 is one that is still open. */
function opened(...days: readonly number[]): RoleReview {
	const closed = (count: number): string => new Date(Date.UTC(2025, 6, 1 + count)).toISOString().slice(0, 10);
	const deals = days.map((count, index) => (count === 0 ? `2025-07-01 open Deal ${index}` : `2025-07-01..${closed(count)} won Deal ${index}`));
	return reviewOf({ 'Anna.md': contactNote(list('deals', ...deals), list('activities', '2025-08-15 newsletter')) });
}

test('what a curve says of days is said of ten cases and more, and not of days that nobody was followed to', () => {
	const curve = 'Deals opened in the look-back: 10; 10 were decided; half of all were within 100 days.';
	expect(curveLines('decisions', opened(10, 20, 40, 40, 100, 100, 100, 120, 120, 120), englishReview)).toEqual([
		`${curve} After 30 days 80% were still waiting, after 90 days 60% were still waiting, after 180 days 0% were still waiting.`,
	]);
	expect(curveLines('decisions', opened(10, 20, 40, 40, 100, 100, 100, 120, 120), englishReview)).toEqual([
		curve.replaceAll('10;', '9;').replace('; 10', '; 9'),
	]);
	expect(curveLines('outcomes', opened(10), englishReview)).toEqual([]);
	expect(curveLines('silence', reviewOf({}), englishReview)).toEqual([]);
	expect(curveLines('decisions', reviewOf({}), englishReview)).toEqual([]);
	expect(curveLines('silence', opened(40), englishReview)).toEqual([
		'Closes in the look-back: 1; 1 had marketing afterwards; half of all had it within 5 days.',
	]);
});

test('a curve of ten deals opened a few days ago says nothing of a month', () => {
	const deals = Array.from({ length: 10 }, (_, index) => `2026-06-20 open Deal ${index}`);
	const review = reviewOf({ 'Anna.md': contactNote(list('deals', ...deals)) });
	expect(curveLines('decisions', review, englishReview)).toEqual(['Deals opened in the look-back: 10; 0 were decided.']);
});

test('where nothing was decided, the text and the note tell of the deals that are open', () => {
	const review = reviewOf({ 'Anna.md': contactNote(list('deals', '2026-05-01 open Website', 'open Later')) });
	const told = text(review);
	expect(told.slice(told.indexOf('# Days to a decision')).slice(0, 4)).toEqual([
		'# Days to a decision',
		'  Deals opened in the look-back: 1; 0 were decided.',
		'  opening unknown, undecided  _Anna.md:7_',
		'  60 days, undecided, 0 conversations  _Anna.md:7_',
	]);
	const lines = markdown(review);
	expect(lines.slice(lines.indexOf('### Days to a decision')).slice(0, 7)).toEqual([
		'### Days to a decision',
		'',
		'Deals opened in the look-back: 1; 0 were decided.',
		'',
		'**Each deal**',
		'',
		'- opening unknown, undecided: [[Anna]], line 7: `open Later`',
	]);
});

test('the JSON is the review as it is, but for evidence, which has its line', () => {
	const json = reviewJson(reviewOf(notes), () => 7);
	expect(json).toMatch(/^\{\n {2}"asOf": "2026-06-30",\n[^]*\n\}\n$/);
	expect(JSON.parse(json)).toMatchObject({
		undated: { count: 1, evidence: [{ path: 'People/Ben.md', line: 7, text: 'lost Some time ago' }] },
		before: { hats: { marketing: { count: 1, of: 1, evidence: [{ path: 'People/Anna.md', line: 7, text: '2026-02-01 newsletter' }] } } },
	});
	expect(json).not.toContain('"at"');
});

test('the lines of a review are looked up once, note by note', () => {
	const review = reviewOf({
		'B.md': contactNote(list('activities', '2026-05-01 newsletter')),
		'A.md': contactNote(list('activities', '2026-05-02 newsletter', '2026-05-03 demo')),
	});
	const asked: string[] = [];
	const lineOf = linesLookedUp(review, (path) => asked.push(path));
	expect(asked).toEqual([...asked].sort());
	expect(new Set(asked)).toEqual(new Set(['A.md', 'B.md']));
	const count = asked.length;
	const [period] = review.periods;
	const [one, other] = period?.hats.marketing.evidence ?? [];
	if (one === undefined || other === undefined) throw new Error('Two newsletters went out.');
	expect(lineOf(one)).not.toBe(lineOf(other));
	expect(asked).toHaveLength(count);
	expect(lineOf({ ...one })).toBe(count + 1);
});
