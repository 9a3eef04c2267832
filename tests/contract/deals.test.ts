import { readVault } from '../support/read-vault';

/** Deals: where they are told, when they began and how they ended. */

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

test.each([
	['won 2026-04-05 Audit', 'won Audit ?..2026-04-05'],
	['lost: 2026-04-05 – Audit', 'lost Audit ?..2026-04-05'],
	['open 2026-04-05 Audit', 'open Audit 2026-04-05..'],
	['closed won April 5, 2026: Audit', 'won Audit ?..2026-04-05'],
	['won Audit 2026-04-05', 'won Audit 2026-04-05 ?..?'],
])('the day of a deal may stand behind its status: %s', (line, deal) => {
	expect(readVault({ 'Mia.md': `---\ntype: contact\ndeals:\n  - "${line}"\n---\n` }).deals('Mia')).toEqual([deal]);
});

test('a numeric day behind the status of a deal waits for its order like any other', () => {
	const vault = readVault({ 'Mia.md': '---\ntype: contact\ndeals:\n  - won 5.4.2026 Audit\n---\n' });
	expect([vault.deals('Mia'), vault.problems]).toEqual([[], ['date-order Mia.md:4']]);
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

describe('a line that stands for a deal with a note of its own', () => {
	const read = (lines: readonly string[], ...note: readonly string[]): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': contact('deals:', ...lines.map((line) => `  - ${line}`)),
			'Deals/Shop.md': `---\ntype: deal\ncontact: "[[Mia]]"\n${note.join('\n')}\n---\n`,
		});

	test.each([
		[['2026-03-20 won [[Shop]]'], ['status: won'], 'won Shop ?..2026-03-20'],
		[['2026-03-20 won Shop'], ['status: won'], 'won Shop ?..2026-03-20'],
		[['2026-02-01..2026-03-20 lost Shop'], ['status: closed-lost'], 'lost Shop 2026-02-01..2026-03-20'],
		[['2026-03-20 won Shop'], ['status: won', 'opened: 2026-02-01'], 'won Shop 2026-02-01..2026-03-20'],
		[['2026-02-01 open Shop', '2026-02-14 proposal Shop', '2026-03-20 won Shop'], ['status: won'], 'won Shop 2026-02-01..2026-03-20'],
		[['2026-03-20 won Shop', '2026-03-24 won [[Shop]]'], ['status: won'], 'won Shop ?..2026-03-24'],
	])('gives the days that the note leaves out: %j, %j', (lines, note, deal) => {
		const vault = read(lines, ...note);
		expect(vault.deals('Mia')).toEqual([deal]);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test('gives the opening of a deal that its note calls open', () => {
		const vault = read(['2026-03-20 open [[Shop]]'], 'status: open');
		expect(vault.deals('Mia')).toEqual(['open Shop 2026-03-20..']);
		expect(vault.report.flags).toMatchObject([{ flag: 'undecided', since: '2026-03-20' }]);
	});

	test.each([
		[['2026-03-20 won [[Shop]]'], ['status: won', 'closed: 2026-03-24'], 'won Shop ?..2026-03-24'],
		[['2026-03-20 won [[Shop]]'], ['status: lost'], 'lost Shop ?..?'],
		[['2026-03-20 won [[Shop]]'], ['status: open', 'opened: 2026-05-20'], 'open Shop 2026-05-20..'],
		[['2026-05-20 open Shop'], ['status: lost', 'closed: 2026-03-24'], 'lost Shop ?..2026-03-24'],
		[['2026-01-20 won Shop'], ['status: won', 'opened: 2026-02-01'], 'won Shop 2026-02-01..?'],
	])('says nothing against the note: %j, %j', (lines, note, deal) => {
		expect(read(lines, ...note).deals('Mia')).toEqual([deal]);
	});
});

describe('a sales conversation with the day in the name of its note alone', () => {
	const read = (...lines: readonly string[]): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': contact(),
			'2026-03-02 Talk with Mia.md': `---\ntype: sales-conversation\ncontact: "[[Mia]]"\n${lines.map((line) => `${line}\n`).join('')}---\n`,
		});

	test('began on that day, and is undecided a month later', () => {
		expect(read().report.flags).toMatchObject([{ flag: 'undecided', contact: 'Mia', since: '2026-03-02' }]);
		expect(read('started: 2026-05-20').report.flags).toEqual([]);
	});

	test('did not begin there where the day is told otherwise, or it ended before', () => {
		expect(read('started: soon').report.flags).toEqual([]);
		expect(read('decision: yes', 'decided-on: 2026-03-01').report.problems).toEqual([]);
	});

	test('is no rule for a note of a deal, whose name may bear any day', () => {
		const vault = readVault({ 'Mia.md': contact(), '2026-03-02 Shop.md': '---\ntype: deal\ncontact: "[[Mia]]"\nstatus: open\n---\n' });
		expect(vault.report.flags).toEqual([]);
	});
});

test('a deal in a map was lost on the day that says so', () => {
	const vault = readVault({ 'Mia.md': contact('deals:', '  - name: Audit', '    lost-on: 2026-03-01') });
	expect(vault.deals('Mia')).toEqual(['lost Audit ?..2026-03-01']);
	expect(vault.problems).toEqual([]);
});
