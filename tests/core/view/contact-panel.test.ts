import { ruleContext } from '../../../src/core/rules/check-rules';
import { defaultSettings } from '../../../src/core/settings/settings';
import { contactPanel, type ContactPanel } from '../../../src/core/view/contact-panel';
import { noteHat } from '../../../src/core/view/note-hat';
import { dayOf, readVault } from '../../support/read-vault';

function panelOf(...lines: readonly string[]): ContactPanel {
	const vault = readVault({ 'Anna.md': `---\ntype: contact\n${lines.join('\n')}\n---\n` });
	return contactPanel(vault.contact('Anna'), ruleContext(dayOf('2026-06-01'), defaultSettings));
}

const open = ['deals:', '  - 2026-05-20 open Shop'];

test.each([
	['an open deal: selling', open, 'selling'],
	['an open deal, though you work for them', [...open, 'activities:', '  - 2026-05-28 delivery/kick-off'], 'selling'],
	['paid work lately: in delivery', ['activities:', '  - 2026-05-28 delivery/kick-off'], 'delivery'],
	['paid work long ago: marketing', ['activities:', '  - 2026-03-28 delivery/kick-off'], 'marketing'],
	['nothing yet: marketing', [], 'marketing'],
	['a stop: no hat', ['reevaluations:', '  - 2026-05-01 stop wrong fit'], 'none'],
	['not to be contacted: no hat', ['do-not-contact: true'], 'none'],
	['a pause: no hat until it ends', ['reevaluations:', '  - 2026-05-01 pause 2026-09-01'], 'none'],
	['a pause that ended: marketing', ['reevaluations:', '  - 2026-05-01 pause 2026-06-01'], 'marketing'],
])('the hat to wear: %s', (_, lines, hat) => {
	expect(panelOf(...lines).hat.hat).toBe(hat);
});

test.each([
	['the day of the decision', ['deal: Shop', 'deal-status: open', 'deal-opened: 2026-05-20'], { step: 'name-day' }],
	['what was planned and is due', ['activities:', '  - 2026-05-20 planned marketing/check-in'], { step: 'planned', isDue: true }],
	['what is planned', ['activities:', '  - 2026-07-15 planned marketing/check-in'], { step: 'planned', isDue: false }],
	['what a flag asks for', ['deals:', '  - 2026-03-29 lost Shop'], { step: 'stalled', suggestion: 'after-lost' }],
	['to wait for the end of a pause', ['reevaluations:', '  - 2026-05-01 pause 2026-09-01'], { step: 'wait', until: '2026-09-01' }],
	['nothing after a stop', ['reevaluations:', '  - 2026-05-01 stop'], { step: 'rest' }],
	['to plan something', ['activities:', '  - 2026-05-20 newsletter'], { step: 'plan' }],
])('the next step: %s', (_, lines, step) => {
	expect(panelOf(...lines).nextStep).toMatchObject(step);
});

test('days are counted since the last marketing and the last sales activity', () => {
	const panel = panelOf('activities:', '  - 2026-05-20 newsletter', '  - 2026-04-01 discovery-call', '  - 2026-07-01 newsletter');
	expect(panel.daysSince).toEqual({ marketing: 12, sales: 61 });
	expect(panelOf().daysSince).toEqual({ marketing: null, sales: null });
});

test('activities without a role are counted beside them: they may be what is not known', () => {
	expect(panelOf('activities:', '  - 2026-05-20 call', '  - 2026-04-01 email', '  - 2026-04-02 invoice', '  - 2026-07-01 call').untagged).toBe(2);
});

test('the strip shows twelve months, not what came before and not what lies ahead', () => {
	const { timeline } = panelOf('activities:', '  - 2025-05-31 newsletter', '  - 2025-06-01 talk', '  - 2026-06-01 call', '  - 2026-06-02 newsletter');
	expect(timeline.from).toBe('2025-06-01');
	expect(timeline.marks.map(({ day, role }) => [day, role])).toEqual([
		['2025-06-01', 'marketing'],
		['2026-06-01', null],
	]);
});

