import fc from 'fast-check';
import { addDays } from '../../../src/core/model/iso-date';
import type { Settings } from '../../../src/core/settings/settings';
import { dayOf } from '../../support/read-vault';
import { list, listsOf, person } from '../../support/relationship';

const trusted = list('activities', '2026-03-01 marketing/newsletter', '2026-04-20 marketing/case-study');
const asked = list('activities', '2026-05-02 call asked what a review costs');

/** `Anna: trust towards`, with what stands in the way: `Anna: trust (open-deal)`. */
function ready(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): string[] {
	return listsOf(notes, { settings }).ready.map(({ contact, signs, wait }) => {
		const because = signs.map((sign) => `${sign.isSure ? '' : 'perhaps '}${sign.because}`).join(' ');
		return `${contact.name}: ${because}${wait === null ? '' : ` (${wait})`}`;
	});
}

test.each<[string, readonly string[], readonly string[]]>([
	['marketing reached trust, upon a lower rung', [trusted], ['Anna: trust']],
	['a case study alone, with no rung below it', [list('activities', '2026-04-20 marketing/case-study')], []],
	['newsletters alone', [list('activities', '2026-05-01 marketing/newsletter', '2026-05-09 marketing/newsletter')], []],
	['trust of half a year and a day ago has faded', [list('activities', '2025-12-02 marketing/case-study', '2026-05-01 marketing/newsletter')], []],
	['trust of half a year ago has not', [list('activities', '2025-12-03 marketing/case-study', '2026-05-01 marketing/newsletter')], ['Anna: trust']],
	['she asked', [asked], ['Anna: towards']],
	['she asked long ago', [list('activities', '2025-05-02 call asked what a review costs')], []],
	['a planned talk says nothing', [list('activities', '2026-05-02 planned call where she asked to be called')], []],
	['an activity of tomorrow has not happened', [list('activities', '2026-06-02 call asked what a review costs')], []],
	['trust and an approach', [list('activities', '2026-03-01 newsletter', '2026-04-20 case-study', '2026-05-30 call she replied')], ['Anna: towards trust']],
	['stopped', [trusted, list('reevaluations', '2026-05-01 stop')], ['Anna: trust (stopped)']],
	['not to be contacted', [trusted, 'do-not-contact: true'], ['Anna: trust (stopped)']],
	['paused', [trusted, list('reevaluations', '2026-05-01 pause 2026-09-01')], ['Anna: trust (snoozed)']],
	['a pause that ended', [trusted, list('reevaluations', '2026-04-01 pause 2026-06-01')], ['Anna: trust']],
	['snoozed', [trusted, 'snoozed-until: 2026-06-02'], ['Anna: trust (snoozed)']],
	['a deal is open', [trusted, list('deals', '2026-05-01 open Audit')], ['Anna: trust (open-deal)']],
	['a deal ended eleven months ago', [trusted, list('deals', '2025-07-01 won Audit')], ['Anna: trust (recent-deal)']],
	['a deal ended a year ago', [trusted, list('deals', '2025-06-01 lost Audit')], ['Anna: trust']],
	['a deal ended, nobody says when', [trusted, list('deals', 'won Audit')], ['Anna: trust (unclear-deal)']],
	['paid work goes on', [list('activities', '2026-03-01 newsletter', '2026-04-20 case-study', '2026-05-20 kick-off')], ['Anna: trust (in-delivery)']],
	['paid work of a year ago', [list('activities', '2025-05-20 kick-off', '2026-03-01 newsletter', '2026-04-20 case-study')], ['Anna: trust']],
	['a discovery call last week', [list('activities', '2026-05-25 discovery-call she asked for it')], ['Anna: towards (in-conversation)']],
	['a discovery call is planned', [asked, 'log: [2026-06-09 planned discovery-call]'], ['Anna: towards (in-conversation)']],
])('%s', (_what, properties, found) => {
	expect(ready({ 'Anna.md': person(...properties) })).toEqual(found);
});

