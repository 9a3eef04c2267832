import { allActions } from '../../../src/contact-book/actions/all-actions';
import type { ContactAction } from '../../../src/contact-book/commands/command';
import type { Dialogs, LogDraft } from '../../../src/contact-book/commands/dialogs';
import { english } from '../../../src/core/i18n/english';
import { memoryHost, type HostGiven } from '../../support/memory-host';
import { dayOf } from '../../support/read-vault';

const person = (...lines: string[]): string => ['---', 'type: contact', ...lines, '---', 'Met at a fair.', ''].join('\n');
const talk = (...lines: string[]): string => ['---', 'type: sales-conversation', 'contact: "[[Anna]]"', 'started: 2026-05-01', ...lines, '---', ''].join('\n');
const answered =
	<Answer>(answer: Answer) =>
	() =>
		Promise.resolve(answer);

function action(id: string): ContactAction {
	const found = allActions.find((one) => one.id === id);
	if (found === undefined) throw new Error(`No action is ${id}`);
	return found;
}

async function act(id: string, notes: Readonly<Record<string, string>>, given: HostGiven = {}) {
	const before = new Map(Object.entries(notes));
	const kept = memoryHost(notes, given);
	await action(id).run(kept.host, kept.contact('Anna.md'));
	const added = [...kept.notes].flatMap(([path, text]) => {
		const old = new Set((before.get(path) ?? '').split('\n'));
		return text.split('\n').flatMap((line) => (old.has(line) ? [] : [`${path}: ${line}`]));
	});
	return { ...kept, added };
}

test('every action is named, drawn and told apart', () => {
	expect(allActions.map(({ id, icon, name }) => `${id} / ${icon} / ${name(english)}`)).toEqual([
		'log-marketing / megaphone / Log marketing activity',
		'log-sales / handshake / Log sales activity',
		'mark-done / check / Mark next planned step as done',
		'start-conversation / messages-square / Start sales conversation',
		'continue-conversation / message-square-plus / Continue sales conversation',
		'record-decision / gavel / Record decision',
		're-evaluate / scale / Re-evaluate',
		'snooze-week / alarm-clock / Snooze for 1 week',
		'snooze-month / alarm-clock / Snooze for 1 month',
		'snooze-until / alarm-clock / Snooze until a day',
		'stop-marketing / circle-off / Stop marketing',
		'go-on-marketing / play / Go on with marketing',
	]);
});

const anna = { 'Anna.md': person() };
const open = person('deals:', '  - 2026-02-01 open Website');
const asked: Partial<Dialogs> = {
	askDay: answered(dayOf('2026-09-01')),
	askText: answered('wrong fit'),
	reevaluate: answered({ day: dayOf('2026-06-01'), decision: 'pause' as const, until: dayOf('2026-09-01'), reason: 'budget frozen', next: null }),
};
const goesOn = { day: dayOf('2026-06-01'), decision: 'continue' as const, until: null, reason: '', next: null };
const wonWithout = {
	dealName: 'Website',
	decided: { decision: 'yes' as const, on: dayOf('2026-06-01'), value: '' },
	reevaluation: { ...goesOn, reason: 'good fit' },
};
const notYet = { dealName: 'Website', decided: { decision: 'not-yet' as const, by: dayOf('2026-06-20') }, reevaluation: goesOn };

