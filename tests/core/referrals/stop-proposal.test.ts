import fc from 'fast-check';
import { addDays } from '../../../src/core/model/iso-date';
import type { Settings } from '../../../src/core/settings/settings';
import { dayOf } from '../../support/read-vault';
import { list, listsOf, person } from '../../support/relationship';

/** Newsletters, the latest a week before 1 June 2026 and one every 30 days before it. */
function newsletters(count: number): string[] {
	return Array.from({ length: count }, (_none, index) => `${addDays(dayOf('2026-05-25'), -30 * index)} marketing/newsletter`);
}

function proposed(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = { touchesBeforeStop: 5 }): string[] {
	return listsOf(notes, { settings }).stopProposals.map(
		({ contact, touches, lostDeals }) => `${contact.name}: ${String(touches)} touches, ${String(lostDeals)} lost`,
	);
}

const five = list('activities', ...newsletters(5));

test.each<[string, readonly string[], readonly string[]]>([
	['five touches and nothing', [five], ['Anna: 5 touches, 0 lost']],
	['four touches', [list('activities', ...newsletters(4))], []],
	['a deal was lost', [five, list('deals', '2026-01-10 lost Audit')], ['Anna: 5 touches, 1 lost']],
	['a deal was won', [five, list('deals', '2024-01-10 won Audit')], []],
	['a deal is open', [five, list('deals', '2026-05-10 open Audit')], []],
	['a deal ended, nobody says how', [five, list('deals', '2024-01-10 closed Audit')], []],
	['paid work was done', [list('activities', ...newsletters(5), '2024-01-10 kick-off')], []],
	['she replied lately', [list('activities', ...newsletters(5), '2026-04-10 email she replied')], []],
	['she replied long ago', [list('activities', ...newsletters(5), '2025-04-10 email she replied')], ['Anna: 5 touches, 0 lost']],
	['a discovery call is planned', [list('activities', ...newsletters(5), '2026-06-10 planned discovery-call')], []],
	['stopped already', [five, list('reevaluations', '2026-05-01 stop')], []],
	['not to be contacted', [five, 'do-not-contact: true'], []],
	['paused', [five, list('reevaluations', '2026-05-01 pause 2026-09-01')], []],
	['snoozed', [five, 'snoozed-until: 2026-07-01'], []],
	['continued since', [five, list('reevaluations', '2026-04-01 continue')], []],
	['continued before', [list('activities', ...newsletters(7)), list('reevaluations', '2026-01-10 continue')], ['Anna: 5 touches, 0 lost']],
])('%s', (_what, properties, found) => {
	expect(proposed({ 'Anna.md': person(...properties) })).toEqual(found);
});

test('who refers, or whose company buys or refers, is kept', () => {
	const anna = person('company: "[[Acme]]"', five);
	expect(proposed({ 'Anna.md': person(five), 'Ben.md': person('referred-by: Anna') })).toEqual([]);
	expect(proposed({ 'Anna.md': anna, 'Acme.md': person(), 'Ben.md': person('referred-by: Acme') })).toEqual([]);
	expect(proposed({ 'Anna.md': anna, 'Acme.md': person(list('deals', '2024-01-10 won Audit')) })).toEqual([]);
	const colleague = person('company: "[[Acme]]"', list('deals', '2024-01-10 won Audit'));
	expect(proposed({ 'Anna.md': anna, 'Acme.md': person(), 'Ben.md': colleague })).toEqual([]);
	expect(proposed({ 'Anna.md': anna, 'Acme.md': person() })).toEqual(['Acme: 5 touches, 0 lost', 'Anna: 5 touches, 0 lost']);
});

test('where marketing has reached trust, it says so', () => {
	const trusted = list('activities', ...newsletters(5), '2026-05-26 marketing/case-study');
	const ready = (activities: string): (boolean | undefined)[] =>
		listsOf({ 'Anna.md': person(activities) }, { settings: { touchesBeforeStop: 5 } }).stopProposals.map(({ isReady }) => isReady);
	expect([ready(trusted), ready(five)]).toEqual([[true], [false]]);
});

test('zero touches proposes no stop at all', () => {
	expect(proposed({ 'Anna.md': person(five) }, { touchesBeforeStop: 0 })).toEqual([]);
});

test('a stop is proposed from the touches set on, with the first and the last of them', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (touches, limit) => {
			const days = newsletters(touches).map((line) => line.slice(0, 10));
			const { stopProposals } = listsOf({ 'Anna.md': person(list('activities', ...newsletters(touches))) }, { settings: { touchesBeforeStop: limit } });
			const expected = touches < limit ? [] : [{ touches, firstOn: days.at(-1), lastOn: days[0] }];
			expect(stopProposals).toMatchObject(expected);
			expect(stopProposals.length).toBe(expected.length);
		}),
		{ numRuns: 60 },
	);
});

test.each<[string, readonly string[], readonly string[]]>([
	['a pause that ended', [five, list('reevaluations', '2026-03-01 pause 2026-04-01')], ['Anna: 5 touches, 0 lost']],
	['a deal that opens tomorrow', [five, list('deals', '2026-06-02 open Audit')], ['Anna: 5 touches, 0 lost']],
	['continued on the day of a touch', [list('activities', ...newsletters(6)), list('reevaluations', '2025-12-26 continue')], ['Anna: 5 touches, 0 lost']],
	['she replied half a year ago', [list('activities', ...newsletters(5), '2025-12-03 email she replied')], []],
	['she replied half a year and a day ago', [list('activities', ...newsletters(5), '2025-12-02 email she replied')], ['Anna: 5 touches, 0 lost']],
])('%s', (_what, properties, found) => {
	expect(proposed({ 'Anna.md': person(...properties) })).toEqual(found);
});

test('the newest three touches are told, the newest first, and the decision they are counted from', () => {
	const notes = { 'Anna.md': person(list('activities', ...newsletters(7)), list('reevaluations', '2025-12-20 continue')) };
	const [stop] = listsOf(notes, { settings: { touchesBeforeStop: 5 } }).stopProposals;
	expect(stop?.evidence.map(({ text }) => text)).toEqual(newsletters(3));
	expect(stop?.continued?.text).toBe('2025-12-20 continue');
});
