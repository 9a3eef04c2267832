import { campaignNote } from '../../../src/core/conversation/log-campaign';
import { recipientsIn } from '../../../src/core/conversation/recipients';
import { addressesIn } from '../../../src/core/read/email';
import { dayOf, readVault } from '../../support/read-vault';

const contacts = { 'Anna.md': '---\ntype: contact\n---\n', 'Ben.md': '---\ntype: contact\n---\n' };

test('a campaign reaches everyone frozen into it, on its day', () => {
	const text = campaignNote({
		day: dayOf('2026-05-04'),
		kind: 'newsletter',
		audience: 'Clients: all',
		recipients: ['[[Anna]]', '[[Ben]]'],
		text: 'On pricing',
	});
	const read = readVault({ ...contacts, 'May.md': text });
	expect(read.activities('Anna')).toEqual(['2026-05-04 marketing/newsletter']);
	expect(read.activities('Ben')).toEqual(['2026-05-04 marketing/newsletter']);
	expect(read.problems).toEqual([]);
	expect(text).toContain('audience: "Clients: all"\n');
});

test('addresses are found in pasted text and in the lines of a CSV', () => {
	expect(addressesIn('Anna|anna@example.com|Hull')).toEqual(['anna@example.com']);
	expect(addressesIn('Name,E-Mail\n"Berg, Anna",Anna.Berg@Example.com\n"Ben" <ben+news@example.co.uk>; anna.berg@example.com')).toEqual([
		'anna.berg@example.com',
		'ben+news@example.co.uk',
	]);
});

test('an address that nobody has, or several have, is told and not guessed', () => {
	const known = [
		{ path: 'Anna.md', emails: ['anna@example.com'] },
		{ path: 'Ben.md', emails: ['ben@example.com', 'office@example.com'] },
		{ path: 'Clara.md', emails: ['office@example.com'] },
	];
	expect(recipientsIn('BEN@example.com office@example.com nobody@example.com anna@example.com', known)).toEqual({
		found: ['Ben.md', 'Anna.md'],
		unknown: ['nobody@example.com'],
		shared: ['office@example.com'],
	});
});

test('a very long text is searched in time that grows with its length', () => {
	expect(addressesIn(`${'a.'.repeat(200_000)}@`)).toEqual([]);
});
