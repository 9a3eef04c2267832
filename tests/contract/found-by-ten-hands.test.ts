import { readVault } from '../support/read-vault';

/** Places where small vaults, written in the way of ten different people and labelled from the contract, came out otherwise. */

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

const PLANNED = ['planned', 'Scheduled', 'draft', 'to do', 'todo', '🟡 Upcoming', 'not-started', '[planned]', 'geplant'];
const CANCELLED = ['cancelled', 'Canceled', '❌ cancelled', 'abgesagt'];
const DONE = ['done', 'held', 'complete', '', 'sent'];

describe('a note of its own whose status says that it was not done', () => {
	const read = (status: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': person, 'Tea.md': `---\ntype: meeting\ndate: 2026-04-05\nwith: Mia\nactivity: marketing/coffee\nstatus: ${status}\n---\n` });

	test.each(PLANNED)('is planned, whatever its day: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test.each(CANCELLED)('never was, where it was called off: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 0, planned: 0 });
		expect(read(status).problems).toEqual([]);
	});

	test.each(DONE)('counts with any other word: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 1, planned: 0 });
	});
});

describe('a campaign whose status says that it was not sent', () => {
	const read = (status: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': person, 'News.md': `---\ntype: campaign\ndate: 2026-04-05\ncontacts: [Mia, Gone]\nstatus: ${status}\n---\n` });

	test.each(PLANNED)('is planned: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test.each(CANCELLED)('reached nobody, where it was called off: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 0, planned: 0 });
		expect(read(status).problems).toEqual([]);
	});
});

test.each([
	[PLANNED, { marketing: 0, planned: 1 }],
	[CANCELLED, { marketing: 0, planned: 0 }],
	[DONE, { marketing: 1, planned: 0 }],
])('the same words hold in a map of activities, and in the column of a table that is named for them: %s', (words, expected) => {
	for (const word of words) {
		const map = readVault({ 'Mia.md': contact('activities:', `  - {date: 2026-04-05, type: newsletter, status: ${word}}`) });
		expect([word, map.report.activities]).toEqual([word, expect.objectContaining(expected)]);
		const table = `## Log\n\n| Date | What | Status |\n|---|---|---|\n| 2026-04-05 | newsletter | ${word.replace(/[[\]]/g, '')} |\n`;
		expect([word, readVault({ 'Mia.md': person + table }).report.activities]).toEqual([word, expect.objectContaining(expected)]);
	}
});

test('a word for it in another column, or where no column is named for it, is told of something else', () => {
	const table = '## Log\n\n| Date | What | Next |\n|---|---|---|\n| 2026-04-05 | newsletter | planned |\n';
	expect(readVault({ 'Mia.md': person + table }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
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

describe('a re-evaluation written as a map', () => {
	test.each([
		['{date: 2026-04-05, decision: stop, reason: wrong fit}', 'stop'],
		['{day: 2026-04-05, decision: pause, until: 2026-09-01}', 'pause'],
		['{date: 2026-04-05, decision: Continue}', 'continue'],
	])('is read as its line: %s', (map, decision) => {
		const vault = readVault({ 'Mia.md': contact('reevaluations:', `  - ${map}`) });
		expect(vault.problems).toEqual([]);
		expect(vault.contact('Mia').reevaluations).toMatchObject([{ day: '2026-04-05', decision, until: decision === 'pause' ? '2026-09-01' : null }]);
	});

	test('is told once where it says none', () => {
		const vault = readVault({ 'Mia.md': contact('reevaluations:', '  - {date: 2026-04-05, decision: perhaps, reason: money}') });
		expect(vault.problems).toEqual(['reevaluation-unreadable Mia.md:4']);
		expect(vault.report.problems[0]?.message).toContain('2026-04-05 perhaps money');
	});
});

test('a name that is nobody is told once a line, however often it stands there', () => {
	const vault = readVault({
		'Mia.md': person,
		'2026-04-05.md': '- #marketing/gift [[Mia]], not [[Gone]], [[Gone#Work|G]] or [[Lost]]\n- #marketing [[Gone]]\n',
	});
	expect(vault.problems).toEqual(['contact-missing 2026-04-05.md:1', 'contact-missing 2026-04-05.md:1', 'contact-missing 2026-04-05.md:2']);
});

test('properties that do not parse are told with what most often is wrong', () => {
	const { report } = readVault({ 'Note.md': '---\ntitle: One: two\n---\n', 'Mia.md': '---\ntype: contact\nname: @mia\n---\n' });
	expect(report.problems.map(({ message }) => message)).toEqual([
		expect.stringContaining('. A value with a colon in it, or @ in front, needs quotes. It is missing'),
		expect.stringContaining('. A value with a colon in it, or @ in front, needs quotes. Until they can, the note is left alone.'),
	]);
});
