import { flagIds, type FlagId } from '../model/flag';
import { languageCodes } from '../model/language';
import { isKindRole } from '../model/role';
import type { PropertyGroup, Settings, StatusWords } from './settings';
import { defaultSettings } from './settings';

/** A stored value checked: the value, or what is wrong with it, as the end of "In the settings, …". */
export type Checked<Value> = { readonly value: Value } | { readonly wrong: string };

/** How a user sets a setting; hosts draw it. */
export type SettingControl =
	| { readonly kind: 'words' | 'folders' | 'text' | 'toggle' | 'flags' | 'vocabulary' | 'statuses' | 'properties' | 'campaigns' }
	| { readonly kind: 'count'; readonly most: number }
	| { readonly kind: 'choice'; readonly choices: readonly string[] };

/** One setting: what it is called, what it does, and how a stored value is checked. Feeds the tab, the validation and the docs. */
export interface SettingField<Value> {
	readonly name: string;
	readonly what: string;
	readonly control: SettingControl;
	check(stored: unknown): Checked<Value>;
}

/** The one table of settings. */
export const settingFields: { readonly [Key in keyof Settings]: SettingField<Settings[Key]> } = {
	contactTypes: words('Types of contacts', 'Values of type, kind, category or categories that make a note a contact.'),
	contactTags: words('Tags of contacts', 'Tags that make a note a contact, without #.'),
	contactFolders: folders('Folders of contacts', 'Every note in these folders is a contact, unless its type says otherwise.'),
	readFolders: folders('Folders to read', 'Only notes in these folders are read; with none named, all are.'),
	excludedFolders: folders('Excluded folders', 'Notes in these folders are not read.'),
	templateFolders: words('Template folders', 'Notes in folders of these names are templates: skipped and counted.'),
	activityTypes: words('Types of activities', 'Values of type that make a note with a day and people an activity.'),
	campaignFolders: {
		name: 'Folders of campaigns',
		what: 'Every note in such a folder is a campaign of the kind named.',
		control: { kind: 'campaigns' },
		check: (stored) => recordOf(stored, (value) => (typeof value === 'string' && value.trim() !== '' ? { value } : { wrong: 'a kind, such as newsletter' })),
	},
	properties: {
		name: 'Names of properties',
		what: 'The names under which each meaning is read; case, spaces, - and _ do not matter.',
		control: { kind: 'properties' },
		check: propertiesOf,
	},
	logHeadings: words('Log headings', 'Headings under which the lines of a contact are activities.'),
	vocabulary: {
		name: 'Vocabulary',
		what: 'The role of each kind of activity; none for a channel.',
		control: { kind: 'vocabulary' },
		check: (stored) => recordOf(stored, (value) => (isKindRole(value) ? { value } : { wrong: 'marketing, sales, delivery or none' })),
	},
	everydayKinds: words('Everyday kinds', 'Kinds that are also words of everyday speech: in running text they count only alone or before a separator.'),
	statusWords: {
		name: 'Words for deals',
		what: 'The words that say a deal is open, won, lost, or closed without saying how.',
		control: { kind: 'statuses' },
		check: statusWordsOf,
	},
	sellingWords: words('Words that sell', 'Phrases that the check of marketing finds beside those it knows; * stands for any ending.'),
	nextStepWords: words('Words that invite', 'Phrases that count as a next step beside those the check of marketing knows; * stands for any ending.'),
	dateOrder: oneOf(['unset', 'day-first', 'month-first'], 'Order of dates', 'Whether 1.3.2026 is 1 March (day-first) or 3 January (month-first).'),
	language: oneOf(['auto', ...languageCodes], 'Language', 'The language of the words, and of months in words beside English and German.'),
	graceDays: count('Grace after a close', 'Days after a close before missing marketing is flagged.', 3650),
	quietDays: count('Days to gone quiet', 'Days since the last marketing before a contact has gone quiet.', 3650),
	undecidedDays: count('Days to undecided', 'Days a deal may be open where no day is named for the decision.', 3650),
	reevaluateDays: count('Days to re-evaluate', 'Days after a decision within which you decide again about marketing.', 3650),
	deliveryDays: count('Days in delivery', 'Days for which paid work keeps a contact in delivery.', 3650),
	lookBackMonths: count('Look-back', 'Months after which a closed deal counts as older and is not flagged.', 1200),
	towardsWords: words('Words of coming towards you', 'Words that say a contact came towards you: asked, replied, attended.'),
	touchesBeforeStop: count('Touches before a stop', 'Marketing touches after which a stop is proposed for who neither buys nor refers; 0 for never.', 10000),
	longAfterDealMonths: count('Long after a deal', 'Months after a deal before a new conversation is thought of.', 1200),
	hiddenFlags: { name: 'Hidden flags', what: 'Flags that are not raised.', control: { kind: 'flags' }, check: flagsOf },
	suppressWhileOpen: toggle('Wait while a deal is open', 'Keep flags about missing marketing back while another deal with the contact is open.'),
	reevaluateEveryClose: toggle('Re-evaluate every close', 'Ask for a re-evaluation of every closed deal, not only of sales-conversation notes.'),
	untaggedEverywhere: toggle('Untagged everywhere', 'Flag untagged activities of every contact, not only those after a close.'),
	logPlace: oneOf(['property', 'log'], 'Where activities go', 'For a contact that keeps none yet: the activities property, or the log heading of its text.'),
	conversationFolder: text('Folder of sales conversations', 'Where the notes of new sales conversations are made; empty for the top of the vault.'),
	conversationTemplate: text(
		'Template of sales conversations',
		'A note of your own, with {{contact}}, {{deal}}, {{date}}, {{time}} and {{title}}; empty for the built-in one.',
	),
	campaignFolder: text('Folder of new campaigns', 'Where the notes of logged campaigns are made; empty for the top of the vault.'),
	recentKinds: words('Last kinds', 'The kinds logged last, offered first when you log.'),
	hasStarted: toggle('Start page done', 'The start page of the sidebar was read. Turn it off to see the page again.'),
};

