import { asked, dressBody, shiftClock } from './asked';
import { setUpDom } from './dom';
import { countOwnHandlers, expose } from './expose';
import { FileManager } from './file-manager';
import type { TFile } from './files';
import { addAppKeys, appOf, followHover, settingsOpener, type AppParts } from './host-app';
import { loadIcons } from './icons';
import { Keymap, Scope } from './keymap';
import { Layout } from './layout';
import { loadPlugin } from './load-plugin';
import { indexNotes, MetadataCache, tellResolved } from './metadata';
import { useKeymap } from './modal';
import { Notice } from './notice';
import { obsidianModule } from './obsidian-module';
import { useRegistry, type Plugin } from './plugin';
import type { Registry } from './registry';
import { Server } from './server';
import { showTooltipsOnHover } from './tooltip';
import { enterAll, followChange, Vault } from './vault';
import { restoreLayout, Workspace } from './workspace';

shiftClock(asked.today);
setUpDom();
dressBody(asked);
start().catch((error: unknown) => {
	console.error(error);
	document.body.createEl('p', { cls: 'host-failed', text: `The page host could not start: ${String(error)}` });
});

/** Brings everything up in the order the app does: the vault, the plugin, the layout, then those who wait for it. */
async function start(): Promise<void> {
	const started = performance.now();
	await loadIcons();
	const server = new Server();
	const vault = new Vault(server);
	enterAll(vault, await server.entries());
	const metadataCache = new MetadataCache(vault);
	const layout = new Layout(asked.isPhone);
	const workspace: Workspace = new Workspace({ app: () => app, vault, metadataCache, layout });
	const scope = new Scope();
	const parts: AppParts = { vault, metadataCache, workspace, scope, keymap: new Keymap(scope), fileManager: new FileManager(vault, metadataCache) };
	const registry: Registry = {
		workspace,
		layout,
		server,
		commands: new Map(),
		cliHandlers: new Map(),
		linkHandlers: new Map(),
		basesViews: new Map(),
		hoverSources: new Map(),
		settingTabs: new Set(),
		ownData: null,
	};
	const openSettings = settingsOpener(
		() => app,
		() => registry,
	);
	const app = appOf(parts, openSettings);
	useKeymap(parts.keymap);
	useRegistry(registry);
	addAppKeys(scope, { app, registry, openSettings });
	const hovered = followHover(parts, registry);
	useLayout(layout, parts);
	countOwnHandlers(parts);
	if (!asked.isSlow) await indexNotes(metadataCache, false);
	const plugin = await loadPlugin(app, obsidianModule());
	// "This is also called when the vault is first loaded for each existing file. If you do not wish to receive create events on
	// vault load, register your event handler inside Workspace.onLayoutReady."
	for (const file of vault.getAllLoadedFiles()) vault.trigger('create', file);
	await restoreLayout(workspace);
	await follow(server, vault, { plugin, registry });
	enableOnce(plugin);
	expose({ app, parts, plugin, registry, hovered, openSettings, loadMs: performance.now() - started });
	if (asked.isSlow) void indexNotes(metadataCache, true);
	else tellResolved(metadataCache);
	document.body.dataset['ready'] = 'yes';
}

function useLayout(layout: Layout, { vault, workspace }: AppParts): void {
	layout.listNotes(vault);
	let waiting = 0;
	for (const name of ['create', 'delete', 'rename']) {
		vault.on(name, () => {
			window.clearTimeout(waiting);
			waiting = window.setTimeout(() => {
				layout.listNotes(vault);
			}, 50);
		});
	}
	layout.onOpen = (file: TFile, event) => void workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	layout.onChange = () => {
		if (workspace.layoutReady) workspace.requestSaveLayout();
	};
	showTooltipsOnHover();
	window.addEventListener('pagehide', () => {
		workspace.trigger('quit', {});
		void workspace.requestSaveLayout.run();
	});
}

/** Called once for a vault and a plugin: "The user has explicitly interacted with the plugin". */
function enableOnce(plugin: Plugin): void {
	const key = `enabled ${plugin.manifest.id}`;
	if (localStorage.getItem(key) !== null) return;
	localStorage.setItem(key, 'yes');
	plugin.onUserEnable();
}

/** Takes over what changes on disk, from outside or from the page itself. */
async function follow(server: Server, vault: Vault, { plugin, registry }: { readonly plugin: Plugin; readonly registry: Registry }): Promise<void> {
	/** "Called when the `data.json` file is modified on disk externally". */
	const followData = async (): Promise<void> => {
		const text = await server.data();
		if (text === registry.ownData) return;
		registry.ownData = text;
		await plugin.onExternalSettingsChange?.();
	};
	await server.onChange((changes) => {
		for (const change of changes) {
			const followed = change.path === server.dataPath ? followData() : followChange(vault, change);
			followed.catch((error: unknown) => new Notice(String(error)));
		}
	});
}
