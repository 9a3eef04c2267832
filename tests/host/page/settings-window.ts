import { Modal } from './modal';
import { hideTab, searchTab, showTab, type SettingTab } from './settings-tab';

/** A tab with the name of the plugin that it is of. */
export interface NamedTab {
	readonly id: string;
	readonly name: string;
	readonly tab: SettingTab;
}

/** The window of the settings: the tabs of the plugins, the settings of the one in front, and a search. */
export class SettingsWindow extends Modal {
	private readonly front: NamedTab | null;

	constructor(app: unknown, tabs: readonly NamedTab[], id: string | null) {
		super(app);
		this.front = tabs.find((tab) => tab.id === id) ?? tabs[0] ?? null;
		this.modalEl.addClass('mod-settings');
		this.setTitle('Settings');
	}

	override onOpen(): void {
		const head = this.contentEl.createDiv('settings-head');
		head.createEl('h2', { text: this.front?.name ?? 'No plugin has settings' });
		const search = head.createEl('input', { type: 'search', placeholder: 'Search settings', attr: { 'aria-label': 'Search settings' } });
		const { front } = this;
		if (front === null) return;
		search.addEventListener('input', () => {
			searchTab(front.tab, search.value);
		});
		this.contentEl.append(front.tab.containerEl);
		showTab(front.tab);
		search.focus();
	}

	override onClose(): void {
		if (this.front !== null) hideTab(this.front.tab);
		this.contentEl.empty();
	}
}
