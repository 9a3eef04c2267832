import { addDecidedDeal, decideDeal, type DealDecision } from '../../../src/core/conversation/decide';
import { reevaluate, reevaluationLine, snooze } from '../../../src/core/conversation/reevaluate';
import { noChange } from '../../../src/core/edit/text-edit';
import { after, editContext } from '../../support/edit-context';
import { dayOf, readVault } from '../../support/read-vault';

const on = dayOf('2026-06-01');
const yes: DealDecision = { decision: 'yes', on, value: '' };
const anna = '---\ntype: contact\n---\n';

/** The note of a deal behind its decision, and the deal as it then reads. */
function decided(notes: Readonly<Record<string, string>>, decision: DealDecision): { readonly text: string; readonly deals: readonly string[] } {
	const deal = readVault(notes).contact('Anna').deals[0];
	if (deal === undefined) throw new Error('There is no deal.');
	const change = decideDeal(deal, decision, editContext);
	if (change === null) return { text: 'nowhere', deals: [] };
	const text = after(change.edit, notes[change.path] ?? '');
	return { text, deals: readVault({ ...notes, [change.path]: text }).deals('Anna') };
}

test.each([
	['line', '---\ntype: contact\ndeals:\n  - 2026-02-01 open Website redesign # soon\n---\n', '  - 2026-02-01..2026-06-01 won Website redesign # soon\n'],
	['line in quotes', '---\ntype: contact\ndeals:\n  - "2026-02-01 proposal: Website"\n---\n', '  - "2026-02-01..2026-06-01 won Website"\n'],
	['line without a day', '---\ntype: contact\ndeals:\n  - open Website\n---\n', 'won Website'],
	[
		'map',
		'---\ntype: contact\ndeals:\n  - name: Website\n    status: open\n    opened: 2026-02-01\n---\n',
		'    status: won\n    opened: 2026-02-01\n    closed: 2026-06-01\n',
	],
	[
		'map on one line',
		'---\ntype: contact\ndeals:\n  - {name: Website, status: open } # x\n---\n',
		'  - {name: Website, status: won, closed: 2026-06-01 } # x\n',
	],
	['flat keys', '---\ntype: contact\ndeal: Website\ndeal-status: open # x\n---\n', 'deal-status: won # x\ndeal-closed: 2026-06-01\n'],
])('a deal told in a %s is closed there', (_, note, wanted) => {
	const { text, deals } = decided({ 'Anna.md': note }, yes);
	expect(text).toContain(wanted);
	expect(deals).toEqual([expect.stringMatching(/^won Website.*2026-06-01$/)]);
});

test.each([
	['a map', 'deals:\n  - name: Website\n    status: open\n', '    status: won\n    closed: 2026-06-01\n    value: 4000 €\n'],
	['a map on one line', 'deals:\n  - {name: Website, status: open}\n', '{name: Website, status: won, closed: 2026-06-01, value: 4000 €}\n'],
	['a map that has one', 'deals:\n  - name: Website\n    status: open\n    value: 3000 €\n', '    value: 3000 €\n    closed: 2026-06-01\n'],
	['flat keys', 'deal: Website\ndeal-status: open\n', 'deal-closed: 2026-06-01\ndeal-value: 4000 €\n'],
	['a line, which has no place for it,', 'deals:\n  - 2026-02-01 open Website\n', '2026-02-01..2026-06-01 won Website\n'],
])('the value is written with the decision: %s', (_, deals, wanted) => {
	expect(decided({ 'Anna.md': `---\ntype: contact\n${deals}---\n` }, { decision: 'yes', on, value: '4000 €' }).text).toContain(wanted);
});

test.each([
	['900', '900'],
	['0', '0'],
	['4800.5', '4800.5'],
	['900.50', '"900.50"'],
	['1.200', '"1.200"'],
	['007', '"007"'],
	['1e5', '"1e5"'],
	['4,800 €', '4,800 €'],
	['9999999999999999', '"9999999999999999"'],
])('the amount %s is written as %s: a number where it is one and reads back so', (value, written) => {
	const decision: DealDecision = { decision: 'yes', on, value };
	const talk = { 'Anna.md': anna, 'Talk.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\ndecision: open\n---\n' };
	expect(decided(talk, decision).text).toContain(`\nvalue: ${written}\n---`);
	expect(decided({ 'Anna.md': '---\ntype: contact\ndeal: Shop\ndeal-status: open\n---\n' }, decision).text).toContain(`\ndeal-value: ${written}\n---`);
	const inFlow = value.includes(',') ? `"${value}"` : written;
	expect(decided({ 'Anna.md': '---\ntype: contact\ndeals:\n  - {name: Shop, status: open}\n---\n' }, decision).text).toContain(`, value: ${inFlow}}\n---`);
});