test('who sends others is ready, with the line that says so as evidence', () => {
	const notes = { 'Anna.md': person(), 'Ben.md': person('referred-by: "[[Anna]]"') };
	expect(ready(notes)).toEqual(['Anna: refers']);
	expect(listsOf(notes).ready[0]?.signs[0]?.evidence).toEqual([{ path: 'Ben.md', at: { property: 'referred-by', index: null }, text: 'referred-by: Anna' }]);
});

test('a mention is shown to be confirmed, and stands behind what is sure', () => {
	const notes = {
		'Anna.md': person(),
		'Ben.md': person(list('activities', '2026-01-10 call asked for a price')),
		'Daily/2026-05-29.md': '- [[Anna]] asked again about pivot tables\n',
	};
	expect(ready(notes)).toEqual(['Ben: towards', 'Anna: perhaps towards']);
});

test('the words of a campaign are the same for all and say nothing of one', () => {
	const campaign = '---\ntype: campaign\ndate: 2026-05-01\nsummary: You asked for it\nactivity: marketing/newsletter\ncontacts: ["[[Anna]]"]\n---\n';
	expect(ready({ 'Anna.md': person(), 'Campaigns/They asked.md': campaign })).toEqual([]);
});

test('a deal of a colleague, or in the company’s note, is one with the company', () => {
	const ofCompany = 'company: "[[Acme]]"';
	const acme = (...deals: readonly string[]): string => person(...deals);
	const notes = { 'Anna.md': person(ofCompany, trusted), 'Ben.md': person(ofCompany, list('deals', '2026-05-01 open Audit')), 'Acme.md': acme() };
	expect(ready(notes)).toEqual(['Acme: trust (open-deal)', 'Anna: trust (open-deal)']);
	expect(ready({ 'Anna.md': person(ofCompany, trusted), 'Acme.md': acme(list('deals', '2026-03-01 won Audit')) })).toContain('Anna: trust (recent-deal)');
	expect(ready({ 'Anna.md': person(ofCompany, trusted), 'Acme.md': acme() })).toEqual(['Acme: trust', 'Anna: trust']);
});

test('the user’s own words and months count', () => {
	expect(ready({ 'Anna.md': person(asked) }, { towardsWords: ['rang'] })).toEqual([]);
	const ended = { 'Anna.md': person(trusted, list('deals', '2025-12-01 won Audit')) };
	expect([ready(ended), ready(ended, { longAfterDealMonths: 6 })]).toEqual([['Anna: trust (recent-deal)'], ['Anna: trust']]);
});

test('the later the day asked, the less the same marketing weighs, and it never comes back', () => {
	const days = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(days, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (ago, one, more) => {
			const last = dayOf('2026-06-01');
			const lines = ago.map((days, index) => `${addDays(last, -days)} marketing/${index % 2 === 0 ? 'case-study' : 'newsletter'}`);
			const at = (days: number): number => listsOf({ 'Anna.md': person(list('activities', ...lines)) }, { asOf: addDays(last, days) }).ready[0]?.weight ?? 0;
			expect(at(one + more)).toBeLessThanOrEqual(at(one));
		}),
		{ numRuns: 60 },
	);
});

test.each<[string, readonly string[], readonly string[]]>([
	['newsletters of half a year ago still bear trust', [list('activities', '2025-12-03 newsletter', '2026-04-20 case-study')], ['Anna: trust']],
	['those of a day before do not', [list('activities', '2025-12-02 newsletter', '2026-04-20 case-study')], []],
	['she asked half a year ago', [list('activities', '2025-12-03 call asked what it costs')], ['Anna: towards']],
	['she asked half a year and a day ago', [list('activities', '2025-12-02 call asked what it costs')], []],
	['a deal ended long ago, and another nobody says when', [trusted, list('deals', '2024-01-01 lost Check', 'won Audit')], ['Anna: trust']],
])('%s', (_what, properties, found) => {
	expect(ready({ 'Anna.md': person(...properties) })).toEqual(found);
});

test('paid work with a colleague keeps the company in delivery', () => {
	const notes = {
		'Acme.md': person(),
		'Anna.md': person('company: "[[Acme]]"', asked),
		'Ben.md': person('company: "[[Acme]]"', list('activities', '2026-05-20 kick-off')),
	};
	expect(ready(notes)).toContain('Anna: towards (in-delivery)');
});

