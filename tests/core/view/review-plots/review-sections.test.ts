import { englishReview } from '../../../../src/core/i18n/english-review';
import { englishReviewView } from '../../../../src/core/i18n/english-review-view';
import { germanReview } from '../../../../src/core/i18n/german-review';
import { germanReviewView } from '../../../../src/core/i18n/german-review-view';
import { finished } from '../../../../src/core/steps';
import type { Drawing } from '../../../../src/core/view/review-plots/drawing';
import { chosenPeriod, periodBeside, spanShown } from '../../../../src/core/view/review-plots/review-scope';
import { isEmptyPeriod, isNothingYet, reviewSections, shownReview, type ReviewSection } from '../../../../src/core/view/review-plots/review-sections';
import type { PlotCell, ShownWords } from '../../../../src/core/view/review-plots/review-tables';
import { dayOf, readVault } from '../../../support/read-vault';
import { contactNote, list, placesOf, reviewOf } from '../../../support/review';

const english: ShownWords = { review: englishReview, view: englishReviewView, day: (day) => day };

const notes = {
	'Anna.md': contactNote(
		list('deals', '2026-02-01..2026-04-10 won Website', '2026-05-01 open Second'),
		list('activities', '2026-02-01 newsletter', '2026-04-02 sales/demo', '2026-05-01 newsletter'),
	),
	'Ben.md': contactNote(list('deals', '2026-03-01..2026-03-11 lost Shop')),
};

function sectionsOf(vault: Readonly<Record<string, string>>, words = english): readonly ReviewSection[] {
	const asOf = dayOf('2026-06-30');
	const read = readVault(vault, { asOf });
	const contacts = read.contacts.map((name) => read.contact(name));
	const shown = finished(shownReview(contacts, { from: dayOf('2026-01-01'), to: asOf }, { by: 'quarter', asOf, lookBackMonths: 24 }));
	return reviewSections(shown, words);
}

function sectionOf(id: ReviewSection['id'], vault: Readonly<Record<string, string>> = notes): ReviewSection {
	const section = sectionsOf(vault).find((one) => one.id === id);
	if (section === undefined) throw new Error(`There is no ${id}.`);
	return section;
}

function rowsOf(section: ReviewSection, table: string): string[] {
	const found = section.tables.find(({ id }) => id === table);
	return (found?.rows ?? []).map(({ head, cells }) => [head, ...cells.map(({ text }) => text)].join(' | '));
}

test('each figure stands with the period before and its change, and leads to its lines', () => {
	const hats = sectionOf('hats');
	expect(rowsOf(hats, 'hats')).toEqual([
		'Marketing | 1 of 2 | 1 of 1 | =',
		'Sales | 1 of 2 | 0 of 1 | +1',
		'Delivery | 0 of 2 | 0 of 1 | =',
		'Untagged | 0 of 2 | 0 of 1 | =',
		'All acts | 2 | 1 | +1',
	]);
	const table = hats.tables.find(({ id }) => id === 'hats');
	expect(placesOf(table?.rows[1]?.cells[0]?.evidence ?? [])).toEqual(['Anna.md activities 1']);
	expect(rowsOf(hats, 'over-time')).toEqual(['2026-Q1 | 1 | 0 | 0 | 0', '2026-Q2 | 1 | 1 | 0 | 0']);
});

test('the deals are those decided and those undecided, each with its line and its conversations', () => {
	const decisions = sectionOf('decisions');
	expect(rowsOf(decisions, 'deals')).toEqual(['Website – Anna | Won | 68 | 1', 'Second – Anna | Undecided | 60 | 0']);
	const [website] = decisions.tables.find(({ id }) => id === 'deals')?.rows ?? [];
	expect(website?.cells.map(({ evidence }) => placesOf(evidence))).toEqual([[], ['Anna.md deals 0'], ['Anna.md activities 1']]);
});

test('the curve is a table, too, with the closes behind each step; percentages only of ten cases', () => {
	const silence = sectionOf('silence');
	expect(rowsOf(silence, 'steps')).toEqual(['21 | 2 | 1 | –']);
	expect(rowsOf(silence, 'closes')).toEqual(['Website – Anna | 2026-04-10 | 21 | marketing came']);
	const [step] = silence.tables.find(({ id }) => id === 'steps')?.rows ?? [];
	expect(placesOf(step?.cells[1]?.evidence ?? [])).toEqual(['Anna.md deals 0', 'Anna.md activities 2']);
	expect(silence.sentences).toContain('No verdict on fewer than 10 cases.');
});

