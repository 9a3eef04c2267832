import { readVault } from '../support/read-vault';

/** How days are written, and which of two is meant. */

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

describe('a note named by a day as Logseq writes it', () => {
	test('is that day', () => {
		const vault = readVault({ 'Mia.md': person, 'journals/2026_04_05.md': '- #marketing/gift for [[Mia]]\n- coffee with [[Mia]]\n- #marketing [[Gone]]\n' });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/gift']);
		expect(vault.possible('Mia')).toEqual(['2026-04-05']);
		expect(vault.problems).toEqual(['contact-missing journals/2026_04_05.md:3']);
	});

	test.each(['2026_02_30', '2026_13_01', '2026_4', '12026_04_05'])('is none where the calendar has no such day: %s', (name) => {
		expect(readVault({ 'Mia.md': person, [`${name}.md`]: '- #marketing/gift for [[Mia]]\n' }).activities('Mia')).toEqual([]);
	});
});

test.each(['[2026-05-01](2026-05-01.md)', '[1 May](Daily/2026-05-01.md)', '**[2026-05-01](<Daily/2026-05-01.md>)**'])(
	'a bullet may begin with a day as a Markdown link: %s',
	(day) => {
		expect(readVault({ 'Anna.md': `${contact()}## Log\n- ${day} newsletter\n` }).activities('Anna')).toEqual(['2026-05-01 marketing/newsletter']);
	},
);

test.each(['"[[2026-04-05]]"', '[[2026-04-05]]', '"[[Daily/2026-04-05|Sunday]]"', '2026-04-05T10:00', 'April 5, 2026'])(
	'a dated note may say its day as a link to the daily note, as elsewhere: date: %s',
	(date) => {
		const vault = readVault({ 'Mia.md': person, 'Fair.md': `---\ndate: ${date}\n---\n- #marketing/gift [[Mia]]\n- she sat with [[Mia]]\n` });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/gift']);
		expect(vault.possible('Mia')).toEqual(['2026-04-05']);
	},
);

test('a line with a day of its own in a daily note is of that day', () => {
	const vault = readVault({ 'Mia.md': person, '2026-04-05.md': '- 2026-07-01 #marketing/newsletter [[Mia]]\n- #marketing/coffee with [[Mia]]\n' });
	expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/coffee', '2026-07-01 planned marketing/newsletter']);
});
