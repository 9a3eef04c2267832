import type { Flag } from '../../../src/core/model/flag';
import { CheckTally } from '../../../src/core/view/check-tally';
import type { ContactCheck } from '../../../src/core/view/contact-check';
import { dayOf } from '../../support/read-vault';

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

function checkOf(index: number, days: number, count = 1): ContactCheck {
	const flags = Array.from({ length: count }, (_, more) => flagOf(index, days + more));
	return { contact: { path: `Contact ${String(index)}.md`, name: '' }, flags, suppressed: [], activities, deals: [], candidates: [] };
}

/** Checks of so many contacts, in no order of their days. */
function checksOf(count: number, shift: number): ContactCheck[] {
	return Array.from({ length: count }, (_, index) => checkOf(index, ((index * 7919) % 1000) + shift));
}

function shortest(work: () => number): number {
	return Math.min(...Array.from({ length: 5 }, work));
}

/** How long it takes to replace every check by that of the next day, one by one, in milliseconds. */
function replacing(before: readonly ContactCheck[], after: readonly ContactCheck[]): number {
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
function sorting(checks: readonly ContactCheck[]): number {
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
	expect([tally.result(asOf).stopped, tally.result(asOf).flags.length]).toEqual([2, 3]);
	tally.remove(twice);
	expect(tally.result(asOf).stopped).toBe(1);
});
