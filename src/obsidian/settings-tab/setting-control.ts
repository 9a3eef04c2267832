import type { SettingControl } from 'obsidian';
import type { SettingsWords } from '../../core/i18n/ui-words';
import { campaignsOf, wordsOf } from '../../core/settings/change-setting';
import { settingFields } from '../../core/settings/setting-fields';
import type { Settings } from '../../core/settings/settings';

/** The control of a setting, with its check and its message in place; null for settings that have pages of their own. */
export function settingControl(key: keyof Settings, words: SettingsWords, isFolder: (folder: string) => boolean): SettingControl | null {
	const { control } = settingFields[key];
	switch (control.kind) {
		case 'words':
			return { type: 'textarea', key, rows: 4, validate: (text) => (wordsOf(text) === null ? words.wrongList : undefined) };
		case 'folders':
			return { type: 'textarea', key, rows: 3, validate: (text) => missingFolder(text, words, isFolder) };
		case 'campaigns':
			return { type: 'textarea', key, rows: 3, validate: (text) => wrongCampaign(text, words, isFolder) };
		case 'count': {
			const { most } = control;
			const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
			return { type: 'number', key, min: 0, max: most, step: 1, validate: (value) => (isCount(value) ? undefined : words.wrongNumber(most)) };
		}
		case 'text':
			return { type: 'text', key };
		case 'toggle':
			return { type: 'toggle', key };
		case 'choice':
			return { type: 'dropdown', key, options: { ...(key === 'language' ? words.language : key === 'logPlace' ? words.logPlace : words.dateOrder) } };
		case 'flags':
		case 'vocabulary':
		case 'statuses':
		case 'properties':
			return null;
	}
}

function missingFolder(text: string, words: SettingsWords, isFolder: (folder: string) => boolean): string | undefined {
	const missing = wordsOf(text)?.find((folder) => !isFolder(folder));
	return missing === undefined ? undefined : words.wrongFolder(missing);
}

function wrongCampaign(text: string, words: SettingsWords, isFolder: (folder: string) => boolean): string | undefined {
	const campaigns = campaignsOf(text);
	if (campaigns === null) return words.wrongCampaign;
	const missing = Object.keys(campaigns).find((folder) => !isFolder(folder));
	return missing === undefined ? undefined : words.wrongFolder(missing);
}
