import type { MenuItem } from 'obsidian';
import type { Words } from '../../core/i18n/words';
import type { Activity, PossibleTouch } from '../../core/model/activity';
import type { ContactName } from '../../core/model/contact';
import type { Flag } from '../../core/model/flag';
import type { PartTable } from '../../core/read/conversation-parts';
import type { Settings } from '../../core/settings/settings';
import type { LiveVault } from '../live-vault';
import type { CheckedNote } from '../marketing-check/checked-note';
import type { NoteOpener } from '../note-opener';
import type { HeadingInUse } from '../log-headings';

/** One entry of a row's menu. */
export interface MenuEntry {
	readonly title: string;
	readonly icon: NonNullable<Parameters<MenuItem['setIcon']>[0]>;
	readonly run: () => void;
}

/** Everything the sidebar asks of the app. Components are given this, never the app itself. */
export interface SidebarHost {
	readonly live: LiveVault;
	readonly opener: NoteOpener;
	readonly check: Pick<CheckedNote, 'now' | 'subscribe' | 'check' | 'goTo' | 'close'>;
	words(): Words;
	activeNote(): string | null;
	/** Calls back when another note is in front, until the function that this gives is called. */
	onActiveNote(listener: () => void): () => void;
	hover(event: MouseEvent, target: HTMLElement, path: string): void;
	showMenu(where: MouseEvent | { readonly x: number; readonly y: number }, entries: readonly MenuEntry[]): void;
	copyFlag(flag: Flag): void;
	copyText(text: string): void;
	/** What can be done with a contact as it is, for its menus. */
	actionsFor(path: string): readonly MenuEntry[];
	/** Does one of these things, by its id. */
	act(action: string, path: string): void;
	/** Runs a command of the palette, by its id. */
	run(command: string): void;
	markDone(contact: ContactName, activity: Activity): void;
	confirm(contact: ContactName, touch: PossibleTouch): void;
	/** What each part of a sales conversation asks. */
	questions(): PartTable;
	openSettings(): void;
	readonly openGuide: () => void;
	createExample(): void;
	saveSettings(changed: Partial<Settings>): void;
	headingsInUse(): Promise<readonly HeadingInUse[]>;
}
