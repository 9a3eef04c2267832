/** What is said around the lists of those who are ready, sold cold and refer, and in a base, in one language. */
export interface ListWords {
	/** The section of those who refer; the others are named as their lists are. */
	readonly referrals: string;
	/** Said while the lists are made. */
	readonly making: string;
	readonly noneCold: string;
	/** Said where a search leaves nothing of a list. */
	readonly noneFound: string;
	readonly base: BaseWords;
}

/** What is said in a base and of it. */
export interface BaseWords {
	readonly create: string;
	readonly table: string;
	step(name: string): string;
	/** Said where Bases is turned off. */
	readonly off: string;
	readonly noContact: string;
	readonly empty: string;
	readonly noGroup: string;
	/** The button that shows more notes, with how many are left. */
	more(count: number): string;
}
