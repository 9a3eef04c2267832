import { readVault } from '../support/read-vault';

/** Links and names: to which note they lead, and what is told where to none. */

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

describe('a link that climbs begins at the folder of its note, as in the app', () => {
	const notes = { 'CRM/People/Mia.md': person, 'Old/People/Mia.md': person };

	test.each(['[Mia](../People/Mia.md)', '[[../People/Mia]]', '[[../People/Mia.md#Work|M]]', '[M](<../People/Mia.md>)'])('in a role-tagged line: %s', (link) => {
		const vault = readVault({ ...notes, 'CRM/Daily/2026-04-01.md': `- #marketing/gift ${link}\n` });
		expect(vault.problems).toEqual([]);
		expect(vault.report.activities.marketing).toBe(1);
		expect(readVault({ ...notes, 'CRM/2026-04-01.md': `- #marketing/gift ${link}\n` }).problems).toHaveLength(1);
	});

	test('in a deal note, in a note of its own, as the company, in a line of deals, and out of the vault', () => {
		const vault = readVault({
			'People/Ben.md': contact("company: '[[../Firms/Firm]]'", 'deals:', '  - 2026-04-20 won [the roof](../Deals/Roof.md)'),
			'Firms/Firm.md': contact('type_of_firm: small'),
			'Deals/Roof.md': "---\ntype: deal\ncontact: '[Ben](../People/Ben.md)'\nstatus: lost\nclosed: 2026-04-21\n---\n",
			'Notes/Coffee.md': "---\ndate: 2026-04-22\nwith: '[Ben](../../../People/Ben.md)'\nkind: coffee\n---\n",
		});
		expect(vault.problems).toEqual([]);
		expect(vault.deals('Ben')).toEqual(['lost Roof ?..2026-04-21']);
		expect(vault.activities('Ben')).toEqual(['2026-04-22 untagged/coffee']);
		expect(vault.contact('Firm').people.map(({ name }) => name)).toEqual(['Ben']);
	});
});

test('a name that is nobody is told once a line, however often it stands there', () => {
	const vault = readVault({
		'Mia.md': person,
		'2026-04-05.md': '- #marketing/gift [[Mia]], not [[Gone]], [[Gone#Work|G]] or [[Lost]]\n- #marketing [[Gone]]\n',
	});
	expect(vault.problems).toEqual(['contact-missing 2026-04-05.md:1', 'contact-missing 2026-04-05.md:1', 'contact-missing 2026-04-05.md:2']);
});
