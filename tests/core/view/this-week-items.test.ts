import { checkContacts } from '../../../src/core/view/check-contacts';
import type { WeekItem } from '../../../src/core/shapes/week-item';
import { defaultSettings } from '../../../src/core/settings/settings';
import { list, person } from '../../support/relationship';
import { dayOf, readVault } from '../../support/read-vault';

function weekOf(notes: Readonly<Record<string, string>>): readonly WeekItem[] {
	const vault = readVault(notes);
	const contacts = vault.contacts.map((name) => vault.contact(name));
	return checkContacts(contacts, dayOf('2026-06-01'), defaultSettings).week;
}

function told(item: WeekItem): string {
	switch (item.what) {
		case 'planned':
			return `${item.contact.name}: planned for ${item.activity.day}`;
		case 'pause-ended':
			return `${item.contact.name}: pause ended ${item.on}, ${item.reason}`;
		case 'decide':
			return `${item.contact.name}: ${item.deal.name} by ${item.by}${item.isOverdue ? ', overdue' : ''}`;
		case 'stalled':
			return `${item.contact.name}: ${item.step}`;
	}
}

/** What is to be done with the only contact. */
function week(...lines: readonly string[]): string[] {
	return weekOf({ 'Anna.md': person(...lines) }).map(told);
}

const planned = (day: string): string => list('activities', `${day} planned marketing/check-in`);

test.each([
	['what was planned for today', [planned('2026-06-01')], ['Anna: planned for 2026-06-01']],
	['what was planned ninety days ago', [planned('2026-03-03')], ['Anna: planned for 2026-03-03']],
	['nothing that is more than ninety days late', [planned('2026-03-02')], []],
	['nothing that is planned for another day', [planned('2026-06-02')], []],
	['a pause that ended today', [list('reevaluations', '2026-01-01 pause 2026-06-01 budget')], ['Anna: pause ended 2026-06-01, budget']],
	['no pause that goes on', [list('reevaluations', '2026-01-01 pause 2026-06-02')], []],
	['no pause that ended too long ago', [list('reevaluations', '2026-01-01 pause 2026-03-02')], []],
	['a pause that ended ninety days ago', [list('reevaluations', '2026-01-01 pause 2026-03-03 x')], ['Anna: pause ended 2026-03-03, x']],
	['no pause that marketing ended', [list('reevaluations', '2026-01-01 pause 2026-05-01'), list('activities', '2026-05-01 newsletter')], []],
	[
		'a pause that marketing came within',
		[list('reevaluations', '2026-01-01 pause 2026-05-01 x'), list('activities', '2026-04-30 newsletter')],
		['Anna: pause ended 2026-05-01, x'],
	],
	['nothing of whom is stopped', [planned('2026-06-01'), 'marketing: stop'], []],
	['nothing of whom is not to be contacted', [planned('2026-06-01'), 'do-not-contact: true'], []],
	['nothing of whom is snoozed', [planned('2026-06-01'), 'snoozed-until: 2026-06-02'], []],
	['what is due once a snooze ended', [planned('2026-06-01'), 'snoozed-until: 2026-06-01'], ['Anna: planned for 2026-06-01']],
])('this week holds %s', (_what, lines, items) => {
	expect(week(...lines)).toEqual(items);
});

/** A sales conversation with a contact, to be decided by a day. */
function talk(name: string, by: string, ...lines: readonly string[]): string {
	return ['---', 'type: sales-conversation', `contact: "[[${name}]]"`, 'started: 2026-01-10', `decide-by: ${by}`, ...lines, '---', ''].join('\n');
}

