import type { BasesViewRegistration, CliHandler, CliFlags, Command, HoverLinkSource, PluginManifest, ObsidianProtocolHandler } from 'obsidian';
import { asked } from './asked';
import { Component } from './component';
import { setIcon } from './icons';
import type { WorkspaceLeaf } from './leaf';
import type { Registry } from './registry';
import type { PluginSettingTab } from './settings-tab';
import { setTooltip } from './tooltip';
import type { View } from './view';
import { registerMaker } from './workspace';

let registry: Registry | null = null;

/** Says what plugins are registered with; before the first is made. */
export function useRegistry(given: Registry): void {
	registry = given;
}

/** `Plugin`, with what the mocks leave out: views are made, ids are prefixed, `data.json` is written; and all of it is taken away again. */
export abstract class Plugin extends Component {
	app: unknown;
	manifest: PluginManifest;
	/** "Plugin settings. Assign loaded data here in `onload`." */
	settings?: unknown;
	readonly #registry: Registry;

	constructor(app: unknown, manifest: PluginManifest) {
		super();
		if (registry === null) throw new Error('The page host is not ready for plugins.');
		this.#registry = registry;
		this.app = app;
		this.manifest = manifest;
	}

	/** "Adds a ribbon icon to the left bar." */
	addRibbonIcon(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
		const { ribbon } = this.#registry.layout;
		const button = ribbon.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { type: 'button' } });
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener('click', (event) => void run(event));
		this.register(() => {
			button.remove();
		});
		return button;
	}

	/** "Adds a status bar item to the bottom of the app. Not available on mobile." */
	addStatusBarItem(): HTMLElement {
		const item = this.#registry.layout.status.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => {
			item.remove();
		});
		return item;
	}

	/** "Register a command globally. … The command id and name will be automatically prefixed with this plugin's id and name." */
	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.#registry.commands.set(command.id, command);
		this.register(() => {
			this.#registry.commands.delete(command.id);
		});
		return command;
	}

	/** "Manually remove a command from the list of global commands." */
	removeCommand(commandId: string): void {
		this.#registry.commands.delete(`${this.manifest.id}:${commandId}`);
	}

	/** "Register a settings tab, which allows users to change settings." */
	addSettingTab(tab: PluginSettingTab): void {
		tab.update();
		const named = { id: this.manifest.id, name: this.manifest.name, tab };
		this.#registry.settingTabs.add(named);
		this.register(() => {
			this.#registry.settingTabs.delete(named);
		});
	}

	registerView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
		this.register(registerMaker(this.#registry.workspace, type, make));
	}

	/** "Registers a view with the 'Page preview' core plugin as an emitter of the 'hover-link' event." */
	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.#registry.hoverSources.set(id, info);
		this.register(() => {
			this.#registry.hoverSources.delete(id);
		});
	}

	/** "Register a Base view handler … @returns false if bases are not enabled in this vault." Here they are, unless the address says `bases=off`. */
	registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
		if (asked.hasNoBases) return false;
		this.#registry.basesViews.set(viewId, registration);
		this.register(() => {
			this.#registry.basesViews.delete(viewId);
		});
		return true;
	}

	/** "Command IDs must be globally unique. Attempting to register a command that is already registered will throw an Error." */
	registerCliHandler(name: string, description: string, flags: CliFlags | null, run: CliHandler): void {
		const { id } = this.manifest;
		if (name !== id && !name.startsWith(`${id}:`)) throw new Error(`A command of this plugin is named ${id} or ${id}:<action>, not ${name}.`);
		if (this.#registry.cliHandlers.has(name)) throw new Error(`The command ${name} is already registered.`);
		this.#registry.cliHandlers.set(name, { description, flags, run });
		this.register(() => {
			this.#registry.cliHandlers.delete(name);
		});
	}

	/** "Register a handler for obsidian:// URLs." Here they are followed by `window.host.followLink`. */
	registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
		this.#registry.linkHandlers.set(action, handler);
		this.register(() => {
			this.#registry.linkHandlers.delete(action);
		});
	}

	/** "Load settings data from disk. Data is stored in `data.json` in the plugin folder." */
	async loadData(): Promise<unknown> {
		const text = await this.#registry.server.data();
		this.#registry.ownData = text;
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	/** "Write settings data to disk." */
	async saveData(data: unknown): Promise<void> {
		const text = JSON.stringify(data, null, 2);
		this.#registry.ownData = text;
		await this.#registry.server.saveData(text);
	}

	/** "Perform any initial setup code. The user has explicitly interacted with the plugin so its safe to engage with the user." */
	onUserEnable(): void {
		return undefined;
	}

	/** "Called when the `data.json` file is modified on disk externally". */
	onExternalSettingsChange?(): unknown;
}
