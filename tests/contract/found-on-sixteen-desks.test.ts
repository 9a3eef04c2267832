import { readVault } from '../support/read-vault';

/**
 * Places where the notes of twelve professions and then of four more, labelled from the contract before the readers were looked at,
 * came out otherwise. Most could say that all is well with a client whom nobody had written to.
 */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

function log(...lines: readonly string[]): string {
	return `${client}\n## Log\n\n${lines.join('\n')}\n`;
}

function property(line: string): string {
	return `---\ntype: client\nactivities:\n  - "2026-04-05 ${line}"\n---\n`;
}

/** The activities of a daily note of 2026-04-05; `@` links to the client. */
function daily(...lines: readonly string[]): readonly string[] {
	return readVault({ 'Mia.md': client, '2026-04-05.md': `${lines.join('\n').replace(/@/g, '[[Mia]]')}\n` }).activities('Mia');
}

const flagsOf = (text: string): readonly string[] => readVault({ 'Mia.md': text }).report.flags.map(({ flag }) => flag);

describe('an act of marketing that its line says was not done', () => {
	const UNDONE = [
		'newsletter bounced, not delivered',
		'newsletter — bounced',
		'newsletter came back undeliverable',
		'newsletter: did not send',
		'newsletter wasn’t sent',
		"newsletter hasn't gone out",
		'newsletter never went out',
		'newsletter forgotten',
		'newsletter — forgot!',
		'newsletter skipped this time',
		'newsletter to do',
		'newsletter to be sent',
		'newsletter should go out',
		'newsletter still to send',
		'newsletter will go out Friday',
		'newsletter next week',
		'newsletter: tomorrow',
		'newsletter due on Friday',
		'newsletter scheduled for June',
		'webinar – rescheduled to July',
		'newsletter planned',
		'newsletter (draft)',
		'newsletter [draft]',
		'newsletter idea',
		'newsletter on hold',
		'newsletter pending',
		'newsletter | failed',
		'newsletter #draft',
		'newsletter ❌',
		'newsletter ⏳',
		'newsletter [ ]',
		'holiday card returned to sender',
		'Holiday card kam zurück',
		'newsletter unzustellbar',
		'newsletter vergessen',
		'newsletter noch nicht raus',
		'newsletter wird verschickt',
		'webinar fiel aus',
		'check-in did not reach her',
		'marketing/newsletter bounced',
		'#marketing/newsletter bounced',
	];

	test.each(UNDONE)('is planned still in a log, and clears nothing: %s', (words) => {
		const vault = readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) });
		expect(vault.report.activities).toMatchObject({ marketing: 0, planned: 1 });
		expect(flagsOf(log(`- 2026-04-05 ${words}`))).toEqual(['stalled-marketing']);
	});

	test.each(UNDONE)('is planned still in a list: %s', (words) => {
		expect(readVault({ 'Mia.md': property(words) }).report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test.each([
		'marketing/check-in could not help it, asked how the organ is coming on',
		'marketing/coffee with Will',
		'marketing/resource plans for a shed',
		'marketing/resource draft contract for tenants',
		'marketing/resource To-do list for audits',
		'marketing/resource due diligence checklist',
		'newsletter did not interest her, but she read it',
		'newsletter sent, will follow up',
		'check-in, will call again in May',
		'check-in next to her shop',
		'newsletter, no reply',
		'newsletter No. 14',
		'newsletter: Planned obsolescence',
		'newsletter: Failed startups',
		'newsletter – Missed deadlines and what they cost',
		'newsletter: Ideas for spring',
		'newsletter: Next year in prices',
		"newsletter: Tomorrow's clients",
		'newsletter: Will you be ready',
		'newsletter: Stop selling',
		'newsletter: No more discounts',
		'newsletter – Off-season ideas',
		'newsletter Soll und Haben',
		'article “Not yet: the art of waiting”',
	])('is done where such words are those of a title or of something else: %s', (words) => {
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) }).report.activities).toMatchObject({ marketing: 1, planned: 0 });
		expect(readVault({ 'Mia.md': property(words) }).report.activities).toMatchObject({ marketing: 1, planned: 0 });
	});

	test.each(['sales/proposal pending', 'proposal due on Friday', 'sales/quote bounced back and forth'])('is no sale: %s was made', (words) => {
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) }).report.activities).toMatchObject({ sales: 1, planned: 0 });
	});

	test('is planned in a cell beside its kind, and in a map', () => {
		expect(readVault({ 'Mia.md': log('| Date | Type | Notes |', '|---|---|---|', '| 2026-04-05 | newsletter | bounced |') }).activities('Mia')).toEqual([
			'2026-04-05 planned marketing/newsletter',
		]);
		const map = '---\ntype: client\nactivities:\n  - {date: 2026-04-05, type: newsletter, text: "bounced"}\n---\n';
		expect(readVault({ 'Mia.md': map }).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
	});
});

