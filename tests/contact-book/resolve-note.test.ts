import { readVault } from '../support/read-vault';

const anna = '---\ntype: contact\n---\n';

test.each(['a.png', 'a.jpg', 'a.jpeg', 'a.PDF', 'a.doc', 'a.docx', 'a.xls', 'a.xlsx', 'a.ppt', 'a.pptx', 'a.htm', 'a.html', 'Plan.canvas'])(
	'a line with a role that links to %s beside a contact lacks no contact',
	(name) => {
		const vault = readVault({ 'Anna.md': anna, '2026-05-02.md': `- #marketing/article [[${name}]] for [[Anna]]\n` });
		expect(vault.problems).toEqual([]);
		expect(vault.activities('Anna')).toEqual(['2026-05-02 marketing/article']);
	},
);

test.each(['a.pdf of Ben', 'apdf', 'a.b'])('a line with a role that links to %s lacks one, for that is the name of a note', (name) => {
	expect(readVault({ 'Anna.md': anna, '2026-05-02.md': `- #marketing/article [[${name}]] for [[Anna]]\n` }).problems).toEqual([
		'contact-missing 2026-05-02.md:1',
	]);
});

test('a company that names itself is not its own person', () => {
	const vault = readVault({ 'Acme.md': '---\ntype: company-client\ncompany: "[[Acme]]"\nactivities:\n  - 2026-05-01 newsletter\n---\n' });
	expect(vault.contact('Acme')).toMatchObject({ people: [], companies: [], throughPeople: [] });
});

test.each(['Acme', '"Acme, Bell"', '["[[Acme]]", "[[Bell]]"]'])('a person belongs to the companies that have a note: %s', (company) => {
	const vault = readVault({
		'Anna.md': `---\ntype: contact\ncompany: ${company}\n---\n`,
		'Acme.md': '---\ntype: company-client\n---\n',
		'Bell.md': 'A shop.\n',
	});
	expect(vault.contact('Anna').companies.map(({ name }) => name)).toEqual(['Acme']);
	expect(vault.contact('Acme').people.map(({ name }) => name)).toEqual(['Anna']);
	expect(vault.problems).toEqual([]);
});

test('a contact that a campaign names twice is reached once, and the first name is its evidence', () => {
	const vault = readVault({ 'Anna.md': anna, 'Issue.md': '---\ntype: campaign\ndate: 2026-05-01\ncontacts:\n  - "[[Anna]]"\n  - "[[Anna|her]]"\n---\n' });
	expect(vault.contact('Anna').activities.map(({ evidence }) => evidence.map(({ at }) => at))).toEqual([[{ property: 'contacts', index: 0 }]]);
});

test('notes tell of a contact in the order of their paths, campaigns to its lists last', () => {
	const meeting = '---\ntype: meeting\ndate: 2026-05-01\nattendees: "[[Anna]]"\n---\n';
	const campaign = '---\ntype: campaign\ndate: 2026-05-01\nactivity: meeting\naudience: News\n---\n';
	const notes = { 'Anna.md': '---\ntype: contact\nlists: [News]\n---\n', 'C.md': campaign, 'B.md': campaign, 'E.md': meeting, 'D.md': meeting };
	const told = readVault(notes)
		.contact('Anna')
		.activities.map(({ role, evidence }) => `${role ?? 'untagged'} ${evidence.map(({ path }) => path).join(' ')}`);
	expect(told).toEqual(['untagged D.md E.md', 'marketing B.md C.md']);
});
