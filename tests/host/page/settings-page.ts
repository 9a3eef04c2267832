import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { setIcon } from './icons';
import { Setting } from './setting';

/** `SettingPage`: "Base class for a sub-page within a SettingTab." */
export abstract class SettingPage {
	rootEl: HTMLElement = createDiv('setting-page');
	titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

/** How a page is drawn where it is an entry of a list, and where it is gone into. */
export const drawPageEntry = {
	/** "A declarative page of settings rendered as a navigable entry." */
	entry(parent: HTMLElement, page: SettingDefinitionPage, open: () => void): Setting {
		const setting = new Setting(parent).setName(page.name).setDesc(page.desc ?? '');
		setting.settingEl.addClass('mod-page');
		setting.settingEl.dataset['name'] = page.name;
		const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
		const status = typeof page.status === 'function' ? page.status() : page.status;
		setting.addDisplayValue((shown) => shown.setValue(value ?? null).setStatus(status ?? null));
		const button = setting.controlEl.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': `Open ${page.name}` } });
		setIcon(button, 'chevron-right');
		setting.settingEl.addEventListener('click', open);
		return setting;
	},
	/** The page's title with the way back. Gives what the page is drawn in. */
	title(parent: HTMLElement, name: string, back: () => void): HTMLElement {
		const bar = parent.createDiv('setting-page-titlebar');
		const button = bar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': 'Back' } });
		setIcon(button, 'chevron-left');
		button.addEventListener('click', back);
		bar.createEl('h2', { text: name });
		return parent.createDiv('setting-page-content');
	},
};

/** The page at a path of names, each within the one before; null for the tab itself. */
export function pageAt(items: readonly SettingDefinitionItem[], path: readonly string[]): SettingDefinitionPage | null {
	let page: SettingDefinitionPage | null = null;
	for (const name of path) page = pageNamed(page === null ? items : (page.items ?? []), name) ?? page;
	return page;
}

function pageNamed(items: readonly SettingDefinitionItem[], name: string): SettingDefinitionPage | null {
	for (const item of items) {
		if (!('type' in item)) continue;
		if (item.type === 'page') {
			if (item.name === name) return item;
			continue;
		}
		const found = pageNamed(item.items ?? [], name);
		if (found !== null) return found;
	}
	return null;
}