test('a value that stands there stays as it is written, where no other is given', () => {
	for (const value of ['900', '"900"', "'4.800 €' # net"]) {
		const talk = `---\ntype: sales-conversation\ncontact: "[[Anna]]"\nvalue: ${value}\ndecision: open\n---\n`;
		const notes = { 'Anna.md': anna, 'Talk.md': talk };
		const told = readVault(notes).contact('Anna').deals[0]?.value ?? '';
		expect(told).not.toBe('');
		expect(decided(notes, { decision: 'yes', on, value: told }).text).toContain(`value: ${value}\n`);
	}
});

test('a sales-conversation note gets its decision, its day and its value', () => {
	const notes = { 'Anna.md': anna, 'Talk.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\ndecision: open\ndecided-on:\n---\n' };
	const { text, deals } = decided(notes, { decision: 'no', on, value: '4000 €' });
	expect(text).toContain('decision: "no"\ndecided-on: 2026-06-01\nvalue: 4000 €\n---\n');
	expect(deals).toEqual(['lost Talk 2026-05-01..2026-06-01']);
});

test('a note of a deal keeps the names of its own properties', () => {
	const notes = { 'Anna.md': anna, 'Deal.md': '---\ntype: deal\ncontact: "[[Anna]]"\nstage: proposal\ncreated: 2026-05-01\n---\n' };
	const { text, deals } = decided(notes, yes);
	expect(text).toContain('stage: won\ncreated: 2026-05-01\nclosed: 2026-06-01\n');
	expect(deals).toEqual(['won Deal 2026-05-01..2026-06-01']);
});

test('not yet names a day in the note of the deal, and has no place in a line', () => {
	const notes = { 'Anna.md': anna, 'Talk.md': '---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\ndecision: open\n---\n' };
	expect(decided(notes, { decision: 'not-yet', by: dayOf('2026-06-15') }).text).toContain('decision: open\ndecide-by: 2026-06-15\n');
	expect(decided({ 'Anna.md': '---\ntype: contact\ndeals:\n  - 2026-02-01 open Website\n---\n' }, { decision: 'not-yet', by: on }).text).toBe('nowhere');
});

test('a decision without a deal adds one', () => {
	const text = after(addDecidedDeal('Website', yes, editContext), anna);
	expect(readVault({ 'Anna.md': text }).deals('Anna')).toEqual(['won Website ?..2026-06-01']);
});

test.each([
	[{ decision: 'continue', until: null, reason: 'good fit next time' }, '2026-06-01 continue good fit next time'],
	[{ decision: 'pause', until: dayOf('2026-09-01'), reason: 'budget  frozen\n' }, '2026-06-01 pause 2026-09-01 budget frozen'],
	[{ decision: 'stop', until: null, reason: '' }, '2026-06-01 stop'],
] as const)('a re-evaluation is a line, and reads back', (asked, line) => {
	expect(reevaluationLine({ day: on, ...asked })).toBe(line);
	const before = '---\ntype: contact\nreevaluations:\n  - 2026-01-01 stop wrong fit\n---\n';
	const text = after(reevaluate({ day: on, ...asked, next: null }, editContext), before);
	expect(text).toBe(before.replace('wrong fit\n', `wrong fit\n  - ${line}\n`));
	expect(readVault({ 'Anna.md': text }).contact('Anna').reevaluations.at(-1)).toMatchObject({ decision: asked.decision, until: asked.until });
});

test('the next step is written as planned, and does not count', () => {
	const next = { day: dayOf('2026-07-01'), isPlanned: true, role: 'marketing', kind: 'check-in', text: '' } as const;
	const text = after(reevaluate({ day: on, decision: 'continue', until: null, reason: '', next }, editContext), anna);
	expect(readVault({ 'Anna.md': text }).activities('Anna')).toEqual(['2026-07-01 planned marketing/check-in']);
});

