import { englishReview } from '../../../src/core/i18n/english-review';
import { germanReview } from '../../../src/core/i18n/german-review';
import { linesLookedUp } from '../../../src/core/review/review-evidence';
import { reviewMarkdown } from '../../../src/core/view/review-markdown';
import { readVault } from '../../support/read-vault';
import { contactNote, list, reviewOf, type ReviewedSpan } from '../../support/review';

const notes = {
	'People/Anna.md': contactNote(
		list('deals', '2026-02-01..2026-04-10 won Website'),
		list('activities', '2026-02-01 newsletter', '"2026-05-01 newsletter for [[Ben]] #marketing `x` ![[Photo.png]]"'),
	),
	'People/Ben.md': contactNote(list('deals', 'lost Some time ago')),
};

function markdown(span: ReviewedSpan = {}, words = englishReview): string {
	const review = reviewOf(notes, span);
	return reviewMarkdown(review, { words, lineOf: linesLookedUp(review, (_path, at) => ('line' in at ? at.line : 4)) });
}

test('the note has a title, figures with their change, and the questions', () => {
	const text = markdown();
	expect(text).toContain('\n# Role review 2026-Q2\n');
	expect(text).toContain('\n|  | 2026-Q1 | 2026-Q2 |\n');
	expect(text).toContain('\n| Marketing | 1 of 1 | 1 of 1, = |\n');
	expect(text).toContain('\n| Lost | – | 0 of 1 |\n');
	expect(text).toContain('\n| Days to the first marketing, half of them | – | 21 (1 case) |\n');
	expect(text).toContain('Closed on a day that is not written, and so in no period: 1.');
	expect(text.match(/^### .*\?$/gm)).toEqual(['### What did I notice?', '### What will I do differently?', '### What do I want to learn?']);
});

test('each figure can be followed by a link and a line, in a folded callout', () => {
	const text = markdown();
	expect(text).toContain('\n> [!quote]- Where these figures come from\n');
	expect(text).toContain('> - Won, 2026-Q2: 1 of 1\n>     - [[People/Anna|Anna]], line 4: `2026-02-01..2026-04-10 won Website`\n');
	expect(text).toContain('\n- 68 days, won, 0 conversations: [[People/Anna|Anna]], line 4: `2026-02-01..2026-04-10 won Website`\n');
});

test('links, tags and embeds of the notes stay words', () => {
	expect(markdown()).toContain('`` 2026-05-01 newsletter for [[Ben]] #marketing `x` ![[Photo.png]] ``');
});

test('a period that is not over, and one that is cut, say so', () => {
	expect(markdown({ asOf: '2026-06-01' })).toContain('| 2026-Q2 (62 of 91 days) |');
	expect(markdown({ from: '2026-05-10' })).toContain('| 2026-Q2 (52 days) |');
	expect(markdown({ from: '2026-01-01' })).toContain('\n# Role review 2026-Q1 to 2026-Q2\n');
});

test('sales conversations are counted, and too few for a verdict', () => {
	const talk = '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-04-02\nproblem: prices\ndecision: no\ndecided-on: 2026-05-02\n---\n';
	const review = reviewOf({ 'Anna.md': contactNote(), 'Talk.md': talk });
	const text = reviewMarkdown(review, { words: englishReview, lineOf: () => 7 });
	expect(text).toContain('\n| Lost, last answered: problem | – | 1 of 1 |\n');
	expect(text).toContain('\nNo verdict where there are fewer than 10 cases, or where no one answer stands out.\n');
});

test('of many weeks the last twelve are shown, and how many there are', () => {
	const text = markdown({ from: '2026-01-05', by: 'week' });
	expect(text).toContain('The last 12 of 26 periods');
	expect(text).toContain('\n|  | 2026-W15 | 2026-W16 |');
});

test('what there is nothing of has no line: no sales conversation, no part of one', () => {
	expect(markdown()).not.toContain('Left empty');
	expect(markdown()).not.toContain('### Sales conversations');
});

test('the note is German in German', () => {
	const text = markdown({}, germanReview);
	expect(text).toContain('\n# Rollenrückblick 2026-Q2\n');
	expect(text).toContain('\n### Was mache ich anders?\n');
	expect(text).toContain('\n| Verkauf | 0 von 1 | 0 von 1, = |\n');
});

test('the note, kept among the notes, tells nothing of the contacts it links to', () => {
	const before = readVault(notes, { asOf: '2026-06-30' });
	const after = readVault({ ...notes, 'Role review 2026-Q2.md': markdown() }, { asOf: '2026-06-30' });
	expect(after.report.activities).toEqual(before.report.activities);
	expect(after.report.flags).toEqual(before.report.flags);
	expect(after.problems).toEqual(before.problems);
	expect(after.contacts).toEqual(before.contacts);
});
