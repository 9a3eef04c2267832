import { englishReview } from '../../../../src/core/i18n/english-review';
import { englishReviewView } from '../../../../src/core/i18n/english-review-view';
import { finished } from '../../../../src/core/steps';
import { reviewSections, shownReview, type ReviewSection } from '../../../../src/core/view/review-plots/review-sections';
import { shownDealName } from '../../../../src/core/view/review-plots/review-tables';
import { dayOf, readVault } from '../../../support/read-vault';
import { contactNote, list } from '../../../support/review';

const talk = '---\ntype: sales-conversation\ncontact: "[[Cleo]]"\nstarted: 2026-04-02\nproblem: prices\ndecision: no\ndecided-on: 2026-05-02\n---\n';
const fair = '---\ntype: deal\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\nstatus: open\n---\n';
const notes = {
	'Anna.md': contactNote(
		list('deals', '2026-04-01..2026-04-11 won Website', '2026-02-01..2026-05-31 lost Shop', '2026-06-01 closed', '2026-06-10 open Audit'),
		list('activities', '2026-02-01 article', '2026-05-01 newsletter', '2026-04-05 demo'),
	),
	'Ben.md': contactNote(list('deals', '2026-04-20 won Site', '2026-01-05..2026-02-05 won Early')),
	'Cleo.md': contactNote(list('activities', '2026-01-05 article')),
	'Talk.md': talk,
	'Fair.md': fair,
};

function sectionsOf(vault: Readonly<Record<string, string>>): readonly ReviewSection[] {
	const asOf = dayOf('2026-06-30');
	const read = readVault(vault, { asOf });
	const contacts = read.contacts.map((name) => read.contact(name));
	const shown = finished(shownReview(contacts, { from: dayOf('2026-01-01'), to: asOf }, { by: 'quarter', asOf, lookBackMonths: 24 }));
	return reviewSections(shown, { review: englishReview, view: englishReviewView, day: (day) => `on ${day}` });
}

const sections = sectionsOf(notes);

