import { Plugin } from 'obsidian';
import type { Words } from '../core/i18n/words';
import { registerBases } from './bases/contacts-base-view';
import { registerCommandLine } from './command-line';
import { appHosts, hasStatusBar, type HostParts } from './hosts';
import { addTwoHatsIcon } from './icon';
import { LiveVault } from './live-vault';
import { CheckedNote } from './marketing-check/checked-note';
import { openSettingsTab } from './open-settings-tab';
import { PluginSettings } from './plugin-settings';
import { registerCommands } from './register-commands';
import { REVIEW_TYPE, ReviewView } from './review/review-view';
import { redrawReviews } from './review/show-review';
import { SettingsTab } from './settings-tab/settings-tab';
import { redrawSidebars, showSidebar } from './show-sidebar';
import { SIDEBAR_TYPE, SidebarView } from './sidebar/sidebar-view';
import { StatusBar } from './status-bar';
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
		let hasBases = false;
		const parts: HostParts = {
			hasBases: () => hasBases,
			app,
			live,
			check,
			settings,
			words,
			turns: takeTurns(),
			openSettings: () => {
				openSettingsTab(app, this.manifest.id, words().ui.sidebar.settingsAt);
			},
		};
		const { sidebar, review, commands } = appHosts(parts);
		addTwoHatsIcon();
		this.registerView(SIDEBAR_TYPE, (leaf) => new SidebarView(leaf, sidebar));
		this.registerView(REVIEW_TYPE, (leaf) => new ReviewView(leaf, review));
		this.registerHoverLinkSource(SIDEBAR_TYPE, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon('two-hats', words().ui.commands.openSidebar, () => void showSidebar(app));
		if (hasStatusBar()) this.addChild(new StatusBar(this.addStatusBarItem(), { app, live, words, open: () => void showSidebar(app) }));
		registerCommands(this, commands, parts.turns);
		hasBases = registerBases(this, sidebar);
		registerCommandLine(this, live, words);
		this.addSettingTab(new SettingsTab(app, this, { settings, live, words }));
		settings.onChange(() => {
			live.useSettings(settings.current);
			check.recheck();
			redrawSidebars(app);
			redrawReviews(app);
		});
	}

	override onUserEnable(): void {
		void showSidebar(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#settingsOfVault.load();
	}
}
