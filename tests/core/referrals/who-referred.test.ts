import fc from 'fast-check';
import type { RelationshipLists } from '../../../src/core/view/relationship-lists';
import { readVault } from '../../support/read-vault';
import { list, listsOf, person } from '../../support/relationship';

/** `Cleo → Anna: won Audit, open Check (Acme)`. */
function referred({ referrers }: RelationshipLists): string[] {
	return referrers.flatMap(({ name, referrals }) =>
		referrals.map(({ contact, deals }) => {
			const what = deals.map(({ deal, with: whose }) => `${deal.state} ${deal.deal.name}${whose.path === contact.path ? '' : ` (${whose.name})`}`);
			return `${name} → ${contact.name}: ${what.join(', ')}`;
		}),
	);
}

const audit = list('deals', '2026-03-20 won Audit');

test('a contact’s referrer is credited with its deals, with the lines that say so', () => {
	const lists = listsOf({ 'Cleo.md': person(), 'Anna.md': person('referred-by: "[[Cleo]]"', audit) });
	expect(referred(lists)).toEqual(['Cleo → Anna: won Audit']);
	expect(lists.referrers[0]).toMatchObject({ path: 'Cleo.md', outcome: { won: 1, wonWithoutValue: 1 }, standing: { hasBought: false, stop: null } });
	expect(lists.referrers[0]?.referrals[0]?.evidence).toEqual([{ path: 'Anna.md', at: { property: 'referred-by', index: null }, text: 'referred-by: Cleo' }]);
});

test('a deal note names its own referrer, who is credited with that deal alone', () => {
	const deal = '---\ntype: deal\ncontact: "[[Anna]]"\nstatus: won\nclosed: 2026-03-20\nvalue: € 4,800\nreferred-by: "[[Dora]]"\n---\n';
	const lists = listsOf({
		'Cleo.md': person(),
		'Dora.md': person(),
		'Anna.md': person('referred-by: Cleo', list('deals', '2026-05-01 open Check')),
		'Audit.md': deal,
	});
	expect(referred(lists)).toEqual(['Dora → Anna: won Audit', 'Cleo → Anna: open Check']);
	expect(lists.referrers[0]?.outcome.worth).toEqual([{ amount: 4800, currency: '€' }]);
});

test('a sales conversation and a deal in a list name their referrer too', () => {
	const conversation = '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\nReferred by: [[Dora]]\n---\n';
	const map = list('deals', '{name: Check, status: lost, closed: 2026-01-10, referred-by: Dora}');
	expect(referred(listsOf({ 'Dora.md': person(), 'Anna.md': person(map), 'Audit.md': conversation }))).toEqual(['Dora → Anna: open Audit, lost Check']);
	expect(readVault({ 'Anna.md': person(map) }).contact('Anna').deals[0]?.referredBy[0]?.evidence).toMatchObject({
		path: 'Anna.md',
		at: { property: 'deals', index: 0 },
	});
});

test('a referred person is credited with the company’s deals, unless the company or the deal names somebody', () => {
	const anna = person('referred-by: Cleo', 'company: "[[Acme]]"');
	expect(referred(listsOf({ 'Anna.md': anna, 'Acme.md': person(audit) }))).toEqual(['Cleo → Anna: won Audit (Acme)']);
	expect(referred(listsOf({ 'Anna.md': anna, 'Acme.md': person('referred-by: Dora', audit) }))).toEqual(['Dora → Acme: won Audit', 'Cleo → Anna: ']);
});

test('a deal with several contacts whom one sent is counted once', () => {
	const deal = '---\ntype: deal\ncontacts: ["[[Anna]]", "[[Ben]]"]\nstatus: won\nclosed: 2026-03-20\n---\n';
	const by = person('referred-by: Cleo');
	expect(listsOf({ 'Anna.md': by, 'Ben.md': by, 'Audit.md': deal }).referrers[0]?.outcome.won).toBe(1);
});

test.each<[string, string, string | null, readonly string[]]>([
	['a name that is no contact’s stays as written', 'My accountant', null, []],
	['a name that two contacts bear is not guessed', 'Sam', null, ['A/Sam.md', 'B/Sam.md']],
	['an alias is the contact', 'CK', 'Cleo.md', []],
])('%s', (_what, written, path, candidates) => {
	const notes = { 'Cleo.md': person('aliases: [CK]'), 'A/Sam.md': person(), 'B/Sam.md': person(), 'Anna.md': person(`referred-by: ${written}`) };
	expect(listsOf(notes).referrers).toMatchObject([{ path, candidates }]);
});

