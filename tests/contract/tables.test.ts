import { readVault } from '../support/read-vault';

/** Tables: which rows tell of what was done, and what their columns say. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

const person = '---\ntype: person\n---\n';

function log(...lines: readonly string[]): string {
	return `${person}\n## Log\n\n${lines.join('\n')}\n`;
}

function clientLog(...lines: readonly string[]): string {
	return `${client}\n## Log\n\n${lines.join('\n')}\n`;
}

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

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

describe('a column Done in the table of a log', () => {
	const row = (done: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': log('| Date | Done | Activity |', '|---|---|---|', `| 2026-04-05 | ${done} | newsletter |`) });

	test.each(['no', 'Nein', 'false', '☐', '[ ]', '✗', '❌', '-', '', 'not yet', 'planned', 'cancelled'])('with "%s" says that nothing was done', (done) => {
		expect(row(done).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
	});

	test.each(['yes', 'x', '[x]', 'Ja', '✓', '✔️', '✅', '☑', '2026-04-06', 'sent'])('with "%s" says that it was done', (done) => {
		expect(row(done).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});

describe('a column Status in the table of a log', () => {
	const row = (status: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': log('| Date | Activity | Status |', '|---|---|---|', `| 2026-04-05 | newsletter | ${status} |`) });

	test.each(['☐', '[ ]', '⏳', 'open', 'Offen', 'in progress', 'waiting', 'not sent', 'on hold', 'postponed', 'verschoben'])(
		'with "%s" says that nothing was done yet',
		(status) => {
			expect(row(status).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
		},
	);

	test.each(['skipped', 'missed', 'no-show', 'ausgefallen'])('with "%s" says that nothing ever was', (status) => {
		expect(row(status).activities('Mia')).toEqual([]);
	});

	test.each(['✅', '✔', '☑️ sent', '🟢 sent', ''])('with "%s" says that it was done', (status) => {
		expect(row(status).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});

describe('a row of a log table with a column for the role', () => {
	const read = (header: string, row: string): ReturnType<typeof readVault> => {
		const rule = header.replace(/[^|]+/g, '---');
		const deal = 'deals:\n  - 2026-03-01 won Shop';
		return readVault({ 'Mia.md': `${contact(deal)}## Log\n\n${header}\n${rule}\n${row}\n` });
	};

	test.each([
		['| Date | Type | Role |', '| 2026-04-05 | planned introduction | marketing |'],
		['| Date | Type | Role |', '| 2026-04-05 | Planned: introduction | #marketing |'],
		['| Date | Role | What |', '| 2026-04-05 | marketing | planned introduction |'],
	])('is planned where its words say so, and clears no flag: %s %s', (header, row) => {
		const vault = read(header, row);
		expect(vault.activities('Mia')).toEqual(['2026-04-05 planned marketing/introduction']);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test('is planned also where its kind is not known', () => {
		expect(read('| Date | Type | Role |', '| 2026-04-05 | planned brunch | marketing |').report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test('is done where they do not', () => {
		expect(read('| Date | Type | Role |', '| 2026-04-05 | introduction | marketing |').activities('Mia')).toEqual(['2026-04-05 marketing/introduction']);
	});
});

describe('the columns of a table', () => {
	test.each(['Due', 'Deadline', 'Next', 'Planned for', 'Scheduled', 'Fällig am'])('whose days are those of what is ahead, plan: %s', (column) => {
		expect(readVault({ 'Mia.md': clientLog(`| ${column} | What |`, '|---|---|', '| 2026-04-05 | newsletter |') }).activities('Mia')).toEqual([
			'2026-04-05 planned marketing/newsletter',
		]);
	});

	test.each(['Next step', 'Planned', 'Next', 'Follow-up'])('of what comes next tell of nothing that was done: %s', (column) => {
		expect(readVault({ 'Mia.md': clientLog(`| Date | What | ${column} |`, '|---|---|---|', '| 2026-04-05 | | newsletter |') }).activities('Mia')).toEqual([
			'2026-04-05 untagged',
		]);
	});
});
