import { Notice, type Plugin } from 'obsidian';
import { storedSettings } from '../core/settings/change-setting';
import { readSettings } from '../core/settings/read-settings';
import { defaultSettings, type Settings } from '../core/settings/settings';
import { wordsOf } from './words-of';

/** The settings of this vault: read from the plugin's data and checked, changed here, and followed by those who listen. */
export class PluginSettings {
	readonly #plugin: Plugin;
	#stored: unknown = null;
	readonly #listeners = new Set<() => void>();
	/** What holds now. */
	current: Settings = defaultSettings;
	/** What is wrong in the stored ones, each as the end of "In the settings, …"; the defaults hold there. */
	wrong: readonly string[] = [];

	constructor(plugin: Plugin) {
		this.#plugin = plugin;
	}

	/** Reads what is stored; those who listen hear of it. */
	async load(): Promise<void> {
		this.#stored = await this.#plugin.loadData();
		this.#read();
	}

	/** Changes some settings, and stores them. Where they cannot be stored, that is told, and they hold until the app is closed. */
	async change(changed: Partial<Settings>): Promise<void> {
		this.#stored = storedSettings(this.#stored, changed);
		this.#read();
		try {
			await this.#plugin.saveData(this.#stored);
		} catch (error) {
			const path = `${this.#plugin.manifest.dir ?? this.#plugin.manifest.id}/data.json`;
			new Notice(wordsOf(this.current.language).ui.act.notWritten(path, 'failed', error instanceof Error ? error.message : String(error)));
		}
	}

	/** Calls back after every change. */
	onChange(listener: () => void): void {
		this.#listeners.add(listener);
	}

	#read(): void {
		const { settings, wrong } = readSettings(this.#stored);
		const isSame = JSON.stringify(settings) === JSON.stringify(this.current);
		this.current = settings;
		this.wrong = wrong;
		if (!isSame) for (const listener of this.#listeners) listener();
	}
}
