import { completeConversation, conversationNote } from '../../../src/core/conversation/conversation-note';
import { campaignNote } from '../../../src/core/conversation/log-campaign';
import { contactNote } from '../../../src/core/conversation/new-contact';
import { decideDeal } from '../../../src/core/conversation/decide';
import { named } from '../../../src/core/conversation/named-property';
import { reevaluate, snooze } from '../../../src/core/conversation/reevaluate';
import { partTables } from '../../../src/core/read/conversation-parts';
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

describe('a new note bears the names of the user for its properties', () => {
	const settings = settingsWith({
		noteType: ['typ'],
		published: ['datum'],
		activityKind: ['art'],
		audience: ['verteiler'],
		recipients: ['empfänger'],
		dealContact: ['kunde'],
		opened: ['beginn'],
		status: ['stand'],
		closed: ['ende'],
		decideBy: ['frist'],
	});
	const to = { ...editContext, lexicon: lexiconOf(settings) };
	const anna = '---\ntyp: contact\n---\n';

	test('a campaign, so that it reaches whom it names', () => {
		const campaign = { day: on, kind: 'webinar', audience: 'Clients', recipients: ['[[Anna]]'], text: '' };
		const note = campaignNote(campaign, to.lexicon);
		expect(note).toBe('---\ntyp: campaign\ndatum: 2026-06-01\nart: marketing/webinar\nverteiler: Clients\nempfänger:\n  - "[[Anna]]"\n---\n');
		const read = readVault({ 'Anna.md': anna, 'June.md': note }, { settings });
		expect(read.activities('Anna')).toEqual(['2026-06-01 marketing/webinar']);
		expect(read.problems).toEqual([]);
	});

	test.each([
		['new', conversationNote({ contact: '[[Anna]]', startedOn: on }, partTables.en, to.lexicon)],
		['completed', after(completeConversation({ contact: '[[Anna]]', startedOn: on }, partTables.en, to), 'What she said.\n')],
	])('a sales conversation, so that it is one and is closed by its decision: %s', (_, note) => {
		const before = readVault({ 'Anna.md': anna, 'Talk.md': note }, { settings });
		expect(before.deals('Anna')).toEqual(['open Talk 2026-06-01..']);
		const deal = before.contact('Anna').deals[0];
		const change = deal === undefined ? null : decideDeal(deal, { decision: 'yes', on, value: '' }, to);
		if (change === null) throw new Error('There is nothing to decide.');
		const read = readVault({ 'Anna.md': anna, 'Talk.md': after(change.edit, note) }, { settings });
		expect(read.deals('Anna')).toEqual(['won Talk 2026-06-01..2026-06-01']);
		expect(read.problems).toEqual([]);
	});
});
