import type { EditContext } from '../../core/conversation/edit-context';
import type { NoteChange } from '../../core/conversation/note-change';
import type { EditRefusal } from '../../core/edit/text-edit';
import type { Words } from '../../core/i18n/words';
import type { Contact, ContactName } from '../../core/model/contact';
import type { TextPart } from '../../core/marketing-check/check-marketing';
import type { Flag } from '../../core/model/flag';
import type { IsoDay } from '../../core/model/iso-date';
import type { PartTable } from '../../core/read/conversation-parts';
import type { NoteFacts } from '../../core/read/note-facts';
import type { OlderDeal } from '../../core/view/check-result';
import type { Settings } from '../../core/settings/settings';
import type { Step, WriteReport } from '../history';
import type { Dialogs } from './dialogs';

/** What commands ask of their host: a few windows, the note in front, what the notes tell, and the writing of notes. */
export interface CommandHost {
	readonly words: () => Words;
	/** The path of the contact whose note, or a note about whom, is in front; null where there is none. */
	activeContact(): string | null;
	flags(): readonly Flag[];
	/** The deals closed before the look-back, which are not flagged. */
	olderDeals(): readonly OlderDeal[];
	open(path: string, at?: { readonly line: number }): void;
	/** Whether the app shows bases. */
	hasBases(): boolean;
	openSidebar(): void;
	/** Opens the sidebar at the panel of the contact in front. */
	showPanel(): void;
	readonly openGuide: () => void;
	/** The part of the note in front that is selected; null where nothing is. */
	selectedPart(): TextPart | null;
	/** Checks the marketing of a note, or of a part of it, and opens the list of what was found. */
	showCheck(path: string, part: TextPart | null): void;
	openReview(): void;
	/** Copies flags as a Markdown list, and says how many. */
	copy(flags: readonly Flag[]): void;
	tell(message: string): void;
	/** Says that a note was left as it is, and why. */
	tellRefusal(path: string, refusal: EditRefusal): void;
	readonly dialogs: Dialogs;
	readonly notes: NotesHost;
}

/** What commands ask about notes, and how they write them. */
export interface NotesHost {
	today(): IsoDay;
	settings(): Settings;
	change(settings: Partial<Settings>): void;
	/** What edits must know of the settings and the host's YAML. */
	edits(): EditContext;
	/** The questions of a sales conversation, in the user's language. */
	parts(): PartTable;
	/** The path of the note in front, or null. */
	active(): string | null;
	facts(path: string): NoteFacts | undefined;
	contact(path: string): Contact | null;
	contacts(): readonly ContactName[];
	/** The contacts that a name means as a link would: by path, name or alias; several where it is ambiguous. */
	named(name: string): readonly ContactName[];
	/** The contacts that a person may mean by a name: all who bear it, also where a link would mean the one at the top of the vault. */
	meant(name: string): readonly ContactName[];
	/** The paths of all files of the vault. */
	paths(): readonly string[];
	/** The path of a new note: of that name, or with the first number that is free. */
	freePath(folder: string, name: string): string;
	/** The link to a note, `[[Anna]]`, from anywhere in the vault; the name alone where links know none such. `path` need not exist yet. */
	linkTo(path: string): string;
	/** The text of a note, or null where there is none. */
	text(path: string): Promise<string | null>;
	/** A day in a format such as `DD.MM.YYYY`, and the time of day now. */
	dayIn(day: IsoDay, format: string): string;
	time(): string;
	/** The words selected in the note in front, else its line; '' where there is none. */
	selection(): string;
	/** Writes changes as one step that can be undone, and says what was written and what was not. */
	write(step: string, changes: readonly NoteChange[]): Promise<WriteReport>;
	/** Takes the last step back, or one that is named, and says so, or why not; gives whether it did. */
	undo(step?: Step): Promise<boolean>;
}

/** A command of the palette, as a plain object; hosts register the table of them. */
export interface Command {
	/** Without the plugin's id. */
	readonly id: string;
	readonly icon: string;
	name(words: Words): string;
	/** Whether it can be run now; always, where it is left out. */
	isAvailable?(host: CommandHost): boolean;
	run(host: CommandHost): void | Promise<void>;
}

/** Something done with one contact: a command of the palette, and an entry of the contact's menus. */
export interface ContactAction {
	readonly id: string;
	readonly icon: string;
	readonly name: (words: Words) => string;
	/** Whether it makes sense for the contact as it is; always, where it is left out. */
	isFor?(contact: Contact, host: CommandHost): boolean;
	readonly run: (host: CommandHost, contact: Contact) => Promise<void>;
}
