import type {
	SettingControl,
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
	SettingGroup as SettingGroupOfApp,
	Setting as SettingOfApp,
} from 'obsidian';
import { drawControl } from './setting-control';
import { drawPageEntry, pageAt } from './settings-page';
import { groupElement, Setting, SettingGroup } from './setting';
import type { SettingTab } from './settings-tab';

/** What was drawn of a tab: its predicates can be asked anew, and what its rows registered be ended. */
export interface DrawnTab {
	refresh(): void;
	end(): void;
}

/** Where in a tab one is. */
export interface WhereInTab {
	readonly path: readonly string[];
	readonly search: string;
	readonly goTo: (path: readonly string[]) => void;
}

type Group = SettingDefinitionGroup | SettingDefinitionList;

/** Draws the definitions of a tab, or of the page in it that was gone into, or those that fit what is searched for. */
export function drawDefinitions(tab: SettingTab, where: WhereInTab): DrawnTab {
	const drawing = new Drawing(tab, where);
	drawing.draw();
	return drawing;
}

class Drawing implements DrawnTab {
	private readonly tab: SettingTab;
	private readonly where: WhereInTab;
	private readonly predicates: (() => void)[] = [];
	private readonly cleanups: (() => void)[] = [];

	constructor(tab: SettingTab, where: WhereInTab) {
		this.tab = tab;
		this.where = where;
	}

	draw(): void {
		const { containerEl, settingItems } = this.tab;
		const page = pageAt(settingItems, this.where.path);
		if (page === null) this.items(settingItems, containerEl);
		else {
			const content = drawPageEntry.title(containerEl, page.name, () => {
				this.where.goTo(this.where.path.slice(0, -1));
			});
			if (page.page === undefined) this.items(page.items ?? [], content);
			else this.ownPage(page.page(), content);
		}
		this.refresh();
	}

	refresh(): void {
		for (const predicate of this.predicates) predicate();
	}

	end(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
	}

	/** "Factory for a custom SettingPage subclass." */
	private ownPage(page: ReturnType<NonNullable<SettingDefinitionPage['page']>>, parent: HTMLElement): void {
		parent.append(page.containerEl);
		page.display();
		this.cleanups.push(() => {
			page.hide();
		});
	}

	private items(items: readonly SettingDefinitionItem[], parent: HTMLElement): void {
		for (const [index, item] of items.entries()) {
			if (!('type' in item)) {
				if (this.fits(item)) this.one(item, { parent, index, group: new SettingGroup(createDiv()), remove: null });
			} else if (item.type === 'page') this.page(item, parent);
			else this.group(item, parent);
		}
	}

	/** "A group of settings rendered under a shared heading", or "collections of mutable data". */
	private group(definition: Group, parent: HTMLElement): void {
		if (this.where.search !== '' && !(definition.items ?? []).some((item) => this.holdsFitting(item))) return;
		const group = new SettingGroup(parent);
		if (definition.heading !== undefined && this.where.search === '') group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
		for (const make of definition.extraButtons ?? [])
			group.addExtraButton((button) => Reflect.apply<undefined, unknown[], unknown>(make as (...given: unknown[]) => unknown, undefined, [button]));
		const list = definition.type === 'list' ? (definition as SettingDefinitionList) : null;
		if (list !== null) this.listParts(list, group);
		const rows: { readonly item: SettingDefinition; readonly element: HTMLElement }[] = [];
		for (const [index, item] of (definition.items ?? []).entries()) {
			if ('type' in item) this.page(item, group.listEl);
			else if (this.fits(item)) {
				const { onDelete } = list ?? {};
				const element = this.one(item, {
					parent: group.listEl,
					index,
					group,
					remove:
						onDelete === undefined
							? null
							: () => {
									onDelete(index);
								},
				});
				rows.push({ item, element });
			}
		}
		this.groupSearch(definition, group, rows);
		this.predicates.push(() => {
			groupElement(group).toggleClass('is-hidden', !isSo(definition.visible, true));
		});
	}

	private listParts({ addItem, emptyState, items = [] }: SettingDefinitionList, group: SettingGroup): void {
		group.addClass('mod-list');
		if (addItem !== undefined) {
			// "On desktop, a `+` button in the list header (with `name` as the tooltip)".
			group.addExtraButton((button) =>
				button
					.setIcon('plus')
					.setTooltip(addItem.name)
					.onClick(() => {
						addItem.action(button.extraSettingsEl);
					}),
			);
		}
		if (items.length === 0 && emptyState !== undefined) group.listEl.createDiv('setting-list-empty').setText(emptyState);
	}