test.each<[string, string, Readonly<Record<string, string>>, Partial<Dialogs>, readonly string[], readonly string[]]>([
	['a week', 'snooze-week', anna, {}, ['Anna.md: snoozed-until: 2026-06-08'], ['wrote Anna snoozed until 2026-06-08']],
	['a month', 'snooze-month', anna, {}, ['Anna.md: snoozed-until: 2026-07-01'], ['wrote Anna snoozed until 2026-07-01']],
	['a day', 'snooze-until', anna, asked, ['Anna.md: snoozed-until: 2026-09-01'], ['wrote Anna snoozed until 2026-09-01']],
	['no day', 'snooze-until', anna, {}, [], ['asked day']],
	['a stop', 'stop-marketing', anna, asked, ['Anna.md: reevaluations:', 'Anna.md:   - 2026-06-01 stop wrong fit'], ['wrote Anna re-evaluated']],
	['no reason', 'stop-marketing', anna, {}, [], ['asked words']],
	['a pause', 're-evaluate', anna, asked, ['Anna.md: reevaluations:', 'Anna.md:   - 2026-06-01 pause 2026-09-01 budget frozen'], ['wrote Anna re-evaluated']],
	['no answer', 're-evaluate', anna, {}, [], ['asked re-evaluation']],
	[
		'going on',
		'go-on-marketing',
		{ 'Anna.md': person('reevaluations:', '  - 2026-05-01 stop wrong fit') },
		{},
		['Anna.md:   - 2026-06-01 continue'],
		['wrote Anna re-evaluated'],
	],
	[
		'going on, against the words of the note',
		'go-on-marketing',
		{ 'Anna.md': person('do-not-contact: true') },
		{},
		[],
		['told The note of Anna says “do-not-contact: true”. Take that out first.'],
	],
	[
		'the first thing planned',
		'mark-done',
		{ 'Anna.md': person('activities:', '  - 2026-05-20 planned marketing/check-in', '  - 2026-07-20 planned marketing/newsletter') },
		{},
		['Anna.md:   - 2026-06-01 marketing/check-in'],
		['wrote Done with Anna'],
	],
	['nothing planned', 'mark-done', { 'Anna.md': person('activities:', '  - 2026-05-20 marketing/check-in') }, {}, [], ['told Nothing is planned with Anna.']],
	[
		'what only a date plans',
		'mark-done',
		{ 'Anna.md': person('next_follow_up: 2026-05-25') },
		{
			logActivity: ({ role }) =>
				Promise.resolve({
					contacts: ['Anna.md', 'Gone.md'],
					activity: { day: dayOf('2026-06-01'), isPlanned: false, role, kind: 'check-in', text: '' },
				}),
		},
		['Anna.md: next_follow_up: ""', 'Anna.md: activities:', 'Anna.md:   - 2026-06-01 marketing/check-in'],
		['wrote Done with Anna', 'not written Gone.md: gone'],
	],
	['what only a date plans, left', 'mark-done', { 'Anna.md': person('next_follow_up: 2026-05-25') }, {}, [], ['asked activity']],
	[
		'a yes',
		'record-decision',
		{ 'Anna.md': open },
		{ decide: answered(wonWithout) },
		[
			'Anna.md:   - 2026-02-01..2026-06-01 won Website',
			'Anna.md: activities:',
			'Anna.md:   - 2026-06-01 sales/decision yes to Website',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue good fit',
		],
		['wrote Decision of Anna'],
	],
	[
		'a no some days ago, to what has no name',
		'record-decision',
		anna,
		{ decide: answered({ dealName: '', decided: { decision: 'no' as const, on: dayOf('2026-05-28'), value: '' }, reevaluation: goesOn }) },
		[
			'Anna.md: deals:',
			'Anna.md:   - 2026-05-28 lost',
			'Anna.md: activities:',
			'Anna.md:   - 2026-05-28 sales/decision no',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue',
		],
		['wrote Decision of Anna'],
	],
	[
		'a stop, of one not to be contacted anyway',
		'stop-marketing',
		{ 'Anna.md': person('do-not-contact: true') },
		asked,
		['Anna.md: reevaluations:', 'Anna.md:   - 2026-06-01 stop wrong fit'],
		['wrote Anna re-evaluated'],
	],
	[
		'a yes with a value, which a line has no place for: it is kept with the words',
		'record-decision',
		{ 'Anna.md': open },
		{ decide: answered({ ...wonWithout, decided: { ...wonWithout.decided, value: ' 4,200 EUR ' }, reevaluation: goesOn }) },
		[
			'Anna.md:   - 2026-02-01..2026-06-01 won Website',
			'Anna.md: activities:',
			'Anna.md:   - 2026-06-01 sales/decision yes to Website, 4,200 EUR',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue',
		],
		['wrote Decision of Anna'],
	],
	[
		'a yes with a value, in flat keys, which have one',
		'record-decision',
		{ 'Anna.md': person('deal: Website', 'deal-status: open') },
		{ decide: answered({ ...wonWithout, decided: { ...wonWithout.decided, value: '4,200 EUR' }, reevaluation: goesOn }) },
		[
			'Anna.md: deal-status: won',
			'Anna.md: deal-closed: 2026-06-01',
			'Anna.md: deal-value: 4,200 EUR',
			'Anna.md: activities:',
			'Anna.md:   - 2026-06-01 sales/decision yes to Website',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue',
		],
		['wrote Decision of Anna'],
	],
	[
		'a yes to what was no deal yet',
		'record-decision',
		anna,
		{ decide: answered({ ...wonWithout, reevaluation: goesOn }) },
		[
			'Anna.md: deals:',
			'Anna.md:   - 2026-06-01 won Website',
			'Anna.md: activities:',
			'Anna.md:   - 2026-06-01 sales/decision yes to Website',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue',
		],
		['wrote Decision of Anna'],
	],
	[
		'not yet, in a deal without a note',
		'record-decision',
		{ 'Anna.md': open },
		{ decide: answered(notYet) },
		[
			'Anna.md: activities:',
			'Anna.md:   - 2026-06-01 sales/decision not yet on Website',
			'Anna.md:   - 2026-06-20 planned sales/decision Website',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue',
		],
		['wrote Decision of Anna'],
	],
	[
		'not yet, and no day named',
		'record-decision',
		anna,
		{ decide: answered({ ...notYet, decided: { decision: 'not-yet' as const, by: null } }) },
		['Anna.md: activities:', 'Anna.md:   - 2026-06-01 sales/decision not yet on Website', 'Anna.md: reevaluations:', 'Anna.md:   - 2026-06-01 continue'],
		['wrote Decision of Anna'],
	],
	[
		'not yet, in a note of its own',
		'record-decision',
		{ ...anna, 'Talk.md': talk() },
		{ decide: answered(notYet) },
		[
			'Anna.md: activities:',
			'Anna.md:   - 2026-06-01 sales/decision not yet on [[Talk]]',
			'Anna.md: reevaluations:',
			'Anna.md:   - 2026-06-01 continue',
			'Talk.md: decide-by: 2026-06-20',
		],
		['wrote Decision of Anna'],
	],
	['no decision', 'record-decision', { 'Anna.md': open }, {}, [], ['asked decision']],
])('%s: %s writes and tells this, and one undo takes it back', async (_what, id, notes, answers, lines, said) => {
	const done = await act(id, notes, { answers });
	expect([...done.added].sort()).toEqual([...lines].sort());
	expect(done.told).toEqual(said);
	await done.undo();
	expect(Object.fromEntries(done.notes)).toEqual(notes);
});