describe('what came from the other side, what is not wanted and what is asked', () => {
	test.each([
		'newsletter from her',
		'newsletter received from her',
		'newsletter von ihr gelesen',
		'thank-you from Petra, with tea',
		'thank-you received',
		'gift | from her',
		'birthday card from her',
		'holiday card from Anna',
		'newsletter: unsubscribed',
		'newsletter: she unsubscribed',
		'newsletter: none',
		'newsletter n/a',
		'marketing: none',
		'marketing: stop',
		'marketing: she wants none',
		'marketing/none',
		'marketing/stop',
		'marketing/check-in?',
		'#marketing none',
		'#marketing newsletter?',
	])('has no role: %s', (words) => {
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) }).report.activities).toMatchObject({ marketing: 0, untagged: 1 });
		expect(flagsOf(log(`- 2026-04-05 ${words}`))).toContain('stalled-marketing');
		expect(readVault({ 'Mia.md': property(words) }).report.activities).toMatchObject({ marketing: 0, untagged: 1 });
	});

	test('says so where the reason of a role is told', () => {
		expect(readVault({ 'Mia.md': log('- 2026-04-05 newsletter from her') }).roleReasons('Mia')).toEqual(['its words leave open whether you did it']);
	});

	test.each([
		'holiday card from all of us',
		'thank-you for the referral, from me',
		'birthday card, from us',
		'gift: from my garden',
		'article from the FT',
		'marketing/gift from her',
		'marketing/lunch no shop talk',
		'introduction: Tom to Ana',
	])('is marketing: %s', (words) => {
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) }).report.activities).toMatchObject({ marketing: 1, untagged: 0 });
	});
});