test('a snooze sets its day, in place of the one before', () => {
	expect(
		after(snooze({ path: 'Anna.md', snoozedUntil: dayOf('2026-01-01') }, on, editContext), '---\ntype: contact\nsnoozed-until: 2026-01-01 # x\n---\n'),
	).toBe('---\ntype: contact\nsnoozed-until: 2026-06-01 # x\n---\n');
});

test.each([
	[
		'in its note',
		'Talk.md',
		'---\ntype: sales-conversation\ncontact: "[[Anna]]"\nstarted: 2026-05-01\ndecision: open\n---\n',
		'decision: open',
		'decision: "yes"',
	],
	['in flat keys', 'Anna.md', '---\ntype: contact\ndeal: Website\ndeal-status: open\n---\n', 'deal-status: open', 'deal-status: won'],
	['in a line', 'Anna.md', '---\ntype: contact\ndeals:\n  - 2026-02-01 open Website\n---\n', 'open Website', 'won Website'],
])('a deal that was decided %s since it was asked about is left as it is', (_, path, note, open, other) => {
	const deal = readVault({ 'Anna.md': anna, [path]: note }).contact('Anna').deals[0];
	const change = deal === undefined ? null : decideDeal(deal, { decision: 'no', on, value: '' }, editContext);
	if (change === null) throw new Error('There is nothing to decide.');
	expect(after(change.edit, note.replace(open, other))).toBe('changed');
	// What changed elsewhere is no matter: the decision is made on the note as it stands.
	expect(after(change.edit, `${note}Words.\n`)).toContain('Words.\n');
});

const no: DealDecision = { decision: 'no', on, value: '' };

test.each([
	['its note', 'Deal.md', '---\ntype: deal\ncontact: "[[Anna]]"\nopened: 2026-05-01\n---\n', 'opened: 2026-05-01\nstatus: lost\nclosed: 2026-06-01\n---\n'],
	[
		'its note, a conversation',
		'Deal.md',
		'---\ntype: sales-conversation\ncontact: "[[Anna]]"\n---\n',
		'contact: "[[Anna]]"\ndecision: "no"\ndecided-on: 2026-06-01\n---\n',
	],
	['a line', 'Anna.md', '---\ntype: contact\ndeals:\n  - 2026-02-01 open Website\n---\n', '  - 2026-02-01..2026-06-01 lost Website\n---\n'],
	['a line that names none', 'Anna.md', '---\ntype: contact\ndeals:\n  - "2026-02-01 open"\n---\n', '  - "2026-02-01..2026-06-01 lost"\n---\n'],
	[
		'flat keys',
		'Anna.md',
		'---\ntype: contact\ndeal: Website\ndeal-opened: 2026-02-01\n---\n',
		'deal-opened: 2026-02-01\ndeal-status: lost\ndeal-closed: 2026-06-01\n---\n',
	],
	[
		'a map with more blanks',
		'Anna.md',
		'---\ntype: contact\ndeals:\n  -  name: Website\n     stage:  proposal\n  - 2026-01-01 open Shop\n---\n',
		'  -  name: Website\n     stage:  lost\n     closed: 2026-06-01\n  - 2026-01-01 open Shop\n---\n',
	],
])('a no is written in %s, and nothing of a value', (_, path, note, wanted) => {
	const { text } = decided({ 'Anna.md': anna, [path]: note }, no);
	expect(text).toMatch(/^---\ntype: /);
	expect(text.endsWith(wanted)).toBe(true);
});

test('a value is written with the flat keys, as with a note', () => {
	const { text } = decided({ 'Anna.md': '---\ntype: contact\ndeal: Website\ndeal-status: open\n---\n' }, { decision: 'yes', on, value: ' 4000  € ' });
	expect(text).toBe('---\ntype: contact\ndeal: Website\ndeal-status: won\ndeal-closed: 2026-06-01\ndeal-value: 4000 €\n---\n');
});

test('a map keeps the line ends of its note', () => {
	const note = '---\ntype: contact\ndeals:\n  - name: Website\n    status: open\n---\n'.replaceAll('\n', '\r\n');
	expect(decided({ 'Anna.md': note }, yes).text).toBe(note.replace('open\r\n', 'won\r\n    closed: 2026-06-01\r\n'));
});

