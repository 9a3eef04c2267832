import { ruleContext } from '../../../src/core/rules/check-contact';
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
	['what a flag asks for', ['deals:', '  - 2026-03-29 lost Shop'], { step: 'stopped', suggestion: 'after-lost' }],
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
