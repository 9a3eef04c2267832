import { Notice, type Plugin } from 'obsidian';
import { errorMessage } from '../core/error-message';
import { oneAfterAnother } from '../core/one-after-another';
import { storedSettings } from '../core/settings/change-setting';
import { readSettings } from '../core/settings/read-settings';
import { defaultSettings, type Settings } from '../core/settings/settings';
import { wordsOf } from './words-of';

/** The settings of this vault: read from the plugin's data and checked, changed here, and followed by those who listen. */
export class PluginSettings {
	readonly #plugin: Plugin;
	#stored: unknown = null;
	/** What was changed and is not stored yet: what is read meanwhile does not know of it. */
	#changed: Partial<Settings> = {};
	readonly #inTurn = oneAfterAnother();
	readonly #listeners = new Set<() => void>();
	/** What holds now. */
	current: Settings = defaultSettings;
	/** What is wrong in the stored ones, each as the end of "In the settings, …"; the defaults hold there. */
	wrong: readonly string[] = [];

	constructor(plugin: Plugin) {
		this.#plugin = plugin;
	}

	/** Reads what is stored, which another device may have changed; those who listen hear of it. */
	load(): Promise<void> {
		return this.#inTurn(async () => {
			const stored: unknown = await this.#plugin.loadData();
			this.#use(Object.keys(this.#changed).length === 0 ? stored : storedSettings(stored, this.#changed));
		});
	}

	/** Changes some settings at once, and stores them. Where they cannot be stored, that is told, and they hold until the app is closed. */
	change(changed: Partial<Settings>): Promise<void> {
		this.#changed = { ...this.#changed, ...changed };
		this.#use(storedSettings(this.#stored, changed));
		return this.#inTurn(() => this.#store());
	}

	/** Calls back after every change. */
	onChange(listener: () => void): void {
		this.#listeners.add(listener);
	}

	async #store(): Promise<void> {
		const storing = this.#changed;
		this.#changed = {};
		try {
			await this.#plugin.saveData(this.#stored);
		} catch (error) {
			this.#changed = { ...storing, ...this.#changed };
			const path = `${this.#plugin.manifest.dir ?? this.#plugin.manifest.id}/data.json`;
			new Notice(wordsOf(this.current.language).ui.act.notWritten(path, 'failed', errorMessage(error)));
		}
	}

	#use(stored: unknown): void {
		this.#stored = stored;
		const { settings, wrong } = readSettings(stored);
		const isSame = JSON.stringify(settings) === JSON.stringify(this.current);
		this.current = settings;
		this.wrong = wrong;
		if (!isSame) for (const listener of this.#listeners) listener();
	}
}
