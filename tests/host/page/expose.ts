import { countHandlers } from './events';
import { openBase } from './bases';
import { canRun, runCommand } from './commands';
import type { AppParts } from './host-app';
import { MarkdownView } from './markdown-view';
import { noticeTexts } from './notice';
import type { Plugin } from './plugin';
import type { Hovered } from './popover';
import type { Registry } from './registry';
import { readsOf, textOf } from './vault';
import { openedNotes, type Workspace } from './workspace';

/** What the page shows its tests. */
export interface Shown {
	readonly app: unknown;
	readonly parts: AppParts;
	readonly plugin: Plugin;
	readonly registry: Registry;
	readonly hovered: readonly Hovered[];
	readonly loadMs: number;
	readonly openSettings: (id: string | null) => void;
}

/** Puts `window.host` in place, for tests and for who looks into the page with a debugger. */
export function expose(shown: Shown): void {
	const { app, parts, plugin, registry, hovered, loadMs, openSettings } = shown;
	const { vault, workspace } = parts;
	Reflect.set(window, 'host', {
		app,
		plugin,
		loadMs,
		get hovered() {
			return hovered.map(({ linktext }) => linktext);
		},
		previews: hovered,
		cliHandlers: registry.cliHandlers,
		notices: noticeTexts(),
		opened: openedNotes(workspace),
		reads: () => readsOf(vault).length,
		commands: () => [...registry.commands.values()].map(({ id, name, icon }) => ({ id, name, icon: icon ?? null })),
		availableCommands: () => [...registry.commands.values()].filter((command) => canRun(command, workspace)).map(({ id }) => id),
		runCommand: (id: string) => {
			const command = registry.commands.get(id);
			return command !== undefined && runCommand(command, workspace);
		},
		/** Shows a base, grouped by a property of the notes. */
		openBase: (path: string, groupBy: string | null = null) => openBase(path, groupBy, { parts, registry }),
		cli: (name: string, given: Record<string, string> = {}) => registry.cliHandlers.get(name)?.run(given),
		/** Follows a link such as `obsidian://two-hats?contact=Anna`, as the system hands it over. */
		followLink: (link: string) => {
			const { host: action, searchParams } = new URL(link);
			registry.linkHandlers.get(action)?.({ ...Object.fromEntries(searchParams), action });
		},
		openSettings: () => {
			openSettings(plugin.manifest.id);
		},
		setActive: async (path: string) => {
			const file = vault.getFileByPath(path);
			if (file === null) throw new Error(`There is no note ${path}.`);
			await workspace.getLeaf().openFile(file);
		},
		text: (path: string) => {
			const file = vault.getFileByPath(path);
			return file === null ? null : textOf(vault, file);
		},
		create: (path: string, text: string) => vault.create(path, text).then(() => undefined),
		rename: async (path: string, to: string) => {
			const file = vault.getAbstractFileByPath(path);
			if (file !== null) await vault.rename(file, to);
		},
		savedData: () => registry.ownData,
		unload: () => {
			plugin.unload();
		},
		left: () => leftOf(shown),
	});
}

/** What is still registered: nothing of a plugin's may be once it is unloaded. */
function leftOf({ parts, registry }: Shown): Record<string, number> {
	const { workspace, metadataCache, vault } = parts;
	return {
		handlers: countHandlers(workspace) + countHandlers(metadataCache) + countHandlers(vault) - ownHandlers - handlersOfNotes(workspace),
		commands: registry.commands.size,
		settingTabs: registry.settingTabs.size,
		cliHandlers: registry.cliHandlers.size,
		linkHandlers: registry.linkHandlers.size,
		hoverSources: registry.hoverSources.size,
		ribbon: registry.layout.ribbon.childElementCount,
		status: registry.layout.status.childElementCount,
		views: document.querySelectorAll(`.view-content`).length - document.querySelectorAll('[data-type="markdown"]').length,
	};
}

/** A note that is open follows its file itself. */
function handlersOfNotes(workspace: Workspace): number {
	let count = 0;
	workspace.iterateAllLeaves(({ view }) => {
		if (view instanceof MarkdownView) count += MarkdownView.HANDLERS;
	});
	return count;
}

let ownHandlers = 0;

/** Counts the handlers of the page itself, before a plugin adds its own. */
export function countOwnHandlers({ workspace, metadataCache, vault }: AppParts): void {
	ownHandlers = countHandlers(workspace) + countHandlers(metadataCache) + countHandlers(vault);
}
