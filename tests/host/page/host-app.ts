import type { UserEvent } from 'obsidian';
import { asked } from './asked';
import { CommandPalette } from './commands';
import type { FileManager } from './file-manager';
import type { Keymap, Scope } from './keymap';
import type { MetadataCache } from './metadata';
import { hoverLink, type Hovered, type HoverLink } from './popover';
import type { Registry } from './registry';
import { SettingsWindow } from './settings-window';
import { documented } from './strict';
import type { Vault } from './vault';
import type { Workspace } from './workspace';

/** What the app is made of. */
export interface AppParts {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly keymap: Keymap;
	readonly scope: Scope;
}

/** `App` as a plugin sees it: what the typings declare. `app.setting` stands beside it, which many plugins use; `documented=1` takes it away. */
export function appOf(parts: AppParts, openSettings: (id: string | null) => void): { readonly vault: Vault } {
	let lastEvent: UserEvent | null = null;
	for (const name of ['mousedown', 'keydown', 'touchstart'] as const) {
		window.addEventListener(name, (event) => (lastEvent = event), { capture: true, passive: true });
	}
	const { vault } = parts;
	const stored = (key: string): string => `${vault.getName()}-${key}`;
	const app = {
		vault: documented(vault, 'Vault'),
		metadataCache: documented(parts.metadataCache, 'MetadataCache'),
		fileManager: documented(parts.fileManager, 'FileManager'),
		workspace: documented(parts.workspace, 'Workspace'),
		keymap: documented(parts.keymap, 'Keymap'),
		scope: parts.scope,
		get lastEvent() {
			return lastEvent;
		},
		isDarkMode: () => document.body.hasClass('theme-dark'),
		/** "Retrieve value from `localStorage` for this vault." */
		loadLocalStorage: (key: string): unknown => JSON.parse(localStorage.getItem(stored(key)) ?? 'null'),
		/** "Save vault-specific value to `localStorage`. If data is `null`, the entry will be cleared." */
		saveLocalStorage: (key: string, data: unknown): void => {
			if (data === null) localStorage.removeItem(stored(key));
			else localStorage.setItem(stored(key), JSON.stringify(data));
		},
		...(asked.isDocumentedOnly ? {} : { setting: settingOf(openSettings) }),
	};
	return documented(app, 'App', asked.isDocumentedOnly ? [] : ['setting']);
}

function settingOf(openSettings: (id: string | null) => void): object {
	return {
		open: () => {
			openSettings(null);
		},
		openTabById: (id: string) => {
			openSettings(id);
		},
	};
}

/** Opens the settings, at the tab of a plugin; where they are open already they are opened anew. */
export function settingsOpener(app: () => unknown, registry: () => Registry): (id: string | null) => void {
	let open: SettingsWindow | null = null;
	return (id) => {
		open?.close();
		open = new SettingsWindow(app(), [...registry().settingTabs], id);
		open.open();
	};
}

/** The palette on Ctrl-P or Cmd-P, the settings on Ctrl-comma or Cmd-comma. */
export function addAppKeys(
	scope: Scope,
	{ app, registry, openSettings }: { readonly app: unknown; readonly registry: Registry; readonly openSettings: (id: null) => void },
): void {
	scope.register(['Mod'], 'p', () => {
		new CommandPalette(app, [...registry.commands.values()], registry.workspace).open();
		return false;
	});
	scope.register(['Mod'], ',', () => {
		openSettings(null);
		return false;
	});
	document.addEventListener('keydown', (event) => {
		if ((event.ctrlKey || event.metaKey) && (event.key === 'p' || event.key === ',')) event.preventDefault();
	});
}

/** Shows previews for the event `hover-link`, and remembers it for tests. */
export function followHover({ workspace, vault, metadataCache }: AppParts, registry: Registry): readonly Hovered[] {
	const hovered: Hovered[] = [];
	workspace.on('hover-link', (link: HoverLink) => {
		const source = registry.hoverSources.get(link.source);
		hovered.push(hoverLink(link, { vault, metadataCache, needsMod: source?.defaultMod ?? true }));
	});
	return hovered;
}
