import { isSetting, settingFields, type SettingField } from './setting-fields';
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
	const settings: Writable = { ...defaultSettings };
	for (const key of Object.keys(settingFields)) if (isSetting(key) && values.has(key)) readOne(settings, { key, stored: values.get(key), wrong });
	return { settings, wrong };
}

type Writable = { -readonly [Key in keyof Settings]: Settings[Key] };

function readOne<Key extends keyof Settings>(into: Pick<Writable, Key>, from: { readonly key: Key; readonly stored: unknown; readonly wrong: string[] }): void {
	const field: SettingField<Settings[Key]> = settingFields[from.key];
	const checked = field.check(from.stored);
	if ('value' in checked) into[from.key] = checked.value;
	else from.wrong.push(`${from.key} ${checked.wrong}`);
}
