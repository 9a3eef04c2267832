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

/** One setting: how a user sets it, and how a stored value is checked. */
export interface SettingField<Value> {
	readonly control: SettingControl;
	check(stored: unknown): Checked<Value>;
}

const words: SettingField<readonly string[]> = { control: { kind: 'words' }, check: textsOf };
const folders: SettingField<readonly string[]> = { control: { kind: 'folders' }, check: textsOf };
const text: SettingField<string> = {
	control: { kind: 'text' },
	check: (stored) => (typeof stored === 'string' ? { value: stored.trim() } : { wrong: 'is not a text' }),
};
const toggle: SettingField<boolean> = {
	control: { kind: 'toggle' },
	check: (stored) => (typeof stored === 'boolean' ? { value: stored } : { wrong: 'is neither true nor false' }),
};

/** The one table of settings; what they are called and do stands with the words of each language (`i18n/…-settings.ts`). */
export const settingFields: { readonly [Key in keyof Settings]: SettingField<Settings[Key]> } = {
	contactTypes: words,
	contactTags: words,
	contactFolders: folders,
	readFolders: folders,
	excludedFolders: folders,
	templateFolders: words,
	activityTypes: words,
	campaignFolders: {
		control: { kind: 'campaigns' },
		check: (stored) => recordOf(stored, (value) => (typeof value === 'string' && value.trim() !== '' ? { value } : { wrong: 'a kind, such as newsletter' })),
	},
	properties: {
		control: { kind: 'properties' },
		check: propertiesOf,
	},
	logHeadings: words,
	vocabulary: {
		control: { kind: 'vocabulary' },
		check: (stored) => recordOf(stored, (value) => (isKindRole(value) ? { value } : { wrong: 'marketing, sales, delivery or none' })),
	},
	everydayKinds: words,
	statusWords: {
		control: { kind: 'statuses' },
		check: statusWordsOf,
	},
	sellingWords: words,
	nextStepWords: words,
	dateOrder: oneOf(['unset', 'day-first', 'month-first']),
	language: oneOf(['auto', ...languageCodes]),
	graceDays: count(3650),
	quietDays: count(3650),
	undecidedDays: count(3650),
	reevaluateDays: count(3650),
	deliveryDays: count(3650),
	lookBackMonths: count(1200),
	towardsWords: words,
	touchesBeforeStop: count(10000),
	longAfterDealMonths: count(1200),
	hiddenFlags: { control: { kind: 'flags' }, check: flagsOf },
	suppressWhileOpen: toggle,
	reevaluateEveryClose: toggle,
	untaggedEverywhere: toggle,
	logPlace: oneOf(['property', 'log']),
	conversationFolder: text,
	conversationTemplate: text,
	campaignFolder: text,
	recentKinds: words,
	hasStarted: toggle,
};

/** Whether a name is that of a setting. */
export function isSetting(name: string): name is keyof Settings {
	return Object.hasOwn(settingFields, name);
}

function count(most: number): SettingField<number> {
	const isCount = (stored: unknown): stored is number => typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored <= most;
	return {
		control: { kind: 'count', most },
		check: (stored) => (isCount(stored) ? { value: stored } : { wrong: `is not a whole number from 0 to ${String(most)}` }),
	};
}

function oneOf<Choice extends string>(choices: readonly Choice[]): SettingField<Choice> {
	return {
		control: { kind: 'choice', choices },
		check(stored) {
			const choice = choices.find((one) => one === stored);
			return choice === undefined ? { wrong: `is not one of ${choices.join(', ')}` } : { value: choice };
		},
	};
}

function textsOf(stored: unknown): Checked<readonly string[]> {
	return isWords(stored) ? { value: stored } : { wrong: 'is not a list of words' };
}

/** Whether a value is a list of words. */
export function isWords(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((word) => typeof word === 'string');
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
	const named = recordOf(stored, (value) => (isWords(value) ? { value } : { wrong: 'a list of names' }));
	if ('wrong' in named) return named;
	const unknown = Object.keys(named.value).find((group) => !Object.hasOwn(defaultSettings.properties, group));
	return unknown === undefined
		? { value: { ...defaultSettings.properties, ...named.value } }
		: { wrong: `names ${unknown}, which is no meaning of a property` };
}

function statusWordsOf(stored: unknown): Checked<StatusWords> {
	const named = recordOf(stored, (value) => (isWords(value) ? { value } : { wrong: 'a list of words' }));
	if ('wrong' in named) return named;
	const unknown = Object.keys(named.value).find((state) => !Object.hasOwn(defaultSettings.statusWords, state));
	return unknown === undefined ? { value: { ...defaultSettings.statusWords, ...named.value } } : { wrong: `names ${unknown}, which is no state of a deal` };
}
