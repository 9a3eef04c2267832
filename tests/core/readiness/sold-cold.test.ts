import fc from 'fast-check';
import { addDays } from '../../../src/core/model/iso-date';
import { dayOf, readVault } from '../../support/read-vault';
import { list, listsOf, person } from '../../support/relationship';

/** `Anna Audit before 2026-03-01`. */
function cold(notes: Readonly<Record<string, string>>): string[] {
	return listsOf(notes).soldCold.map(({ contact, deal, before }) => `${contact.name} ${deal?.deal.name ?? '-'} before ${before}`);
}

test.each<[string, readonly string[], readonly string[]]>([
	['a deal opened with no marketing before', [list('deals', '2026-03-01..2026-04-01 won Audit')], ['Anna Audit before 2026-03-01']],
	[
		'marketing on the day of the opening comes too late',
		[list('deals', '2026-03-01 open Audit'), list('activities', '2026-03-01 newsletter')],
		['Anna Audit before 2026-03-01'],
	],
	['marketing the day before', [list('deals', '2026-03-01 open Audit'), list('activities', '2026-02-28 newsletter')], []],
	[
		'planned marketing is none',
		[list('deals', '2026-03-01 open Audit'), list('activities', '2026-02-28 planned newsletter')],
		['Anna Audit before 2026-03-01'],
	],
	[
		'a talk before the opening began it',
		[list('deals', '2026-03-01 open Audit'), list('activities', '2026-02-01 discovery-call', '2026-02-10 newsletter')],
		['Anna Audit before 2026-02-01'],
	],
	[
		'with no opening, the first talk did',
		[list('deals', '2026-03-01 won Audit'), list('activities', '2026-02-01 discovery-call', '2026-02-10 newsletter')],
		['Anna Audit before 2026-02-01'],
	],
	['with neither, the close is the latest it can have been', [list('deals', '2026-03-01 won Audit')], ['Anna Audit before 2026-03-01']],
	['closed on an unknown day', [list('deals', 'won Audit')], []],
	['who had bought before is no stranger', [list('deals', '2025-01-01..2025-02-01 won Check', '2026-03-01 open Audit')], ['Anna Check before 2025-01-01']],
	[
		'who had lost before still is',
		[list('deals', '2025-01-01..2025-02-01 lost Check', '2026-03-01 open Audit')],
		['Anna Audit before 2026-03-01', 'Anna Check before 2025-01-01'],
	],
	['paid work before', [list('deals', '2026-03-01 open Audit'), list('activities', '2026-01-01 kick-off')], []],
	['a talk without a deal', [list('activities', '2026-03-01 discovery-call')], ['Anna - before 2026-03-01']],
	['before the look-back', [list('deals', '2022-03-01..2022-04-01 won Audit')], []],
	['a deal that opens tomorrow', [list('deals', '2026-06-02 open Audit')], []],
])('%s', (_what, properties, found) => {
	expect(cold({ 'Anna.md': person(...properties) })).toEqual(found);
});

test('marketing to a colleague came before, and a colleague’s talk is told where the deal is', () => {
	const notes = {
		'Acme.md': person(list('deals', '2026-03-01 open Audit')),
		'Anna.md': person('company: "[[Acme]]"', list('activities', '2026-03-01 discovery-call')),
	};
	expect(cold(notes)).toEqual(['Acme Audit before 2026-03-01']);
	expect(cold({ ...notes, 'Ben.md': person('company: "[[Acme]]"', list('activities', '2026-02-01 newsletter')) })).toEqual([]);
});

test('a referral and an approach are told as what warmed it, and untagged activities as what may be the marketing', () => {
	const notes = {
		'Anna.md': person(
			'referred-by: Cleo',
			list('deals', '2026-03-01 open Audit'),
			list('activities', '2026-02-01 coffee', '2026-02-20 call asked for a price'),
		),
		'Ben.md': person(list('deals', '2026-01-01 open Check')),
	};
	const [first, second] = listsOf(notes).soldCold;
	expect(first?.contact.name).toBe('Ben');
	expect(second?.warmedBy.map(({ text }) => text)).toEqual(['referred-by: Cleo', '2026-02-20 call asked for a price']);
	expect(second?.perhaps.map(({ text }) => text)).toEqual(['2026-02-20 call asked for a price', '2026-02-01 coffee']);
});

test('a deal is sold cold exactly where no marketing lies before its opening', () => {
	const opening = dayOf('2026-01-01');
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -300, max: 120 }), { maxLength: 6 }), (offsets) => {
			const lines = offsets.map((offset) => `${addDays(opening, offset)} marketing/newsletter`);
			const properties = [list('deals', `${opening} open Audit`), ...(lines.length === 0 ? [] : [list('activities', ...lines)])];
			expect(cold({ 'Anna.md': person(...properties) }).length).toBe(offsets.some((offset) => offset < 0) ? 0 : 1);
		}),
		{ numRuns: 60 },
	);
});