test('deals are on the strip while any part of them is in its months', () => {
	const { timeline } = panelOf('deals:', '  - 2025-01-01..2025-05-01 won Old', '  - 2025-04-01..2025-07-01 lost Middle', '  - 2026-05-01 open New');
	expect(timeline.deals).toEqual([
		{ name: 'Middle', state: 'lost', from: '2025-04-01', to: '2025-07-01' },
		{ name: 'New', state: 'open', from: '2026-05-01', to: null },
	]);
});

test('the ladder holds the marketing of each rung, the newest first; a coffee counts when it was marketing', () => {
	const { ladder } = panelOf(
		'activities:',
		'  - 2026-03-01 newsletter',
		'  - 2026-04-01 newsletter',
		'  - 2026-04-02 coffee',
		'  - 2026-04-03 marketing/coffee',
		'  - 2026-05-01 case-study',
	);
	expect(ladder.map(({ rung, activities }) => [rung, activities.map(({ day }) => day)])).toEqual([
		['know', ['2026-04-01', '2026-03-01']],
		['like', ['2026-04-03']],
		['trust', ['2026-05-01']],
	]);
});

test('a sales conversation is sales and a campaign marketing, whoever they are with', () => {
	expect(noteHat('sales-conversation', { hat: 'marketing' })).toBe('selling');
	expect(noteHat('campaign', { hat: 'delivery' })).toBe('marketing');
	expect(noteHat('dated', { hat: 'delivery' })).toBe('delivery');
	expect(noteHat(undefined, null)).toBeNull();
});

/** The panel of Anna in a vault with other notes. */
function panelIn(notes: Readonly<Record<string, string>>, inFront: string | null = null): ContactPanel {
	const vault = readVault({ 'Anna.md': '---\ntype: contact\n---\n', ...notes });
	return contactPanel(vault.contact('Anna'), ruleContext(dayOf('2026-06-01'), defaultSettings), inFront);
}

function talk(...lines: readonly string[]): string {
	return ['---', 'type: sales-conversation', 'contact: "[[Anna]]"', 'started: 2026-05-01', ...lines, '---', ''].join('\n');
}

const allParts = ['problem: a', 'cost: b', 'fit: c', 'price: d'];

test.each([
	['a day for the decision that lies ahead', ['decide-by: 2026-06-02'], { step: 'decide', by: '2026-06-02', isOverdue: false }],
	['a day for the decision that is today', ['decide-by: 2026-06-01'], { step: 'decide', by: '2026-06-01', isOverdue: false }],
	['a day for the decision that is past', ['decide-by: 2026-05-31'], { step: 'decide', by: '2026-05-31', isOverdue: true }],
	['parts that are empty', ['problem: a', 'price: d'], { step: 'ask', parts: ['cost', 'fit', 'decision'] }],
])('in a sales conversation with %s the next step is it', (_what, lines, step) => {
	expect(panelIn({ 'Talk.md': talk(...lines) }).nextStep).toEqual(step);
});

test('of several open deals the one in front is told, else a sales conversation, else the last', () => {
	const note = (name: string): string => `---\ntype: deal\ncontact: "[[Anna]]"\nname: ${name}\nstatus: open\nopened: 2026-05-10\n---\n`;
	const dealOf = (notes: Readonly<Record<string, string>>, inFront: string | null = null): string | null => {
		const { hat } = panelIn(notes, inFront);
		return hat.hat === 'selling' ? hat.deal.name : null;
	};
	const deals = { 'A.md': note('A'), 'B.md': note('B') };
	const last = dealOf(deals);
	const other = last === 'A' ? 'B' : 'A';
	expect(dealOf(deals, `${other}.md`)).toBe(other);
	expect(dealOf({ ...deals, 'A talk.md': talk(...allParts), 'Z talk.md': note('Z') })).toBe('A talk');
	expect(dealOf({ ...deals, 'Talk.md': talk(...allParts) }, `${other}.md`)).toBe(other);
	expect(dealOf({ 'Anna.md': '---\ntype: contact\ndeals:\n  - 2026-04-01 open One\n  - 2026-05-01 open Two\n---\n' })).toBe('Two');
	expect(dealOf({ 'Talk.md': talk('decision: yes', 'decided-on: 2026-05-20') })).toBeNull();
});

