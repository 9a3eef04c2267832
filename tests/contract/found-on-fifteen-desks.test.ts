import { readVault } from '../support/read-vault';

/** Places where the notes of some fifteen professions, labelled from the contract before anything was run, came out otherwise. */

const person = '---\ntype: person\n---\n';

function log(...lines: readonly string[]): string {
	return `${person}\n## Log\n\n${lines.join('\n')}\n`;
}

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

	test.each(['✅', '✔', '☑️ sent', '🟢', ''])('with "%s" says that it was done', (status) => {
		expect(row(status).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});

describe('a line that says in a word that it was not done', () => {
	const MARKS = ['TODO', 'LATER', 'NOW', 'DOING', 'WAITING', 'WAIT', 'IN-PROGRESS', 'TODO:', '**TODO**', '**TODO:**', 'To do:', 'todo:'];

	test.each(MARKS)('is planned in a daily note: %s', (mark) => {
		const vault = readVault({ 'Mia.md': person, '2026-04-05.md': `- ${mark} #marketing/gift for [[Mia]]\n` });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 planned marketing/gift']);
		expect(vault.problems).toEqual([]);
	});

	test.each(MARKS)('is no touch where it has no role: %s', (mark) => {
		expect(readVault({ 'Mia.md': person, '2026-04-05.md': `- ${mark} call [[Mia]]\n` }).possible('Mia')).toEqual([]);
	});

	test.each(MARKS)('is planned in a log: %s', (mark) => {
		expect(readVault({ 'Mia.md': log(`- ${mark} 2026-04-05 newsletter`) }).activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${mark} newsletter`) }).report.activities).toMatchObject({ marketing: 0 });
	});

	test.each(['CANCELED', 'CANCELLED'])('never was: %s', (mark) => {
		expect(readVault({ 'Mia.md': person, '2026-04-05.md': `- ${mark} #marketing/gift for [[Mia]]\n` }).activities('Mia')).toEqual([]);
	});

	test.each(['DONE', 'DONE:'])('was done: %s', (mark) => {
		expect(readVault({ 'Mia.md': person, '2026-04-05.md': `- ${mark} #marketing/gift for [[Mia]]\n` }).activities('Mia')).toEqual([
			'2026-04-05 marketing/gift',
		]);
		expect(readVault({ 'Mia.md': log(`- ${mark} 2026-04-05 newsletter`) }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});

	test.each(['Later she came back', 'Now and then', 'Wait for', 'Done with', 'TODOS for', 'NOWHERE'])('is a word like any other otherwise: %s', (words) => {
		expect(readVault({ 'Mia.md': person, '2026-04-05.md': `- ${words} [[Mia]]\n` }).possible('Mia')).toEqual(['2026-04-05']);
	});
});

describe('words at the end or the beginning that say it was not done', () => {
	const WORDS = [
		'newsletter (cancelled)',
		'newsletter – canceled',
		'newsletter | not sent',
		'newsletter (not done)',
		'newsletter (postponed)',
		'newsletter (abgesagt)',
		'newsletter (geplant)',
		'newsletter #todo',
		'newsletter cancelled',
		'newsletter not sent',
		'newsletter nicht verschickt',
		'newsletter?',
		'newsletter? perhaps in May',
		'(planned) newsletter',
		'[planned] newsletter',
		'geplant: newsletter',
		'geplant newsletter',
		'cancelled: newsletter',
		'marketing/newsletter not sent',
		'marketing/newsletter cancelled',
		'#marketing/newsletter (cancelled)',
	];

	test.each(WORDS)('in a list, count nothing: %s', (words) => {
		const { report } = readVault({ 'Mia.md': `---\ntype: contact\nactivities:\n  - "2026-04-05 ${words}"\n---\n` });
		expect(report.activities).toMatchObject({ marketing: 0, sales: 0 });
		expect(report.problems).toEqual([]);
	});

	test.each(WORDS)('in a log, count nothing: %s', (words) => {
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) }).report.activities).toMatchObject({ marketing: 0, sales: 0 });
	});

	test.each([
		'newsletter on plans that were cancelled',
		'newsletter: what not to send',
		'newsletter. Did she read it?',
		'newsletter (she cancelled her holidays)',
		'newsletter on what we planned',
	])('are told of something else in a text: %s', (words) => {
		expect(readVault({ 'Mia.md': log(`- 2026-04-05 ${words}`) }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});
