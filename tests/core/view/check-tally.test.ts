import type { Flag } from '../../../src/core/model/flag';
import { CheckTally } from '../../../src/core/view/check-tally';
import { ruleContext } from '../../../src/core/rules/check-rules';
import { defaultSettings } from '../../../src/core/settings/settings';
import { doneCount } from '../../../src/core/shapes/check-counts';
import { checkPart, type CheckPart } from '../../../src/core/view/check-part';
import { dayOf, readVault } from '../../support/read-vault';
import { list, person } from '../../support/relationship';

const asOf = dayOf('2026-06-01');
const activities = { marketing: 0, sales: 0, delivery: 0, untagged: 0, planned: 0, possible: 0 };

function flagOf(index: number, days: number): Flag {
	const path = `Contact ${String(index)}.md`;
	const contact = { path, name: `Contact ${String(index)}` };
	return {
		flag: 'stalled-marketing',
		key: `${path} ${String(days)}`,
		contact,
		deal: null,
		since: asOf,
		days,
		isInDelivery: false,
		hasUntagged: false,
		evidence: [],
		planned: [],
		possible: [],
	};
}

function checkOf(index: number, days: number, count = 1): CheckPart {
	const flags = Array.from({ length: count }, (_, more) => flagOf(index, days + more));
	return { contact: { path: `Contact ${String(index)}.md`, name: '' }, flags, suppressed: [], activities, deals: [], candidates: [] };
}

/** Checks of so many contacts, in no order of their days. */
function checksOf(count: number, shift: number): CheckPart[] {
	return Array.from({ length: count }, (_, index) => checkOf(index, ((index * 7919) % 1000) + shift));
}

function shortest(work: () => number): number {
	return Math.min(...Array.from({ length: 5 }, work));
}

/** How long it takes to replace every check by that of the next day, one by one, in milliseconds. */
function replacing(before: readonly CheckPart[], after: readonly CheckPart[]): number {
	const tally = new CheckTally();
	for (const check of before) tally.add(check);
	tally.result(asOf);
	const start = performance.now();
	before.forEach((check, index) => {
		tally.remove(check);
		const next = after[index];
		if (next !== undefined) tally.add(next);
	});
	expect(tally.result(asOf).flags).toHaveLength(before.length);
	return performance.now() - start;
}

/** How long it takes to sort their flags once, in milliseconds. */
function sorting(checks: readonly CheckPart[]): number {
	const start = performance.now();
	const flags = checks.flatMap((check) => check.flags).sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || (a.contact.path < b.contact.path ? -1 : 1));
	expect(flags).toHaveLength(checks.length);
	return performance.now() - start;
}

test('a change of day costs about what sorting once costs, not its square', () => {
	// About twice what sorting costs; one by one, each in its place, it was thirty times.
	const [before, after] = [checksOf(60_000, 0), checksOf(60_000, 1)];
	expect(shortest(() => replacing(before, after)) / shortest(() => sorting(after))).toBeLessThan(15);
});

test('what came and went between two looks is in its place, few or many', () => {
	const tally = new CheckTally();
	const [first, second] = [checkOf(1, 10), checkOf(2, 20)];
	tally.add(first);
	tally.add(second);
	tally.remove(first);
	tally.add(checkOf(1, 30));
	expect(tally.result(asOf).flags.map(({ days }) => days)).toEqual([30, 20]);
	tally.remove(second);
	tally.add(checkOf(3, 40));
	expect(tally.result(asOf).flags.map(({ days }) => days)).toEqual([40, 30]);
	for (const check of checksOf(200, 5)) tally.add(check);
	const days = tally.result(asOf).flags.map((flag) => flag.days ?? 0);
	expect(days).toEqual([...days].sort((a, b) => b - a));
	expect(days).toHaveLength(202);
});

test('contacts where marketing stopped are counted, not their deals', () => {
	const tally = new CheckTally();
	const twice = checkOf(1, 10, 2);
	tally.add(twice);
	tally.add(checkOf(2, 10));
	expect([tally.result(asOf).stalled, tally.result(asOf).flags.length]).toEqual([2, 3]);
	tally.remove(twice);
	expect(tally.result(asOf).stalled).toBe(1);
});

