import type { ContactChoice } from '../import/import-changes';
import type { ImportFault } from '../import/imported-person';
import type { SameBecause } from '../import/propose-contacts';

/** The sentences of imports: the commands, the file to pick, the preview. */
export interface ImportsWords {
	readonly contacts: string;
	readonly meetings: string;
	readonly device: string;
	readonly kinds: Readonly<Record<'contacts' | 'meetings', string>>;
	readonly vault: string;
	readonly unreadable: (file: string) => string;

	readonly people: (people: number, doubles: number) => string;
	/** The first and the last day looked at. */
	readonly from: string;
	readonly to: string;
	readonly lines: (lines: number, known: number, others: number) => string;
	readonly all: string;
	readonly none: string;
	readonly becomes: (path: string) => string;
	readonly inFile: string;
	readonly inNotes: string;
	readonly because: Readonly<Record<SameBecause, string>>;
	readonly choice: Readonly<Record<ContactChoice, string>>;
	readonly decide: (name: string) => string;
	readonly repeats: (line: number) => string;
	readonly sameDay: (text: string) => string;
	readonly unused: (columns: readonly string[]) => string;
	readonly problems: (count: number) => string;
	readonly problem: (line: number, why: ImportFault, found: string) => string;
	readonly more: (left: number) => string;
	readonly write: (count: number) => string;
	readonly nothing: string;
}
