import { Menu, Notice, type App } from 'obsidian';
import { allActions } from '../contact-book/actions/all-actions';
import { confirmMention, doPlanned } from '../contact-book/actions/touches';
import { allCommands } from '../contact-book/commands/all-commands';
import type { CommandHost } from '../contact-book/commands/command';
import { makeExample } from '../contact-book/commands/new-contact';
import type { Words } from '../core/i18n/words';
import type { Flag } from '../core/model/flag';
import { flagsMarkdown } from '../core/view/flag-markdown';
import { activeContacts } from './active-contact';
import { appDialogs } from './dialogs/dialogs';
import { GuideModal } from './guide-modal';
import { lineLookup } from './line-lookup';
import type { LiveVault } from './live-vault';
import type { CheckedNote } from './marketing-check/checked-note';
import { selectedPart } from './open-editors';
import { headingsInUse } from './log-headings';
import { noteOpener, type NoteOpener } from './note-opener';
import { notesHost } from './notes-host';
import type { PluginSettings } from './plugin-settings';
import { showCheckList, showPanel, showSidebar } from './show-sidebar';
import { reviewKeeper } from './review/keep-review';
import type { ReviewViewHost } from './review/review-view-host';
import { showReview } from './review/show-review';
import type { SidebarHost } from './sidebar/sidebar-host';
import { SIDEBAR_TYPE } from './sidebar/sidebar-view';
import type { Turns } from './turns';

/** What the hosts are made of. */
export interface HostParts {
	readonly app: App;
	readonly live: LiveVault;
	readonly check: CheckedNote;
	readonly settings: PluginSettings;
	readonly words: () => Words;
	readonly hasBases: () => boolean;
	/** Opens the settings at this plugin's tab. */
	readonly openSettings: () => void;
	readonly turns: Turns;
}

/** What the sidebar asks of the app, and what commands do: its menus run them. */
export function appHosts(parts: HostParts): { readonly sidebar: SidebarHost; readonly review: ReviewViewHost; readonly commands: CommandHost } {
	const opener = noteOpener(parts.app, () => parts.words().ui.sidebar.gone);
	const commands = commandHost(parts, opener);
	const sidebar = sidebarHost(parts, opener, commands);
	return { sidebar, review: { ...sidebar, ...reviewKeeper(parts.app, commands) }, commands };
}

function sidebarHost(parts: HostParts, opener: NoteOpener, commands: CommandHost): SidebarHost {
	const { app, live, check, settings, words } = parts;
	return {
		live,
		check,
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
		copyText: (text) => void navigator.clipboard.writeText(text).then(() => new Notice(words().ui.sidebar.copied)),
		actionsFor(path) {
			const contact = live.contact(path);
			if (contact === null) return [];
			const fitting = allActions.filter((action) => action.isFor?.(contact, commands) ?? true);
			return fitting.map(({ name, icon, run }) => ({ title: name(words()), icon, run: () => void run(commands, contact) }));
		},
		act(id, path) {
			const contact = live.contact(path);
			const action = allActions.find((one) => one.id === id);
			if (contact !== null && action !== undefined) void action.run(commands, contact);
		},
		run: (id) => void allCommands.find((command) => command.id === id)?.run(commands),
		markDone: (contact, activity) => void doPlanned(commands, contact, activity),
		confirm: (contact, touch) => void confirmMention(commands, { contact, touch }, 'marketing'),
		questions: () => commands.notes.parts(),
		openSettings: parts.openSettings,
		openGuide: commands.openGuide,
		createExample: () => void makeExample(commands),
		saveSettings: (changed) => void settings.change(changed),
		headingsInUse: () => headingsInUse(app, live.contactPaths(), settings.current),
	};
}

function commandHost(parts: HostParts, opener: NoteOpener): CommandHost {
	const { app, live, check, words, turns } = parts;
	const notes = notesHost(parts);
	return {
		words,
		activeContact: () => activeContacts(app, live)[0] ?? null,
		flags: () => live.snapshot().result.flags,
		olderDeals: () => live.olderDeals(),
		open: (path, at) => void turns.during(opener.open(path, { at })),
		hasBases: parts.hasBases,
		openSidebar: () => void showSidebar(app),
		showPanel: () => void showPanel(app),
		openGuide() {
			new GuideModal(app, words()).open();
		},
		selectedPart: () => selectedPart(app),
		showCheck: (path, part) => void check.check(path, part).then(() => showCheckList(app)),
		openReview: () => void showReview(app),
		copy: (flags) => void copy(parts, flags, words().ui.commands.copiedFlags(flags.length)),
		tell,
		tellRefusal(path, refusal) {
			tell(words().ui.act.refused(path, refusal));
		},
		dialogs: appDialogs({ app, notes, words, tell }, (close) => {
			live.register(close);
		}),
		notes,
	};
}

function tell(message: string): void {
	new Notice(message);
}

async function copy({ app, words }: HostParts, flags: readonly Flag[], done: string): Promise<void> {
	const lineOf = await lineLookup(
		app.vault,
		flags.flatMap(({ evidence }) => evidence),
	);
	await navigator.clipboard.writeText(flagsMarkdown(flags, words(), lineOf));
	new Notice(done);
}
