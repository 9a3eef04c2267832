import { settingFields, type SettingField } from './setting-fields';
import { defaultSettings, type Settings } from './settings';

/** Settings as they hold, and what in the stored ones was wrong, each as the end of "In the settings, …". */
export interface SettingsRead {
	readonly settings: Settings;
	readonly wrong: readonly string[];
}

/**
 * Reads stored settings (`data.json`): each value is checked, a wrong or missing one is the default's. Keys that are no setting
 * are left alone, for a newer version may have written them. Never throws.
 */
export function readSettings(stored: unknown): SettingsRead {
	if (stored === null || stored === undefined) return { settings: defaultSettings, wrong: [] };
	if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: defaultSettings, wrong: ['there is no list of settings'] };
	const values = new Map<string, unknown>(Object.entries(stored));
	const wrong: string[] = [];
	const read = <Key extends keyof Settings>(key: Key): Settings[Key] => {
		if (!values.has(key)) return defaultSettings[key];
		const field: SettingField<Settings[Key]> = settingFields[key];
		const checked = field.check(values.get(key));
		if ('value' in checked) return checked.value;
		wrong.push(`${key} ${checked.wrong}`);
		return defaultSettings[key];
	};
	const settings: Settings = {
		contactTypes: read('contactTypes'),
		contactTags: read('contactTags'),
		contactFolders: read('contactFolders'),
		readFolders: read('readFolders'),
		excludedFolders: read('excludedFolders'),
		templateFolders: read('templateFolders'),
		activityTypes: read('activityTypes'),
		campaignFolders: read('campaignFolders'),
		properties: read('properties'),
		logHeadings: read('logHeadings'),
		vocabulary: read('vocabulary'),
		everydayKinds: read('everydayKinds'),
		statusWords: read('statusWords'),
		dateOrder: read('dateOrder'),
		language: read('language'),
		graceDays: read('graceDays'),
		quietDays: read('quietDays'),
		undecidedDays: read('undecidedDays'),
		reevaluateDays: read('reevaluateDays'),
		deliveryDays: read('deliveryDays'),
		lookBackMonths: read('lookBackMonths'),
		hiddenFlags: read('hiddenFlags'),
		suppressWhileOpen: read('suppressWhileOpen'),
		reevaluateEveryClose: read('reevaluateEveryClose'),
		untaggedEverywhere: read('untaggedEverywhere'),
		hasStarted: read('hasStarted'),
	};
	return { settings, wrong };
}