test('what is planned is told by day, and paid work is no next step of marketing', () => {
	const panel = panelOf(
		'activities:',
		'  - 2026-07-20 planned newsletter',
		'  - 2026-07-10 planned kick-off',
		'  - 2026-07-15 planned call',
		'  - 2026-06-01 planned check-in',
	);
	expect(panel.planned.map(({ day }) => day)).toEqual(['2026-06-01', '2026-07-10', '2026-07-15', '2026-07-20']);
	expect(panel.nextStep).toMatchObject({ step: 'planned', isDue: true, activity: { day: '2026-06-01' } });
	expect(panelOf('activities:', '  - 2026-07-10 planned kick-off', '  - 2026-07-15 planned call').nextStep).toMatchObject({ activity: { day: '2026-07-15' } });
	expect(panelOf('activities:', '  - 2026-07-10 planned kick-off').nextStep).toEqual({ step: 'plan' });
	const ben = '---\ntype: contact\ncompany: "[[Anna]]"\nactivities:\n  - 2026-07-01 planned newsletter\n---\n';
	const company = panelIn({ 'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-07-20 planned newsletter\n---\n', 'Ben.md': ben });
	expect(company.planned.map(({ day }) => day)).toEqual(['2026-07-01', '2026-07-20']);
	const untagged = panelOf(
		'deals:',
		'  - 2026-03-29 won Shop',
		'activities:',
		'  - 2026-04-29 call',
		'  - 2026-05-20 newsletter',
		'reevaluations:',
		'  - 2026-04-01 continue',
	);
	expect([untagged.flags.map(({ flag }) => flag), untagged.nextStep]).toEqual([['untagged'], { step: 'plan' }]);
});

test('the panel names its contact and its day, its flags, and what keeps them back', () => {
	const panel = panelOf(
		'deals:',
		'  - 2026-03-29 won Shop',
		'activities:',
		'  - 2026-04-29 call',
		'reevaluations:',
		'  - 2026-04-01 continue',
		'snoozed-until: 2026-07-01',
	);
	expect(panel).toMatchObject({
		contact: { path: 'Anna.md', name: 'Anna' },
		asOf: '2026-06-01',
		hat: { hat: 'marketing' },
		reevaluation: { day: '2026-04-01', decision: 'continue' },
		isNotToBeContacted: false,
		snoozedUntil: '2026-07-01',
		flags: [],
	});
	expect(panelOf('do-not-contact: true')).toMatchObject({ isNotToBeContacted: true, snoozedUntil: null, reevaluation: null, nextStep: { step: 'rest' } });
	expect(panelOf('deals:', '  - 2026-03-29 won Shop').flags.map(({ flag }) => flag)).toContain('stalled-marketing');
});

test('the hat of no marketing says until when', () => {
	expect(panelOf('reevaluations:', '  - 2026-05-01 pause 2026-09-01').hat).toEqual({ hat: 'none', until: '2026-09-01' });
	expect(panelOf('reevaluations:', '  - 2026-05-01 stop').hat).toEqual({ hat: 'none', until: null });
});

test('the strip shows what reached a company through its people by day, not what is planned for them', () => {
	const notes = {
		'Anna.md': '---\ntype: contact\nactivities:\n  - 2026-03-01 newsletter\n  - 2026-05-20 planned call\n---\n',
		'Ben.md': '---\ntype: contact\ncompany: "[[Anna]]"\nactivities:\n  - 2026-02-01 newsletter\n  - 2026-05-01 planned newsletter\n---\n',
	};
	expect(panelIn(notes).timeline.marks.map(({ day, role, isPlanned }) => [day, role, isPlanned])).toEqual([
		['2026-02-01', 'marketing', false],
		['2026-03-01', 'marketing', false],
		['2026-05-20', null, true],
	]);
});

test('deals are on the strip from the day a part of them is known', () => {
	const { timeline } = panelOf(
		'deals:',
		'  - 2025-05-31 won Day before',
		'  - 2025-06-01 won First day',
		'  - lost Undated',
		'  - 2026-07-01 open Ahead',
		'  - open Unopened',
	);
	expect(timeline.deals.map(({ name }) => name)).toEqual(['First day']);
});
