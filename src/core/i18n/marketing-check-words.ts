import type { NextStepKind, SellingSignal, SellingWay } from '../marketing-check/marketing-finding';

/** What is told of words found, and the wording proposed in their place. */
export interface Advice {
	readonly why: string;
	/** A sentence that could stand there instead; nothing is ever rewritten unasked. */
	readonly kinder: string;
}

/** The sentences of the marketing check, in one language. */
export interface MarketingCheckWords {
	readonly signal: Readonly<Record<SellingSignal, string>>;
	readonly advice: Readonly<Record<SellingWay, Advice>>;
	readonly noNextStep: Advice & { readonly title: string };
	readonly kinder: string;
	/** The line above the findings: how many there are, and the invitation found. */
	summary(findings: number, step: { readonly kind: NextStepKind; readonly line: number; readonly text: string } | null): string;
	readonly noWords: string;
	/** The command of the palette. */
	readonly command: string;
	/** The title of the list. */
	readonly title: string;
	readonly close: string;
	readonly copy: string;
	/** What is said of a list that is of the selection alone, and the button to check all. */
	readonly partOnly: string;
	readonly whole: string;
	/** What is said of findings that are not in the list, for there are too many. */
	more(count: number): string;
	/** The line above a campaign that is to be logged, and the button that opens the list. */
	ofNote(note: string, summary: string): string;
	readonly show: string;
}