test.each<[string, readonly string[], readonly string[]]>([
	['nobody in particular', [], ['snooze-week', 'stop-marketing']],
	['one stopped', ['reevaluations:', '  - 2026-05-01 stop'], ['snooze-week', 'go-on-marketing']],
	['one paused', ['reevaluations:', '  - 2026-05-01 pause 2026-09-01'], ['snooze-week', 'go-on-marketing']],
	['one not to be contacted', ['do-not-contact: true'], ['snooze-week', 'go-on-marketing']],
	['one who goes on', ['reevaluations:', '  - 2026-05-01 continue'], ['snooze-week', 'stop-marketing']],
	['one with a plan', ['activities:', '  - 2026-07-01 planned marketing/gift'], ['mark-done', 'snooze-week', 'stop-marketing']],
])('for %s these are offered, of those that depend', (_whom, lines, offered) => {
	const { host, contact } = memoryHost({ 'Anna.md': person(...lines) });
	const depends = ['mark-done', 'snooze-week', 'continue-conversation', 'stop-marketing', 'go-on-marketing'];
	const fitting = allActions.filter((one) => depends.includes(one.id) && (one.isFor?.(contact('Anna.md'), host) ?? true));
	expect(fitting.map(({ id }) => id)).toEqual(offered);
});

test('the windows say whom they ask about, and begin empty', async () => {
	const about: string[] = [];
	const told = (words: string): null => (about.push(words), null);
	const answers: Partial<Dialogs> = {
		askText: ({ title, label, value }) => Promise.resolve(told(`${title} | ${label} | ${value}`)),
		askDay: (title) => Promise.resolve(told(title)),
		reevaluate: ({ contact }) => Promise.resolve(told(contact.name)),
		decide: ({ contact }) => Promise.resolve(told(contact.name)),
		logActivity: ({ contacts }) => Promise.resolve(told(contacts.map(({ name }) => name).join())),
	};
	const notes = { 'Anna.md': person('next_follow_up: 2026-05-25') };
	for (const id of ['stop-marketing', 'snooze-until', 're-evaluate', 'record-decision', 'mark-done']) await act(id, notes, { answers });
	const { stopTitle, reason, snoozeTitle } = english.ui.act;
	expect(about).toEqual([`${stopTitle('Anna')} | ${reason} | `, snoozeTitle('Anna'), 'Anna', 'Anna', 'Anna']);
});

