import { flagIds } from '../../../src/core/model/flag';
import { readSettings } from '../../../src/core/settings/read-settings';
import { settingFields, type SettingControl } from '../../../src/core/settings/setting-fields';
import { ReadNotes } from '../../../src/contact-book/read-notes';
import { lexiconOf } from '../../../src/core/read/lexicon';
import { defaultSettings, toDoAnew, type Settings } from '../../../src/core/settings/settings';
import { readVault } from '../../support/read-vault';

test.each([null, undefined])('where nothing is stored (%p), the defaults hold', (stored) => {
	expect(readSettings(stored)).toEqual({ settings: defaultSettings, wrong: [] });
});

test.each(['text', 7, true, []])('%p is no list of settings, and the defaults hold', (stored) => {
	expect(readSettings(stored)).toEqual({ settings: defaultSettings, wrong: ['there is no list of settings'] });
});

test.each<[keyof Settings, unknown, string]>([
	['graceDays', -1, 'is not a whole number from 0 to 3650'],
	['graceDays', 1.5, 'is not a whole number from 0 to 3650'],
	['graceDays', '14', 'is not a whole number from 0 to 3650'],
	['graceDays', 3651, 'is not a whole number from 0 to 3650'],
	['dateOrder', 'year-first', 'is not one of unset, day-first, month-first'],
	['language', 'la', 'is not one of auto, en, de'],
	['logPlace', 'nowhere', 'is not one of property, log'],
	['conversationFolder', 3, 'is not a text'],
	['hasStarted', 'yes', 'is neither true nor false'],
	['contactTypes', 'client', 'is not a list of words'],
	['contactTypes', ['client', 3], 'is not a list of words'],
	['hiddenFlags', 'undecided', 'is not a list of words'],
	['hiddenFlags', ['undecided', 'forgotten'], `is not a list of ${flagIds.join(', ')}`],
	['campaignFolders', ['News'], 'is not a list of names with values'],
	['campaignFolders', 'News', 'is not a list of names with values'],
	['campaignFolders', null, 'is not a list of names with values'],
	['campaignFolders', { News: ' ' }, 'has for News something else than a kind, such as newsletter'],
	['campaignFolders', { News: 3 }, 'has for News something else than a kind, such as newsletter'],
	['vocabulary', { talk: 'sometimes' }, 'has for talk something else than marketing, sales, delivery or none'],
	['properties', ['deals'], 'is not a list of names with values'],
	['properties', { deals: 'deals' }, 'has for deals something else than a list of names'],
	['properties', { deals: ['deals'], secret: ['x'] }, 'names secret, which is no meaning of a property'],
	['properties', { toString: ['x'] }, 'names toString, which is no meaning of a property'],
	['statusWords', { won: ['done'], wonn: ['x'] }, 'names wonn, which is no state of a deal'],
	['statusWords', { toString: ['x'] }, 'names toString, which is no state of a deal'],
	['statusWords', { won: 'won' }, 'has for won something else than a list of words'],
])('%s as %p is told, and the default holds', (key, stored, wrong) => {
	expect(readSettings({ [key]: stored, quietDays: 60 })).toEqual({ settings: { ...defaultSettings, quietDays: 60 }, wrong: [`${key} ${wrong}`] });
});

test.each<[keyof Settings, unknown, unknown]>([
	['graceDays', 0, 0],
	['graceDays', 3650, 3650],
	['dateOrder', 'month-first', 'month-first'],
	['dateOrder', 'unset', 'unset'],
	['language', 'auto', 'auto'],
	['logPlace', 'log', 'log'],
	['logPlace', 'property', 'property'],
	['conversationFolder', ' Talks ', 'Talks'],
	['hasStarted', true, true],
	['contactTypes', [], []],
	['hiddenFlags', ['undecided', 'undecided'], ['undecided']],
	['campaignFolders', { News: 'newsletter' }, { News: 'newsletter' }],
	['vocabulary', { talk: 'none' }, { talk: 'none' }],
	['properties', { deals: ['projects'] }, { ...defaultSettings.properties, deals: ['projects'] }],
	['statusWords', { won: ['done'] }, { ...defaultSettings.statusWords, won: ['done'] }],
])('%s as %p holds as %p', (key, stored, held) => {
	expect(readSettings({ [key]: stored, fromTheFuture: 1 })).toEqual({ settings: { ...defaultSettings, [key]: held }, wrong: [] });
});

const controlsOf: Readonly<Record<string, readonly string[]>> = {
	boolean: ['toggle'],
	number: ['count'],
	string: ['text', 'choice'],
	words: ['words', 'folders', 'flags'],
	vocabulary: ['vocabulary'],
	statusWords: ['statuses'],
	properties: ['properties'],
	campaignFolders: ['campaigns'],
};

