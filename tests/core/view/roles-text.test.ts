import { english } from '../../../src/core/i18n/english';
import type { Paint } from '../../../src/core/view/plain-text';
import { rolesReport, type RolesReport } from '../../../src/core/view/roles-report';
import { rolesText } from '../../../src/core/view/roles-text';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

const marks: Paint = { bold: (text) => `*${text}*`, dim: (text) => `_${text}_`, heading: (text) => `# ${text}` };

const notes = {
	'Anna.md': person(list('activities', '2026-04-01 newsletter', '2026-05-01 call about the site', '2026-05-02 planned newsletter', '2026-07-01 sales/demo')),
	'Ben.md': person(list('activities', '2026-04-02 sales/demo', '2026-04-03 delivery/kick-off')),
	'Cleo.md': person(),
};

function reportOf(onlyUntagged: boolean, vaultNotes: Readonly<Record<string, string>> = notes): RolesReport {
	const vault = readVault(vaultNotes);
	const contacts = vault.contacts.map((name) => vault.contact(name));
	return rolesReport(contacts, { asOf: dayOf('2026-06-01'), onlyUntagged }, vault.host);
}

test('activities done are told contact by contact, below how many there are of each role; what is planned is not', () => {
	expect(rolesText(reportOf(false), english, marks).split('\n')).toEqual([
		'As of 2026-06-01: 1 marketing, 1 sales, 1 delivery, 1 untagged',
		'',
		'# Anna  _Anna.md_',
		'  2026-04-01  marketing/newsletter  _(newsletter is marketing)  Anna.md:4_',
		'  2026-05-01  untagged/call about the site  _(call is a channel, not a purpose)  Anna.md:5_',
		'',
		'# Ben  _Ben.md_',
		'  2026-04-02  sales/demo  _(written on the line)  Ben.md:4_',
		'  2026-04-03  delivery/kick-off  _(written on the line)  Ben.md:5_',
		'',
	]);
});

test('only the untagged are told where only they are asked for', () => {
	expect(rolesText(reportOf(true), english, marks).split('\n')).toEqual([
		'As of 2026-06-01: 0 marketing, 0 sales, 0 delivery, 1 untagged',
		'',
		'# Anna  _Anna.md_',
		'  2026-05-01  untagged/call about the site  _(call is a channel, not a purpose)  Anna.md:5_',
		'',
	]);
});

test('where nothing was done the counts alone are told', () => {
	expect(rolesText(reportOf(false, { 'Cleo.md': person() }), english, marks)).toBe('As of 2026-06-01: 0 marketing, 0 sales, 0 delivery, 0 untagged\n');
});

test('the activities by role are plain data: lines looked up, contacts with none left out', () => {
	const { asOf, contacts } = reportOf(false);
	expect(asOf).toBe('2026-06-01');
	expect(contacts.map(({ contact, path, activities }) => [contact, path, activities.map(({ role, kind }) => [role, kind])])).toEqual([
		[
			'Anna',
			'Anna.md',
			[
				['marketing', 'newsletter'],
				[null, 'call'],
			],
		],
		[
			'Ben',
			'Ben.md',
			[
				['sales', 'demo'],
				['delivery', 'kick-off'],
			],
		],
	]);
	expect(contacts[0]?.activities[1]?.evidence).toEqual([{ path: 'Anna.md', line: 5, text: '2026-05-01 call about the site' }]);
});
