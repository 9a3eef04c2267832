import { Component } from './component';
import { drawIcon } from './icons';
import type { Server } from './server';
import type { PluginSettingTab } from './settings-tab';
import type { View, Workspace, WorkspaceLeaf } from './workspace';

/** A command as a plugin adds it, its id prefixed with the plugin's. */
export interface HostCommand {
	readonly id: string;
	readonly name: string;
	readonly icon?: string;
	readonly callback?: () => void;
	readonly checkCallback?: (isChecking: boolean) => boolean;
}

/** What the page gives a plugin to register with. */
export interface Registry {
	readonly workspace: Workspace;
	readonly server: Server;
	readonly commands: Map<string, HostCommand>;
	readonly cliHandlers: Map<string, { readonly description: string; readonly run: (asked: Record<string, string>) => string | Promise<string> }>;
	readonly hoverSources: Map<string, unknown>;
	readonly settingTabs: PluginSettingTab[];
	readonly isPhone: boolean;
	/** The text of `data.json` that the plugin itself wrote last. */
	ownData: string | null;
}

let registry: Registry | null = null;

/** Says what plugins are registered with; before the first is made. */
export function useRegistry(given: Registry): void {
	registry = given;
}

/** `Plugin`, with what the mocks leave out: views are made, ids are prefixed, `data.json` is written. */
export class Plugin extends Component {
	readonly app: unknown;
	readonly manifest: { readonly id: string; readonly name: string };
	private readonly registry: Registry;

	constructor(app: unknown, manifest: Plugin['manifest']) {
		super();
		if (registry === null) throw new Error('The page host is not ready for plugins.');
		this.registry = registry;
		this.app = app;
		this.manifest = manifest;
	}

	addRibbonIcon(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
		const button = document.createElement('button');
		button.className = 'clickable-icon side-dock-ribbon-action';
		button.setAttribute('aria-label', title);
		button.title = title;
		drawIcon(button, icon);
		button.addEventListener('click', run);
		this.registry.workspace.layout.ribbon.append(button);
		this.register(() => {
			button.remove();
		});
		return button;
	}

	/** "Adds a status bar item to the bottom of the app. Not available on mobile." */
	addStatusBarItem(): HTMLElement {
		const item = document.createElement('div');
		item.className = 'status-bar-item';
		if (!this.registry.isPhone) this.registry.workspace.layout.status.append(item);
		this.register(() => {
			item.remove();
		});
		return item;
	}

	/** "Register a command globally. … The command id and name will be automatically prefixed with this plugin's id and name." */
	addCommand(command: HostCommand): HostCommand {
		const own = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
		this.registry.commands.set(own.id, own);
		this.register(() => {
			this.registry.commands.delete(own.id);
		});
		return own;
	}

	addSettingTab(tab: PluginSettingTab): void {
		tab.update();
		this.registry.settingTabs.push(tab);
		this.register(() => {
			tab.hide();
			this.registry.settingTabs.splice(this.registry.settingTabs.indexOf(tab), 1);
		});
	}

	registerView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
		this.register(this.registry.workspace.registerMaker(type, make));
	}

	registerHoverLinkSource(id: string, info: unknown): void {
		this.registry.hoverSources.set(id, info);
		this.register(() => {
			this.registry.hoverSources.delete(id);
		});
	}

	/** "Command IDs must be globally unique. Attempting to register a command that is already registered will throw an Error." */
	registerCliHandler(name: string, description: string, _flags: unknown, run: (asked: Record<string, string>) => string | Promise<string>): void {
		if (this.registry.cliHandlers.has(name)) throw new Error(`${name} is already registered.`);
		this.registry.cliHandlers.set(name, { description, run });
		this.register(() => {
			this.registry.cliHandlers.delete(name);
		});
	}

	/** "Load settings data from disk. Data is stored in `data.json` in the plugin folder." */
	async loadData(): Promise<unknown> {
		const text = await this.registry.server.data();
		const data: unknown = text === null ? null : JSON.parse(text);
		return data;
	}

	async saveData(data: unknown): Promise<void> {
		const text = JSON.stringify(data, null, 2);
		this.registry.ownData = text;
		await this.registry.server.saveData(text);
	}

	onUserEnable(): void {
		return undefined;
	}
}