describe('a line with the tag of a role in a daily note', () => {
	test.each([
		'- #marketing/newsletter to @ bounced',
		'- #marketing @ not sent',
		'- #marketing @ tomorrow',
		'- #marketing cancelled @',
		'- #marketing @ — not yet',
		'- #marketing/todo @',
		'- #marketing/ideas @',
		'- idea: #marketing @',
		'- #marketing idea: @ lunch',
		'- plan: #marketing/check-in @',
		'- Next week: #marketing @',
		'- should #marketing @',
		'- #marketing @ nicht verschickt',
	])('is planned still: %s', (line) => {
		expect(daily(line)).toEqual([expect.stringMatching(/^2026-04-05 planned marketing/)]);
	});

	test.each([
		'- #marketing @?',
		'- #marketing/newsletter @?',
		'- #marketing: newsletter for @?',
		'- no #marketing to @',
		"- don't #marketing @",
		'- stop #marketing @',
		'- #marketing stopped for @',
		'- #marketing/stop @',
	])('has no role: %s', (line) => {
		expect(daily(line)).toEqual([expect.stringMatching(/^2026-04-05 untagged/)]);
	});

	test.each([
		'- #marketing @',
		'- #marketing/newsletter @, asked: what next?',
		'- #marketing/check-in @, how is the roof?',
		'- #marketing planned the fair with @',
		'- #marketing @ stopped by with cake',
		'- #marketing/thank-you @ from me',
		'- #marketing/coffee with @ and Will',
		'- never mind the rain: #marketing/coffee @',
	])('is marketing: %s', (line) => {
		expect(daily(line)).toEqual([expect.stringMatching(/^2026-04-05 marketing/)]);
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

describe('the columns of a table', () => {
	test.each(['Due', 'Deadline', 'Next', 'Planned for', 'Scheduled', 'Fällig am'])('whose days are those of what is ahead, plan: %s', (column) => {
		expect(readVault({ 'Mia.md': log(`| ${column} | What |`, '|---|---|', '| 2026-04-05 | newsletter |') }).activities('Mia')).toEqual([
			'2026-04-05 planned marketing/newsletter',
		]);
	});

	test.each(['Next step', 'Planned', 'Next', 'Follow-up'])('of what comes next tell of nothing that was done: %s', (column) => {
		expect(readVault({ 'Mia.md': log(`| Date | What | ${column} |`, '|---|---|---|', '| 2026-04-05 | | newsletter |') }).activities('Mia')).toEqual([
			'2026-04-05 untagged',
		]);
	});
});

describe('an outline as Logseq writes it', () => {
	test('has its log below a heading that is an item', () => {
		const page = 'type:: client\n\n- ## Log\n\t- [[2026-04-05]] newsletter\n\t- TODO [[2026-07-01]] check-in\n- ## Notes\n\t- 2026-04-06 newsletter\n';
		expect(readVault({ 'Mia.md': page }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter', '2026-07-01 planned marketing/check-in']);
	});

	test('has quotes and code in blocks, which are not the user’s', () => {
		expect(daily('#+BEGIN_QUOTE', '- #marketing @', '#+END_QUOTE', '- #sales/demo @')).toEqual(['2026-04-05 sales/demo']);
		expect(daily('- #+begin_src', '  #marketing @', '  #+end_src')).toEqual([]);
		expect(readVault({ 'Mia.md': log('#+BEGIN_NOTE', '- 2026-04-05 newsletter', '#+END_NOTE') }).activities('Mia')).toEqual([]);
	});

	test('has a block only where it ends', () => {
		expect(daily('#+BEGIN_QUOTE', '- #marketing @')).toEqual(['2026-04-05 marketing']);
	});

	test('has its tags as links', () => {
		expect(readVault({ 'Mia.md': 'tags:: [[client]], [[berlin]]\n\n- hello\n' }).contacts).toEqual(['Mia']);
	});
});

test('bullets as they come from a text that was pasted are bullets', () => {
	expect(readVault({ 'Mia.md': log('• 2026-04-05 newsletter') }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
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

describe('a word that is asked, or no answer at all', () => {
	test.each(['n/a', '"-"', '"?"', 'unknown', 'not set', '"no, she is fine"'])('does not forbid to contact: %s', (word) => {
		expect(flagsOf(`---\ntype: client\ndo-not-contact: ${word}\ndeals:\n  - 2026-01-10 won Website\n---\n`)).toEqual(['stalled-marketing']);
	});

	test.each(['marketing: stop?', 'marketing: never stop', 'do-not-contact: no'])('stops nothing: %s', (line) => {
		expect(flagsOf(`---\ntype: client\n${line}\ndeals:\n  - 2026-01-10 won Website\n---\n`)).toEqual(['stalled-marketing']);
	});

	test('is no re-evaluation, and told', () => {
		const vault = readVault({ 'Mia.md': '---\ntype: client\nreevaluations:\n  - 2026-03-20 stop?\ndeals:\n  - 2026-01-10 won Website\n---\n' });
		expect(vault.problems).toEqual(['reevaluation-unreadable Mia.md:4']);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(['no decision yet Website', 'no answer Website', 'no, not yet', 'won? Website', 'yes? Website'])('closes no deal, and is told: %s', (words) => {
		const vault = readVault({ 'Mia.md': `---\ntype: client\ndeals:\n  - 2026-03-20 ${words}\n---\n` });
		expect(vault.deals('Mia')).toEqual([]);
		expect(vault.problems).toEqual(['deal-status-unknown Mia.md:4']);
	});

	test('closes no sales conversation, and is told', () => {
		const talk = '---\ntype: sales-conversation\ncontact: "[[Mia]]"\nstarted: 2026-03-01\ndecision: yes?\n---\n';
		expect(readVault({ 'Mia.md': '---\ntype: client\n---\n', 'Shop.md': talk }).problems).toEqual(['deal-status-unknown Shop.md:5']);
	});

	test('a no with the name of its deal closes it', () => {
		expect(readVault({ 'Mia.md': '---\ntype: client\ndeals:\n  - 2026-03-20 no Notes app\n---\n' }).deals('Mia')).toEqual(['lost Notes app ?..2026-03-20']);
	});
});
