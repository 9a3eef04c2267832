import fc from 'fast-check';
import { campaignsOf, controlValue, settingChange, storedSettings, withKind } from '../../../src/core/settings/change-setting';
import { readSettings } from '../../../src/core/settings/read-settings';
import { defaultSettings } from '../../../src/core/settings/settings';

test.each([
	['graceDays', 14, 30, { graceDays: 30 }],
	['suppressWhileOpen', true, false, { suppressWhileOpen: false }],
	['dateOrder', 'unset', 'day-first', { dateOrder: 'day-first' }],
	['contactFolders', '', 'People\n\n Clients \nPeople', { contactFolders: ['People', 'Clients'] }],
	['campaignFolders', '', 'News/2026: Newsletter', { campaignFolders: { 'News/2026': 'newsletter' } }],
	['flag:undecided', true, false, { hiddenFlags: ['undecided'] }],
	['vocabulary:fireside', 'none', 'marketing', { vocabulary: { ...defaultSettings.vocabulary, fireside: 'marketing' } }],
	['statusWords:closed', 'closed', 'closed\nended', { statusWords: { ...defaultSettings.statusWords, closed: ['closed', 'ended'] } }],
	['properties:deals', 'deals', 'deals\nprojects', { properties: { ...defaultSettings.properties, deals: ['deals', 'projects'] } }],
])('%s shows %p and is set to %p', (key, shown, set, changed) => {
	expect(controlValue(key, defaultSettings)).toEqual(shown);
	expect(settingChange(key, set, defaultSettings)).toEqual(changed);
});

test.each([
	['graceDays', -1],
	['graceDays', 'soon'],
	['dateOrder', 'year-first'],
	['campaignFolders', 'News'],
	['vocabulary:talk', 'sometimes'],
	['flag:forgotten', true],
	['properties:secret', 'x'],
	['nothing', 1],
	['__proto__', 1],
])('%s is not set to %p', (key, value) => {
	expect(settingChange(key, value, defaultSettings)).toBeNull();
});

test('a kind is added, changed and taken out, in the spelling kinds have', () => {
	const added = withKind(defaultSettings, 'Open Workshop', 'marketing').vocabulary;
	expect(added?.['open-workshop']).toBe('marketing');
	expect(withKind(defaultSettings, 'newsletter', null).vocabulary).not.toHaveProperty('newsletter');
	expect(withKind(defaultSettings, '  ', 'sales').vocabulary).toEqual(defaultSettings.vocabulary);
});

test('only what differs from the defaults is stored, and what a newer version wrote stays', () => {
	const stored = storedSettings({ fromTheFuture: 1, graceDays: 30 }, { graceDays: 14, quietDays: 60 });
	expect(stored).toEqual({ fromTheFuture: 1, quietDays: 60 });
	expect(storedSettings('broken', { quietDays: 60 })).toEqual({ quietDays: 60 });
});

test('whatever a control is set to, what is stored reads back as what was meant, or nothing is stored', () => {
	const keys = [...Object.keys(defaultSettings), 'flag:undecided', 'vocabulary:talk', 'statusWords:won', 'properties:day'];
	const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('day-first', 'de', 'sales', 'A: talk\nB: newsletter'));
	fc.assert(
		fc.property(fc.constantFrom(...keys), value, (key, set) => {
			const changed = settingChange(key, set, defaultSettings);
			if (changed === null) return;
			const { settings, wrong } = readSettings(storedSettings({}, changed));
			expect(wrong).toEqual([]);
			expect(settings).toEqual({ ...defaultSettings, ...changed });
		}),
	);
});

const set = {
	...defaultSettings,
	contactFolders: ['People', 'Clients'],
	campaignFolders: { News: 'newsletter', 'A: B': 'talk' },
	hiddenFlags: ['undecided' as const],
};

test.each([
	['contactFolders', 'People\nClients'],
	['contactTags', defaultSettings.contactTags.join('\n')],
	['campaignFolders', 'News: newsletter\nA: B: talk'],
	['flag:undecided', false],
	['flag:stalled-marketing', true],
	['statusWords:won', 'won\nclosed-won\nsigned\nyes\naccepted\ncompleted'],
	['vocabulary', undefined],
	['statusWords:deals', undefined],
	['properties:won', undefined],
	['other:won', undefined],
	['other:deals', undefined],
	['nothing', undefined],
])('a control of %s shows %p', (key, shown) => {
	expect(controlValue(key, set)).toEqual(shown);
});

test.each([
	['contactTypes', 'client\nlead', { contactTypes: ['client', 'lead'] }],
	['campaignFolders', 'News : Blog Post \nA: B: talk', { campaignFolders: { News: 'blog-post', 'A: B': 'talk' } }],
	['flag:undecided', true, { hiddenFlags: [] }],
	['vocabulary:newsletter', 'none', { vocabulary: { ...defaultSettings.vocabulary, newsletter: 'none' } }],
])('a control of %s set to %p changes that and no more', (key, value, changed) => {
	expect(settingChange(key, value, set)).toEqual(changed);
});

test.each([
	['campaignFolders', 'News:'],
	['campaignFolders', 'News: –'],
	['campaignFolders', ': talk'],
	['campaignFolders', 3],
	['contactTypes', 3],
	['flag:undecided', 'no'],
	['statusWords:deals', 'x'],
	['properties:won', 'x'],
	['properties:deals', 3],
	['other:won', 'x'],
	['other:deals', 'x'],
])('a control of %s takes no %p', (key, value) => {
	expect(settingChange(key, value, set)).toBeNull();
});

test('a line of campaign folders without a folder or a kind makes none of the lines count', () => {
	expect(campaignsOf('News: talk')).toEqual({ News: 'talk' });
	for (const line of ['News:', ': talk', 'News']) expect(campaignsOf(`A: talk\n${line}`)).toBeNull();
});

test.each([null, undefined, 'broken', ['broken']])('beside %p only what was changed is stored', (before) => {
	expect(storedSettings(before, { quietDays: 60 })).toEqual({ quietDays: 60 });
});
