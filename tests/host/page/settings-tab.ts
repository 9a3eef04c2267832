import type { SettingDefinitionItem } from 'obsidian';
import { drawDefinitions, type DrawnTab } from './settings-drawing';
import type { Vault } from './vault';

/** Draws a tab: "Called on every display()". */
export let showTab: (tab: SettingTab) => void;
/** Takes a tab away, and ends what it registered. */
export let hideTab: (tab: SettingTab) => void;
/** Shows the settings of a tab that fit some words. */
export let searchTab: (tab: SettingTab, words: string) => void;

/** `SettingTab`: "rendered declaratively" from `getSettingDefinitions()`, which the mocks do not model. */
export abstract class SettingTab {
	icon = '';
	app: { readonly vault: Vault };
	containerEl: HTMLElement;
	/** "Nested setting definitions as returned by getSettingDefinitions(). Populated by update()." */
	settingItems: SettingDefinitionItem[] = [];
	#drawn: DrawnTab | null = null;
	#isShown = false;
	/** The names of the pages that were gone into, and what was searched for. */
	#path: string[] = [];
	#search = '';

	constructor(app: { readonly vault: Vault }) {
		this.app = app;
		this.containerEl = createDiv('vertical-tab-content');
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** "Stores the result of getSettingDefinitions() for rendering and search indexing. Called by addSettingTab() and by dynamic tabs when their data changes." */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.#isShown) this.#draw();
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	/** "Re-evaluate every `visible` and `disabled` predicate against the current state and apply the result to the rendered DOM." */
	refreshDomState(): void {
		this.#drawn?.refresh();
	}

	/** "Not called when getSettingDefinitions returns a non-empty array". */
	display(): void {
		return undefined;
	}

	/** "Hides the contents of the setting tab." */
	hide(): void {
		this.containerEl.empty();
	}

	#show(): void {
		this.#isShown = true;
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) this.display();
		else this.#draw();
	}

	#hide(): void {
		this.#isShown = false;
		this.#drawn?.end();
		this.#drawn = null;
		this.#path = [];
		this.#search = '';
		this.hide();
	}

	#searchFor(words: string): void {
		this.#search = words.trim().toLowerCase();
		this.#path = [];
		this.#draw();
	}

	#draw(): void {
		if (this.settingItems.length === 0) return;
		const { scrollTop } = this.containerEl;
		const focused = this.containerEl.contains(document.activeElement) ? document.activeElement?.getAttribute('aria-label') : null;
		this.#drawn?.end();
		this.containerEl.empty();
		this.#drawn = drawDefinitions(this, {
			path: this.#path,
			search: this.#search,
			goTo: (path) => {
				this.#path = [...path];
				this.#draw();
				this.containerEl.scrollTop = 0;
			},
		});
		this.containerEl.scrollTop = scrollTop;
		if (focused != null) this.containerEl.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
	}

	static {
		showTab = (tab) => {
			tab.#show();
		};
		hideTab = (tab) => {
			tab.#hide();
		};
		searchTab = (tab, words) => {
			tab.#searchFor(words);
		};
	}
}

/** `PluginSettingTab`: "Reads from `this.plugin.settings`", "Mutates and persists `this.plugin.settings`". */
export class PluginSettingTab extends SettingTab {
	readonly #plugin: { settings?: unknown; saveData(data: unknown): Promise<void> };

	constructor(app: { readonly vault: Vault }, plugin: { settings?: unknown; saveData(data: unknown): Promise<void> }) {
		super(app);
		this.#plugin = plugin;
	}

	getControlValue(key: string): unknown {
		const { settings } = this.#plugin;
		return typeof settings === 'object' && settings !== null ? (Reflect.get(settings, key) as unknown) : undefined;
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		const { settings } = this.#plugin;
		if (typeof settings !== 'object' || settings === null) throw new Error('The plugin has no settings: assign them in onload, or override setControlValue.');
		Reflect.set(settings, key, value);
		await this.#plugin.saveData(settings);
	}
}
