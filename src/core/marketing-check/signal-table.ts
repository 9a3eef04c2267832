import type { nextStepKinds, phraseWays } from './marketing-finding';

/** The words of one language that the marketing check knows, as phrases (`phrases`). */
export interface SignalTable {
	/** Words that nearly every paragraph of the language has, and no other language. */
	readonly common: string;
	readonly selling: Readonly<Record<(typeof phraseWays)[number], string>>;
	readonly nextSteps: Readonly<Record<(typeof nextStepKinds)[number], string>>;
	/** Phrases that look like selling and are none: what overlaps them is left out. */
	readonly harmless: string;
	/** In a sentence with one of these an amount is asked of the reader. */
	readonly offering: string;
	/** In a sentence with one of these somebody tells of a price, a discount or a guarantee, and asks for none. */
	readonly telling: string;
}