/** A tally of the contacts of notes, and the check of each by its name. */
function tallyOf(notes: Readonly<Record<string, string>>): { readonly tally: CheckTally; readonly checks: ReadonlyMap<string, CheckPart> } {
	const vault = readVault(notes);
	const context = ruleContext(asOf, defaultSettings);
	const checks = new Map(vault.contacts.map((name) => [name, checkPart(vault.contact(name), context)]));
	const tally = new CheckTally();
	for (const check of checks.values()) tally.add(check);
	return { tally, checks };
}

test('activities are counted by their hat, those planned and those possible apart; what comes in and goes out leaves no trace', () => {
	const notes = {
		'Anna.md': person(
			list(
				'activities',
				'2026-01-01 newsletter',
				'2026-01-02 newsletter',
				'2026-01-03 demo',
				'2026-01-04 kick-off',
				'2026-01-05 call',
				'2026-07-01 newsletter',
			),
		),
		'Ben.md': person('company: "[[Anna]]"', list('activities', '2026-01-06 newsletter', '2026-01-07 planned newsletter')),
		'2026-02-01.md': 'Saw [[Anna]].\n',
	};
	const { tally, checks } = tallyOf(notes);
	expect(tally.result(asOf).activities).toEqual({ marketing: 3, sales: 1, delivery: 1, untagged: 1, planned: 2, possible: 1 });
	expect(doneCount(tally.result(asOf).activities)).toBe(6);
	for (const check of checks.values()) tally.remove(check);
	expect(tally.result(asOf)).toEqual(new CheckTally().result(asOf));
});

const old = '---\ntype: deal\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\nstatus: won\nclosed: 2020-05-01\n---\n';

test('a deal of two contacts is counted once, until both are gone; those of lines each', () => {
	const { tally, checks } = tallyOf({
		'Anna.md': person(list('deals', '2026-05-01 open Audit', '2026-05-02 won Fair', '2026-05-03 lost Site', '2026-07-01 open Ahead', '2026-05-04 closed Shop')),
		'Ben.md': person(list('deals', '2026-05-01 open Audit', '2019-05-01 lost Audit')),
		'Old.md': old,
	});
	const both = { open: 2, won: 2, lost: 2, older: 2 };
	const [anna, ben] = [checks.get('Anna'), checks.get('Ben')];
	if (anna === undefined || ben === undefined) throw new Error('Both are contacts.');
	expect(tally.result(asOf).deals).toEqual(both);
	tally.remove(anna);
	expect(tally.result(asOf).deals).toEqual({ open: 1, won: 1, lost: 1, older: 2 });
	tally.add(anna);
	tally.remove(ben);
	expect(tally.result(asOf).deals).toEqual({ open: 1, won: 2, lost: 1, older: 1 });
	tally.remove(anna);
	expect(tally.result(asOf).deals).toEqual({ open: 0, won: 0, lost: 0, older: 0 });
	tally.add(ben);
	tally.add(anna);
	expect(tally.result(asOf).deals).toEqual(both);
});

test('deals closed before the look-back are told the latest first, one of several contacts with the first of them', () => {
	const { tally, checks } = tallyOf({
		'Ben.md': person(list('deals', '2019-05-01 lost Shop', '2021-05-01 won Fair', '2026-05-01 won New')),
		'Anna.md': person(),
		'Cleo.md': person(list('deals', '2026-05-01 won New', 'won Undated')),
		'Old.md': old,
	});
	const told = (): string[] => tally.olderDeals().map(({ contact, deal, closedOn }) => `${closedOn} ${deal.name} ${contact.name} ${contact.path}`);
	expect(told()).toEqual(['2021-05-01 Fair Ben Ben.md', '2020-05-01 Old Anna Anna.md', '2019-05-01 Shop Ben Ben.md']);
	const anna = checks.get('Anna');
	if (anna !== undefined) tally.remove(anna);
	expect(told()).toEqual(['2021-05-01 Fair Ben Ben.md', '2020-05-01 Old Ben Ben.md', '2019-05-01 Shop Ben Ben.md']);
});