	/** "Adds a search input to the group header that filters the group's children by `match(def, query)`." */
	private groupSearch({ search }: Group, group: SettingGroup, rows: readonly { readonly item: SettingDefinition; readonly element: HTMLElement }[]): void {
		if (search === undefined) return;
		group.addSearch((field) =>
			field.setPlaceholder(search.placeholder ?? '').onChange((query) => {
				for (const { item, element } of rows) element.toggleClass('is-filtered', isSo(item.searchable, true) && !search.match(item, query));
			}),
		);
	}

	/** An entry; while searching also what fits among the settings of the page itself. */
	private page(page: SettingDefinitionPage, parent: HTMLElement): void {
		if (this.where.search !== '') this.items(page.items ?? [], parent);
		if (!this.fits(page)) return;
		const setting = drawPageEntry.entry(parent, page, () => {
			this.where.goTo([...this.where.path, page.name]);
		});
		this.predicates.push(() => {
			setting.settingEl.toggleClass('is-hidden', !isSo(page.visible, true));
		});
	}

	private one(
		item: SettingDefinition,
		at: { readonly parent: HTMLElement; readonly index: number; readonly group: SettingGroup; readonly remove: (() => void) | null },
	): HTMLElement {
		const setting = new Setting(at.parent).setName(item.name).setDesc(cloned(item.desc));
		setting.settingEl.dataset['name'] = item.name;
		if (item.control !== undefined) this.control(setting, item.control);
		if (item.action !== undefined) this.action(setting, item, at.index);
		if (item.render !== undefined) {
			// "May return a cleanup function, invoked before the row is torn down."
			const cleanup = item.render(setting as unknown as SettingOfApp, at.group as unknown as SettingGroupOfApp);
			if (typeof cleanup === 'function') this.cleanups.push(cleanup);
		}
		const { remove } = at;
		if (remove !== null) setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(remove));
		this.predicates.push(() => {
			setting.settingEl.toggleClass('is-hidden', !isSo(item.visible, true));
		});
		return setting.settingEl;
	}

	/** "Callback invoked when the action setting is clicked. Receives the row element and the row's current index". */
	private action(setting: Setting, item: SettingDefinition & { action: (element: HTMLElement, index: number) => void }, index: number): void {
		const { settingEl } = setting;
		settingEl.addClass('mod-action');
		settingEl.setAttrs({ role: 'button', tabindex: 0 });
		const run = (): void => {
			if (!settingEl.hasClass('is-disabled')) item.action(settingEl, index);
		};
		settingEl.addEventListener('click', run);
		settingEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' && event.target === settingEl) run();
		});
		this.predicates.push(() => {
			setting.setDisabled('disabled' in item && isSo(item.disabled, false));
		});
	}

	private control(setting: Setting, control: SettingControl): void {
		const stored = this.tab.getControlValue(control.key) ?? control.defaultValue;
		let newest = 0;
		const change = async (value: unknown): Promise<void> => {
			const asked = ++newest;
			if (!(await isValid(setting, control, value)) || asked !== newest) return;
			await this.tab.setControlValue(control.key, value);
			this.refresh();
		};
		drawControl(control, { setting, vault: this.tab.app.vault, value: stored, change: (value) => void change(value) });
		// "The framework runs `validate` once on mount and shows the message if the seeded value fails".
		void isValid(setting, control, stored);
		this.predicates.push(() => {
			setting.setDisabled(isSo(control.disabled, false));
		});
	}

	private holdsFitting(item: SettingDefinitionItem): boolean {
		if (!('type' in item)) return this.fits(item);
		if (item.type === 'page' && this.fits(item)) return true;
		return (item.items ?? []).some((inner) => this.holdsFitting(inner));
	}

	/** Whether an item is among what is searched for: by its name, its description, its aliases. */
	private fits(item: SettingDefinition | SettingDefinitionPage): boolean {
		const { search } = this.where;
		if (search === '') return true;
		if ('searchable' in item && !isSo(item.searchable, true)) return false;
		const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
		const aliases = 'aliases' in item ? (item.aliases ?? []) : [];
		return [item.name, desc, ...aliases].some((words) => words.toLowerCase().includes(search));
	}
}

/** "Return a non-empty string to reject the change and surface it as an inline error message below the setting". */
async function isValid(setting: Setting, control: SettingControl, value: unknown): Promise<boolean> {
	const message = (await control.validate?.(value as never)) ?? '';
	setting.setErrorMessage(message);
	return message === '';
}

function isSo(predicate: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return typeof predicate === 'function' ? predicate() : (predicate ?? otherwise);
}

/** A description may be drawn several times. */
function cloned(text: string | DocumentFragment | undefined): string | DocumentFragment {
	return text instanceof DocumentFragment ? (text.cloneNode(true) as DocumentFragment) : (text ?? '');
}
