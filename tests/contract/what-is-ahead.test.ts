import { readVault } from '../support/read-vault';

/** What stands below a heading, a task or words of what is still to be done. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

function log(...lines: readonly string[]): string {
	return `${client}\n## Log\n\n${lines.join('\n')}\n`;
}

/** The activities of a daily note of 2026-04-05; `@` links to the client. */
function daily(...lines: readonly string[]): readonly string[] {
	return readVault({ 'Mia.md': client, '2026-04-05.md': `${lines.join('\n').replace(/@/g, '[[Mia]]')}\n` }).activities('Mia');
}

const person = '---\ntype: person\n---\n';

describe('what stands below a heading of what is ahead', () => {
	const AHEAD = [
		'Planned activities',
		'Planned marketing:',
		'📅 Upcoming touches',
		'Planned for June',
		'Next actions',
		'Open tasks',
		'Tasks for June',
		'Not yet sent',
		'To send',
		'To-dos',
		'Todo list',
		'Things to do',
		'Coming up',
		'Future',
		'Marketing ideas',
		'Ideas for marketing',
		'Content plan',
		'Wish list',
		'Geplante Aktivitäten',
		'Offene Punkte',
		'Wiedervorlage',
		'Plans',
		'Plan for Q3',
		'Plan Q3/2026',
		'Q4 plan',
		'Plans for June',
		'Marketing plan for the summer',
		'Plan for next quarter',
		'Plan für 2026',
		'Planung für nächste Woche',
		'Pläne für März 2026',
	];
	const CLOSED = contact('deals:', '  - 2026-03-01 won Shop');
	const log = (...lines: readonly string[]): string => `${CLOSED}## Log\n\n- 2026-02-01 call\n\n${lines.join('\n')}\n`;

	test.each(AHEAD)('is planned, and clears no flag: %s', (heading) => {
		for (const above of [[`### ${heading}`], [`**${heading}**`]]) {
			const vault = readVault({ 'Mia.md': log(...above, '', '- 2026-04-05 newsletter') });
			expect(vault.activities('Mia')).toEqual(['2026-02-01 untagged/call', '2026-04-05 planned marketing/newsletter']);
			expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
		}
		const daily = readVault({ 'Mia.md': CLOSED, '2026-04-05.md': `## ${heading}\n\n- #marketing/gift [[Mia]]\n` });
		expect(daily.activities('Mia')).toEqual(['2026-04-05 planned marketing/gift']);
	});

	test.each([
		['a row of a table', ['| Date | What |', '|---|---|', '| 2026-04-05 | newsletter |']],
		['a heading of its own', ['#### 2026-04-05 — Newsletter', '', '- on pricing']],
		['a heading that is only a day', ['#### 2026-04-05', '', 'newsletter']],
		['a row that is not ticked', ['| Date | What | Sent |', '|---|---|---|', '| 2026-04-05 | newsletter | |']],
	])('is planned as %s', (_what, lines) => {
		const vault = readVault({ 'Mia.md': log('### Planned', '', ...lines) });
		expect(vault.activities('Mia')).toEqual(['2026-02-01 untagged/call', '2026-04-05 planned marketing/newsletter']);
	});

	test.each([
		['a row that is ticked', ['| Date | What | Sent |', '|---|---|---|', '| 2026-04-05 | newsletter | ✓ |']],
		['a row whose status says so', ['| Date | What | Status |', '|---|---|---|', '| 2026-04-05 | newsletter | sent |']],
		['a ticked task', ['- [x] 2026-04-05 newsletter']],
	])('is done as %s', (_what, lines) => {
		expect(readVault({ 'Mia.md': log('### Planned', '', ...lines) }).activities('Mia')).toContain('2026-04-05 marketing/newsletter');
	});

	test('is planned in a table below words that are no heading, up to the next heading', () => {
		const table = ['| Date | What |', '|---|---|', '| 2026-04-05 | newsletter |'];
		const vault = readVault({ 'Mia.md': log('**Planned**', '', ...table, '', '### Done', '', '| Date | What |', '|---|---|', '| 2026-04-06 | gift |') });
		expect(vault.activities('Mia')).toEqual(['2026-02-01 untagged/call', '2026-04-05 planned marketing/newsletter', '2026-04-06 marketing/gift']);
	});

	test.each([
		'Open house',
		'Plans for the fair',
		'Plan for Marketing',
		'Plan B',
		'Next Level GmbH',
		'Future Sails',
		'Follow-ups',
		'Newsletter',
		'To Petra',
		'Marketing',
	])('is done below other headings: %s', (heading) => {
		expect(readVault({ 'Mia.md': log(`### ${heading}`, '', '- 2026-04-05 newsletter') }).activities('Mia')).toContain('2026-04-05 marketing/newsletter');
	});
});

describe('what stands below words that say it is still to be done', () => {
	const ABOVE = [
		'## Tomorrow',
		'## Next week',
		'# Ideas',
		'## 💡 Ideas',
		'## To do',
		'## Planned',
		'## Tasks',
		'## Aufgaben',
		'**Tomorrow**',
		'- Ideas',
		'- Planned:',
		'- [ ] ideas',
	];

	test.each(ABOVE)('is planned in a daily note: %s', (above) => {
		const lead = above.startsWith('-') ? '  ' : '';
		expect(daily(above, `${lead}- #marketing/gift @`)).toEqual(['2026-04-05 planned marketing/gift']);
		expect(daily(above, `${lead}- [x] #marketing/gift @`)).toEqual(['2026-04-05 marketing/gift']);
	});

	test.each(ABOVE)('is planned in a log: %s', (above) => {
		const lead = above.startsWith('-') ? '  ' : '';
		const vault = readVault({ 'Mia.md': log(above.replace(/^#+/, '###'), `${lead}- 2026-04-05 newsletter`) });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
	});

	test('ends at the next heading of its level, or at the next words above a list', () => {
		expect(daily('## Tomorrow', '### Morning', '- #marketing/gift @', '## Done', '- #marketing/comment @')).toEqual([
			'2026-04-05 marketing/comment',
			'2026-04-05 planned marketing/gift',
		]);
		expect(daily('**Tomorrow**', '- #marketing/gift @', '', '**Done**', '- #marketing/comment @')).toEqual([
			'2026-04-05 marketing/comment',
			'2026-04-05 planned marketing/gift',
		]);
	});

	test.each(['## Plans for the fair', '## Morgen', '## Nächste Woche war gut', '## Today'])('is done below other headings: %s', (heading) => {
		expect(daily(heading, '- #marketing/gift @')).toEqual(['2026-04-05 marketing/gift']);
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
	['- [ ] 2026-04-05 article\n  - 2026-04-06 newsletter', 0, 2],
	['- [ ] 2026-04-05\n  - 2026-04-06 newsletter', 0, 2],
	['- [ ] 2026-04-05 article\n  - [x] 2026-04-06 newsletter\n- 2026-04-07 gift', 2, 1],
	['- [x] 2026-04-05 article\n  - 2026-04-06 newsletter\n  - 2026-04-07 planned gift', 2, 1],
])('in a log what stands below an open task is planned with it, though it has a day of its own: %s', (log, marketing, planned) => {
	expect(readVault({ 'Mia.md': `${person}## Log\n${log}\n` }).report.activities).toMatchObject({ marketing, planned });
});