test('several may have sent one, as a list or with commas; nobody sends themselves', () => {
	const notes = { 'Cleo.md': person(), 'Anna.md': person('referred-by: ["[[Cleo]]", Dora]'), 'Ben.md': person('referred-by: Cleo, Ben, Dora') };
	expect(referred(listsOf(notes))).toEqual(['Cleo → Anna: ', 'Cleo → Ben: ', 'Dora → Anna: ', 'Dora → Ben: ']);
});

test('as of a day, a later close has not happened', () => {
	const notes = { 'Anna.md': person('referred-by: Cleo', list('deals', '2026-02-01..2026-03-20 won Audit')) };
	expect(referred(listsOf(notes, { asOf: '2026-03-01' }))).toEqual(['Cleo → Anna: open Audit']);
	expect(referred(listsOf(notes, { asOf: '2026-01-01' }))).toEqual(['Cleo → Anna: unstarted Audit']);
});

test.each<[string, readonly string[], string | null]>([
	['stopped by a re-evaluation', [list('reevaluations', '2026-05-01 stop never buys')], '2026-05-01 stop never buys'],
	['stopped by a property', ['marketing: stop'], 'marketing: stop'],
	['whose wish it is', ['do-not-contact: true'], null],
	['whose wish it is, stopped besides', ['do-not-contact: true', list('reevaluations', '2026-05-01 stop')], null],
	['stopped and continued', [list('reevaluations', '2026-04-01 stop', '2026-05-01 continue')], null],
	['stopped tomorrow', [list('reevaluations', '2026-06-02 stop')], null],
])('the stop of a referrer %s is questioned as it should be', (_what, properties, stop) => {
	const { referrers } = listsOf({ 'Cleo.md': person(...properties), 'Anna.md': person('referred-by: Cleo') });
	expect(referrers[0]?.standing?.stop?.text ?? null).toBe(stop);
});

test('every referred-by is in the list once, whatever stands in it', () => {
	const names = ['Cleo', 'Dora', '[[Cleo]]', 'Nobody', 'A, B'];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }), (written) => {
			const people = written.map((name, index): [string, string] => [`P${String(index)}.md`, person(`referred-by: "${name}"`)]);
			const { referrers } = listsOf({ 'Cleo.md': person(), 'Dora.md': person(), ...Object.fromEntries(people) });
			const told = referrers.reduce((sum, { referrals }) => sum + referrals.length, 0);
			expect(told).toBe(written.reduce((sum, name) => sum + name.split(',').length, 0));
			expect(new Set(referrers.map(({ name }) => name)).size).toBe(referrers.length);
		}),
		{ numRuns: 40 },
	);
});

test('who won most stands first, then who sent most, then by name', () => {
	const notes = {
		'Anna.md': person('referred-by: Zoe'),
		'Ben.md': person('referred-by: Yves', list('deals', '2026-03-01 won Audit')),
		'Cleo.md': person('referred-by: Xenia'),
		'Dora.md': person('referred-by: Xenia'),
		'Emil.md': person('referred-by: Walt'),
	};
	expect(listsOf(notes).referrers.map(({ name }) => name)).toEqual(['Yves', 'Xenia', 'Walt', 'Zoe']);
});

test('a deal that has not begun is none of what came of it', () => {
	const notes = { 'Anna.md': person('referred-by: Cleo', list('deals', '2026-06-10 open Audit', '2026-03-01 closed Check')) };
	expect(listsOf(notes).referrers[0]?.outcome).toEqual({ open: 0, won: 0, lost: 0, closed: 1, worth: [], wonWithoutValue: 0 });
});

test('who names only themselves sent nobody; a name with a comma that is somebody’s is one', () => {
	expect(listsOf({ 'Ben.md': person('referred-by: Ben') }).referrers).toEqual([]);
	const notes = { 'Berg, Cleo.md': person(), 'Anna.md': person('referred-by: "Berg, Cleo"'), 'Ben.md': person('referred-by: "Nobody,; Somebody ,"') };
	expect(referred(listsOf(notes))).toEqual(['Berg, Cleo → Anna: ', 'Nobody → Ben: ', 'Somebody → Ben: ']);
});
