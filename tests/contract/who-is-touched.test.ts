import { readVault } from '../support/read-vault';

/** Whom an activity, a campaign or a mention reaches, and who is a referrer. */

const campaign = { 'Issue.md': '---\ntype: campaign\ndate: 2026-05-01\nactivity: marketing/newsletter\naudience: Newsletter\n---\n' };

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

describe('a note of its own with a kind, a day and no type', () => {
	test.each([
		['Talk.md', 'date: 2026-04-05\nactivity: marketing/talk'],
		['2026-04-05 Talk.md', 'kind: marketing/talk'],
		['2026-04-05 Talk.md', 'interaction_type: talk\nrole: marketing'],
	])('is an activity with those under a heading of people: %s', (path, head) => {
		const vault = readVault({
			'Mia.md': person,
			'Ben.md': person,
			[path]: `---\n${head}\n---\n\n## Attendees\n\n- [[Mia]]\n\n## Notes\n\nBen was not there: [[Ben]].\n`,
		});
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/talk']);
		expect(vault.possible('Mia')).toEqual([]);
		expect(vault.activities('Ben')).toEqual([]);
		expect(vault.possible('Ben')).toEqual(['2026-04-05']);
	});

	test('keeps to its mentions where nobody stands under such a heading', () => {
		const vault = readVault({ 'Mia.md': person, '2026-04-05.md': '---\nkind: daily\n---\n\n- lunch with [[Mia]]\n' });
		expect(vault.activities('Mia')).toEqual([]);
		expect(vault.possible('Mia')).toEqual(['2026-04-05']);
	});
});

describe('a meeting with those under its heading of people', () => {
	const read = (status: string): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': person,
			'Ben.md': person,
			'2026-04-05 Talk.md': `---\ntype: meeting\nstatus: ${status}\n---\n\n## Attendees\n\n- [[Mia]]\n\n## Notes\n\nMet [[Ben]] at the door.\n`,
		});

	test.each(['cancelled', 'no-show', 'abgesagt'])('met none of them where it was called off: %s', (status) => {
		const vault = read(status);
		expect(vault.activities('Mia')).toEqual([]);
		expect(vault.possible('Mia')).toEqual([]);
		expect(vault.possible('Ben')).toEqual(['2026-04-05']);
	});

	test('met them where it was not', () => {
		expect(read('done').activities('Mia')).toEqual(['2026-04-05 untagged/meeting']);
		expect(read('done').possible('Mia')).toEqual([]);
	});
});

test('a table below a heading of people names them', () => {
	const meeting = '---\ntype: meeting\ndate: 2026-04-05\n---\n## Participants\n\n| Name | Class |\n|---|---|\n| [[Mia]] | 9b |\n| [[Tom\\|his father]] | |\n';
	const vault = readVault({ 'Mia.md': person, 'Tom.md': person, 'Evening.md': meeting });
	expect([vault.activities('Mia'), vault.activities('Tom')]).toEqual([['2026-04-05 untagged/meeting'], ['2026-04-05 untagged/meeting']]);
});

test.each([
	['"Newsletter [[2026-02-03]]"', 1],
	['Newsletter: 2026-01-10', 1],
	['Newsletter 2026-01-10 - 2026-05-01', 1],
	['Newsletter 2026-01-10 until 2026-04-30', 0],
	['Newsletter 2026-05-02', 0],
	['Newsletter', 1],
])('a membership may be limited to days: %s', (membership, reached) => {
	const vault = readVault({ ...campaign, 'Anna.md': contact('lists:', `  - ${membership}`) });
	expect(vault.activities('Anna')).toHaveLength(reached);
	expect(vault.problems).toEqual([]);
});

test('a membership from a day that the calendar lacks is told, and reaches nobody', () => {
	const vault = readVault({ ...campaign, 'Anna.md': contact('lists:', '  - Newsletter 2026-02-30') });
	expect(vault.activities('Anna')).toEqual([]);
	expect(vault.problems).toEqual(['day-unreadable Anna.md:4']);
});

test('a list whose name ends in a year is a list of that name', () => {
	const notes = { 'Issue.md': campaign['Issue.md'].replace('audience: Newsletter', 'audience: Fair 2026'), 'Anna.md': contact('lists: [Fair 2026]') };
	expect(readVault(notes).activities('Anna')).toHaveLength(1);
});

test.each(['lists: News, Friends 2026-01-10', 'lists: Friends 2026-01-10, News'])('lists written behind one another with commas are several: %s', (lists) => {
	const campaign = (audience: string): string => `---\ntype: campaign\ndate: 2026-04-05\naudience: ${audience}\n---\n`;
	for (const audience of ['News', 'friends']) {
		expect(readVault({ 'Mia.md': contact(lists), 'May.md': campaign(audience) }).activities('Mia')).toEqual(['2026-04-05 marketing/campaign']);
	}
});

test('a list whose name has a comma is meant where an audience says it whole', () => {
	const campaign = '---\ntype: campaign\ndate: 2026-04-05\naudience: "Makers, north"\n---\n';
	expect(readVault({ 'Mia.md': contact('lists: ["Makers, north"]'), 'May.md': campaign }).activities('Mia')).toHaveLength(1);
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

test('two acts without a kind on one day are two for a company, too, where their words differ', () => {
	const vault = readVault({
		'Acme.md': `---\ntype: company-client\n---\n## Log\n\n- 2026-03-01 #marketing sent a book\n`,
		'Pia.md': `${contact('company: "[[Acme]]"')}## Log\n\n- 2026-03-01 #marketing wrote a card\n- 2026-03-01 #marketing sent a book\n`,
	});
	expect(vault.contact('Acme').throughPeople.map(({ text }) => text)).toEqual(['wrote a card']);
});

test('everybody who is written down as a referrer is one, in fields of one name and in properties of several', () => {
	const people = { 'Ben.md': contact(), 'Cleo.md': contact() };
	const fields = readVault({ ...people, 'Mia.md': `${contact()}referred-by:: [[Ben]]\nreferred-by:: [[Cleo]]\n` });
	const properties = readVault({ ...people, 'Mia.md': contact('referred-by: "[[Ben]]"', 'Referred By: "[[Cleo]]"') });
	for (const vault of [fields, properties]) expect(vault.contact('Mia').referredBy).toMatchObject([{ name: 'Ben' }, { name: 'Cleo' }]);
});

test('of a list each name has the place of its item, where an item names several or nobody, too', () => {
	const vault = readVault({
		'Mia.md': contact(),
		'Letter.md': '---\ntype: campaign\ndate: 2026-04-07\ncontacts:\n  - "[[Ann]], [[Ben]]"\n  -\n  - "[[Mia]]"\n  - "[[Zoe]]"\n---\n',
	});
	expect(vault.contact('Mia').activities[0]?.evidence).toMatchObject([{ path: 'Letter.md' }]);
	expect(vault.report.problems.map(({ line, message }) => [line, /\b(?:Ann|Ben|Zoe)\b/.exec(message)?.[0]])).toEqual([
		[5, 'Ann'],
		[5, 'Ben'],
		[8, 'Zoe'],
	]);
});
