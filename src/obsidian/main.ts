import { Plugin } from 'obsidian';
import type { Words } from '../core/i18n/words';
import { registerBases } from './bases/contacts-base-view';
import { registerCommandLine } from './command-line';
import { appHosts } from './hosts';
import { LiveVault } from './live-vault';
import { CheckedNote } from './marketing-check/checked-note';
import { openSettingsTab } from './open-settings-tab';
import { PluginSettings } from './plugin-settings';
import { registerCommands } from './register-commands';
import { redrawViews, registerViews } from './register-views';
import { SettingsTab } from './settings-tab/settings-tab';
import { showSidebar } from './show-sidebar';
import { hasStatusBar, StatusBar } from './status-bar';
import { takeTurns } from './turns';
import { wordsOf } from './words-of';

/** Two Hats as a plugin: the list of its parts, each given what it needs. */
export default class TwoHats extends Plugin {
	readonly #settingsOfVault = new PluginSettings(this);

	override async onload(): Promise<void> {
		const { app } = this;
		const settings = this.#settingsOfVault;
		await settings.load();
		const words = (): Words => wordsOf(settings.current.language);
		const live = this.addChild(new LiveVault(app, settings.current));
		const check = this.addChild(new CheckedNote(app, () => settings.current));
		const turns = takeTurns();
		this.register(turns.stop);
		let areBasesOn = false;
		const hasBases = (): boolean => areBasesOn;
		const openSettings = (): void => {
			openSettingsTab(app, this.manifest.id, words().ui.sidebar.settingsAt);
		};
		const { sidebar, review, commands } = appHosts({ app, live, check, settings, words, hasBases, openSettings, turns });
		registerViews(this, { sidebar, review }, words);
		if (hasStatusBar()) this.addChild(new StatusBar(this.addStatusBarItem(), { app, live, words, open: () => void showSidebar(app) }));
		registerCommands(this, commands, turns);
		areBasesOn = registerBases(this, sidebar);
		registerCommandLine(this, live, words);
		this.addSettingTab(new SettingsTab(app, this, { settings, live, words }));
		settings.onChange(() => {
			live.useSettings(settings.current);
			check.recheck();
			redrawViews(app);
		});
	}

	override onUserEnable(): void {
		void showSidebar(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#settingsOfVault.load();
	}
}
