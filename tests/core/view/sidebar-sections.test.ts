import { problemAt } from '../../../src/core/model/problem';
import { checkContacts } from '../../../src/core/view/check-contacts';
import type { CheckResult } from '../../../src/core/view/check-result';
import { bestProven, sidebarSections, type SidebarQuery } from '../../../src/core/view/sidebar-sections';
import { defaultSettings } from '../../../src/core/settings/settings';
import { dayOf, readVault } from '../../support/read-vault';

const asOf = dayOf('2026-06-01');
const all: SidebarQuery = { search: '', sort: 'silence', only: null };

function checked(notes: Readonly<Record<string, string>>): CheckResult {
	const vault = readVault(notes);
	return checkContacts(
		vault.contacts.map((name) => vault.contact(name)),
		asOf,
		defaultSettings,
	);
}

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

const result = checked({
	'Anna.md': contact('deals:', '  - 2026-03-29 won Website'),
	'Ben.md': contact('deals:', '  - 2026-01-10 lost Audit', 'activities:', '  - 2026-05-20 delivery/kick-off'),
	'Clara.md': contact('deals:', '  - 2026-02-01 won Café', 'activities:', '  - 2026-05-02 call'),
	'Dora.md': contact('deals:', '  - 2026-04-01 open Shop'),
	'Ed.md': contact('deal: Fair', 'deal-status: won'),
});

function rows(query: Partial<SidebarQuery>, section: string): string[] {
	const found = sidebarSections(result, [], { ...all, ...query }).find(({ id }) => id === section);
	return (found?.rows ?? []).map((row) => (row.row === 'group' ? `[${row.group} ${row.count}]` : row.row === 'flag' ? row.flag.contact.name : row.row));
}

test('contacts in delivery stand at the end of those where marketing stopped, under a heading of their own', () => {
	expect(rows({}, 'stopped')).toEqual(['Clara', 'Anna', '[delivery 1]', 'Ben']);
});

test('what is to tidy up stands by kind, in the order of the rules', () => {
	expect(rows({}, 'tidy')).toEqual(['[closed-undated 1]', 'Ed', '[untagged 1]', 'Clara']);
});

test('counts are of flags', () => {
	const sections = sidebarSections(result, [problemAt('day-unreadable', { path: 'Anna.md', at: { line: 1 } }, 'soon')], all);
	expect(sections.map(({ id, count }) => [id, count])).toEqual([
		['week', result.week.length],
		['stopped', 3],
		['undecided', 1],
		['tidy', 2],
	]);
});

test('a search holds for contacts and deals, whatever case and accents', () => {
	expect(rows({ search: 'cafe' }, 'stopped')).toEqual(['Clara']);
	expect(rows({ search: 'AUDIT ben' }, 'stopped')).toEqual(['[delivery 1]', 'Ben']);
	expect(rows({ search: 'nobody' }, 'stopped')).toEqual([]);
});

test('a filter leaves one kind of flag, and neither the week nor problems', () => {
	const sections = sidebarSections(result, [problemAt('day-unreadable', { path: 'Anna.md', at: { line: 1 } }, 'soon')], { ...all, only: 'untagged' });
	expect(sections.map(({ id }) => id)).toEqual(['tidy']);
});

test('flags are sorted by silence, by the latest close, or by name', () => {
	expect(rows({ sort: 'close' }, 'stopped')).toEqual(['Anna', 'Clara', '[delivery 1]', 'Ben']);
	expect(rows({ sort: 'name' }, 'stopped')).toEqual(['Anna', 'Clara', '[delivery 1]', 'Ben']);
});

test('every row has a key of its own, also where a contact has two deals of one name', () => {
	const twice = checked({ 'Anna.md': contact('deals:', '  - 2026-01-10 won Audit', '  - 2026-03-29 won Audit') });
	const keys = sidebarSections(twice, [], all).flatMap((section) => section.rows.map(({ key }) => key));
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.length).toBeGreaterThan(2);
});

test('the best proven are those that nothing done since could explain, one a contact', () => {
	expect(bestProven(result.flags, 3, asOf).map((flag) => flag.contact.name)).toEqual(['Anna', 'Clara', 'Ben']);
	expect(bestProven(result.flags, 1, asOf)).toHaveLength(1);
});

test('whom nothing is planned for stands before whom something is, and who was won before who was lost', () => {
	const { flags } = checked({
		'Anna.md': contact('deals:', '  - 2026-01-10 lost Audit'),
		'Ben.md': contact('deals:', '  - 2026-01-20 won Audit', 'activities:', '  - 2026-06-10 planned marketing/check-in'),
		'Clara.md': contact('deals:', '  - 2026-03-01 won Audit', 'activities:', '  - 2026-04-10 planned marketing/check-in'),
	});
	expect(bestProven(flags, 3, asOf).map((flag) => flag.contact.name)).toEqual(['Clara', 'Anna', 'Ben']);
});