test.each([
	['2026-06-08', 'within the week', ['Anna: Shop by 2026-06-08']],
	['2026-06-09', 'behind the week', []],
	['2026-06-01', 'today, which is not late', ['Anna: Shop by 2026-06-01']],
	['2026-05-31', 'yesterday', ['Anna: Shop by 2026-05-31, overdue']],
	['2026-03-03', 'ninety days ago', ['Anna: Shop by 2026-03-03, overdue']],
	['2026-03-02', 'longer ago', []],
])('a decision to be made by %s, %s', (by, _when, items) => {
	expect(weekOf({ 'Anna.md': person(), 'Shop.md': talk('Anna', by) }).map(told)).toEqual(items);
});

test('what is decided is not to be decided', () => {
	expect(weekOf({ 'Anna.md': person(), 'Shop.md': talk('Anna', '2026-06-01', 'decision: yes', 'decided-on: 2026-05-30') })).toEqual([]);
});

const won = list('deals', '2026-02-10 won Website');
const lost = list('deals', '2026-02-10 lost Website');

test.each([
	['a won deal: write to them', [won], 'after-won'],
	['a lost deal: send something on their problem', [lost], 'after-lost'],
	['paid work now: ask what they wrestle with', [lost, list('activities', '2026-05-20 kick-off')], 'in-delivery'],
	['something planned on the day of the close', [won, list('activities', '2026-02-10 planned marketing/check-in')], 'do-planned'],
	['a sales talk that is planned is no marketing', [won, list('activities', '2026-06-20 planned sales/demo')], 'after-won'],
	['something done since without a hat: say which', [won, list('activities', '2026-05-20 call', '2026-06-20 planned newsletter')], 'say-which-hat'],
])('where marketing stopped after %s', (_what, lines, step) => {
	const item = weekOf({ 'Anna.md': person(...lines) }).find(({ what }) => what === 'stalled');
	expect(item === undefined ? null : told(item)).toBe(`Anna: ${step}`);
});

test('where a note mentions them since the close, it is asked whether that was marketing', () => {
	const notes = { 'Anna.md': person(won, list('activities', '2026-06-20 planned newsletter')), '2026-05-01.md': 'Saw [[Anna]] at the fair.\n' };
	expect(weekOf(notes).map(told)).toEqual(['Anna: confirm-touch']);
	expect(weekOf({ ...notes, '2026-05-01.md': '', '2026-02-10.md': 'Saw [[Anna]] at the fair.\n' })).toEqual([]);
});

test('five things are taken in turn from plans, pauses, decisions and silences, one a contact', () => {
	const notes = {
		'Plan late.md': person(planned('2026-05-01')),
		'Plan.md': person(planned('2026-05-31')),
		'Pause.md': person(list('reevaluations', '2026-01-01 pause 2026-05-20 x')),
		'Pause late.md': person(list('reevaluations', '2026-01-01 pause 2026-05-10 x')),
		'Decide A.md': person(),
		'Audit.md': talk('Decide A', '2026-06-02'),
		'Decide B.md': person(),
		'Shop.md': talk('Decide B', '2026-05-20'),
		'Silent.md': person(list('deals', '2026-03-10 won Website')),
		'Silent long.md': person(lost),
	};
	expect(weekOf(notes).map(told)).toEqual([
		'Plan: planned for 2026-05-31',
		'Pause: pause ended 2026-05-20, x',
		'Decide B: Shop by 2026-05-20, overdue',
		'Silent long: after-lost',
		'Plan late: planned for 2026-05-01',
	]);
});

test('a contact that one thing is told of is told of once, and what is left comes after it', () => {
	const notes = {
		'Anna.md': person(won, planned('2026-05-31')),
		'Ben.md': person(list('deals', '2026-03-10 won Website'), list('activities', '2026-05-20 kick-off')),
		'Cleo.md': person(list('deals', '2026-03-20 won Website')),
		'Dora.md': person(planned('2026-05-30')),
	};
	expect(weekOf(notes).map(told)).toEqual(['Anna: planned for 2026-05-31', 'Cleo: after-won', 'Dora: planned for 2026-05-30', 'Ben: in-delivery']);
	expect(weekOf({})).toEqual([]);
});
