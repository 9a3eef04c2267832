import fc from 'fast-check';
import { problemAt } from '../../../src/core/model/problem';
import { checkContacts } from '../../../src/core/view/check-contacts';
import type { CheckResult } from '../../../src/core/view/check-result';
import { bestProven } from '../../../src/core/view/best-proven';
import { SidebarSections, type SidebarQuery } from '../../../src/core/view/sidebar-sections';
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
	const found = new SidebarSections().of(result, [], { ...all, ...query }).find(({ id }) => id === section);
	return (found?.rows ?? []).map((row) => (row.row === 'group' ? `[${row.group} ${row.count}]` : row.row === 'flag' ? row.flag.contact.name : row.row));
}

test('contacts in delivery stand at the end of those where marketing stopped, under a heading of their own', () => {
	expect(rows({}, 'stopped')).toEqual(['Clara', 'Anna', '[delivery 1]', 'Ben']);
});

test('what is to tidy up stands by kind, in the order of the rules', () => {
	expect(rows({}, 'tidy')).toEqual(['[closed-undated 1]', 'Ed', '[untagged 1]', 'Clara']);
});

test('counts are of flags', () => {
	const sections = new SidebarSections().of(result, [problemAt('day-unreadable', { path: 'Anna.md', at: { line: 1 } }, 'soon')], all);
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
	const sections = new SidebarSections().of(result, [problemAt('day-unreadable', { path: 'Anna.md', at: { line: 1 } }, 'soon')], { ...all, only: 'untagged' });
	expect(sections.map(({ id }) => id)).toEqual(['tidy']);
});

test('flags are sorted by silence, by the latest close, or by name', () => {
	expect(rows({ sort: 'close' }, 'stopped')).toEqual(['Anna', 'Clara', '[delivery 1]', 'Ben']);
	expect(rows({ sort: 'name' }, 'stopped')).toEqual(['Anna', 'Clara', '[delivery 1]', 'Ben']);
});

test('every row has a key of its own, also where a contact has two deals of one name', () => {
	const twice = checked({ 'Anna.md': contact('deals:', '  - 2026-01-10 won Audit', '  - 2026-03-29 won Audit') });
	const keys = new SidebarSections().of(twice, [], all).flatMap((section) => section.rows.map(({ key }) => key));
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.length).toBeGreaterThan(2);
});

test('rows and lists that a change leaves alone are those of before', () => {
	const sections = new SidebarSections();
	const rowsOf = (flags: CheckResult['flags'], section: string): readonly unknown[] =>
		sections.of({ flags, week: [] }, [], all).find(({ id }) => id === section)?.rows ?? [];
	const before = rowsOf(result.flags, 'stopped');
	const undecided = rowsOf(result.flags, 'undecided');
	const changed = result.flags.map((flag) => (flag.contact.name === 'Clara' ? { ...flag, days: 1 } : flag));
	const after = rowsOf(changed, 'stopped');
	expect(after.map((row, index) => row === before[index])).toEqual([false, true, false, true]);
	expect(rowsOf(changed, 'undecided')).toBe(undecided);
});

