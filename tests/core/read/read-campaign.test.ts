import { readVault, type VaultReading } from '../../support/read-vault';

function issue(properties: readonly string[], path = 'Issue.md'): VaultReading {
	return readVault({
		'Anna.md': '---\ntype: contact\nlists: [Letters]\n---\n',
		[path]: `---\ntype: campaign\n${properties.map((line) => `${line}\n`).join('')}---\n`,
	});
}

describe('a campaign', () => {
	test.each([
		[['date: 2026-03-01', 'activity: newsletter', 'contacts: [Anna]'], '2026-03-01 marketing/newsletter'],
		[['published: 2026-03-01', 'activity: email', 'contacts: [Anna]'], '2026-03-01 marketing/email'],
		[['date: 2026-03-01', 'contacts: [Anna]'], '2026-03-01 marketing/campaign'],
		[['date: 2026-03-01', 'kind: Campaign', 'channel: newsletter', 'contacts: [Anna]'], '2026-03-01 marketing/newsletter'],
		[['date: 2026-03-01', 'activity: sales/demo', 'contacts: [Anna]'], '2026-03-01 sales/demo'],
		[['date: 2026-03-01', 'activity: newsletter', 'audience: Letters'], '2026-03-01 marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'audience: "[[Letters]]"'], '2026-03-01 marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'audience: [Friends, Letters]'], '2026-03-01 marketing/newsletter'],
		[['date: 2026-03-01', 'activity: planned newsletter', 'contacts: [Anna]'], '2026-03-01 planned marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'status: planned', 'contacts: [Anna]'], '2026-03-01 planned marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'status: Draft', 'contacts: [Anna]'], '2026-03-01 planned marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'status: scheduled', 'contacts: [Anna]'], '2026-03-01 planned marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'status: idea', 'contacts: [Anna]'], '2026-03-01 planned marketing/newsletter'],
		[['date: 2026-03-01', 'activity: newsletter', 'status: sent', 'contacts: [Anna]'], '2026-03-01 marketing/newsletter'],
	])('%s', (properties, activity) => {
		const vault = issue(properties);
		expect(vault.activities('Anna')).toEqual([activity]);
		expect(vault.problems).toEqual([]);
	});

	test('is marketing because it is a campaign, or because its kind is', () => {
		expect(issue(['date: 2026-03-01', 'activity: email', 'contacts: [Anna]']).roleReasons('Anna')).toEqual(['a campaign is marketing']);
		expect(issue(['date: 2026-03-01', 'activity: newsletter', 'contacts: [Anna]']).roleReasons('Anna')).toEqual(['newsletter is marketing']);
	});

	test.each([
		[['date: 2026-03-01', 'contacts: [Ben, Anna]'], 'Issue.md', { property: 'contacts', index: 1 }],
		[['contacts: [Anna]'], '2026-03-01 Issue.md', { property: 'contacts', index: 0 }],
		[['date: 2026-03-01', 'audience: Letters'], 'Issue.md', { property: 'audience', index: null }],
	])('%s of %s is evidence at %j', (properties, path, at) => {
		const [activity] = issue(properties, path).contact('Anna').activities;
		expect(activity).toMatchObject({ text: '', evidence: [{ path, at, text: path.replace('.md', '') }] });
	});
});

describe('what a campaign lacks is told, and it reaches nobody', () => {
	test.each([
		[['contacts: [Anna]'], ['campaign-without-day Issue.md:1']],
		[['date: soon', 'contacts: [Anna]'], ['day-unreadable Issue.md:3']],
		[['date: 2026-03-01'], ['campaign-without-recipients Issue.md:1']],
		[['date: 2026-03-01', 'audience: {list: Letters}'], ['campaign-without-recipients Issue.md:1']],
		[['date: 2026-03-01', 'contacts: ["[[Ann]]"]'], ['contact-missing Issue.md:4']],
	])('%s', (properties, problems) => {
		const vault = issue(properties);
		expect(vault.problems).toEqual(problems);
		expect(vault.activities('Anna')).toEqual([]);
	});

	test('in its own words', () => {
		expect(issue(['contacts: [Anna]']).report.problems[0]?.message).toContain('"Issue"');
		expect(issue(['date: 2026-03-01']).report.problems[0]?.message).toContain('"Issue"');
	});
});