test('of two who are as sure, the one of whom more speaks stands first, by all that speaks for it', () => {
	const notes = {
		'Anna.md': person(list('activities', '2026-03-01 call asked for a price')),
		'Ben.md': person(list('activities', '2026-05-01 call asked for a price')),
		'Cleo.md': person(list('activities', '2026-03-01 newsletter', '2026-06-01 case-study', '2026-03-03 call she replied')),
	};
	const lists = listsOf(notes).ready;
	expect(lists.map(({ contact }) => contact.name)).toEqual(['Cleo', 'Ben', 'Anna']);
	expect(lists[0]?.weight).toBeCloseTo(1.5);
	expect(lists[0]?.signs.map(({ because, weight }) => [because, weight])).toEqual([
		['trust', 1],
		['towards', 0.5],
	]);
});

test('beside what is sure a mention is told, but neither counts nor makes it less sure', () => {
	const notes = {
		'Anna.md': person(list('activities', '2026-03-03 call she replied', '2026-05-20 call about the fair')),
		'Daily/2026-05-29.md': '- [[Anna]] asked again\n',
		'Daily/2026-05-30.md': '- [[Anna]] was at the fair\n',
	};
	const [anna] = listsOf(notes).ready;
	expect(anna).toMatchObject({ isSure: true, signs: [{ because: 'towards', isSure: true, newestOn: '2026-03-03' }] });
	expect(anna?.signs[0]?.weight).toBeCloseTo(0.5);
	expect(anna?.signs[0]?.evidence.map(({ text }) => text)).toEqual(['[[Anna]] asked again', '2026-03-03 call she replied']);
});

test('a contact with a sure sign is sure, though another is only a mention', () => {
	const notes = { 'Anna.md': person(trusted), 'Daily/2026-05-29.md': '- [[Anna]] asked again\n' };
	expect(listsOf(notes).ready).toMatchObject([{ isSure: true, signs: [{ because: 'trust' }, { because: 'towards', isSure: false }] }]);
});

test('on one day what is sure is told before a mention, and what a note of its own says in its words counts', () => {
	const notes = {
		'Anna.md': person(list('activities', '2026-05-29 call she replied')),
		'Daily/2026-05-29.md': '- [[Anna]] asked again\n',
		'Notes/Friday.md': '---\ntype: call\ndate: 2026-05-30\nwith: "[[Anna]]"\nsummary: she asked what it costs\n---\n',
	};
	expect(listsOf(notes).ready[0]?.signs[0]?.evidence.map(({ text }) => text)).toEqual(['Friday', '2026-05-29 call she replied', '[[Anna]] asked again']);
});

test('of an activity that stands in two places, the line that says so is told', () => {
	const note = `${person(list('activities', '2026-05-29 call'))}## Log\n- 2026-05-29 call she replied\n`;
	expect(listsOf({ 'Anna.md': note }).ready[0]?.signs[0]?.evidence.map(({ text }) => text)).toEqual(['2026-05-29 call she replied']);
});

test('of much that speaks for it the newest five lines are told', () => {
	const days = ['21', '22', '23', '24', '25', '26', '27'];
	const called = person(list('activities', ...days.map((day) => `2026-05-${day} call she replied`)));
	expect(listsOf({ 'Anna.md': called }).ready[0]?.signs[0]?.evidence.map(({ text }) => text.slice(8, 10))).toEqual(['27', '26', '25', '24', '23']);
	const studied = person(list('activities', '2026-05-01 newsletter', '2026-05-02 newsletter', ...days.map((day) => `2026-05-${day} case-study`)));
	const trust = listsOf({ 'Anna.md': studied }).ready[0]?.signs[0];
	expect(trust?.evidence.map(({ text }) => text.slice(8, 10))).toEqual(['27', '26', '25', '24', '02']);
	expect(trust?.newestOn).toBe('2026-05-27');
	const sent = Object.fromEntries(days.map((day) => [`P${day}.md`, person('referred-by: Anna')]));
	const refers = listsOf({ 'Anna.md': person(), ...sent }).ready[0]?.signs[0];
	expect([refers?.weight, refers?.evidence.length]).toEqual([7, 5]);
});
