import type { Words } from '../../core/i18n/words';
import type { Flag } from '../../core/model/flag';

/** What commands ask of their host: a few windows, the note in front, and what is flagged. */
export interface CommandHost {
	words(): Words;
	/** The path of the contact whose note, or a note about whom, is in front; null where there is none. */
	activeContact(): string | null;
	flags(): readonly Flag[];
	open(path: string): void;
	openSidebar(): void;
	/** Opens the sidebar at the panel of the contact in front. */
	showPanel(): void;
	openGuide(): void;
	/** Copies flags as a Markdown list, and says how many. */
	copy(flags: readonly Flag[]): void;
	tell(message: string): void;
}

/** A command of the palette, as a plain object; hosts register the table of them. */
export interface Command {
	/** Without the plugin's id. */
	readonly id: string;
	readonly icon: string;
	name(words: Words): string;
	/** Whether it can be run now; always, where it is left out. */
	isAvailable?(host: CommandHost): boolean;
	run(host: CommandHost): void;
}