test('the deal to decide on is the one in front, else the latest that is open; one that is closed is not asked about', async () => {
	const notes = { ...anna, 'Old.md': talk(), 'Talk.md': talk('decision: open'), 'Done.md': talk('decision: yes', 'decided-on: 2026-05-20') };
	const deals: (string | null)[] = [];
	const decide: Dialogs['decide'] = ({ deal }) => {
		deals.push(deal?.name ?? null);
		return Promise.resolve(null);
	};
	await act('record-decision', notes, { answers: { decide }, active: 'Old.md' });
	await act('record-decision', notes, { answers: { decide } });
	await act('record-decision', notes, { answers: { decide }, active: 'Done.md' });
	await act('record-decision', anna, { answers: { decide } });
	await act('record-decision', { 'Anna.md': person('deals:', '  - 2026-02-01 open A', '  - 2026-03-01 open B') }, { answers: { decide } });
	expect(deals).toEqual(['Old', 'Talk', 'Talk', null, 'B']);
});

describe('logging', () => {
	const asks =
		(drafts: LogDraft[]): Dialogs['logActivity'] =>
		(draft) => {
			drafts.push(draft);
			return Promise.resolve({
				contacts: ['Anna.md', 'Ben.md'],
				activity: { day: dayOf('2026-06-01'), isPlanned: false, role: draft.role, kind: 'gift', text: 'a book' },
			});
		};
	const two = { 'Anna.md': person(), 'Ben.md': person() };

	test.each([
		['log-marketing', 'marketing', 'check-in'],
		['log-sales', 'sales', ''],
	])('%s asks about the contact, with the kind last chosen for %s', async (id, role, kind) => {
		const drafts: LogDraft[] = [];
		await act(id, two, { answers: { logActivity: asks(drafts) }, settings: { recentKinds: ['delivery/kick-off', 'marketing/check-in', 'marketing/gift'] } });
		expect(drafts).toEqual([{ role, contacts: [{ path: 'Anna.md', name: 'Anna' }], kind, day: '', text: '' }]);
	});

	test('it is written into the note of each contact as one step, and its kind stands first the next time', async () => {
		const recentKinds = ['sales/demo', 'marketing/gift', ...Array.from({ length: 12 }, (_none, at) => `marketing/kind-${String(at)}`)];
		const done = await act('log-marketing', two, { answers: { logActivity: asks([]) }, settings: { recentKinds } });
		expect(done.added).toEqual(['Anna.md', 'Ben.md'].flatMap((path) => [`${path}: activities:`, `${path}:   - 2026-06-01 marketing/gift a book`]));
		expect(done.told).toEqual(['wrote Logged gift with 2 contacts']);
		expect(done.settings().recentKinds.slice(0, 3)).toEqual(['marketing/gift', 'sales/demo', 'marketing/kind-0']);
		expect(done.settings().recentKinds).toHaveLength(12);
		await done.undo();
		expect(Object.fromEntries(done.notes)).toEqual(two);
	});

	test('a window closed, or without a contact, writes nothing; an activity without a kind is no kind to offer again', async () => {
		const nobody = { contacts: [], activity: { day: dayOf('2026-06-01'), isPlanned: false, role: 'marketing' as const, kind: 'gift', text: '' } };
		const closed = await act('log-marketing', two);
		const none = await act('log-marketing', two, { answers: { logActivity: answered(nobody) } });
		const plain = await act('log-marketing', two, {
			answers: { logActivity: answered({ contacts: ['Ben.md'], activity: { ...nobody.activity, kind: '', text: 'hello' } }) },
		});
		expect([closed.told, none.told, plain.told]).toEqual([['asked activity'], [], ['wrote Logged marketing with 1 contact']]);
		expect([closed.settings().recentKinds, none.settings().recentKinds, plain.settings().recentKinds]).toEqual([[], [], []]);
		expect(plain.added).toEqual(['Ben.md: activities:', 'Ben.md:   - 2026-06-01 marketing - hello']);
	});
});
