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

	test.each(['✅', '✔', '☑️ sent', '🟢 sent', ''])('with "%s" says that it was done', (status) => {
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

describe('a tag below one that makes a contact', () => {
	const isContact = (note: string, path = 'Mia.md'): boolean => readVault({ [path]: note }).contacts.length > 0;

	test.each(['client/active', 'Client/Former', 'contact/lead', 'person/client', '#people/friends', 'client/vip/2026', 'client/a', 'contacts/warm'])(
		'makes one too where it says how they stand: %s',
		(tag) => {
			expect(isContact(`---\ntags: ["${tag}"]\n---\nWords.\n`)).toBe(true);
			expect(isContact(`#${tag.replace(/^#/, '')}\n\nWords.\n`)).toBe(true);
		},
	);

	test.each(['client/nordwind', 'person/mia-torres', 'client', 'people/board'])('or where the note keeps deals or activities: %s', (tag) => {
		expect(isContact(`---\ntags: ${tag}\ndeals:\n  - 2026-04-05 won Audit\n---\n`)).toBe(true);
		expect(isContact(`#${tag}\n\ndeals:: 2026-04-05 won Audit\n`)).toBe(true);
	});

	test.each(['client/nordwind', 'person/mia-torres', 'people/board', 'client-active', 'clients/active', 'crm/active'])(
		'makes none of a note that is only filed under a name: %s',
		(tag) => {
			expect(isContact(`---\ntags: [${tag}]\n---\nWords.\n`)).toBe(false);
			expect(isContact(`#${tag}\n\nWords.\n`)).toBe(false);
		},
	);

	test.each([
		['Meeting.md', 'type: meeting\ndate: 2026-04-05\nwith: Mia'],
		['2026-04-05.md', 'mood: fine'],
		['2026-04-05 Audit.md', 'with: Mia\nactivities: [2026-04-05 call]'],
		['Audit.md', 'date: 2026-04-05\nlog: [2026-04-05 call]'],
		['Audit.md', 'type: project\nclient: Mia\nlog: [2026-04-05 call]'],
	])('makes none of a meeting, of a day, of what is about somebody: %s %s', (path, properties) => {
		expect(isContact(`---\ntags: [client/nordwind]\n${properties}\n---\n`, path)).toBe(false);
	});

	test('is looked for in a note that does not parse', () => {
		expect(readVault({ 'Mia.md': '---\ntags: [client/active]\nname: "Mia\n---\n' }).problems).toEqual(['contact-unreadable Mia.md:3']);
	});
});

test('a table below a heading of people names them', () => {
	const meeting = '---\ntype: meeting\ndate: 2026-04-05\n---\n## Participants\n\n| Name | Class |\n|---|---|\n| [[Mia]] | 9b |\n| [[Tom\\|his father]] | |\n';
	const vault = readVault({ 'Mia.md': person, 'Tom.md': person, 'Evening.md': meeting });
	expect([vault.activities('Mia'), vault.activities('Tom')]).toEqual([['2026-04-05 untagged/meeting'], ['2026-04-05 untagged/meeting']]);
});

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

describe('a placeholder that was left in the first heading', () => {
	test.each(['# <% tp.file.title %>', '# {{title}}'])('of a note that a day names, does not make it a template: %s', (heading) => {
		const vault = readVault({ 'Mia.md': person, '2026-04-05.md': `${heading}\n\n- #marketing/gift for [[Mia]]\n` });
		expect([vault.activities('Mia'), vault.report.notes.templates]).toEqual([['2026-04-05 marketing/gift'], 0]);
	});

	test.each(['# <% tp.file.title %>', '# {{title}}'])('of any other note, does: %s', (heading) => {
		expect(readVault({ 'Mia.md': `${person}${heading}\n` }).report.notes).toMatchObject({ contacts: 0, templates: 1 });
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

describe('a property that says it was not done', () => {
	const SAID = [
		'planned: true',
		'draft: yes',
		'cancelled: true',
		'Canceled: true',
		'done: no',
		'sent: false',
		'sent: "☐"',
		'sent: not yet',
		'published: false',
	];
	const DONE = [
		'planned: false',
		'draft: no',
		'cancelled: no',
		'done: true',
		'sent: true',
		'sent: 2026-04-05',
		'sent:',
		'done: slides',
		'published: 2026-04-05',
		'published: true',
	];

	test.each([
		[SAID, { marketing: 0, planned: 1 }],
		[DONE, { marketing: 1, planned: 0 }],
	])('holds in a campaign, a note of its own and a map: %s', (said, expected) => {
		for (const word of said) {
			const campaign = { 'Mia.md': person, 'News.md': `---\ntype: campaign\ndate: 2026-04-05\ncontacts: [Mia]\n${word}\n---\n` };
			expect([word, readVault(campaign).report.activities]).toEqual([word, expect.objectContaining(expected)]);
			const note = { 'Mia.md': person, 'Tea.md': `---\ntype: meeting\ndate: 2026-04-05\nwith: Mia\nactivity: marketing/coffee\n${word}\n---\n` };
			expect([word, readVault(note).report.activities]).toEqual([word, expect.objectContaining(expected)]);
			const map = { 'Mia.md': `---\ntype: contact\nactivities:\n  - date: 2026-04-05\n    type: newsletter\n    ${word}\n---\n` };
			expect([word, readVault(map).report.activities]).toEqual([word, expect.objectContaining(expected)]);
		}
	});

	test.each(['Planned', 'Draft', 'Cancelled'])('holds in a column: %s', (column) => {
		const row = (cell: string): string => log(`| Date | What | ${column} |`, '|---|---|---|', `| 2026-04-05 | newsletter | ${cell} |`);
		expect(readVault({ 'Mia.md': row('yes') }).report.activities).toMatchObject({ marketing: 0, planned: 1 });
		expect(readVault({ 'Mia.md': row('') }).report.activities).toMatchObject({ marketing: 1, planned: 0 });
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
