import { readVault } from '../support/read-vault';

/** Places where vaults drawn at random, and expected from a plain second reading of the contract, came out otherwise. */

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

describe('a row of a log table with a column for the role', () => {
	const read = (header: string, row: string): ReturnType<typeof readVault> => {
		const rule = header.replace(/[^|]+/g, '---');
		const deal = 'deals:\n  - 2026-03-01 won Shop';
		return readVault({ 'Mia.md': `${contact(deal)}## Log\n\n${header}\n${rule}\n${row}\n` });
	};

	test.each([
		['| Date | Type | Role |', '| 2026-04-05 | planned introduction | marketing |'],
		['| Date | Type | Role |', '| 2026-04-05 | Planned: introduction | #marketing |'],
		['| Date | Role | What |', '| 2026-04-05 | marketing | planned introduction |'],
	])('is planned where its words say so, and clears no flag: %s %s', (header, row) => {
		const vault = read(header, row);
		expect(vault.activities('Mia')).toEqual(['2026-04-05 planned marketing/introduction']);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test('is planned also where its kind is not known', () => {
		expect(read('| Date | Type | Role |', '| 2026-04-05 | planned brunch | marketing |').report.activities).toMatchObject({ marketing: 0, planned: 1 });
	});

	test('is done where they do not', () => {
		expect(read('| Date | Type | Role |', '| 2026-04-05 | introduction | marketing |').activities('Mia')).toEqual(['2026-04-05 marketing/introduction']);
	});
});

describe('a note of its own with a kind, a day and no type', () => {
	test.each([
		['Talk.md', 'date: 2026-04-05\nactivity: marketing/talk'],
		['2026-04-05 Talk.md', 'kind: marketing/talk'],
		['2026-04-05 Talk.md', 'interaction_type: talk\nrole: marketing'],
	])('is an activity with those under a heading of people: %s', (path, head) => {
		const vault = readVault({
			'Mia.md': person,
			'Ben.md': person,
			[path]: `---\n${head}\n---\n\n## Attendees\n\n- [[Mia]]\n\n## Notes\n\nBen was not there: [[Ben]].\n`,
		});
		expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/talk']);
		expect(vault.possible('Mia')).toEqual([]);
		expect(vault.activities('Ben')).toEqual([]);
		expect(vault.possible('Ben')).toEqual(['2026-04-05']);
	});

	test('keeps to its mentions where nobody stands under such a heading', () => {
		const vault = readVault({ 'Mia.md': person, '2026-04-05.md': '---\nkind: daily\n---\n\n- lunch with [[Mia]]\n' });
		expect(vault.activities('Mia')).toEqual([]);
		expect(vault.possible('Mia')).toEqual(['2026-04-05']);
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

describe.each(['true', 'yes', 'Yes', '"true"'])('a property planned that says %s', (value) => {
	test.each([
		['of a campaign', { 'News.md': `---\ntype: campaign\ndate: 2026-04-05\nplanned: ${value}\ncontacts: [Mia]\n---\n` }],
		['of a note of its own', { 'Tea.md': `---\ndate: 2026-04-05\nactivity: newsletter\nplanned: ${value}\nwith: Mia\n---\n` }],
		['in a map', { 'Mia.md': contact('activities:', `  - {date: 2026-04-05, type: newsletter, planned: ${value}}`) }],
	])('makes it planned: %s', (_, notes) => {
		expect(readVault({ 'Mia.md': person, ...notes }).report.activities).toMatchObject({ marketing: 0, planned: 1 });
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

test('a line with a day of its own in a daily note is of that day', () => {
	const vault = readVault({ 'Mia.md': person, '2026-04-05.md': '- 2026-07-01 #marketing/newsletter [[Mia]]\n- #marketing/coffee with [[Mia]]\n' });
	expect(vault.activities('Mia')).toEqual(['2026-04-05 marketing/coffee', '2026-07-01 planned marketing/newsletter']);
});

describe('a line that stands for a deal with a note of its own', () => {
	const read = (lines: readonly string[], ...note: readonly string[]): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': contact('deals:', ...lines.map((line) => `  - ${line}`)),
			'Deals/Shop.md': `---\ntype: deal\ncontact: "[[Mia]]"\n${note.join('\n')}\n---\n`,
		});

	test.each([
		[['2026-03-20 won [[Shop]]'], ['status: won'], 'won Shop ?..2026-03-20'],
		[['2026-03-20 won Shop'], ['status: won'], 'won Shop ?..2026-03-20'],
		[['2026-02-01..2026-03-20 lost Shop'], ['status: closed-lost'], 'lost Shop 2026-02-01..2026-03-20'],
		[['2026-03-20 won Shop'], ['status: won', 'opened: 2026-02-01'], 'won Shop 2026-02-01..2026-03-20'],
		[['2026-02-01 open Shop', '2026-02-14 proposal Shop', '2026-03-20 won Shop'], ['status: won'], 'won Shop 2026-02-01..2026-03-20'],
		[['2026-03-20 won Shop', '2026-03-24 won [[Shop]]'], ['status: won'], 'won Shop ?..2026-03-24'],
	])('gives the days that the note leaves out: %j, %j', (lines, note, deal) => {
		const vault = read(lines, ...note);
		expect(vault.deals('Mia')).toEqual([deal]);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test('gives the opening of a deal that its note calls open', () => {
		const vault = read(['2026-03-20 open [[Shop]]'], 'status: open');
		expect(vault.deals('Mia')).toEqual(['open Shop 2026-03-20..']);
		expect(vault.report.flags).toMatchObject([{ flag: 'undecided', since: '2026-03-20' }]);
	});

	test.each([
		[['2026-03-20 won [[Shop]]'], ['status: won', 'closed: 2026-03-24'], 'won Shop ?..2026-03-24'],
		[['2026-03-20 won [[Shop]]'], ['status: lost'], 'lost Shop ?..?'],
		[['2026-03-20 won [[Shop]]'], ['status: open', 'opened: 2026-05-20'], 'open Shop 2026-05-20..'],
		[['2026-05-20 open Shop'], ['status: lost', 'closed: 2026-03-24'], 'lost Shop ?..2026-03-24'],
		[['2026-01-20 won Shop'], ['status: won', 'opened: 2026-02-01'], 'won Shop 2026-02-01..?'],
	])('says nothing against the note: %j, %j', (lines, note, deal) => {
		expect(read(lines, ...note).deals('Mia')).toEqual([deal]);
	});
});

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

describe('a meeting with those under its heading of people', () => {
	const read = (status: string): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': person,
			'Ben.md': person,
			'2026-04-05 Talk.md': `---\ntype: meeting\nstatus: ${status}\n---\n\n## Attendees\n\n- [[Mia]]\n\n## Notes\n\nMet [[Ben]] at the door.\n`,
		});

	test.each(['cancelled', 'no-show', 'abgesagt'])('met none of them where it was called off: %s', (status) => {
		const vault = read(status);
		expect(vault.activities('Mia')).toEqual([]);
		expect(vault.possible('Mia')).toEqual([]);
		expect(vault.possible('Ben')).toEqual(['2026-04-05']);
	});

	test('met them where it was not', () => {
		expect(read('done').activities('Mia')).toEqual(['2026-04-05 untagged/meeting']);
		expect(read('done').possible('Mia')).toEqual([]);
	});
});

describe('a status in words of its own', () => {
	const read = (status: string): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': `${contact('deals:', '  - 2026-03-01 won Shop')}## Log\n\n| Date | What | Status |\n|---|---|---|\n| 2026-04-06 | newsletter | ${status} |\n`,
			'2026-04-05 Coffee.md': `---\ntype: meeting\nactivity: marketing/coffee\nwith: "[[Mia]]"\nstatus: ${status}\n---\n`,
			'Letter.md': `---\ntype: campaign\ndate: 2026-04-07\nactivity: newsletter\ncontacts: ["[[Mia]]"]\nstatus: ${status}\n---\n`,
		});

	test.each([
		'not yet sent',
		'not yet done',
		'not confirmed',
		'not happened',
		'to be confirmed',
		'to be sent',
		'unconfirmed',
		'proposed',
		'sending',
		'delayed',
		'deferred',
		'moved',
		'moved to May',
		'noch nicht verschickt',
		'on ice',
		'on hold',
		'auf Eis',
		'auf Eis gelegt',
	])('is planned, and clears no flag: %s', (status) => {
		const vault = read(status);
		expect(vault.report.activities).toMatchObject({ marketing: 0, planned: 3 });
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(["didn't happen", 'did not take place', 'dropped', 'declined', 'Abgelehnt'])('is nothing: %s', (status) => {
		const vault = read(status);
		expect(vault.activities('Mia')).toEqual([]);
		expect(vault.report.flags.map(({ flag }) => flag)).toEqual(['stalled-marketing']);
	});

	test.each(['done', 'sent', 'confirmed', 'booked', 'accepted', 'not bad', 'no problem', 'notable'])('is done: %s', (status) => {
		expect(read(status).report.activities).toMatchObject({ marketing: 3, planned: 0 });
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

describe('a sales conversation with the day in the name of its note alone', () => {
	const read = (...lines: readonly string[]): ReturnType<typeof readVault> =>
		readVault({
			'Mia.md': contact(),
			'2026-03-02 Talk with Mia.md': `---\ntype: sales-conversation\ncontact: "[[Mia]]"\n${lines.map((line) => `${line}\n`).join('')}---\n`,
		});

	test('began on that day, and is undecided a month later', () => {
		expect(read().report.flags).toMatchObject([{ flag: 'undecided', contact: 'Mia', since: '2026-03-02' }]);
		expect(read('started: 2026-05-20').report.flags).toEqual([]);
	});

	test('did not begin there where the day is told otherwise, or it ended before', () => {
		expect(read('started: soon').report.flags).toEqual([]);
		expect(read('decision: yes', 'decided-on: 2026-03-01').report.problems).toEqual([]);
	});

	test('is no rule for a note of a deal, whose name may bear any day', () => {
		const vault = readVault({ 'Mia.md': contact(), '2026-03-02 Shop.md': '---\ntype: deal\ncontact: "[[Mia]]"\nstatus: open\n---\n' });
		expect(vault.report.flags).toEqual([]);
	});
});

test('everybody who is written down as a referrer is one, in fields of one name and in properties of several', () => {
	const people = { 'Ben.md': contact(), 'Cleo.md': contact() };
	const fields = readVault({ ...people, 'Mia.md': `${contact()}referred-by:: [[Ben]]\nreferred-by:: [[Cleo]]\n` });
	const properties = readVault({ ...people, 'Mia.md': contact('referred-by: "[[Ben]]"', 'Referred By: "[[Cleo]]"') });
	for (const vault of [fields, properties]) expect(vault.contact('Mia').referredBy).toMatchObject([{ name: 'Ben' }, { name: 'Cleo' }]);
});

test('two acts without a kind on one day are two for a company, too, where their words differ', () => {
	const vault = readVault({
		'Acme.md': `---\ntype: company-client\n---\n## Log\n\n- 2026-03-01 #marketing sent a book\n`,
		'Pia.md': `${contact('company: "[[Acme]]"')}## Log\n\n- 2026-03-01 #marketing wrote a card\n- 2026-03-01 #marketing sent a book\n`,
	});
	expect(vault.contact('Acme').throughPeople.map(({ text }) => text)).toEqual(['wrote a card']);
});

test('of a list each name has the place of its item, where an item names several or nobody, too', () => {
	const vault = readVault({
		'Mia.md': contact(),
		'Letter.md': '---\ntype: campaign\ndate: 2026-04-07\ncontacts:\n  - "[[Ann]], [[Ben]]"\n  -\n  - "[[Mia]]"\n  - "[[Zoe]]"\n---\n',
	});
	expect(vault.contact('Mia').activities[0]?.evidence).toMatchObject([{ path: 'Letter.md' }]);
	expect(vault.report.problems.map(({ line, message }) => [line, /\b(?:Ann|Ben|Zoe)\b/.exec(message)?.[0]])).toEqual([
		[5, 'Ann'],
		[5, 'Ben'],
		[8, 'Zoe'],
	]);
});

test('a deal in a map was lost on the day that says so', () => {
	const vault = readVault({ 'Mia.md': contact('deals:', '  - name: Audit', '    lost-on: 2026-03-01') });
	expect(vault.deals('Mia')).toEqual(['lost Audit ?..2026-03-01']);
	expect(vault.problems).toEqual([]);
});
