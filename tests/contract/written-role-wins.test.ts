import { readVault } from '../support/read-vault';

/** A role that is written on an activity is its role, wherever it is written and whatever its kind says. */

const won = '---\ntype: contact\ndeals:\n  - 2026-03-10 won Shop\n';

function inTable(header: string, row: string): ReturnType<typeof readVault> {
	const rule = header.replace(/[^|]+/g, '---');
	return readVault({ 'Ann.md': `${won}---\n## Log\n\n${header}\n${rule}\n${row}\n` });
}

function inMap(map: string): ReturnType<typeof readVault> {
	return readVault({ 'Ann.md': `${won}activities:\n  - ${map}\n---\n` });
}

function flagsOf(vault: ReturnType<typeof readVault>): readonly string[] {
	return vault.report.flags.map(({ flag }) => flag);
}

describe('a tag of a role in the words of a row', () => {
	test.each(['Type', 'Kind', 'Activity', 'Channel', 'Medium', 'Mode', 'Interaction', 'Art', 'What', 'Topic'])(
		'is heeded beside a column named %s',
		(column) => {
			const vault = inTable(`| Date | ${column} | Note |`, '| 2026-04-02 | newsletter | wrote theirs #delivery |');
			expect(vault.activities('Ann')).toEqual(['2026-04-02 delivery/newsletter']);
			expect(flagsOf(vault)).toEqual(['stalled-marketing']);
		},
	);

	test.each([
		['| 2026-04-02 | call | #marketing/check-in |', '2026-04-02 marketing/call'],
		['| 2026-04-02 | call | #marketing Einladung |', '2026-04-02 marketing/call'],
		['| 2026-04-02 | call | invitation #marketing |', '2026-04-02 marketing/call'],
		['| 2026-04-02 | **call** | invitation #marketing |', '2026-04-02 marketing/call'],
		['| 2026-04-02 | newsletter | #sales for the new offer |', '2026-04-02 sales/newsletter'],
		['| 2026-04-02 | sales/newsletter | they asked for #marketing |', '2026-04-02 sales/newsletter'],
		['| 2026-04-02 | #delivery/newsletter | #marketing |', '2026-04-02 delivery/newsletter'],
		['| 2026-04-02 | newsletter | #marketing (planned) |', '2026-04-02 planned marketing/newsletter'],
		['| 2026-04-02 | planned call | #marketing |', '2026-04-02 planned marketing/call'],
		['| 2026-04-02 | newsletter | not sent #marketing |', '2026-04-02 planned marketing/newsletter'],
		['| 2026-04-02 | newsletter | no #marketing please |', '2026-04-02 untagged/newsletter'],
	])('is that of a row with a kind: %s', (row, expected) => {
		expect(inTable('| Date | Channel | Summary |', row).activities('Ann')).toEqual([expected]);
	});
});

test.each([
	['{date: 2026-04-02, kind: newsletter, text: "wrote theirs #delivery"}', '2026-04-02 delivery/newsletter'],
	['{date: 2026-04-02, kind: call, text: "#marketing/check-in"}', '2026-04-02 marketing/call'],
	['{date: 2026-04-02, kind: newsletter, role: sales, text: "#delivery"}', '2026-04-02 sales/newsletter'],
	['{date: 2026-04-02, kind: newsletter, text: "stop #marketing"}', '2026-04-02 untagged/newsletter'],
])('a tag of a role in the words of a map is heeded, that of its own field before it: %s', (map, expected) => {
	expect(inMap(map).activities('Ann')).toEqual([expected]);
});

