import * as mocks from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { Component } from './component';
import { TAbstractFile, TFile, TFolder, Vault } from './files';
import { addIcon, drawIcon } from './icons';
import { Layout } from './layout';
import { MetadataCache } from './metadata';
import { openPalette } from './palette';
import { Plugin, useRegistry, type Registry } from './plugin';
import { Server } from './server';
import { Setting } from './setting';
import { PluginSettingTab, settingsModal } from './settings-tab';
import { strict } from './strict';
import { Menu, Modal, Notice, notices } from './windows';
import { ItemView, View, Workspace, WorkspaceLeaf } from './workspace';

const asked = new URLSearchParams(location.search);
const isPhone = asked.get('phone') === '1';

void start();

async function start(): Promise<void> {
	shiftClock(asked.get('today'));
	setup();
	document.body.className = ['app', `theme-${asked.get('theme') ?? 'light'}`, isPhone ? 'is-mobile is-phone' : ''].join(' ').trim();
	const server = new Server();
	const served = await server.files();
	const vault = new Vault(server);
	const metadataCache = new MetadataCache(vault);
	for (const file of served) vault.enter(file);
	const layout = new Layout(isPhone);
	const app: Record<string, unknown> = {};
	const workspace = new Workspace(strict(app, 'app'), vault, layout);
	const registry: Registry = {
		workspace,
		server,
		commands: new Map(),
		cliHandlers: new Map(),
		hoverSources: new Map(),
		settingTabs: [],
		isPhone,
		ownData: null,
	};
	Object.assign(app, {
		vault: strict(vault, 'vault'),
		metadataCache: strict(metadataCache, 'metadataCache'),
		workspace: strict(workspace, 'workspace'),
		fileManager: strict({ getNewFileParent: () => vault.getRoot(), trashFile: (file: TFile) => vault.delete(file) }, 'fileManager'),
		// The app has this, undocumented; the plugin opens its settings through it where it is there.
		setting: {
			open: () => undefined,
			openTabById: () => {
				openSettings(app, registry);
			},
		},
	});
	useRegistry(registry);
	layout.listNotes(vault);
	for (const event of ['create', 'delete', 'rename'])
		vault.on(event, () => {
			layout.listNotes(vault);
		});
	layout.onOpen = (file) => void workspace.getLeaf().openFile(file);
	layout.onEdit = (file, text) => void vault.process(file, () => text);
	const hovered: string[] = [];
	workspace.on('hover-link', (info: { readonly linktext: string }) => {
		hovered.push(info.linktext);
	});
	const handlers = (): number => workspace.handlerCount + metadataCache.handlerCount + vault.handlerCount;
	const ownHandlers = handlers();
	workspace.restore();
	const indexed = metadataCache.index(asked.get('slow') === '1');
	const started = performance.now();
	const plugin = await loadPlugin(strict(app, 'app'));
	follow(server, vault, { plugin, registry });
	workspace.layoutReady();
	enableOnce(plugin);
	document.addEventListener('keydown', (event) => {
		if ((event.ctrlKey || event.metaKey) && event.key === 'p') {
			event.preventDefault();
			openPalette(app, [...registry.commands.values()]);
		}
	});
	await indexed;
	expose({ app, plugin, registry, vault, workspace, hovered, leftHandlers: () => handlers() - ownHandlers, loadMs: performance.now() - started });
}

/** Loads the plugin's code as the app does: `(function(require,module,exports){…})` with a name for its source. */
async function loadPlugin(app: unknown): Promise<Plugin & { onExternalSettingsChange?: () => unknown }> {
	const manifest = (await (await fetch('/plugin/manifest.json')).json()) as Plugin['manifest'];
	const code = await (await fetch('/plugin/main.js')).text();
	const wrapped = `window.__load(function(require,module,exports){${code}\n})\n//# sourceURL=plugin:${manifest.id}\n`;
	const module: { exports: { default?: new (app: unknown, manifest: unknown) => Plugin } } = { exports: {} };
	const loaded = new Promise<void>((done, fail) => {
		Reflect.set(window, '__load', (run: (require: unknown, module: unknown, exports: unknown) => void) => {
			try {
				run(requireOnly, module, module.exports);
				done();
			} catch (error) {
				fail(error instanceof Error ? error : new Error(String(error)));
			}
		});
	});
	const script = document.createElement('script');
	script.src = URL.createObjectURL(new Blob([wrapped], { type: 'text/javascript' }));
	document.head.append(script);
	await loaded;
	const Made = module.exports.default;
	if (Made === undefined) throw new Error('The plugin exports no class.');
	const plugin = new Made(app, manifest);
	const loading = plugin.onload;
	const whenLoaded: unknown[] = [];
	plugin.onload = () => {
		whenLoaded.push(Reflect.apply(loading, plugin, []));
	};
	plugin.load();
	await Promise.all(whenLoaded);
	return plugin;
}

