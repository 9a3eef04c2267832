import type { Flag } from '../../../src/core/model/flag';
import { ruleContext, checkRules, olderDeals } from '../../../src/core/rules/check-rules';
import { contactAsOf, type ContactAsOf } from '../../../src/core/model/contact-as-of';
import { defaultSettings } from '../../../src/core/settings/settings';
import { dayOf, readVault } from '../../support/read-vault';

const asOf = dayOf('2026-06-01');
const context = ruleContext(asOf, defaultSettings);
const CLOSED = 'deals:\n  - 2026-03-29 won Website redesign';

function seen(...lines: readonly string[]): ContactAsOf {
	return contactAsOf(readVault({ 'Anna.md': ['---', 'type: contact', ...lines, '---', ''].join('\n') }).contact('Anna'), asOf);
}

function flagsOf(...lines: readonly string[]): readonly Flag[] {
	return checkRules(seen(...lines), context).flags;
}

function stoppedWith(...activities: readonly string[]): Flag | undefined {
	return flagsOf(CLOSED, 'activities:', ...activities.map((line) => `  - ${line}`)).find(({ flag }) => flag === 'stalled-marketing');
}

test.each([
	['an untagged call the day after the close', '2026-03-30 call', true],
	['an untagged call on the day of the close', '2026-03-29 call', false],
	['an untagged call before the close', '2026-03-02 call', false],
	['a sales call after the close', '2026-03-30 sales/call', false],
	['a planned call after the close', '2026-04-02 planned call', false],
])('%s may be the marketing missed: %s is %s', (_what, line, hasUntagged) => {
	expect(stoppedWith(line)?.hasUntagged).toBe(hasUntagged);
});

test('what is planned from the day of the close on stands with the flag, nothing older', () => {
	const planned = ['2026-03-28 planned marketing/check-in', '2026-03-29 planned marketing/gift', '2026-07-15 planned marketing/article'];
	expect(stoppedWith(...planned)?.planned.map(({ day }) => day)).toEqual(['2026-03-29', '2026-07-15']);
});

test('a flag that has no day shows all that is planned and all possible touches', () => {
	const lines = ['deals:', '  - won Website redesign', 'last_contact: 2026-01-10', 'activities:', '  - 2026-01-05 planned marketing/check-in'];
	const undated = flagsOf(...lines).find(({ flag }) => flag === 'closed-undated');
	expect(undated?.since).toBeNull();
	expect(undated?.planned.map(({ day }) => day)).toEqual(['2026-01-05']);
	expect(undated?.possible.map(({ day }) => day)).toEqual(['2026-01-10']);
	expect(undated?.hasUntagged).toBe(false);
});

test('a possible touch stands with the flag when it is later than the close', () => {
	const daysOf = (day: string): readonly string[] =>
		flagsOf(CLOSED, `last_contact: ${day}`)
			.filter(({ flag }) => flag === 'stalled-marketing')
			.flatMap(({ possible }) => possible.map((touch) => touch.day));
	expect([daysOf('2026-03-30'), daysOf('2026-03-29'), daysOf('2026-03-28')]).toEqual([['2026-03-30'], [], []]);
});

test('every flag of a contact has a key of its own, which names its rule, its note and its deal', () => {
	const flags = flagsOf('deals:', '  - 2026-03-01 won Audit', '  - 2026-03-29 won Audit', '  - 2026-03-29 lost Training', '  - won Report');
	const keys = flags.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.length).toBeGreaterThan(3);
	for (const { key, flag, deal } of flags) {
		expect(key).toContain(`${flag} Anna.md`);
		expect(key).toContain(deal?.deal.name ?? '');
	}
	expect(
		flagsOf('deals:', '  - 2026-03-01 won Audit', '  - 2026-03-29 won Audit', '  - 2026-03-29 lost Training', '  - won Report').map(({ key }) => key),
	).toEqual(keys);
});

test('deals closed before the look-back are older, and no others', () => {
	const older = olderDeals(seen('deals:', '  - 2024-05-31 won Old one', '  - 2024-06-01 won At the edge', '  - 2026-03-29 won New'), context);
	expect(older.map(({ deal }) => deal.name)).toEqual(['Old one']);
});