describe('a note of its own', () => {
	const note = (...lines: readonly string[]): ReturnType<typeof readVault> =>
		readVault({ 'Ann.md': `${won}---\n`, 'Note.md': `---\ndate: 2026-04-02\n${lines.join('\n')}\n---\n` });

	test.each([
		[['kind: newsletter', 'summary: "wrote theirs #delivery"'], '2026-04-02 delivery/newsletter'],
		[['kind: call', 'summary: "#marketing/check-in"'], '2026-04-02 marketing/call'],
		[['kind: newsletter', 'role: sales', 'summary: "#delivery"'], '2026-04-02 sales/newsletter'],
	])('has the role that its summary is tagged with: %j', (lines, expected) => {
		expect(note('contact: "[[Ann]]"', ...lines).activities('Ann')).toEqual([expected]);
	});

	test.each([
		[['activity: email', 'role: delivery'], '2026-04-02 delivery/email'],
		[['activity: newsletter', 'role: "#sales"'], '2026-04-02 sales/newsletter'],
		[['activity: marketing/newsletter', 'role: Delivery'], '2026-04-02 delivery/newsletter'],
		[['role: sales'], '2026-04-02 sales/campaign'],
		[['activity: email'], '2026-04-02 marketing/email'],
	])('that is a campaign has the role it names: %j', (lines, expected) => {
		const vault = note('type: campaign', 'contacts: ["[[Ann]]"]', ...lines);
		expect(vault.activities('Ann')).toEqual([expected]);
		expect(flagsOf(vault)).toEqual(expected.includes('marketing') ? [] : ['stalled-marketing']);
		expect(vault.problems).toEqual([]);
	});

	test.each([['type: interaction'], ['type: campaign']])('whose role is no role is read, and told: %s', (type) => {
		const vault = note(type, 'kind: newsletter', 'contacts: ["[[Ann]]"]', 'role: Delivery work');
		expect(vault.problems).toEqual(['role-unknown Note.md:6']);
		expect(vault.activities('Ann')).toEqual(['2026-04-02 marketing/newsletter']);
	});
});

describe('a kind in a column of its own', () => {
	test.each(['**Newsletter**', '*newsletter*', '==newsletter==', '[[Newsletter]]', '[Newsletter](https://example.org/7)', '"newsletter"', '📧 Newsletter'])(
		'is known by its word, whatever marks it wears: %s',
		(cell) => {
			const vault = inTable('| Date | Type | Note |', `| 2026-04-02 | ${cell} | spring |`);
			expect(vault.activities('Ann')).toEqual(['2026-04-02 marketing/newsletter']);
			expect(flagsOf(vault)).toEqual([]);
		},
	);

	test.each(['**marketing/check-in**', '==marketing/check-in=='])('keeps its role within its marks: %s', (cell) => {
		expect(inTable('| Date | Type | Note |', `| 2026-04-02 | ${cell} | spring |`).activities('Ann')).toEqual(['2026-04-02 marketing/check-in']);
	});

	test('that was not sent clears no flag, whatever marks it wears', () => {
		expect(inTable('| Date | Type | Note |', '| 2026-04-02 | **Newsletter** | not sent |').activities('Ann')).toEqual([
			'2026-04-02 planned marketing/newsletter',
		]);
	});
});

test.each(['### 2026-04-02 — 📧 Newsletter', '### 2026-04-02 **Newsletter**', '### 2026-04-02 — "Newsletter"'])(
	'the kind that titles an entry is known by its word: %s',
	(heading) => {
		expect(readVault({ 'Ann.md': `${won}---\n## Log\n\n${heading}\n\nWords.\n` }).activities('Ann')).toEqual(['2026-04-02 marketing/newsletter']);
	},
);

test.each([
	['gift ^x1', '2026-04-02 marketing/gift'],
	['review ^2b-9', '2026-04-02 delivery/review'],
	['gift of wine ^x1', '2026-04-02 untagged'],
	['gift ^x1 and wine', '2026-04-02 untagged'],
])('the id of a block is no word behind a kind: %s', (words, expected) => {
	expect(readVault({ 'Ann.md': `${won}---\n## Log\n\n- 2026-04-02 ${words}\n` }).activities('Ann')).toEqual([expected]);
});