/** What the plugin may require: `obsidian`, and on a phone as on the page nothing else. */
function requireOnly(name: string): unknown {
	if (name !== 'obsidian') throw new Error(`The plugin may not require ${name}.`);
	const own = {
		App: Object,
		Component,
		ItemView,
		Menu,
		Modal,
		Notice,
		Platform: { isMobile: isPhone, isPhone, isTablet: false, isDesktop: !isPhone, isDesktopApp: !isPhone, isMobileApp: isPhone },
		Plugin,
		PluginSettingTab,
		Setting,
		TAbstractFile,
		TFile,
		TFolder,
		View,
		WorkspaceLeaf,
		addIcon,
		getLanguage: () => asked.get('lang') ?? 'en',
		setIcon: drawIcon,
		// "@param tooltip The tooltip text": shown on hover, read by a screen reader.
		setTooltip: (element: HTMLElement, text: string) => {
			element.setAttribute('aria-label', text);
		},
		Keymap: {
			// "Translates an event into the type of pane that should open. Returns 'tab' if the modifier key Cmd/Ctrl is pressed".
			isModEvent: (event: MouseEvent | KeyboardEvent | null) => (event !== null && (event.ctrlKey || event.metaKey) ? 'tab' : false),
		},
	};
	return strict({ ...mocks, ...own }, 'obsidian');
}

/** "Perform any initial setup code. The user has explicitly interacted with the plugin": once for a vault. */
function enableOnce(plugin: Plugin): void {
	const key = `enabled ${plugin.manifest.id}`;
	if (localStorage.getItem(key) !== null) return;
	localStorage.setItem(key, 'yes');
	plugin.onUserEnable();
}

function openSettings(app: unknown, registry: Registry): void {
	const [tab] = registry.settingTabs;
	if (tab !== undefined) settingsModal(app, tab).open();
}

/** Takes over what changes on disk, from outside or from the page itself. */
function follow(
	server: Server,
	vault: Vault,
	to: { readonly plugin: Plugin & { onExternalSettingsChange?: () => unknown }; readonly registry: Registry },
): void {
	const { plugin, registry } = to;
	server.onChange((paths) => {
		for (const path of paths) {
			if (path.endsWith('plugins/two-hats/data.json')) void followData();
			else if (!path.split('/').some((part) => part.startsWith('.'))) void followFile(path);
		}
	});
	const followFile = async (path: string): Promise<void> => {
		const file = await server.file(path);
		if (file === null) vault.leave(path);
		else vault.enter(file);
	};
	/** "Called when the `data.json` file is modified on disk externally from Obsidian." */
	const followData = async (): Promise<void> => {
		const text = await server.data();
		if (text === registry.ownData) return;
		registry.ownData = text;
		await plugin.onExternalSettingsChange?.();
	};
}

/** The page's clock is moved to a day, and goes on from there. */
function shiftClock(today: string | null): void {
	if (today === null) return;
	const Real = Date;
	const [year = 2026, month = 1, day = 1] = today.split('-').map(Number);
	const now = new Real();
	const shift = new Real(year, month - 1, day, now.getHours(), now.getMinutes(), now.getSeconds()).getTime() - now.getTime();
	const Shifted = new Proxy(Real, {
		construct: (target, given) => Reflect.construct(target, given.length === 0 ? [target.now() + shift] : given) as object,
		get: (target, key) => (key === 'now' ? () => target.now() + shift : (Reflect.get(target, key) as unknown)),
	});
	Reflect.set(window, 'Date', Shifted);
}

interface Exposed {
	readonly app: unknown;
	readonly plugin: Plugin;
	readonly registry: Registry;
	readonly vault: Vault;
	readonly workspace: Workspace;
	readonly hovered: readonly string[];
	readonly leftHandlers: () => number;
	readonly loadMs: number;
}

/** What tests see of the page. */
function expose({ app, plugin, registry, vault, workspace, hovered, leftHandlers, loadMs }: Exposed): void {
	Reflect.set(window, 'host', {
		hovered,
		app,
		plugin,
		notices,
		loadMs,
		opened: workspace.opened,
		reads: () => vault.reads,
		commands: () => [...registry.commands.values()].map(({ id, name, icon }) => ({ id, name, icon })),
		cli: (name: string, given: Record<string, string>) => registry.cliHandlers.get(name)?.run(given),
		openSettings: () => {
			openSettings(app, registry);
		},
		runCommand(id: string) {
			const command = registry.commands.get(id);
			if (command?.checkCallback === undefined) command?.callback?.();
			else if (command.checkCallback(true)) command.checkCallback(false);
			else return false;
			return command !== undefined;
		},
		async setActive(path: string) {
			const file = vault.getFileByPath(path);
			if (file !== null) await workspace.getLeaf().openFile(file);
		},
		create: (path: string, text: string) => vault.create(path, text).then(() => undefined),
		rename: (path: string, to: string) => {
			const file = vault.getFileByPath(path);
			return file === null ? null : vault.rename(file, to);
		},
		unload: () => {
			plugin.unload();
		},
		left: () => ({
			handlers: leftHandlers(),
			commands: registry.commands.size,
			settingTabs: registry.settingTabs.length,
			cliHandlers: registry.cliHandlers.size,
			hoverSources: registry.hoverSources.size,
			ribbon: workspace.layout.ribbon.childElementCount,
			status: workspace.layout.status.childElementCount,
			views: document.querySelectorAll('[data-type="two-hats"]').length,
		}),
	});
	document.body.dataset['ready'] = 'yes';
}