/** Whether a name is that of a setting. */
export function isSetting(name: string): name is keyof Settings {
	return Object.hasOwn(settingFields, name);
}

function words(name: string, what: string): SettingField<readonly string[]> {
	return { name, what, control: { kind: 'words' }, check: textsOf };
}

function folders(name: string, what: string): SettingField<readonly string[]> {
	return { name, what, control: { kind: 'folders' }, check: textsOf };
}

function text(name: string, what: string): SettingField<string> {
	return { name, what, control: { kind: 'text' }, check: (stored) => (typeof stored === 'string' ? { value: stored.trim() } : { wrong: 'is not a text' }) };
}

function toggle(name: string, what: string): SettingField<boolean> {
	return {
		name,
		what,
		control: { kind: 'toggle' },
		check: (stored) => (typeof stored === 'boolean' ? { value: stored } : { wrong: 'is neither true nor false' }),
	};
}

function count(name: string, what: string, most: number): SettingField<number> {
	const isCount = (stored: unknown): stored is number => typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored <= most;
	return {
		name,
		what,
		control: { kind: 'count', most },
		check: (stored) => (isCount(stored) ? { value: stored } : { wrong: `is not a whole number from 0 to ${String(most)}` }),
	};
}

function oneOf<Choice extends string>(choices: readonly Choice[], name: string, what: string): SettingField<Choice> {
	return {
		name,
		what,
		control: { kind: 'choice', choices },
		check(stored) {
			const choice = choices.find((one) => one === stored);
			return choice === undefined ? { wrong: `is not one of ${choices.join(', ')}` } : { value: choice };
		},
	};
}

function textsOf(stored: unknown): Checked<readonly string[]> {
	const items: readonly unknown[] = Array.isArray(stored) ? stored : [];
	const texts = items.filter((item) => typeof item === 'string');
	return Array.isArray(stored) && texts.length === items.length ? { value: texts } : { wrong: 'is not a list of words' };
}

function flagsOf(stored: unknown): Checked<readonly FlagId[]> {
	const texts = textsOf(stored);
	if ('wrong' in texts) return texts;
	const ids = flagIds.filter((id) => texts.value.includes(id));
	return ids.length === new Set(texts.value).size ? { value: ids } : { wrong: `is not a list of ${flagIds.join(', ')}` };
}

function recordOf<Value>(stored: unknown, check: (value: unknown) => Checked<Value>): Checked<Readonly<Record<string, Value>>> {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { wrong: 'is not a list of names with values' };
	const record: Record<string, Value> = {};
	for (const [name, value] of Object.entries(stored)) {
		const checked = check(value);
		if ('wrong' in checked) return { wrong: `has for ${name} something else than ${checked.wrong}` };
		record[name] = checked.value;
	}
	return { value: record };
}

/** Groups that are not named keep their default names. */
function propertiesOf(stored: unknown): Checked<Readonly<Record<PropertyGroup, readonly string[]>>> {
	const named = recordOf(stored, (value) => ('value' in textsOf(value) ? textsOf(value) : { wrong: 'a list of names' }));
	if ('wrong' in named) return named;
	const unknown = Object.keys(named.value).find((group) => !(group in defaultSettings.properties));
	return unknown === undefined
		? { value: { ...defaultSettings.properties, ...named.value } }
		: { wrong: `names ${unknown}, which is no meaning of a property` };
}

function statusWordsOf(stored: unknown): Checked<StatusWords> {
	const named = recordOf(stored, (value) => ('value' in textsOf(value) ? textsOf(value) : { wrong: 'a list of words' }));
	return 'wrong' in named ? named : { value: { ...defaultSettings.statusWords, ...named.value } };
}
