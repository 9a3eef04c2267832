import { contactNote } from '../../../src/core/conversation/new-contact';
import { decideDeal } from '../../../src/core/conversation/decide';
import { named } from '../../../src/core/conversation/named-property';
import { reevaluate, snooze } from '../../../src/core/conversation/reevaluate';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings, type PropertyGroup, type Settings } from '../../../src/core/settings/settings';
import { after, editContext } from '../../support/edit-context';
import { dayOf, readVault } from '../../support/read-vault';

const on = dayOf('2026-06-01');

function settingsWith(properties: Partial<Record<PropertyGroup, readonly string[]>>): Settings {
	return { ...defaultSettings, properties: { ...defaultSettings.properties, ...properties } };
}

test.each([
	['the first of its names', ['hut', 'rolle'], undefined, 'hut'],
	['the name wished for, where it is one of them', ['hut', 'rolle'], 'rolle', 'rolle'],
	['the first, where what is wished for is none of them', ['hut', 'rolle'], 'role', 'hut'],
	['the name of its meaning, where it has none', [], undefined, 'role'],
])('a property that a note has not is added under %s', (_, role, wish, newKey) => {
	expect(named('role', lexiconOf(settingsWith({ role })), wish)).toEqual({ keys: role, newKey });
});

test('what is written under names of the user is read again', () => {
	const settings = settingsWith({ status: ['stand'], closed: ['ende'], reevaluations: ['neu-bewertet'], snoozedUntil: ['ruht-bis'] });
	const to = { ...editContext, lexicon: lexiconOf(settings) };
	const notes = { 'Anna.md': '---\ntype: contact\n---\n', 'Deal.md': '---\ntype: deal\ncontact: "[[Anna]]"\nopened: 2026-05-01\n---\n' };
	const deal = readVault(notes, { settings }).contact('Anna').deals[0];
	const change = deal === undefined ? null : decideDeal(deal, { decision: 'no', on, value: '' }, to);
	if (change === null) throw new Error('There is nothing to decide.');
	const decided = after(change.edit, notes['Deal.md']);
	expect(decided).toContain('stand: lost\nende: 2026-06-01\n---\n');
	const anna = after(
		snooze({ path: 'Anna.md', snoozedUntil: null }, on, to),
		after(reevaluate({ day: on, decision: 'stop', until: null, reason: '', next: null }, to), notes['Anna.md']),
	);
	expect(anna).toBe('---\ntype: contact\nneu-bewertet:\n  - 2026-06-01 stop\nruht-bis: 2026-06-01\n---\n');
	const read = readVault({ 'Anna.md': anna, 'Deal.md': decided }, { settings });
	expect(read.deals('Anna')).toEqual(['lost Deal 2026-05-01..2026-06-01']);
	expect(read.contact('Anna')).toMatchObject({ snoozedUntil: on, reevaluations: [{ decision: 'stop' }] });
});

test.each([
	['type', 'contact', defaultSettings],
	['art', '"yes"', { ...settingsWith({ noteType: ['art', 'type'] }), contactTypes: ['yes', 'contact'] }],
	['type', 'contact', { ...settingsWith({ noteType: [] }), contactTypes: [] }],
])('a new contact is one by its %s: %s', (key, type, settings) => {
	expect(contactNote(settings)).toBe(`---\n${key}: ${type}\n---\n`);
});