test.each([
	['a map on two lines', '  - {name: Website,\n     status: open}\n'],
	['a line with quotes inside', '  - "2026-02-01 open The \\"big\\" one"\n'],
])('%s is left alone', (_, lines) => {
	const text = `---\ntype: contact\ndeals:\n${lines}---\n`;
	const deal = readVault({ 'Anna.md': text }).contact('Anna').deals[0];
	expect(after(deal === undefined ? noChange : (decideDeal(deal, yes, editContext)?.edit ?? noChange), text)).toBe('unusual');
});

test('not yet, with no day named, leaves the note as it is', () => {
	const note = '---\ntype: sales-conversation\ncontact: "[[Anna]]"\ndecision: open\n---\n';
	expect(decided({ 'Anna.md': anna, 'Talk.md': note }, { decision: 'not-yet', by: null }).text).toBe(note);
});

test('a decided deal goes behind those that stand there, won or lost, also without a name', () => {
	const before = '---\ntype: contact\ndeals:\n  - 2025-01-01 won Shop\n---\n';
	expect(after(addDecidedDeal('Website  redesign', no, editContext), before)).toBe(before.replace('Shop\n', 'Shop\n  - 2026-06-01 lost Website redesign\n'));
	expect(after(addDecidedDeal('', yes, editContext), before)).toBe(before.replace('Shop\n', 'Shop\n  - 2026-06-01 won\n'));
});

test('flat keys are decided beside the lines of other deals, and not where only one of those is still open', () => {
	const note = '---\ntype: contact\ndeals:\n  - 2025-01-01 won Shop\ndeal: Website\ndeal-status: open\n---\n';
	const deal = readVault({ 'Anna.md': note })
		.contact('Anna')
		.deals.find(({ name }) => name === 'Website');
	const change = deal === undefined ? null : decideDeal(deal, yes, editContext);
	if (change === null) throw new Error('There is nothing to decide.');
	expect(after(change.edit, note)).toContain('deal-status: won\n');
	expect(after(change.edit, note.replace('won Shop', 'open Shop').replace('status: open', 'status: lost'))).toBe('changed');
});

test('a deal whose note is none any more, or cannot be read, is left alone, and told by its own note', () => {
	const note = '---\ntype: deal\ncontact: "[[Anna]]"\nopened: 2026-05-01\nstatus: open\n---\n';
	const deal = readVault({ 'Anna.md': '---\ntype: contact\ndeals:\n  - "[[Talk]]"\n---\n', 'Talk.md': note }).contact('Anna').deals[0];
	const change = deal === undefined ? null : decideDeal(deal, yes, editContext);
	if (deal === undefined || change === null) throw new Error('There is nothing to decide.');
	expect(change.path).toBe('Talk.md');
	expect(change.edit('---\ntype: book\n---\n')).toMatchObject({ edited: false, refusal: { why: 'changed', found: 'status: open' } });
	expect(change.edit('---\nname: "Talk\n---\n')).toMatchObject({ edited: false, refusal: { why: 'unreadable', found: 'Talk.md' } });
	expect(decideDeal({ ...deal, evidence: [] }, yes, editContext)).toBeNull();
});

test('only a pause has an end, and the next step is planned whatever it was before', () => {
	expect(reevaluationLine({ day: on, decision: 'continue', until: dayOf('2026-09-01'), reason: 'good fit' })).toBe('2026-06-01 continue good fit');
	const next = { day: dayOf('2026-05-01'), isPlanned: false, role: 'marketing', kind: 'check-in', text: '' } as const;
	expect(after(reevaluate({ day: on, decision: 'continue', until: null, reason: '', next }, editContext), anna)).toContain(
		'  - 2026-05-01 planned marketing/check-in\n',
	);
});

test('the value of flat keys is read as it was written with the decision', () => {
	const { text } = decided({ 'Anna.md': '---\ntype: contact\ndeal: Website\ndeal-status: open\n---\n' }, { decision: 'yes', on, value: '4000 €' });
	expect(readVault({ 'Anna.md': text }).contact('Anna').deals).toMatchObject([{ name: 'Website', status: 'won', value: '4000 €' }]);
});