function section(id: ReviewSection['id']): ReviewSection {
	const found = sections.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no ${id}.`);
	return found;
}

/** What can be pressed in a plot, with what is told there, and its words. */
function drawn({ draw }: ReviewSection): { pressed: string[]; words: string[] } {
	const marks = draw?.(400).marks ?? [];
	return {
		pressed: marks.flatMap((mark) => ('to' in mark ? [`${mark.title} → ${mark.to ?? ''}`] : [])),
		words: marks.flatMap((mark) => (mark.mark === 'text' && !/^[\d.]*%?$/.test(mark.text) ? [mark.text] : [])),
	};
}

/** The tables, each as its name, its heads and its rows. */
function tables({ tables: all }: ReviewSection): string[] {
	return all.flatMap(({ id, caption, columns, rows }) => [
		`${id}: ${caption}`,
		columns.join(' | '),
		...rows.map(({ key, head, cells }) => `${key}: ${[head, ...cells.map(({ text }) => text)].join(' | ')}`),
	]);
}

test('the mix of hats is drawn for each period, and each bar leads to its number', () => {
	const hats = section('hats');
	expect(drawn(hats).pressed).toEqual([
		'Marketing, 2026-Q1: 2 of 2 → over-time/2026-Q1/0',
		'Marketing, 2026-Q2: 1 of 2 → over-time/2026-Q2/0',
		'Sales, 2026-Q1: 0 of 2 → over-time/2026-Q1/1',
		'Sales, 2026-Q2: 1 of 2 → over-time/2026-Q2/1',
		'Delivery, 2026-Q1: 0 of 2 → over-time/2026-Q1/2',
		'Delivery, 2026-Q2: 0 of 2 → over-time/2026-Q2/2',
		'Untagged, 2026-Q1: 0 of 2 → over-time/2026-Q1/3',
		'Untagged, 2026-Q2: 0 of 2 → over-time/2026-Q2/3',
	]);
	expect(tables(hats).slice(0, 6)).toEqual([
		'over-time: Acts by hat, period by period',
		'Period | Marketing | Sales | Delivery | Untagged',
		'2026-Q1: 2026-Q1 | 2 | 0 | 0 | 0',
		'2026-Q2: 2026-Q2 | 1 | 1 | 0 | 0',
		'hats: Mix of hats: Figures',
		'Figure | 2026-Q2 | 2026-Q1 | Change',
	]);
});

test('figures are drawn as bars beside those of the period before, a kind that only one of them has among them', () => {
	const kinds = section('kinds');
	expect(drawn(kinds)).toEqual({
		pressed: ['newsletter: 1 of 1 → kinds/marketing-kind:newsletter/0', 'article: 0 → kinds/marketing-kind:article/0'],
		words: ['newsletter', '1 of 1', 'article'],
	});
	expect(kinds.sentences).toEqual(['The stroke is 2026-Q1.']);
	expect(tables(kinds)).toEqual([
		'kinds: Marketing by kind: Figures',
		'Figure | 2026-Q2 | 2026-Q1 | Change',
		'marketing-kind:newsletter: newsletter | 1 of 1 | 0 | +1',
		'marketing-kind:article: article | 0 | 2 of 2 | −2',
	]);
	const strokes = kinds.draw?.(400).marks.filter((mark) => 'look' in mark && mark.look === 'before').length;
	expect(strokes).toBe(2);
});

test('the silence is drawn as the curve of the look-back and of the period, each step with the number it leads to', () => {
	const silence = section('silence');
	expect(drawn(silence)).toEqual({
		pressed: ['Day 20: 83% still waiting → steps/20/1', 'Day 20: 80% still waiting → closes/1/1'],
		words: ['Days', 'Look-back: 6 closes', '2026-Q2: 5 closes'],
	});
	expect(silence.sentences).toEqual([
		'How many were still waiting for marketing, by days since the close.',
		'Closes in the look-back: 6; 1 had marketing afterwards.',
		'No verdict on fewer than 10 cases.',
	]);
	expect(tables(silence)).toEqual([
		'steps: The curve of the look-back, day by day',
		'Day | Still followed | Marketing came | Still waiting',
		'20: 20 | 6 | 1 | –',
		'closes: Each close of the period',
		'Deal | Closed | Days | How it ended',
		'0: A deal – Anna | on 2026-06-01 | 29 | still silent',
		'1: Website – Anna | on 2026-04-11 | 20 | marketing came',
		'2: Shop – Anna | on 2026-05-31 | 30 | still silent',
		'3: Site – Ben | on 2026-04-20 | 71 | still silent',
		'4: Talk – Cleo | on 2026-05-02 | 59 | still silent',
		'silence: Silence after closes: Figures',
		'Figure | 2026-Q2 | 2026-Q1 | Change',
		'closes:: Closes | 5 | 1 | +4',
		'still-silent:: No marketing yet | 4 of 5 | 1 of 1 | +3',
	]);
	const [step] = silence.tables[0]?.rows ?? [];
	expect(step?.cells.map(({ evidence }) => evidence.map(({ text }) => text).length)).toEqual([7, 2, 0]);
});

test('deals whose days are known are dots in the row of their outcome, with its median', () => {
	const decisions = section('decisions');
	expect(drawn(decisions)).toEqual({
		pressed: [
			'Website – Anna: 10 days, won, 1 conversation → deals/0/1',
			'Talk – Cleo: 30 days, lost, 0 conversations → deals/2/1',
			'Shop – Anna: 119 days, lost, 0 conversations → deals/3/1',
			'Audit – Anna: 20 days, undecided, 0 conversations → deals/6/1',
		],
		words: ['Won', 'Median 10', 'Lost', 'Median 74.5', 'Undecided: so far, and still counting', 'Days'],
	});
	expect(decisions.sentences).toEqual(['Deals opened in the look-back: 5; 4 were decided; half of all were within 31 days.']);
	expect(tables(decisions).slice(0, 9)).toEqual([
		'deals: Each deal',
		'Deal | Outcome | Days | Conversations',
		'0: Website – Anna | Won | 10 | 1',
		'1: Site – Ben | Won | – | –',
		'2: Talk – Cleo | Lost | 30 | 0',
		'3: Shop – Anna | Lost | 119 | 0',
		'4: A deal – Anna | Closed, not said how | – | –',
		'5: Fair – Anna, Ben | Undecided | – | –',
		'6: Audit – Anna | Undecided | 20 | 0',
	]);
});

test('of the sales conversations the empty parts are drawn, and what they say is said', () => {
	const skills = section('skills');
	expect(drawn(skills).pressed).toEqual([
		'Left empty: problem: 0 of 1 → skills/part-empty:problem/0',
		'Left empty: cost: 1 of 1 → skills/part-empty:cost/0',
		'Left empty: fit: 1 of 1 → skills/part-empty:fit/0',
		'Left empty: price: 1 of 1 → skills/part-empty:price/0',
		'Left empty: decision: 0 of 1 → skills/part-empty:decision/0',
	]);
	expect(skills.sentences).toEqual(['The stroke is 2026-Q1.', 'No verdict where there are fewer than 10 cases, or where no one answer stands out.']);
	expect(section('conversations')).toMatchObject({ draw: null, sentences: [] });
});

test('where nothing happened there is nothing to draw but whom nothing reached', () => {
	const calm = sectionsOf({ 'Anna.md': contactNote() });
	expect(calm.map(({ id, draw, sentences }) => [id, draw === null, sentences])).toEqual([
		['hats', false, []],
		['contacts', false, ['The stroke is 2026-Q1.']],
		['silence', true, []],
		['outcomes', true, []],
	]);
});

test('a deal is called by its name and by those it is with, where its name does not say so', () => {
	const called = (deal: string, ...names: readonly string[]): string =>
		shownDealName({ deal, contacts: names.map((name) => ({ name, path: `${name}.md` })) }, englishReviewView);
	expect(called('Audit', 'Anna', 'Ben')).toBe('Audit – Anna, Ben');
	expect(called('Audit for Anna', 'Anna')).toBe('Audit for Anna');
	expect(called('', 'Anna')).toBe('A deal – Anna');
	expect(called('Audit')).toBe('Audit');
});

test('a curve of ten cases says percentages, and that without a verdict nothing is too few', () => {
	const deals = Array.from({ length: 10 }, (_, index) => `2026-04-${index + 10} won Deal ${index}`);
	const silence = sectionsOf({ 'Anna.md': contactNote(list('deals', ...deals), list('activities', '2026-05-01 newsletter')) }).find(
		({ id }) => id === 'silence',
	);
	expect(silence?.tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).slice(0, 2)).toEqual(['10 | 1 | 90%', '9 | 1 | 80%']);
	expect(silence?.sentences).not.toContain('No verdict on fewer than 10 cases.');
	expect(silence?.tables[0]?.rows[1]?.cells[0]?.evidence).toHaveLength(18);
});