test('flags stand by rule, then by days, then by path, whether few changed or many', () => {
	const rule = (flag: Flag['flag'], index: number, days: number | null): CheckPart => ({
		...checkOf(index, 0, 0),
		flags: [{ ...flagOf(index, 0), flag, days }],
	});
	const some = [
		rule('untagged', 1, 9),
		rule('untagged', 2, null),
		rule('undecided', 5, 3),
		rule('undecided', 4, 3),
		rule('stalled-marketing', 6, 1),
		rule('untagged', 3, 0),
	];
	const order = ['stalled-marketing 6', 'undecided 4', 'undecided 5', 'untagged 1', 'untagged 3', 'untagged 2'];
	const told = (tally: CheckTally): string[] =>
		tally
			.result(asOf)
			.flags.filter(({ contact }) => contact.path.length === 12)
			.map(({ flag, contact }) => `${flag} ${contact.name.slice(8)}`);
	const few = new CheckTally();
	for (const check of some) few.add(check);
	expect(told(few)).toEqual(order);
	const many = new CheckTally();
	for (const check of some) many.add(check);
	for (const check of Array.from({ length: 60 }, (_, index) => checkOf(index + 100, index))) many.add(check);
	expect(told(many)).toEqual(order);
});

test('of flags that stand equal the one that goes is taken out, and no other', () => {
	const tally = new CheckTally();
	const [one, two, three] = [checkOf(1, 10), checkOf(1, 10), checkOf(1, 10)];
	for (const check of [one, two, three]) tally.add(check);
	tally.result(asOf);
	for (const check of [two, one]) {
		tally.remove(check);
		expect(tally.result(asOf).flags.some((flag) => check.flags.includes(flag))).toBe(false);
	}
	expect(tally.result(asOf).flags).toEqual(three.flags);
	tally.remove(checkOf(1, 10));
	expect(tally.result(asOf).flags).toEqual(three.flags);
});

test('a result is not changed by what comes after it', () => {
	const tally = new CheckTally();
	tally.add(checkOf(1, 10));
	const before = tally.result(asOf);
	tally.add(checkOf(2, 10));
	expect([before.flags.length, tally.result(asOf).flags.length]).toEqual([1, 2]);
});

test('each deal of several contacts is counted, and a contact without the flag is not counted as one where marketing stopped', () => {
	const note = (status: string, day: string): string => `---\ntype: deal\ncontacts:\n  - "[[Anna]]"\n  - "[[Ben]]"\nstatus: ${status}\nclosed: ${day}\n---\n`;
	const { tally } = tallyOf({
		'Anna.md': person(list('activities', '2026-05-30 newsletter', '2026-05-29 call')),
		'Ben.md': person(list('activities', '2026-05-30 newsletter')),
		'One.md': note('won', '2026-05-20'),
		'Two.md': note('won', '2026-05-21'),
		'Three.md': note('lost', '2020-05-01'),
		'Four.md': note('lost', '2020-05-02'),
	});
	const { deals, stalled, flags } = tally.result(asOf);
	expect([deals, stalled]).toEqual([{ open: 0, won: 2, lost: 2, older: 2 }, 0]);
	expect(flags.length).toBeGreaterThan(0);
	expect(tally.olderDeals().map(({ deal }) => deal.name)).toEqual(['Four', 'Three']);
});

test('what to do this week does not hang on the order in which contacts came', () => {
	const note = person(list('activities', '2026-05-20 planned newsletter'));
	const { checks } = tallyOf({ 'Anna.md': note, 'Ben.md': note });
	const turned = new CheckTally();
	for (const check of [...checks.values()].reverse()) turned.add(check);
	expect(turned.result(asOf).week.map(({ contact }) => contact.name)).toEqual(['Anna', 'Ben']);
});
