import type { ContactList } from '../../contact-book/audiences';
import type { ContactName } from '../../core/model/contact';
import type { Flag } from '../../core/model/flag';
import type { IsoDay } from '../../core/model/iso-date';
import type { Role } from '../../core/model/role';
import type { ActWords } from '../../core/i18n/act-words';
import type { DateWords } from '../../core/read/date-words';
import type { Recipients } from '../../core/conversation/recipients';

/** What the forms of dialogs ask of the app. */
export interface DialogTools {
	readonly words: ActWords;
	readonly roles: Readonly<Record<Role, string>>;
	readonly today: IsoDay;
	/** The names of months that days may be written with. */
	readonly days: DateWords;
	/** A day as people write it. */
	day(day: IsoDay): string;
	/** The kinds to offer for a role, those logged last first. */
	kinds(role: Role): readonly string[];
	pickContact(): Promise<ContactName | null>;
	/** The lists of the vault with their members as of today, by their names as `plainWord` writes them. */
	lists(): ReadonlyMap<string, ContactList>;
	/** The contacts whose e-mail addresses a text holds. */
	recipients(text: string): Recipients;
	/** The text of a CSV file that the user picks, or null. */
	pickCsv(): Promise<string | null>;
	nameOf(path: string): string;
	/** The text of a note, or null where there is none. */
	text(path: string): Promise<string | null>;
	/** What a flag warns of, in words. */
	flagReason(flag: Flag): string;
}
