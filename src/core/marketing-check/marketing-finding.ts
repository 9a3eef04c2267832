/** What of selling a text can hold: a price, a discount, urgency, an imperative to buy, guarantee talk, or words the user added. */
export type SellingSignal = 'price' | 'discount' | 'urgency' | 'buy' | 'guarantee' | 'own';

/** The ways of selling that are worded apart, each with its signal. */
export const signalOf = {
	amount: 'price',
	reduction: 'discount',
	bonus: 'discount',
	hurry: 'urgency',
	deadline: 'urgency',
	scarcity: 'urgency',
	buy: 'buy',
	'sign-up': 'buy',
	promise: 'guarantee',
	'money-back': 'guarantee',
	own: 'own',
} as const satisfies Readonly<Record<string, SellingSignal>>;

/** One way of selling, such as `scarcity`. */
export type SellingWay = keyof typeof signalOf;

/** The ways that are found by phrases of the tables. */
export const phraseWays = [
	'reduction',
	'bonus',
	'hurry',
	'deadline',
	'scarcity',
	'buy',
	'sign-up',
	'promise',
	'money-back',
] as const satisfies readonly SellingWay[];

/** What a text can invite its reader to, by phrases of the tables. */
export const nextStepKinds = ['read', 'reply', 'attend', 'talk'] as const;

/** What a text can invite its reader to; `own` by words the user added. */
export type NextStepKind = (typeof nextStepKinds)[number] | 'own';

/** The languages whose words the check knows. */
export type TextLanguage = 'en' | 'de';

/** Words of a text: the 1-based line they begin on, and where they start and end in the whole text, in UTF-16 units. */
export interface WordsFound {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Words that sell, and the language of their paragraph, in which other words are to be proposed. */
export interface SellingFinding extends WordsFound {
	readonly signal: SellingSignal;
	readonly way: SellingWay;
	readonly language: TextLanguage;
}

/** Words that invite the reader to a next step. */
export interface NextStepFound extends WordsFound {
	readonly kind: NextStepKind;
}

/** What the check found, in the order of the text. */
export interface MarketingCheck {
	readonly findings: readonly SellingFinding[];
	/** The first invitation to a next step; null where nothing invites. */
	readonly nextStep: NextStepFound | null;
	/** The language most of the text is written in. */
	readonly language: TextLanguage;
	/** How many words were looked at: frontmatter, code, quotes, comments and link targets hold none. */
	readonly words: number;
}
