import type { SettingControl } from 'obsidian';
import { folderOf } from '../../core/conversation/note-names';
import type { SettingsWords, UiWords } from '../../core/i18n/ui-words';
import { plainWord } from '../../core/model/plain-word';
import { campaignsOf, wordsOf } from '../../core/settings/change-setting';
import { settingFields } from '../../core/settings/setting-fields';
import type { Settings, StatusWords } from '../../core/settings/settings';

/** What of the vault a check asks: whether a folder, or a file, is there. */
export interface VaultNames {
	readonly isFolder: (path: string) => boolean;
	readonly isFile: (path: string) => boolean;
}

/** The control of a setting, with its check and its message in place; null for settings that have pages of their own. */
export function settingControl(key: keyof Settings, ui: UiWords, vault: VaultNames): SettingControl | null {
	const words = ui.settings;
	const { isFolder } = vault;
	const { control } = settingFields[key];
	switch (control.kind) {
		case 'words':
			return { type: 'textarea', key, rows: 4 };
		case 'folders':
			return { type: 'textarea', key, rows: 3, validate: (text) => missingFolder(text, words, isFolder) };
		case 'campaigns':
			return { type: 'textarea', key, rows: 3, validate: (text) => wrongCampaign(text, words, isFolder) };
		case 'count': {
			const { most } = control;
			const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
			// The app puts `defaultValue`, else 0, in place of a field left empty: what is none of the values is told, where 0 would be stored.
			return { type: 'number', key, min: 0, max: most, step: 1, defaultValue: -1, validate: (value) => (isCount(value) ? undefined : words.wrongNumber(most)) };
		}
		case 'text':
			return { type: 'text', key, validate: (text) => (key === 'conversationTemplate' ? missingTemplate(text, ui, vault) : wrongPath(text, words)) };
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

function missingTemplate(text: string, ui: UiWords, { isFile }: VaultNames): string | undefined {
	const named = text.trim();
	return named === '' || isFile(named) || isFile(`${named}.md`) ? undefined : ui.act.noTemplate(named);
}

/** A folder that is yet to be made may have any name that is one on every system. */
function wrongPath(text: string, words: SettingsWords): string | undefined {
	const folder = folderOf(text);
	return folder === text.trim() ? undefined : words.wrongPath(folder);
}

/** A word can say one state of a deal only. */
export function wrongStatus(
	text: string,
	among: { readonly state: keyof StatusWords; readonly statusWords: StatusWords },
	words: SettingsWords,
): string | undefined {
	const { state, statusWords } = among;
	const others = new Set(statusStates.flatMap((other) => (other === state ? [] : statusWords[other].map(plainWord))));
	const taken = wordsOf(text)?.find((word) => others.has(plainWord(word)));
	return taken === undefined ? undefined : words.wrongStatus(taken);
}

/** The states for which there are words, as the settings show them. */
export const statusStates = ['open', 'won', 'lost', 'closed'] as const satisfies readonly (keyof StatusWords)[];

function wrongCampaign(text: string, words: SettingsWords, isFolder: (folder: string) => boolean): string | undefined {
	const campaigns = campaignsOf(text);
	if (campaigns === null) return words.wrongCampaign;
	const missing = Object.keys(campaigns).find((folder) => !isFolder(folder));
	return missing === undefined ? undefined : words.wrongFolder(missing);
}
