import { checkContacts, onlyFlags } from '../../../src/core/view/check-contacts';
import { defaultSettings } from '../../../src/core/settings/settings';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

test('a flag is told with what is planned and what may have been a touch since', () => {
	const { report } = readVault({
		'Anna.md': person(
			list('deals', '2026-03-10 won Website'),
			list('activities', '2026-07-01 planned marketing/check-in', '2026-07-02 2 pages', '2026-05-20 kick-off'),
		),
		'2026-05-01.md': 'Saw [[Anna]].\n',
	});
	expect(report.flags).toEqual([
		{
			flag: 'stalled-marketing',
			contact: 'Anna',
			path: 'Anna.md',
			deal: 'Website',
			since: '2026-03-10',
			days: 83,
			inDelivery: true,
			evidence: [
				{ path: 'Anna.md', line: 4, text: '2026-03-10 won Website' },
				{ path: 'Anna.md', line: 8, text: '2026-05-20 kick-off' },
			],
			planned: [
				{ day: '2026-07-01', role: 'marketing', kind: 'check-in', path: 'Anna.md', line: 6, text: '2026-07-01 planned marketing/check-in' },
				{ day: '2026-07-02', role: null, kind: null, path: 'Anna.md', line: 7, text: '2026-07-02 2 pages' },
			],
			possible: [{ day: '2026-05-01', role: null, kind: null, path: '2026-05-01.md', line: 1, text: 'Saw [[Anna]].' }],
		},
	]);
});

test('a deal without a name, and a flag of no deal, name none', () => {
	const { report } = readVault({
		'Anna.md': person(list('deals', '2026-03-10 won')),
		'Ben.md': person(list('reevaluations', '2026-03-20 stop'), list('activities', '2026-05-01 newsletter')),
	});
	expect(report.flags.map(({ flag, contact, deal }) => [flag, contact, deal])).toEqual([
		['stalled-marketing', 'Anna', null],
		['marketing-after-stop', 'Ben', null],
	]);
});

test('what is kept back is told with why', () => {
	const { report } = readVault({ 'Anna.md': person(list('deals', '2026-03-10 won Website'), 'snoozed-until: 2026-07-01') });
	expect(report.suppressed).toEqual([{ flag: 'stalled-marketing', contact: 'Anna', path: 'Anna.md', deal: 'Website', why: 'Snoozed until 2026-07-01' }]);
});

test('only the flags asked for are left, raised or kept back', () => {
	const vault = readVault({
		'Anna.md': person(list('deals', '2026-03-10 won Website'), list('activities', '2026-04-01 call')),
		'Ben.md': person(list('deals', '2026-03-10 won Website'), list('activities', '2026-04-01 call'), 'snoozed-until: 2026-07-01'),
	});
	const result = checkContacts(
		vault.contacts.map((name) => vault.contact(name)),
		dayOf('2026-06-01'),
		defaultSettings,
	);
	const only = onlyFlags(result, ['untagged', 'gone-quiet']);
	expect([result.flags.length, result.suppressed.length]).toEqual([2, 2]);
	expect([only.flags, only.suppressed].map((flags) => flags.map(({ flag, contact }) => `${contact.name} ${flag}`))).toEqual([
		['Anna untagged'],
		['Ben untagged'],
	]);
});
