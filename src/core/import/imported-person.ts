import { oneLine } from '../model/one-line';

const LONGEST_WORDS = 1000;

/** Words of a file on one line; what is longer than 1000 characters is no name and no address, and is cut. */
export function importedWords(written: string): string {
	return oneLine(written.trim().slice(0, LONGEST_WORDS));
}

/** A person as a file of contacts tells it. */
export interface ImportedPerson {
	/** Empty where the file names none. */
	readonly name: string;
	/** Lower-case, each once. */
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	readonly company: string;
	readonly title: string;
	/** As written, often a day, sometimes without its year. */
	readonly birthday: string;
	/** The 1-based line of the file where it begins. */
	readonly line: number;
}

/**
 * Why something in a file was not read. `cut`: its end is missing. `no-colon`: a line that is none. `nobody`: neither a name nor an
 * address. `no-columns`: no column for either. `quotes`: read, but its quotes are not as they should be. `no-day`: a meeting
 * without one. `rule`: a meeting that comes again in a way that is not followed.
 */
export type ImportFault = 'cut' | 'no-colon' | 'nobody' | 'no-columns' | 'quotes' | 'no-day' | 'rule';

/** Something in a file that could not be read. */
export interface ImportProblem {
	/** 1-based. */
	readonly line: number;
	readonly why: ImportFault;
	/** What stands there; may be empty. */
	readonly found: string;
}

/** What a file of contacts told, and what could not be read of it. */
export interface PeopleRead {
	readonly people: readonly ImportedPerson[];
	readonly problems: readonly ImportProblem[];
	/** The heads of the columns of a table that say nothing here; none of a file of vCards. */
	readonly unusedColumns: readonly string[];
}
