import { checkContacts, onlyFlags } from '../../../src/core/view/check-contacts';
import { checkText } from '../../../src/core/view/check-text';
import { noPaint, plainText, type Paint } from '../../../src/core/view/plain-text';
import { defaultSettings } from '../../../src/core/settings/settings';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

const marks: Paint = { bold: (text) => `*${text}*`, dim: (text) => `_${text}_`, heading: (text) => `# ${text}` };

/** The report of notes, a line each. */
function linesOf(notes: Readonly<Record<string, string>>, ink = noPaint, isFiltered = false): string[] {
	const vault = readVault(notes);
	const contacts = vault.contacts.map((name) => vault.contact(name));
	const all = checkContacts(contacts, dayOf('2026-06-01'), defaultSettings);
	const result = isFiltered ? onlyFlags(all, ['gone-quiet']) : all;
	const report = isFiltered ? { ...vault.report, suppressed: [] } : vault.report;
	return [...checkText({ vault: 'Vault', report, result, host: vault.host, isFiltered }, ink)].join('').split('\n');
}

function numbered(count: number, line: (index: string) => string): string[] {
	return Array.from({ length: count }, (_, index) => line(String(index + 1).padStart(2, '0')));
}

const anna = person(
	list('deals', '2026-03-29 won Website', '2020-01-01 won Old'),
	list('activities', ...numbered(7, (day) => `2026-04-${day} call`), ...numbered(5, (day) => `2026-07-${day} planned marketing/check-in`)),
);
const mentions = Object.fromEntries(numbered(4, (day) => day).map((day) => [`2026-05-${day}.md`, 'Saw [[Anna]].\n']));

test('a report has a head, what to do this week, the flags with their lines, and what is kept back', () => {
	const ben = person(list('deals', '2026-03-29 lost Shop'), 'snoozed-until: 2026-07-01');
	expect(linesOf({ 'Anna.md': ben, 'Ben.md': ben })).toContain(
		'Kept back (2)  Anna (stalled-marketing: Snoozed until 2026-07-01) · Ben (stalled-marketing: Snoozed until 2026-07-01)',
	);
	expect(linesOf({ 'Anna.md': anna, 'Ben.md': ben, ...mentions }, marks)).toEqual([
		'*Two Hats*  Vault, as of 2026-06-01',
		'2 contacts in 6 notes',
		'Activities: 0 marketing, 0 sales, 0 delivery, 7 untagged, 5 planned, 4 possible',
		'Deals: 0 open, 2 won, 1 lost (1 of them closed before the look-back)',
		'',
		'# This week',
		'  1. *Anna*: won Website 64 days ago, no marketing since',
		'     _→_ Something was done since, but not which hat you wore: write marketing/, sales/ or delivery/ before its kind.',
		'',
		'# Marketing stopped (1)',
		'  *Anna*: Won Website 64 days ago, no marketing since',
		'      _Anna.md:4_  2026-03-29 won Website',
		...numbered(5, (day) => `      _Anna.md:${Number(day) + 6}_  2026-04-${day} call`),
		'      _and 2 more_',
		...numbered(3, (day) => `      _Anna.md:${Number(day) + 13}_  planned 2026-07-${day}: 2026-07-${day} planned marketing/check-in`),
		'      _and 2 more planned_',
		...numbered(3, (day) => `      _2026-05-${day}.md:1_  perhaps 2026-05-${day}: Saw [[Anna]].`),
		'      _and 1 more perhaps_',
		'',
		'# Untagged activities (1)',
		'  *Anna*: 7 activities without a role since the latest close',
		...numbered(6, (day) => `      _Anna.md:${Number(day) + 6}_  2026-04-${day} call`),
		'      _and 1 more_',
		...numbered(3, (day) => `      _Anna.md:${Number(day) + 13}_  planned 2026-07-${day}: 2026-07-${day} planned marketing/check-in`),
		'      _and 2 more planned_',
		...numbered(3, (day) => `      _2026-05-${day}.md:1_  perhaps 2026-05-${day}: Saw [[Anna]].`),
		'      _and 1 more perhaps_',
		'',
		'# Kept back (1)  Ben (stalled-marketing: Snoozed until 2026-07-01)',
		'# Older (1)  deals closed before the look-back are counted, not flagged',
		'',
	]);
});

test('what just fits has no “and more”', () => {
	const fits = person(
		list('deals', '2026-03-29 won Website'),
		list('activities', ...numbered(5, (day) => `2026-04-${day} call`), ...numbered(3, (day) => `2026-07-${day} planned marketing/check-in`)),
	);
	expect(linesOf({ 'Anna.md': fits }).filter((line) => line.includes(' more'))).toEqual([]);
});

test('an empty vault says what a contact is, one where nothing is raised says so, and so does one flag asked for', () => {
	expect(linesOf({}, marks).slice(3)).toEqual(['Deals: 0 open, 0 won, 0 lost', '', expect.stringMatching(/^\*No contact was recognised\. .*\*$/), '']);
	expect(linesOf({ 'Anna.md': person() }, marks).slice(4)).toEqual(['', expect.stringMatching(/^\*No closed deal was found/), '']);
	expect(linesOf({ 'Anna.md': anna }, noPaint, true).slice(4, 7)).toEqual(['', 'None of the flags asked for is raised.', '']);
});

test('of what could not be understood twenty are told, and how many there are', () => {
	const bad = (count: number) =>
		Object.fromEntries(numbered(count, (index) => `Bad ${index}.md`).map((path) => [path, person(list('deals', 'soon won Shop'))]));
	const lines = linesOf(bad(22), marks);
	const from = lines.indexOf('# Could not be understood (22)');
	expect(lines[from - 1]).toBe('');
	expect(lines[from + 1]).toMatch(/^ {2}_Bad 01\.md:4_ {2}"soon won Shop" does not say/);
	expect(lines.slice(from + 20)).toEqual([expect.stringMatching(/^ {2}_Bad 20\.md:4_/), '  and 2 more: see --json', '']);
	expect(linesOf(bad(20)).filter((line) => line.includes(' more'))).toEqual([]);
});

test('control characters of names and words are shown as points', () => {
	const lines = linesOf({ 'A\u001bnna.md': person(list('deals', '2026-03-29 won We\u202eb')) });
	expect(lines.join('')).not.toMatch(/(?![\n·])\p{C}/u);
	expect(lines).toContain('  1. A·nna: won We·b 64 days ago, no marketing since');
	expect(lines).toContain('  A·nna: Won We·b 64 days ago, no marketing since');
	expect(lines).toContain('      A·nna.md:4  2026-03-29 won We·b');
});

test('words of more than two hundred characters are cut', () => {
	expect(plainText('x'.repeat(200))).toBe('x'.repeat(200));
	expect(plainText('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`);
});
