import type { Words } from '../../core/i18n/words';
import type { LiveVault } from '../live-vault';
import type { PluginSettings } from '../plugin-settings';

/** What the settings tab is given. */
export interface SettingsTabParts {
	readonly settings: PluginSettings;
	readonly live: LiveVault;
	readonly words: () => Words;
}
