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

/** Something in a file that could not be read, and what the parser says of it. */
export interface ImportProblem {
	/** 1-based. */
	readonly line: number;
	readonly found: string;
}

/** What a file of contacts told, and what could not be read of it. */
export interface PeopleRead {
	readonly people: readonly ImportedPerson[];
	readonly problems: readonly ImportProblem[];
}
