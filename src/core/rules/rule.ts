import type { ContactAsOf } from '../model/contact-as-of';
import type { Evidence } from '../model/place';
import type { Finding, FlagId } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import type { Settings } from '../settings/settings';

/** What a rule is given besides the contact. */
export interface RuleContext {
	readonly settings: Settings;
	/** The day asked. */
	readonly asOf: IsoDay;
	/** The day a number of calendar days before the day asked. */
	daysAgo(days: number): IsoDay;
	/** Calendar days from a day to the day asked. */
	daysSince(day: IsoDay): number;
	/** The first day of the look-back: deals closed before it are counted as older. */
	readonly lookBackStart: IsoDay;
}

/** A small vault that shows what a rule flags. It runs as a test and stands in `docs/flags.md`. */
export interface RuleExample {
	/** A fact in the present tense: "A newsletter after the close clears the flag". */
	readonly title: string;
	readonly asOf: IsoDay;
	/** Path to text. The first note is the contact's. */
	readonly notes: Readonly<Record<string, string>>;
	/** How often the rule raises its flag, and how many of these are kept back. */
	readonly raises: number;
	readonly suppressed?: number;
}

/** What the docs say of a rule; it stands in the rule's file, and is no part of what a phone loads. */
export interface RuleDocs {
	/** One or two sentences on what it warns of and why that matters. */
	readonly why: string;
	readonly examples: readonly RuleExample[];
}

/** A warning: one short plain object in a file of its name. */
export interface Rule {
	/** The file's name, the settings key and the anchor in the docs. */
	readonly id: FlagId;
	/** The step it suggests is to go on marketing: a stop, a pause or an open deal keeps it back. A snooze keeps back every flag. */
	readonly asksForMarketing: boolean;
	/** What is wrong with one contact as of its day; no finding is no flag. Knows nothing of suppression. */
	check(contact: ContactAsOf, context: RuleContext): readonly Finding[];
}

/** The first evidence of each of several things told, in their order. */
export function firstEvidence(told: readonly { readonly evidence: readonly Evidence[] }[]): Evidence[] {
	return told.flatMap(({ evidence }) => evidence.slice(0, 1));
}
