import { readVault } from '../support/read-vault';

/** What a status, or a property of its kind, says of a note, a map or a line. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

const PLANNED = ['planned', 'Scheduled', 'draft', 'to do', 'todo', '🟡 Upcoming', 'not-started', '[planned]', 'geplant'];

const CANCELLED = ['cancelled', 'Canceled', '❌ cancelled', 'abgesagt'];

const DONE = ['done', 'held', 'complete', '', 'sent'];

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

function log(...lines: readonly string[]): string {
	return `${person}\n## Log\n\n${lines.join('\n')}\n`;
}

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

describe('a property that says it was not done', () => {
	const SAID = [
		'planned: true',
		'draft: yes',
		'cancelled: true',
		'Canceled: true',
		'done: no',
		'sent: false',
		'sent: "☐"',
		'sent: not yet',
		'published: false',
	];
	const DONE = [
		'planned: false',
		'draft: no',
		'cancelled: no',
		'done: true',
		'sent: true',
		'sent: 2026-04-05',
		'sent:',
		'done: slides',
		'published: 2026-04-05',
		'published: true',
	];

	test.each([
		[SAID, { marketing: 0, planned: 1 }],
		[DONE, { marketing: 1, planned: 0 }],
	])('holds in a campaign, a note of its own and a map: %s', (said, expected) => {
		for (const word of said) {
			const campaign = { 'Mia.md': person, 'News.md': `---\ntype: campaign\ndate: 2026-04-05\ncontacts: [Mia]\n${word}\n---\n` };
			expect([word, readVault(campaign).report.activities]).toEqual([word, expect.objectContaining(expected)]);
			const note = { 'Mia.md': person, 'Tea.md': `---\ntype: meeting\ndate: 2026-04-05\nwith: Mia\nactivity: marketing/coffee\n${word}\n---\n` };
			expect([word, readVault(note).report.activities]).toEqual([word, expect.objectContaining(expected)]);
			const map = { 'Mia.md': `---\ntype: contact\nactivities:\n  - date: 2026-04-05\n    type: newsletter\n    ${word}\n---\n` };
			expect([word, readVault(map).report.activities]).toEqual([word, expect.objectContaining(expected)]);
		}
	});

	test.each(['Planned', 'Draft', 'Cancelled'])('holds in a column: %s', (column) => {
		const row = (cell: string): string => log(`| Date | What | ${column} |`, '|---|---|---|', `| 2026-04-05 | newsletter | ${cell} |`);
		expect(readVault({ 'Mia.md': row('yes') }).report.activities).toMatchObject({ marketing: 0, planned: 1 });
		expect(readVault({ 'Mia.md': row('') }).report.activities).toMatchObject({ marketing: 1, planned: 0 });
	});
});

describe.each(['true', 'yes', 'Yes', '"true"'])('a property planned that says %s', (value) => {
	test.each([
		['of a campaign', { 'News.md': `---\ntype: campaign\ndate: 2026-04-05\nplanned: ${value}\ncontacts: [Mia]\n---\n` }],
		['of a note of its own', { 'Tea.md': `---\ndate: 2026-04-05\nactivity: newsletter\nplanned: ${value}\nwith: Mia\n---\n` }],
		['in a map', { 'Mia.md': contact('activities:', `  - {date: 2026-04-05, type: newsletter, planned: ${value}}`) }],
	])('makes it planned: %s', (_, notes) => {
		expect(readVault({ 'Mia.md': person, ...notes }).report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});
});

describe('a status in words of its own', () => {
	const read = (status: string): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': `${contact('deals:', '  - 2026-03-01 won Shop')}## Log\n\n| Date | What | Status |\n|---|---|---|\n| 2026-04-06 | newsletter | ${status} |\n`,
			'2026-04-05 Coffee.md': `---\ntype: meeting\nactivity: marketing/coffee\nwith: "[[Mia]]"\nstatus: ${status}\n---\n`,
			'Letter.md': `---\ntype: campaign\ndate: 2026-04-07\nactivity: newsletter\ncontacts: ["[[Mia]]"]\nstatus: ${status}\n---\n`,
		});

	test.each([
		'not yet sent',
		'not yet done',
		'not confirmed',
		'not happened',
		'to be confirmed',
		'to be sent',
		'unconfirmed',
		'proposed',
		'sending',
		'delayed',
		'deferred',
		'moved',
		'moved to May',
		'noch nicht verschickt',
		'on ice',
		'on hold',
		'auf Eis',
		'auf Eis gelegt',
	])('is planned, and clears no flag: %s', (status) => {
		const vault = read(status);
		expect(vault.report.activities).toMatchObject({ marketing: 0, planned: 3 });
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(["didn't happen", 'did not take place', 'dropped', 'declined', 'Abgelehnt'])('is nothing: %s', (status) => {
		const vault = read(status);
		expect(vault.activities('Mia')).toEqual([]);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(['done', 'sent', 'confirmed', 'booked', 'accepted', 'not bad', 'no problem', 'notable'])('is done: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 3, planned: 0 });
	});
});

describe('a status that says what is not done', () => {
	const note = (line: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': client, 'News.md': `---\ntype: campaign\ndate: 2026-04-05\ncontacts: [Mia]\n${line}\n---\n` });

	test.each([
		'status: queued',
		'status: rescheduled',
		'status: bounced',
		'status: failed',
		'status: in review',
		'status: 1 - planned',
		'state: draft',
		'sent: 0',
		'done: n',
		'draft: x',
	])('plans: %s', (line) => {
		expect(note(line).report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test.each(['status: abandoned', 'status: declined', 'status: called off', 'state: cancelled', 'status: did not happen'])('tells of nothing: %s', (line) => {
		expect(note(line).report.activities).toMatchObject({ marketing: 0, planned: 0 });
	});

	test.each(['status: sent', 'status: ready reckoner', 'state: Bavaria', 'sent: 2026-04-05'])('tells of what was done: %s', (line) => {
		expect(note(line).report.activities).toMatchObject({ marketing: 1, planned: 0 });
	});
});
