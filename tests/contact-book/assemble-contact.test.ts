import { readVault } from '../support/read-vault';

function person(...activities: readonly string[]): string {
	return ['---', 'type: contact', 'company: "[[Acme]]"', 'activities:', ...activities.map((line) => `  - ${line}`), '---', ''].join('\n');
}

describe('a company', () => {
	const acme = '---\ntype: company-client\nactivities:\n  - 2026-05-01 newsletter\n  - 2026-05-02 sales/coffee\n  - 2026-05-03 planned article\n---\n';
	const told = (notes: Readonly<Record<string, string>>): string[] =>
		readVault({ 'Acme.md': acme, ...notes })
			.contact('Acme')
			.throughPeople.map(({ day, role, kind, through }) => `${day} ${role ?? 'untagged'}/${kind} with ${through ?? 'nobody'}`);

	test('is reached by marketing to its people and by work for them, in the order of the days', () => {
		expect(told({ 'Anna.md': person('2026-05-09 gift', '2026-05-04 review'), 'Ben.md': person('2026-05-06 webinar', '2026-05-05 kick-off') })).toEqual([
			'2026-05-04 delivery/review with Anna',
			'2026-05-05 delivery/kick-off with Ben',
			'2026-05-06 marketing/webinar with Ben',
			'2026-05-09 marketing/gift with Anna',
		]);
	});

	test.each(['2026-05-04 sales/demo', '2026-05-04 lunch', '2026-05-01 newsletter', '2026-05-03 planned article'])(
		'is not reached by what is sales, has no role, or stands in its own note: %s',
		(line) => {
			expect(told({ 'Anna.md': person(line) })).toEqual([]);
		},
	);

	test.each(['2026-05-04 newsletter', '2026-05-01 article', '2026-05-02 marketing/coffee', '2026-05-01 planned newsletter', '2026-05-03 article'])(
		'is reached by what differs from its own in day, kind, role, or in being done: %s',
		(line) => {
			expect(told({ 'Anna.md': person(line) })).toHaveLength(1);
		},
	);
});

test('a campaign to a list is a campaign for its members, and is told once where two of their lists get it', () => {
	const vault = readVault({
		'Anna.md': '---\ntype: contact\nlists: [Friends, News]\n---\n',
		'Issue.md': '---\ntype: campaign\ndate: 2026-05-01\nactivity: newsletter\naudience: [News, Friends]\n---\n',
	});
	expect(vault.contact('Anna').activities).toMatchObject([{ isCampaign: true, evidence: [{ path: 'Issue.md' }] }]);
});

test('a deal’s note that mentions another contact is a deal with the one it names', () => {
	const vault = readVault({
		'Anna.md': '---\ntype: contact\n---\n',
		'Ben.md': '---\ntype: contact\n---\n',
		'Audit.md': '---\ntype: deal\ndate: 2026-05-01\ncontact: "[[Ben]]"\nstatus: won\nclosed: 2026-05-25\n---\n- lunch with [[Anna]]\n',
	});
	expect([vault.deals('Anna'), vault.possible('Anna')]).toEqual([[], ['2026-05-01']]);
	expect(vault.deals('Ben')).toEqual(['won Audit ?..2026-05-25']);
});
