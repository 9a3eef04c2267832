import { readVault } from '../support/read-vault';

/** How the kind and the role of a line are told from its other words. */

const closed = ['deals:', '  - 2026-04-17 won Shop'];

const person = '---\ntype: person\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

describe('a kind of several words behind its role', () => {
	test.each([
		['marketing/white paper', 'marketing/white-paper'],
		['marketing/white paper on pricing', 'marketing/white-paper'],
		['marketing/WHITE PAPER | on pricing', 'marketing/white-paper'],
		['sales/proposal follow up, a week later', 'sales/proposal-follow-up'],
		['sales/proposal-follow up on price', 'sales/proposal-follow-up'],
		['delivery/workshop paid', 'delivery/workshop-paid'],
		['marketing/newsletter white paper', 'marketing/newsletter'],
		['sales/proposal for the shop', 'sales/proposal'],
		['marketing/white wine', 'marketing/white'],
	])('is read with spaces as with hyphens: %s', (words, expected) => {
		expect(readVault({ 'Mia.md': contact('activities:', `  - 2026-04-05 ${words}`) }).activities('Mia')).toEqual([`2026-04-05 ${expected}`]);
		expect(readVault({ 'Mia.md': `${person}## Log\n\n- 2026-04-05 ${words}\n` }).activities('Mia')).toEqual([`2026-04-05 ${expected}`]);
	});

	test('is one activity with the same kind written with a hyphen in another place', () => {
		const mia = `${contact('activities:', '  - 2026-04-05 marketing/white paper')}## Log\n\n- 2026-04-05 white-paper\n`;
		expect(readVault({ 'Mia.md': mia }).report.activities).toMatchObject({ marketing: 1 });
	});

	test('ends with the tag where it is a tag', () => {
		const mia = `${person}## Log\n\n- 2026-04-05 #sales/proposal follow up on Monday\n`;
		expect(readVault({ 'Mia.md': mia }).activities('Mia')).toEqual(['2026-04-05 sales/proposal']);
	});
});

test.each(['| #marketing | introduction', '| introduction | #marketing', ': #marketing - introduction'])(
	'a tag of a role in a field of its own leaves the kind to its neighbour: %s',
	(words) => {
		expect(readVault({ 'Mia.md': `${person}## Log\n\n- 2026-04-05 ${words}\n` }).activities('Mia')).toEqual(['2026-04-05 marketing/introduction']);
	},
);

test.each(['marketing talk at the fair', '#marketing talk at the fair', 'marketing: talk at the fair'])(
	'behind a role a word of everyday speech is the kind: %s',
	(words) => {
		expect(readVault({ 'Anna.md': `${contact(...closed)}## Log\n- 2026-05-01 ${words}\n` }).activities('Anna')).toEqual(['2026-05-01 marketing/talk']);
	},
);

test('a role word before anything else is no role', () => {
	expect(readVault({ 'Anna.md': `${contact()}## Log\n- 2026-05-01 marketing manager left\n` }).activities('Anna')).toEqual(['2026-05-01 untagged']);
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