test.each<[string, readonly string[], readonly string[]]>([
	[
		'a talk belongs to the deal that ended after it',
		[list('deals', '2025-01-01..2025-02-01 lost Check', '2026-03-01 open Audit'), list('activities', '2025-01-15 demo', '2025-02-01 demo', '2026-02-01 demo')],
		['Anna Audit before 2026-02-01', 'Anna Check before 2025-01-01'],
	],
	[
		'also to one that ended on the day the next opened',
		[list('deals', '2026-01-01..2026-03-01 lost Check', '2026-03-01 open Audit'), list('activities', '2026-01-15 demo')],
		['Anna Audit before 2026-03-01', 'Anna Check before 2026-01-01'],
	],
	[
		'of several deals before it, the last',
		[
			list('deals', '2025-07-01..2025-08-01 lost More', '2025-01-01..2025-02-01 lost Check', '2026-03-01 open Audit'),
			list('activities', '2025-03-01 demo', '2026-02-01 demo'),
		],
		['Anna Audit before 2026-02-01', 'Anna More before 2025-03-01', 'Anna Check before 2025-01-01'],
	],
	[
		'a deal that ended later takes no talk away',
		[list('deals', '2026-03-01 open Audit', '2026-03-10..2026-04-01 lost Check'), list('activities', '2026-02-01 demo')],
		['Anna Audit before 2026-02-01', 'Anna Check before 2026-02-01'],
	],
	['an open deal with no opening began with the talk', [list('deals', 'open Audit'), list('activities', '2026-02-01 demo')], ['Anna Audit before 2026-02-01']],
	[
		'a talk behind the opening did not begin it',
		[list('deals', '2026-03-01 open Audit'), list('activities', '2026-03-09 demo')],
		['Anna Audit before 2026-03-01'],
	],
	['the first day of the look-back', [list('deals', '2024-06-01..2024-07-01 lost Audit')], ['Anna Audit before 2024-06-01']],
	['the day before', [list('deals', '2024-05-31..2024-07-01 lost Audit')], []],
	['an open deal with no opening, and a talk today', [list('deals', 'open Audit'), list('activities', '2026-06-01 demo')], ['Anna Audit before 2026-06-01']],
	['nothing at all', [], []],
	['a call that is neither', [list('activities', '2026-03-01 call')], []],
])('%s', (_what, properties, found) => {
	expect(cold({ 'Anna.md': person(...properties) })).toEqual(found);
});

test.each([
	['is open', '2026-03-01 open Audit'],
	['ended', '2025-11-01..2025-12-01 lost Audit'],
	['ended, nobody says when', 'lost Audit'],
])('a talk with a contact whose company has a deal that %s is not told by itself', (_, deal) => {
	const notes = { 'Acme.md': person(list('deals', deal)), 'Anna.md': person('company: "[[Acme]]"', list('activities', '2026-03-01 demo')) };
	expect(cold(notes).filter((line) => line.startsWith('Anna'))).toEqual([]);
	expect(cold({ ...notes, 'Acme.md': person() })).toEqual(['Anna - before 2026-03-01']);
});

test('it is told with the line of the deal and the first talk, what warmed it by then, and the newest three that may be marketing', () => {
	const notes = {
		'Anna.md': person(
			list('deals', '"2026-03-01 open Audit"'),
			list(
				'activities',
				'2026-02-01 call about fees',
				'2026-02-02 call about fees',
				'2026-02-03 call about fees',
				'2026-03-01 call asked for a price',
				'2026-03-02 call asked again',
				'2026-03-01 demo of the sheet',
				'2026-03-08 demo of the rest',
				'2026-02-20 planned call about fees',
			),
		),
		'Daily/2026-02-04.md': '- [[Anna]] at the fair\n',
		'Daily/2026-03-01.md': '- [[Anna]] at the office\n',
	};
	const [anna] = listsOf(notes).soldCold;
	expect(anna?.evidence.map(({ text }) => text)).toEqual(['2026-03-01 open Audit', '2026-03-01 demo of the sheet']);
	expect(anna?.warmedBy.map(({ text }) => text)).toEqual(['2026-03-01 call asked for a price']);
	expect(anna?.perhaps.map(({ text }) => text)).toEqual(['[[Anna]] at the fair', '2026-02-03 call about fees', '2026-02-02 call about fees']);
});

test('a talk without a deal is told with its own line, and a talk before what began it is not told', () => {
	const lone = listsOf({ 'Anna.md': person(list('activities', '2026-03-01 demo', '2026-03-08 proposal')) }).soldCold[0];
	expect(lone?.evidence.map(({ text }) => text)).toEqual(['2026-03-01 demo']);
	const notes = {
		'Anna.md': person(list('deals', '2025-01-01..2025-02-01 lost Check', '2026-03-01 open Audit'), list('activities', '2025-01-15 demo', '2026-03-04 demo')),
	};
	const [audit] = listsOf(notes).soldCold;
	expect(audit?.evidence.map(({ text }) => text)).toEqual(['2026-03-01 open Audit', '2026-03-04 demo']);
	expect(audit?.perhaps).toEqual([]);
});

test('the line of a deal that stands in two places is told once', () => {
	const notes = { 'Anna.md': person(list('deals', '2026-03-01 open Audit', '2026-03-01..2026-04-01 lost Audit')) };
	expect(listsOf(notes).soldCold.map(({ evidence }) => evidence.length)).toEqual([1]);
	expect(readVault(notes).contact('Anna').deals[0]?.evidence).toHaveLength(2);
});