test('every mark that can be pressed leads to a number that has lines', () => {
	const missing = sectionsOf(notes).flatMap(({ draw, tables }) => {
		const drawing: Drawing = draw?.(400) ?? { width: 0, height: 0, marks: [] };
		const cells = new Map<string, PlotCell>(
			tables.flatMap(({ id, rows }) => rows.flatMap(({ key, cells: all }) => all.map((cell, column) => [`${id}/${key}/${String(column)}`, cell] as const))),
		);
		return drawing.marks.flatMap((mark) => {
			if (!('to' in mark) || mark.to === null) return [];
			const isEmpty = mark.mark === 'bar' && (mark.width === 0 || mark.height === 0);
			return (cells.get(mark.to)?.evidence.length ?? 0) > 0 || isEmpty ? [] : [mark.to];
		});
	});
	expect(missing).toEqual([]);
});

test('a part without anything to tell is left out, and a period without anything is empty', () => {
	expect(sectionsOf(notes).map(({ id }) => id)).not.toContain('skills');
	const [period] = reviewOf({ 'Anna.md': contactNote() }).periods;
	expect(period !== undefined && isEmptyPeriod(period)).toBe(true);
	const [busy] = reviewOf(notes).periods;
	expect(busy !== undefined && isEmptyPeriod(busy)).toBe(false);
});

test.each([
	['a contact of whom nothing is told', contactNote(), true],
	['something done long before the look-back', contactNote(list('activities', '2019-02-01 newsletter')), false],
	['a deal closed on no day', contactNote(list('deals', 'lost Some time ago')), false],
	['something planned', contactNote(list('activities', '2027-02-01 newsletter')), true],
])('%s: nothing to look back on is %p', (_told, note, expected) => {
	expect(isNothingYet(reviewOf({ 'Anna.md': note }))).toBe(expected);
});

test.each([
	['quarter', null, '2026-04-01', '2024-07-01'],
	['quarter', '2026-02-10', '2026-01-01', '2024-04-01'],
	['month', '2099-01-01', '2026-06-01', '2025-07-01'],
	['week', null, '2026-06-01', '2026-03-16'],
	['year', '2025-05-05', '2025-01-01', '2021-01-01'],
] as const)('by %s, chosen by %s: from %s, shown from %s', (by, on, from, shown) => {
	const chosen = chosenPeriod(by, on === null ? null : dayOf(on), dayOf('2026-06-01'));
	expect(chosen.from).toBe(from);
	expect(spanShown(chosen, by)).toEqual({ from: shown, to: chosen.to });
});

test('before a period lies another, up to the beginning of the calendar; after it, up to today', () => {
	const asOf = dayOf('2026-06-01');
	const quarter = chosenPeriod('quarter', null, asOf);
	expect(periodBeside(quarter, 'before', asOf)).toBe('2026-03-31');
	expect(periodBeside(quarter, 'after', asOf)).toBeNull();
	expect(periodBeside(chosenPeriod('quarter', dayOf('2026-03-31'), asOf), 'after', asOf)).toBe('2026-04-01');
	const first = chosenPeriod('year', dayOf('0000-05-05'), asOf);
	expect(periodBeside(first, 'before', asOf)).toBeNull();
	expect(spanShown(first, 'year')).toEqual(first);
});

test('the view says everything in both languages', () => {
	const say = (view: ShownWords['view']): readonly string[] => [
		...Object.values(view).filter((word) => typeof word === 'string'),
		...[view.unit, view.column, view.end, view.state].flatMap((table) => Object.values(table)),
		...[
			view.plot('X'),
			view.strokeIs('X'),
			view.curve('X', 1),
			view.curve('X', 2),
			view.step('1', '2'),
			view.median('3'),
			view.savePictureOf('X'),
			view.saved('X'),
			view.notSaved('X'),
			view.nothingIn('X'),
			view.seen('1', '2', '3'),
		],
	];
	const [one, other] = [say(englishReviewView), say(germanReviewView)];
	expect(other).toHaveLength(one.length);
	expect(other.filter((text, index) => text === one[index])).toEqual([]);
	for (const text of [...one, ...other]) expect(text).not.toMatch(/undefined|\s{2}|^\s|\s$/);
	const german = sectionsOf(notes, { review: germanReview, view: germanReviewView, day: (day) => day });
	expect(german.map(({ title }) => title)).toContain('Stille nach Abschlüssen');
});
