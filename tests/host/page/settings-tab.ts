import type { SettingControl, SettingDefinition, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { Setting } from './setting';
import { Modal } from './windows';

/** `PluginSettingTab`, drawn from its declarative definitions, which the mocks do not model. */
export class PluginSettingTab {
	readonly app: unknown;
	readonly plugin: unknown;
	icon = '';
	readonly containerEl = document.createElement('div');
	settingItems: SettingDefinitionItem[] = [];
	private cleanups: (() => void)[] = [];
	private page: string | null = null;

	constructor(app: unknown, plugin: unknown) {
		this.app = app;
		this.plugin = plugin;
		this.containerEl.className = 'vertical-tab-content';
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	getControlValue(_key: string): unknown {
		throw new Error('The page host reads settings only through the tab.');
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {
		throw new Error('The page host writes settings only through the tab.');
	}

	/** "Stores the result of getSettingDefinitions() for rendering and search indexing. Called by addSettingTab() and by dynamic tabs when their data changes." */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.isConnected) this.draw('');
	}

	hide(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.containerEl.replaceChildren();
		this.page = null;
	}

	/** Draws the definitions whose name, description or aliases hold the words searched for. */
	draw(search: string): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.containerEl.replaceChildren();
		const open = this.page === null ? null : pageNamed(this.settingItems, this.page);
		if (open === null) {
			this.drawItems(this.settingItems, search.toLowerCase());
			return;
		}
		const back = document.createElement('button');
		back.textContent = `← ${open.name}`;
		back.addEventListener('click', () => {
			this.page = null;
			this.draw('');
		});
		this.containerEl.append(back);
		this.drawItems(open.items ?? [], '');
	}

	private drawItems(items: readonly SettingDefinitionItem[], search: string): void {
		for (const item of items) {
			if ('type' in item && item.type === 'page') this.drawPage(item, search);
			else if ('type' in item) this.drawGroup(item, search);
			else this.drawOne(item, search, null);
		}
	}

	private drawGroup(group: Exclude<SettingDefinitionItem, SettingDefinition | SettingDefinitionPage>, search: string): void {
		if (search === '' && group.heading !== undefined) new Setting(this.containerEl).setName(group.heading).setHeading();
		const list: SettingDefinitionList | null = isList(group) ? group : null;
		const { addItem, emptyState } = list ?? {};
		if (addItem !== undefined) {
			new Setting(this.containerEl).addButton((button) =>
				button.setButtonText(addItem.name).onClick(() => {
					addItem.action(this.containerEl);
				}),
			);
		}
		const items = group.items ?? [];
		if (items.length === 0 && emptyState !== undefined) this.containerEl.append(emptyState);
		for (const [index, item] of items.entries()) {
			if ('type' in item) this.drawPage(item, search);
			else this.drawOne(item, search, list?.onDelete === undefined ? null : () => list.onDelete?.(index));
		}
	}

	private drawPage(page: SettingDefinitionPage, search: string): void {
		if (!holds(page.name, page.desc, [], search)) return;
		const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
		new Setting(this.containerEl)
			.setName(page.name)
			.setDesc(page.desc ?? '')
			.addButton((button) =>
				button.setButtonText(value === undefined ? '›' : `${value} ›`).onClick(() => {
					this.page = page.name;
					this.draw('');
				}),
			);
	}

	private drawOne(item: SettingDefinition, search: string, remove: (() => void) | null): void {
		if (!holds(item.name, item.desc, item.aliases ?? [], search)) return;
		const setting = new Setting(this.containerEl).setName(item.name).setDesc(item.desc ?? '');
		setting.settingEl.dataset['name'] = item.name;
		if (item.control !== undefined) this.drawControl(setting, item.control);
		if (item.render !== undefined) {
			// "May return a cleanup function, invoked before the row is torn down."
			const cleanup = Reflect.apply(item.render, item, [setting, null]) as unknown;
			if (typeof cleanup === 'function')
				this.cleanups.push(() => {
					Reflect.apply(cleanup, undefined, []);
				});
		}
		const { action } = item;
		if (action !== undefined)
			setting.addButton((button) =>
				button.setButtonText(item.name).onClick(() => {
					action(setting.settingEl, 0);
				}),
			);
		if (remove !== null) setting.addButton((button) => button.setButtonText('Delete').onClick(remove));
	}

	private drawControl(setting: Setting, control: SettingControl): void {
		const value = this.getControlValue(control.key);
		const change = (next: unknown): void => void this.validated(setting, control, next);
		switch (control.type) {
			case 'toggle':
				setting.addButton((button) => {
					const show = (isOn: boolean): void => {
						button.buttonEl.setAttribute('aria-checked', String(isOn));
						button.setButtonText(isOn ? 'On' : 'Off');
					};
					button.buttonEl.setAttribute('role', 'switch');
					button.buttonEl.setAttribute('aria-label', setting.nameEl.textContent);
					show(value === true);
					button.onClick(() => {
						const next = button.buttonEl.getAttribute('aria-checked') !== 'true';
						show(next);
						change(next);
					});
				});
				break;
			case 'dropdown':
				setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(String(value)).onChange(change));
				break;
			case 'number':
				setting.addNumber((text) =>
					text.setValue(String(value)).onChange((next) => {
						change(Number(next));
					}),
				);
				break;
			case 'textarea':
				setting.addTextArea((text) => text.setValue(String(value)).onChange(change));
				break;
			case 'text':
				setting.addText((text) => text.setValue(String(value)).onChange(change));
				break;
			default:
				throw new Error(`The page host draws no ${control.type}.`);
		}
		// "The framework runs `validate` once on mount and shows the message if the seeded value fails".
		void this.check(setting, control, value);
	}

	/** "Return a non-empty string to reject the change and surface it as an inline error message below the setting". */
	private async validated(setting: Setting, control: SettingControl, value: unknown): Promise<void> {
		if (await this.check(setting, control, value)) await this.setControlValue(control.key, value);
	}

	private async check(setting: Setting, control: SettingControl, value: unknown): Promise<boolean> {
		const message = control.validate === undefined ? '' : ((await Reflect.apply(control.validate, control, [value])) as unknown);
		setting.setErrorMessage(typeof message === 'string' ? message : '');
		return typeof message !== 'string' || message === '';
	}
}

