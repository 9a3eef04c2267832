import { readVault } from '../support/read-vault';

/** What the words of an act of marketing say against it, in both languages: that it was not done, or that it came from the other side. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

function logged(words: string): ReturnType<typeof readVault> {
	return readVault({ 'Mia.md': `${client}## Log\n\n- 2026-04-05 ${words}\n` });
}

/** The activities of a daily note of 2026-04-05; `@` links to the client. */
function daily(line: string): readonly string[] {
	return readVault({ 'Mia.md': client, '2026-04-05.md': `${line.replace(/@/g, '[[Mia]]')}\n` }).activities('Mia');
}

test.each([
	'Newsletter abbestellt',
	'newsletter: abbestellt',
	'Newsletter abgemeldet',
	'newsletter - Abmeldung',
	'Newsletter: Anna hat sich abgemeldet',
	'Newsletter: sie hat ihn abbestellt',
	'Newsletter erhalten',
	'Newsletter vom Kunden erhalten',
	'Newsletter von Anna erhalten',
	'Newsletter von Anna',
	'newsletter from Anna',
	'newsletter by Anna Berg',
	'invitation from Anna',
	'newsletter received',
])('leaves open whether the user did it: %s', (words) => {
	const vault = logged(words);
	expect(vault.report.activities).toMatchObject({ marketing: 0, untagged: 1, planned: 0 });
	expect(vault.report.flags.map(({ flag }) => flag)).toContain('stalled-marketing');
});

test.each([
	'newsletter from March',
	'Newsletter von Oktober',
	'newsletter by e-mail',
	'newsletter from us',
	'Newsletter von mir',
	'article from Harvard Business Review',
	'webinar by Anna and me',
	'Newsletter über Abmeldungen und Kündigungen',
	'introduction from Tom to Ana',
	'newsletter für Anna',
	'Newsletter: Erhalten, was bleibt',
])('is marketing: %s', (words) => {
	expect(logged(words).report.activities).toMatchObject({ marketing: 1, untagged: 0, planned: 0 });
});

test.each([
	'- [] #marketing/gift @',
	'- #marketing/newsletter @ → cancelled',
	'- #marketing/newsletter → cancelled @',
	'- #marketing @ → not sent',
	'- draft of #marketing/newsletter @',
	'- prepare #marketing/gift @',
	'- remember to #marketing/gift @',
	'- morgen #marketing/gift @',
	'- Entwurf für #marketing/newsletter @',
])('is planned still: %s', (line) => {
	expect(daily(line)).toEqual([expect.stringMatching(/^2026-04-05 planned marketing/)]);
});

test.each(['- drafted and sent #marketing/newsletter @', '- [x] #marketing/gift @', '- prepared and sent #marketing/gift @', '- #marketing/newsletter → @'])(
	'is done: %s',
	(line) => {
		expect(daily(line)).toEqual([expect.stringMatching(/^2026-04-05 marketing/)]);
	},
);

test('an empty box without its space is open in a log, too', () => {
	expect(readVault({ 'Mia.md': `${client}## Log\n\n- [] 2026-04-05 newsletter\n` }).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
});
