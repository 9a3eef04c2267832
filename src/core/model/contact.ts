import type { Activity, PossibleTouch } from './activity';
import type { Deal } from './deal';
import type { IsoDay } from './iso-date';
import type { Evidence } from './place';
import type { ReferredBy } from './referral';

/** What was decided about going on with marketing to a contact. */
export type Decision = 'continue' | 'pause' | 'stop';

/** The decision, on a day, to go on marketing to a contact, to pause, or to stop. */
export interface Reevaluation {
	readonly day: IsoDay;
	readonly decision: Decision;
	/** For a pause, the day on which flags return; it hides through the day before. Null for the others. */
	readonly until: IsoDay | null;
	readonly reason: string;
	readonly evidence: Evidence;
}

/** Another contact, by its note. */
export interface ContactName {
	readonly path: string;
	readonly name: string;
}

/** A person, or a client company, with a note of its own, and all that the vault's notes tell of it. */
export interface Contact extends ContactName {
	readonly aliases: readonly string[];
	/** By day, then in the order read; done and planned, doubles merged; a company's people's are not among them. */
	readonly activities: readonly Activity[];
	/** Marketing and delivery that reached a company through its people; empty for a person. */
	readonly throughPeople: readonly Activity[];
	readonly possible: readonly PossibleTouch[];
	/** Possible touches with a company's people; empty for a person. Shown beside its flags, counted with the person. */
	readonly possibleThroughPeople: readonly PossibleTouch[];
	readonly deals: readonly Deal[];
	/** In the order written. */
	readonly reevaluations: readonly Reevaluation[];
	/** `do-not-contact: true` or `marketing: stop`: a stop with no day of its own. */
	readonly doNotContact: Evidence | null;
	readonly snoozedUntil: IsoDay | null;
	readonly companies: readonly ContactName[];
	readonly people: readonly ContactName[];
	readonly referredBy: readonly ReferredBy[];
	/** E-mail addresses, lower-case, as written in its properties. */
	readonly emails: readonly string[];
}