/** The window of the settings, with a search. */
export function settingsModal(app: unknown, tab: PluginSettingTab): Modal {
	const modal = new Modal(app);
	modal.setTitle('Settings');
	modal.modalEl.classList.add('mod-settings');
	const search = document.createElement('input');
	search.type = 'search';
	search.placeholder = 'Search settings';
	search.setAttribute('aria-label', 'Search settings');
	search.addEventListener('input', () => {
		tab.draw(search.value);
	});
	modal.onOpen = () => {
		modal.contentEl.append(search, tab.containerEl);
		tab.update();
		tab.draw('');
	};
	modal.onClose = () => {
		tab.hide();
	};
	return modal;
}

function isList(group: SettingDefinitionItem): group is SettingDefinitionList {
	return 'type' in group && group.type === 'list';
}

function pageNamed(items: readonly SettingDefinitionItem[], name: string): SettingDefinitionPage | null {
	for (const item of items) {
		if (!('type' in item)) continue;
		if (item.type === 'page' && item.name === name) return item;
		const found = pageNamed(item.items ?? [], name);
		if (found !== null) return found;
	}
	return null;
}

function holds(name: string, desc: string | DocumentFragment | undefined, aliases: readonly string[], search: string): boolean {
	const text = typeof desc === 'string' ? desc : (desc?.textContent ?? '');
	return [name, text, ...aliases].some((words) => words.toLowerCase().includes(search));
}
