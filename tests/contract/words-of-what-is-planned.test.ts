import { readVault } from '../support/read-vault';

/** Words, marks and strokes that keep a line from counting, and those that do not. */

const person = '---\ntype: person\n---\n';

function log(...lines: readonly string[]): string {
	return `${person}\n## Log\n\n${lines.join('\n')}\n`;
}

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

describe('what is struck out', () => {
	test.each([
		'- ~~2026-04-05 newsletter~~',
		'- 2026-04-05 ~~newsletter~~',
		'- 2026-04-05 ~~sent #marketing/newsletter~~',
		'- [x] ~~2026-04-05 newsletter~~',
		'### ~~2026-04-05 Newsletter~~',
		'- ~~2026-04-05~~ newsletter',
	])('counts nothing in a log: %s', (line) => {
		expect(readVault({ 'Mia.md': log(line) }).report.activities.marketing).toBe(0);
	});

	test.each(['- ~~2026-04-05~~ 2026-04-06 newsletter', '- 2026-04-06 ~~call~~ newsletter', '- **2026-04-06** ~~call~~: newsletter'])(
		'gives way to what stands beside it: %s',
		(line) => {
			expect(readVault({ 'Mia.md': log(line) }).activities('Mia')).toEqual(['2026-04-06 marketing/newsletter']);
		},
	);

	test.each(['- ~~sent #marketing/gift to [[Mia]]~~', '- #marketing/gift to ~~[[Mia]]~~', '- ~~#marketing/gift~~ to nobody', '~~Coffee with [[Mia]]~~'])(
		'is not said in a daily note: %s',
		(line) => {
			const vault = readVault({ 'Mia.md': person, '2026-04-05.md': `${line}\n` });
			expect([vault.activities('Mia'), vault.possible('Mia'), vault.problems]).toEqual([[], [], []]);
		},
	);

	test.each(['- 2026-04-05 newsletter ~~~ spring', '- 2026-04-05 newsletter, ~~ 40 readers'])('begins and ends: %s', (line) => {
		expect(readVault({ 'Mia.md': log(line) }).activities('Mia')).toEqual(['2026-04-05 marketing/newsletter']);
	});
});

describe('what speaks of something that was done, with words that others use for what was not', () => {
	test.each([
		'sales/decision not yet on [[Website]]',
		'sales/decision not yet',
		'sales/discovery-call nicht so gut gelaufen',
		'sales/call not easy',
		'sales/proposal noch offen: Website',
	])('counts: %s', (words) => {
		const vault = readVault({ 'Mia.md': `---\ntype: contact\nactivities:\n  - 2026-04-05 ${words}\n---\n` });
		expect(vault.report.activities).toMatchObject({ sales: 1, planned: 0 });
	});

	test('counts: what is logged inside a sales conversation whose status is open', () => {
		const talk = '---\ntype: sales-conversation\ncontact: "[[Mia]]"\nstatus: open\ndate: 2026-04-05\nactivities:\n  - 2026-04-05 discovery-call\n---\n';
		const vault = readVault({ 'Mia.md': '---\ntype: contact\n---\n', 'Website.md': talk });
		expect(vault.report.activities).toMatchObject({ sales: 1, planned: 0 });
		expect(vault.report.deals).toMatchObject({ open: 1 });
	});
});

describe('planned, said behind a role', () => {
	test.each([
		'marketing planned newsletter',
		'marketing/planned newsletter',
		'#marketing planned newsletter',
		'#marketing: planned newsletter',
		'marketing | planned newsletter',
	])('is planned in a log: %s', (words) => {
		const log = readVault({ 'Mia.md': `${person}## Log\n\n- 2026-04-05 ${words} by post\n` });
		expect(log.activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
	});

	test('is planned in a dated note', () => {
		const vault = readVault({ 'Mia.md': person, '2026-04-05.md': '- #marketing planned newsletter for [[Mia]]\n' });
		expect(vault.activities('Mia')).toEqual(['2026-04-05 planned marketing/newsletter']);
	});

	test('tells of something done where no known kind follows', () => {
		const vault = readVault({ 'Mia.md': `${person}## Log\n\n- 2026-04-05 #marketing planned the fair with Mia\n` });
		expect(vault.report.activities).toMatchObject({ marketing: 1, planned: 0 });
	});
});

describe('what is said to be planned never counts, wherever it is said', () => {
	test.each([
		['in brackets', '- 2026-04-05 newsletter (planned)'],
		['in a field of its own', '- 2026-04-05 | newsletter | planned'],
		['as a tag', '- 2026-04-05 #marketing/newsletter Q2 #planned'],
		['behind a dash', '- 2026-04-05 newsletter – planned.'],
		['in brackets, in a cell', '| Date | What | With |\n|---|---|---|\n| 2026-04-05 | newsletter (planned) | Mia |'],
		['in a column State', '| Date | Type | State |\n|---|---|---|\n| 2026-04-05 | newsletter | planned |'],
		['in a column Done', '| Date | Type | Done |\n|---|---|---|\n| 2026-04-05 | newsletter | no |'],
		['as a task below its day', '### 2026-04-05\n\n- [ ] newsletter'],
	])('%s', (_, log) => {
		const vault = readVault({ 'Mia.md': person.replace('---\n', '---\ndeals:\n  - 2026-03-01 won Website\n').concat(`\n## Log\n\n${log}\n`) });
		expect(vault.report.activities).toMatchObject({ marketing: 0, planned: 1 });
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each([['2026-04-05 newsletter, sent as planned'], ['2026-04-05 newsletter | planned and sent']])('what only speaks of a plan is done: %s', (line) => {
		expect(readVault({ 'Mia.md': person.concat(`\n## Log\n\n- ${line}\n`) }).report.activities).toMatchObject({ marketing: 1, planned: 0 });
	});

	test.each([
		['Mia.md', `${person.slice(0, -4)}activities:\n  - date: 2026-04-05\n    type: newsletter\n    done: false\n---\n`],
		['Letter.md', '---\ntype: campaign\ndate: 2026-04-05\nactivity: newsletter\ndone: no\ncontacts: "[[Mia]]"\n---\n'],
		['Coffee.md', '---\ntype: meeting\ndate: 2026-04-05\nactivity: marketing/coffee\ndone: false\ncontacts: "[[Mia]]"\n---\n'],
	])('by a property done: %s', (path, text) => {
		expect(readVault({ 'Mia.md': person, [path]: text }).report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});
});
