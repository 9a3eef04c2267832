import { readVault } from '../support/read-vault';

/** Places where notes labelled by hand, from the contract alone, came out otherwise. */

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

describe('a table without its outer bars is a table', () => {
	const table = 'Date | Kind | What\n--- | :-: | ---\n2026-04-05 | birthday | a card\n2026-04-06 | newsletter\n';

	test('its rows are activities', () => {
		expect(readVault({ 'Mia.md': `${person}## Log\n\n${table}` }).activities('Mia')).toEqual([
			'2026-04-05 marketing/birthday',
			'2026-04-06 marketing/newsletter',
		]);
	});

	test('a blank line or one without a bar ends it, and bars alone make none', () => {
		const log = `## Log\n${table}The end.\n2026-04-07 | newsletter\n\n${table.replaceAll('2026-04', '2026-05')}\n2026-04-08 | newsletter\n`;
		expect(readVault({ 'Mia.md': person + log }).activities('Mia')).toHaveLength(4);
	});
});

describe('below an open task that says only its day', () => {
	test.each(['newsletter', '#marketing/newsletter', '[ ] newsletter'])('everything is planned: %s', (words) => {
		const vault = readVault({ 'Mia.md': `${person}## Log\n- [ ] 2026-04-05\n  - ${words}\n` });
		expect(vault.report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test('what is ticked off is done, and so is all below a task that is done', () => {
		const ticked = '## Log\n- [ ] 2026-04-05\n  - [x] #marketing/newsletter\n- [x] 2026-04-06\n  - gift\n  - thanks\n';
		expect(readVault({ 'Mia.md': person + ticked }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
	});
});

test.each(['"[[2026-04-05]]"', '[[2026-04-05]]', '"[[Daily/2026-04-05|Sunday]]"', '2026-04-05T10:00', 'April 5, 2026'])(
	'a dated note may say its day as a link to the daily note, as elsewhere: date: %s',
	(date) => {
		const vault = readVault({ 'Mia.md': person, 'Fair.md': `---\ndate: ${date}\n---\n- #marketing/gift [[Mia]]\n- she sat with [[Mia]]\n` });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/gift']);
		expect(vault.possible('Mia')).toEqual(['2026-04-05']);
	},
);

describe('placeholders', () => {
	test.each(['2026-04-05 newsletter on {{mustache}}', '"2026-04-05 marketing/newsletter: <% code %>"'])(
		'behind the day of an activity make no template: %s',
		(line) => {
			const vault = readVault({ 'Mia.md': contact('activities:', `  - ${line}`) });
			expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
		},
	);

	test.each(['"{{date}} newsletter"', '{{date:2026-01-01}} newsletter', '"[[{{date}}]] newsletter"'])('where its day should be do: %s', (line) => {
		expect(readVault({ 'Mia.md': contact('activities:', `  - ${line}`) }).report.notes).toMatchObject({ contacts: 0, templates: 1 });
	});
});

describe('a property written twice', () => {
	test('as an inline field is read twice', () => {
		const fields = 'activities:: 2026-04-05 newsletter\nactivities:: 2026-04-06 gift\n[deals:: 2026-04-01 won Roof]\n[deals:: 2026-04-02 lost Cellar]\n';
		const vault = readVault({ 'Mia.md': person + fields });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
		expect(vault.deals('Mia')).toEqual(['won Roof ?..2026-04-01', 'lost Cellar ?..2026-04-02']);
	});

	test('in the frontmatter and as an inline field is read in both places, each told with its line', () => {
		const own = contact('reevaluations:', '  - 2026-05-05 stop wrong fit', 'activities:', '  - 2026-04-05 newsletter', '  - nothing');
		const vault = readVault({ 'Mia.md': `${own}activities:: 2026-04-06 gift\nactivities:: nor here\nreevaluations:: 2026-05-05 continue\n` });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
		expect(vault.contact('Mia').reevaluations.map(({ decision }) => decision)).toEqual(['stop', 'continue']);
		expect(vault.problems).toEqual(['activity-without-day Mia.md:7', 'activity-without-day Mia.md:10']);
	});

	test('in the frontmatter in two spellings is read under both', () => {
		const vault = readVault({
			'Mia.md': contact('last-contact: 2026-04-05', 'activities: [2026-04-05 newsletter]', 'Last Contact: 2026-04-06', 'Activities: [2026-04-06 gift]'),
		});
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-04-06 marketing/gift']);
		expect(vault.possible('Mia')).toEqual(['2026-04-05', '2026-04-06']);
	});
});

describe('flat keys', () => {
	test('a deal without a word on how it stands is told', () => {
		const vault = readVault({ 'Mia.md': contact('deal: Kitchen', 'deal-status:') });
		expect(vault.problems).toEqual(['deal-status-missing Mia.md:3']);
		expect(vault.report.problems[0]?.message).toContain('Kitchen');
	});

	test('a deal of which a line says how it stands is that line', () => {
		const vault = readVault({ 'Mia.md': contact('deal: kitchen', 'deals: [2026-04-05 won Kitchen]') });
		expect(vault.problems).toEqual([]);
		expect(vault.deals('Mia')).toEqual(['won Kitchen ?..2026-04-05']);
	});

	test('a deal that has a note of its own is that note', () => {
		const note = { 'Kitchen.md': '---\ntype: deal\ncontact: Mia\nstatus: won\nclosed: 2026-04-05\n---\n' };
		const vault = readVault({ ...note, 'Mia.md': contact('deal: kitchen') });
		expect(vault.problems).toEqual([]);
		expect(vault.deals('Mia')).toEqual(['won Kitchen ?..2026-04-05']);
	});
});

test.each([
	['in flat keys and a line', ['deal: Roof', 'deal-status: won', 'deal-closed: 2026-04-05', 'deals:', '  - 2026-04-05 won roof']],
	['in two lines', ['deals:', '  - 2026-02-01..2026-04-05 won Roof', '  - 2026-04-05 signed Roof']],
])('a close told twice %s is one deal with two pieces of evidence', (_where, lines) => {
	const vault = readVault({ 'Mia.md': contact(...lines) });
	expect(vault.contact('Mia').deals).toHaveLength(1);
	expect(vault.report.flags.map(({ evidence }) => evidence.length)).toEqual([2]);
});

test('two closes of one name on different days, or with different ends, stay two deals', () => {
	const lines = ['deals:', '  - 2026-02-05 won Roof', '  - 2026-04-05 won Roof', '  - 2026-04-05 lost Roof', '  - 2026-03-01 won', '  - 2026-03-01 won'];
	expect(readVault({ 'Mia.md': contact(...lines) }).contact('Mia').deals).toHaveLength(5);
});

test.each([
	['- [ ] Friday\n  - #marketing/gift [[Mia]]', 0, 1],
	['- [ ] Friday\n  - [x] #marketing/gift [[Mia]]', 1, 0],
	['- [x] Friday\n  - #marketing/gift [[Mia]]', 1, 0],
	['- [ ] Friday\n- #marketing/gift [[Mia]]', 1, 0],
	['- [ ] Friday\n  - [x] Mail\n    - #marketing/gift [[Mia]]\n  - #sales/demo [[Mia]]', 1, 1],
	['- [-] Friday\n  - #marketing/gift [[Mia]]', 0, 0],
	['- [ ] Friday\n  - later\n    - #marketing/gift [[Mia]]\n- #sales/demo [[Mia]]', 0, 1],
])('in a dated note what stands below an open task is planned with it: %s', (body, marketing, planned) => {
	expect(readVault({ 'Mia.md': person, '2026-04-05.md': `${body}\n` }).report.activities).toMatchObject({ marketing, planned });
});

test('a mention below an open task is no touch', () => {
	const vault = readVault({ 'Mia.md': person, '2026-04-05.md': '- [ ] Friday\n\t- coffee with [[Mia]]\n- [ ] [[Mia]]\n' });
	expect(vault.possible('Mia')).toEqual([]);
});

test.each([
	'**#marketing/gift** [[Mia]]',
	'[[Mia]] (#marketing/gift)',
	'[[Mia]]: ==#marketing/gift==',
	'*#marketing/gift* for [[Mia]]',
	'[[Mia]] [#marketing/gift]',
])('a role tag may stand in bold, in brackets or behind a colon: %s', (line) => {
	const vault = readVault({ 'Mia.md': person, '2026-04-05.md': `- ${line}\n` });
	expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/gift']);
	expect(readVault({ 'Mia.md': `${person}## Log\n- 2026-04-05 ${line}\n` }).activities('Mia')).toEqual(['2026-04-05 marketing/gift']);
});

test.each(['https://example.org/#marketing', 'https://example.org/page#marketing', 'a#marketing'])('what only looks like a role tag is none: %s', (words) => {
	const vault = readVault({ 'Mia.md': person, '2026-04-05.md': `- see ${words} with [[Mia]]\n` });
	expect(vault.activities('Mia')).toEqual([]);
	expect(vault.possible('Mia')).toEqual(['2026-04-05']);
});

test.each([
	['- [ ] 2026-04-05 article\n  - 2026-04-06 newsletter', 0, 2],
	['- [ ] 2026-04-05\n  - 2026-04-06 newsletter', 0, 2],
	['- [ ] 2026-04-05 article\n  - [x] 2026-04-06 newsletter\n- 2026-04-07 gift', 2, 1],
	['- [x] 2026-04-05 article\n  - 2026-04-06 newsletter\n  - 2026-04-07 planned gift', 2, 1],
])('in a log what stands below an open task is planned with it, though it has a day of its own: %s', (log, marketing, planned) => {
	expect(readVault({ 'Mia.md': `${person}## Log\n${log}\n` }).report.activities).toMatchObject({ marketing, planned });
});

test.each(['Runs a bakery. Last sync: 2026-05-12. Next week more.', '- She is nice; **last contact:** 2026-05-12', 'Last chat: 2026-05-12'])(
	'a last contact may be told in any sentence of a note: %s',
	(words) => {
		expect(readVault({ 'Mia.md': person + words }).possible('Mia')).toEqual(['2026-05-12']);
	},
);

test.each(['Never ask for the last contact: 2026-05-12', 'Talks. last contact:: none', 'Talked of the last sync: 2026-05-12', 'last contact: in May'])(
	'other words before a colon are no last contact: %s',
	(words) => {
		expect(readVault({ 'Mia.md': person + words }).possible('Mia')).toEqual([]);
	},
);