function canShow(control: SettingControl, value: unknown): boolean {
	if (control.kind === 'choice') return control.choices.some((one) => one === value);
	return control.kind !== 'count' || control.most >= Number(value);
}

test('every setting has a control that can show and set its value', () => {
	for (const [key, field] of Object.entries(settingFields)) {
		const value: unknown = Reflect.get(defaultSettings, key);
		const shape = Array.isArray(value) ? 'words' : typeof value === 'object' ? key : typeof value;
		expect(controlsOf[shape]).toContain(field.control.kind);
		expect(canShow(field.control, value)).toBe(true);
		expect(key.endsWith('Folders') && shape === 'words' && key !== 'templateFolders').toBe(field.control.kind === 'folders');
	}
	expect(settingFields.hiddenFlags.control).toEqual({ kind: 'flags' });
});

test('what is to be done anew is what the changed settings are asked for', () => {
	const written: Partial<Settings> = {
		hasStarted: true,
		logPlace: 'log',
		conversationFolder: 'Talks',
		conversationTemplate: 'Talk.md',
		campaignFolder: 'News',
		recentKinds: ['marketing/talk'],
	};
	expect(toDoAnew(defaultSettings, { ...defaultSettings, ...written })).toBe('nothing');
	expect(toDoAnew(defaultSettings, { ...defaultSettings, ...written, graceDays: 15 })).toBe('judge');
	expect(toDoAnew(defaultSettings, { ...defaultSettings, ...written, graceDays: 15, contactTypes: ['client'] })).toBe('read');
});

test('a setting that reading notes asks for, and no other, makes it read them anew', () => {
	const asked = new Set<string | symbol>();
	const watched = new Proxy(defaultSettings, {
		get(settings, key) {
			asked.add(key);
			const value: unknown = Reflect.get(settings, key);
			return value;
		},
	});
	expect(new ReadNotes(lexiconOf(watched)).isExcluded('Anna.md')).toBe(false);
	const readAnew = Object.keys(defaultSettings).filter((key) => toDoAnew(defaultSettings, { ...defaultSettings, [key]: null }) === 'read');
	expect(readAnew.sort()).toEqual([...asked].map(String).sort());
});

const anna = '---\ntype: contact\n---\n';
const dealNote = (lines: string): string => `---\ntype: deal\ncontact: "[[Anna]]"\n${lines}\n---\n`;

test.each([
	['opened: 2026-01-01\nwon: 2026-03-01', 'won Deal 2026-01-01..2026-03-01'],
	['opened: 2026-01-01\nwon-on: 2026-03-01', 'won Deal 2026-01-01..2026-03-01'],
	['opened: 2026-01-01\nlost: 2026-03-01', 'lost Deal 2026-01-01..2026-03-01'],
	['opened: 2026-01-01\nlost-on: 2026-03-01', 'lost Deal 2026-01-01..2026-03-01'],
])('the note of a deal with %p is read', (lines, deal) => {
	expect(readVault({ 'Anna.md': anna, 'Deal.md': dealNote(lines) }).deals('Anna')).toEqual([deal]);
});

test('each of the names that a meaning has is read', () => {
	expect(readVault({ 'Anna.md': '---\ntag: client\n---\n' }).contacts).toEqual(['Anna']);
	const flat = readVault({ 'Anna.md': '---\ntype: contact\ndeal: Audit\ndeal-stage: lost\ndeal-started: 2026-02-01\n---\n' });
	expect(flat.deals('Anna')).toEqual(['lost Audit 2026-02-01..?']);
	const call = (words: string): string => `---\ntype: call\ndate: 2026-03-01\nwith: "[[AB]]"\n${words}\n---\n`;
	const notes = { 'Anna.md': '---\ntype: contact\nalias: AB\n---\n', 'Call.md': call('hat: sales\nsubject: On pricing') };
	expect(readVault(notes).contact('Anna').activities).toMatchObject([{ role: 'sales', text: 'On pricing' }]);
	expect(readVault({ ...notes, 'Call.md': call('topic: On fees') }).contact('Anna').activities).toMatchObject([{ text: 'On fees' }]);
	const campaign = '---\ntype: campaign\ndate: 2026-05-01\nactivity: newsletter\naudience: Friends\n---\n';
	expect(readVault({ 'Anna.md': '---\ntype: contact\nlist: Friends\n---\n', 'May.md': campaign }).activities('Anna')).toEqual([
		'2026-05-01 marketing/newsletter',
	]);
});
