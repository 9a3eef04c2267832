import { readVault } from '../support/read-vault';

/** Lines that say that an act was not done, came from the other side or is only asked. */

const client = '---\ntype: client\ndeals:\n  - 2026-01-10 won Website\n---\n';

const flagsOf = (text: string): readonly string[] => readVault({ 'Mia.md': text }).report.flags.map(({ flag }) => flag);

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

function contact(...lines: readonly string[]): string {
	return `---\ntype: contact\n${lines.join('\n')}\n---\n`;
}

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

describe('a ticked task that says itself that it came to nothing', () => {
	const read = (task: string): ReturnType<typeof readVault> =>
		readVault({ 'Mia.md': `${contact('deals:', '  - 2026-03-01 won Shop')}## Log\n\n- [x] 2026-05-01 ${task}\n` });

	test.each([
		'newsletter (cancelled)',
		'newsletter, not sent',
		'newsletter not yet sent.',
		'newsletter – postponed',
		'#marketing/coffee abgesagt',
		'newsletter [bounced]',
	])('was not done, and clears no flag: %s', (task) => {
		const vault = read(task);
		expect(vault.report.activities).toMatchObject({ marketing: 0, planned: 1 });
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(['newsletter (planned)', 'newsletter', 'planned newsletter', 'newsletter on what to do when a fair is cancelled', 'newsletter #todo'])(
		'else is done as it is ticked: %s',
		(task) => {
			expect(read(task).report.activities).toMatchObject({ marketing: 1, planned: 0 });
		},
	);
});
