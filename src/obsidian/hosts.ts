import { Menu, Notice, Platform, type App } from 'obsidian';
import type { CommandHost } from '../contact-book/commands/command';
import type { Words } from '../core/i18n/words';
import type { Flag } from '../core/model/flag';
import { flagsMarkdown } from '../core/view/flag-markdown';
import { activeContacts } from './active-contact';
import { createExampleContact } from './example-contact';
import { GuideModal } from './guide-modal';
import { lineLookup } from './line-lookup';
import type { LiveVault } from './live-vault';
import { headingsInUse } from './log-headings';
import { noteOpener } from './note-opener';
import type { PluginSettings } from './plugin-settings';
import { showPanel, showSidebar } from './show-sidebar';
import type { SidebarHost } from './sidebar/sidebar-host';
import { SIDEBAR_TYPE } from './sidebar/sidebar-view';
import { today } from './today';

/** What the hosts are made of. */
export interface HostParts {
	readonly app: App;
	readonly live: LiveVault;
	readonly settings: PluginSettings;
	readonly words: () => Words;
	/** Opens the settings at this plugin's tab. */
	readonly openSettings: () => void;
}

/** What the sidebar asks of the app. */
export function sidebarHost(parts: HostParts): SidebarHost {
	const { app, live, settings, words } = parts;
	const opener = noteOpener(app, () => words().ui.sidebar.gone);
	return {
		live,
		opener,
		words,
		activeNote: () => app.workspace.getActiveFile()?.path ?? null,
		onActiveNote(listener) {
			const event = app.workspace.on('file-open', listener);
			return () => {
				app.workspace.offref(event);
			};
		},
		hover(event, target, path) {
			app.workspace.trigger('hover-link', { event, source: SIDEBAR_TYPE, hoverParent: { hoverPopover: null }, targetEl: target, linktext: path });
		},
		showMenu(where, entries) {
			const menu = 'pageX' in where ? Menu.forEvent(where) : new Menu();
			for (const { title, icon, run } of entries) menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
			if (!('pageX' in where)) menu.showAtPosition(where);
		},
		copyFlag: (flag) => void copy(parts, [flag], words().ui.sidebar.copied),
		openSettings: parts.openSettings,
		openGuide() {
			new GuideModal(app, words()).open();
		},
		createExample: () => void createExampleContact(app, words().ui.sidebar.exampleName, today()).then((path) => opener.open(path)),
		saveSettings: (changed) => void settings.change(changed),
		headingsInUse: () => headingsInUse(app, live.contactPaths(), settings.current),
	};
}

/** What commands ask of the app. */
export function commandHost(parts: HostParts, sidebar: SidebarHost): CommandHost {
	const { app, live, words } = parts;
	return {
		words,
		activeContact: () => activeContacts(app, live)[0] ?? null,
		flags: () => live.snapshot().result.flags,
		open: (path) => void sidebar.opener.open(path),
		openSidebar: () => void showSidebar(app),
		showPanel: () => void showPanel(app),
		openGuide: sidebar.openGuide,
		copy: (flags) => void copy(parts, flags, words().ui.commands.copiedFlags(flags.length)),
		tell(message) {
			new Notice(message);
		},
	};
}

/** Whether a status bar is shown: phones and tablets have none. */
export function hasStatusBar(): boolean {
	return !Platform.isMobile;
}

async function copy({ app, words }: HostParts, flags: readonly Flag[], done: string): Promise<void> {
	const lineOf = await lineLookup(
		app.vault,
		flags.flatMap(({ evidence }) => evidence),
	);
	await navigator.clipboard.writeText(flagsMarkdown(flags, words(), lineOf));
	new Notice(done);
}