test('whatever was shown before, the sections are those that are made anew', () => {
	const found = fc.record({ flags: fc.subarray([...result.flags]), week: fc.subarray([...result.week]) });
	const query = fc.record({
		search: fc.constantFrom('', 'a', 'clara'),
		sort: fc.constantFrom('silence', 'close', 'name'),
		only: fc.constantFrom(null, 'untagged'),
	});
	fc.assert(
		fc.property(fc.array(fc.tuple(found, query), { maxLength: 6 }), (shown) => {
			const kept = new SidebarSections();
			for (const [one, asked] of shown) expect(kept.of(one, [], asked)).toEqual(new SidebarSections().of(one, [], asked));
		}),
	);
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

test('a sort by close or by name holds whatever the silence, and accents and case do not count', () => {
	const flags = checked({
		'Émile.md': contact('deals:', '  - 2026-01-10 won Audit'),
		'anna.md': contact('deals:', '  - 2026-03-01 won Audit'),
		'Ben.md': contact('deals:', '  - 2026-02-01 won Audit'),
		'Zoe.md': contact('deals:', '  - 2026-01-20 won Audit'),
	});
	const sorted = (sort: SidebarQuery['sort']): string[] =>
		new SidebarSections()
			.of(flags, [], { ...all, sort })
			.filter(({ id }) => id === 'stopped')
			.flatMap((section) => section.rows.map((row) => (row.row === 'flag' ? row.flag.contact.name : row.row)));
	expect(sorted('silence')).toEqual(['Émile', 'Zoe', 'Ben', 'anna']);
	expect(sorted('close')).toEqual(['anna', 'Ben', 'Zoe', 'Émile']);
	expect(sorted('name')).toEqual(['anna', 'Ben', 'Émile', 'Zoe']);
});

const unread = [
	problemAt('day-unreadable', { path: 'Anna.md', at: { line: 1 } }, 'soon'),
	problemAt('day-unreadable', { path: 'Zoe.md', at: { line: 1 } }, 'someday'),
];

test('problems stand in a group of their own at the end, and are searched by note and words', () => {
	const keys = (query: Partial<SidebarQuery>): string[] =>
		new SidebarSections().of({ flags: [], week: [] }, unread, { ...all, ...query }).flatMap(({ rows: some }) => some.map(({ key }) => key));
	expect(keys({})).toEqual(['group problems', 'problem day-unreadable Anna.md 0', 'problem day-unreadable Zoe.md 1']);
	expect(keys({ search: 'someday' })).toEqual(['group problems', 'problem day-unreadable Zoe.md 0']);
	expect(keys({ search: 'anna soon' })).toEqual(['group problems', 'problem day-unreadable Anna.md 0']);
	expect(keys({ search: 'annasoon' })).toEqual([]);
	expect(keys({ only: 'untagged' })).toEqual([]);
});

test('what to do this week is searched by contact, and by the deal to be decided', () => {
	const found = checked({
		'Anna.md': contact(),
		'Shop.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-20\ndecide-by: 2026-06-02\n---\n',
		'Ben.md': contact('activities:', '  - 2026-05-20 planned newsletter'),
	});
	const keys = (search: string): string[] =>
		new SidebarSections().of(found, [], { ...all, search }).flatMap(({ id, rows: some }) => (id === 'week' ? some.map(({ key }) => key) : []));
	expect(keys('')).toEqual(['week Ben.md', 'week Anna.md']);
	expect(keys(' shop ')).toEqual(['week Anna.md']);
	expect(keys('ben')).toEqual(['week Ben.md']);
	expect(keys('newsletter')).toEqual([]);
});

test('each flag stands in its section', () => {
	const found = checked({
		'Anna.md': contact('deals:', '  - 2025-01-10 won Audit', 'activities:', '  - 2025-02-01 newsletter'),
		'Ben.md': contact('reevaluations:', '  - 2026-03-01 stop', 'activities:', '  - 2026-05-01 newsletter'),
		'Cleo.md': contact('deals:', '  - 2026-04-01 open Shop'),
	});
	expect(new SidebarSections().of(found, [], all).map(({ id, count }) => [id, count])).toEqual([
		['undecided', 1],
		['quiet', 1],
		['tidy', found.flags.filter(({ flag }) => !['undecided', 'gone-quiet'].includes(flag)).length],
	]);
	expect(found.flags.map(({ flag }) => flag)).toContain('marketing-after-stop');
});

test('what speaks against a finding weighs by what it is: paid work most, then talks without a hat, mentions, plans, and a loss', () => {
	const { flags } = checked({
		'1 won.md': contact('deals:', '  - 2026-03-10 won Audit'),
		'2 lost.md': contact('deals:', '  - 2026-01-10 lost Audit'),
		'3 planned today.md': contact('deals:', '  - 2026-03-10 won Audit', 'activities:', '  - 2026-06-01 planned newsletter'),
		'4 mentioned.md': contact('deals:', '  - 2026-03-10 won Audit'),
		'5 talked.md': contact('deals:', '  - 2026-03-10 won Audit', 'activities:', '  - 2026-04-01 call'),
		'6 in delivery.md': contact('deals:', '  - 2026-03-10 won Audit', 'activities:', '  - 2026-05-30 kick-off'),
		'2026-05-01.md': 'Saw [[4 mentioned]].\n',
	});
	expect(bestProven(flags, 9, asOf).map((flag) => flag.contact.name.slice(0, 1))).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('a contact whose marketing stopped twice is among the best proven once', () => {
	const { flags } = checked({ 'Anna.md': contact('deals:', '  - 2026-01-10 won Audit', '  - 2026-03-29 won Shop') });
	expect(flags.filter(({ flag }) => flag === 'stalled-marketing')).toHaveLength(2);
	expect(bestProven(flags, 3, asOf)).toHaveLength(1);
});

test.each([
	['audit anna', []],
	['benaudit', []],
	['ben  AUDIT', ['Ben']],
	['website', ['Anna']],
])('a search for “%s” finds %j', (search, names) => {
	const found = new SidebarSections()
		.of(result, [], { ...all, search })
		.flatMap(({ rows: some }) => some.flatMap((row) => (row.row === 'flag' ? [row.flag.contact.name] : [])));
	expect([...new Set(found)]).toEqual(names);
});

test('a problem is a row of its own kind', () => {
	expect(new SidebarSections().of({ flags: [], week: [] }, unread, all).flatMap(({ rows: some }) => some.map(({ row }) => row))).toEqual([
		'group',
		'problem',
		'problem',
	]);
});
