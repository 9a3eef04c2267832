import type { nextStepKinds, phraseWays } from './marketing-finding';

/** The words of one language that the marketing check knows, as phrases (`phrases`). */
export interface SignalTable {
	/** Words that nearly every paragraph of the language has, and no other language. */
	readonly common: string;
	/** Phrases that sell; behind `/` those that sell only in a text where others do. */
	readonly selling: Readonly<Record<(typeof phraseWays)[number], string>>;
	readonly nextSteps: Readonly<Record<(typeof nextStepKinds)[number], string>>;
	/** Phrases that look like selling and are none: what overlaps them is left out. */
	readonly harmless: string;
	/** In a sentence with one of these an amount is asked of the reader. */
	readonly offering: string;
	/** After one of these a sentence tells of others, or of what was: of their prices, their hurry, their guarantees. */
	readonly telling: string;
	/** In a sentence with one of these a price or a discount is a fact, asked of nobody. */
	readonly accounting: string;
	/** In a sentence with one of these a command to take something asks for no money. */
	readonly giving: string;
}
