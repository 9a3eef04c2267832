import type { MenuItem } from 'obsidian';
import type { Words } from '../../core/i18n/words';
import type { Flag } from '../../core/model/flag';
import type { Settings } from '../../core/settings/settings';
import type { LiveVault } from '../live-vault';
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
	words(): Words;
	activeNote(): string | null;
	/** Calls back when another note is in front, until the function that this gives is called. */
	onActiveNote(listener: () => void): () => void;
	hover(event: MouseEvent, target: HTMLElement, path: string): void;
	showMenu(where: MouseEvent | { readonly x: number; readonly y: number }, entries: readonly MenuEntry[]): void;
	copyFlag(flag: Flag): void;
	openSettings(): void;
	readonly openGuide: () => void;
	createExample(): void;
	saveSettings(changed: Partial<Settings>): void;
	headingsInUse(): Promise<readonly HeadingInUse[]>;
}
