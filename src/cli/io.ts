import type { IsoDay } from '../core/model/iso-date';

/** What the command line needs of the process around it. */
export interface Io {
	/** Writes to standard output. */
	out(text: string): void;
	/** Writes to standard error. */
	err(text: string): void;
	/** Whether standard output is a terminal that shows colours. */
	readonly hasColor: boolean;
	/** Whether standard error is a terminal, on which progress may be rewritten in place. */
	readonly showsProgress: boolean;
	/** The local calendar day. */
	readonly today: IsoDay;
}

/** A mistake of the user's, told in one line on standard error; the command ends with exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
