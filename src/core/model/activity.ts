import type { IsoDay } from './iso-date';
import type { Evidence, Place } from './place';
import type { Role, RoleReason } from './role';

/** An activity as one note tells it, before names are resolved and doubles are merged. */
export interface ActivityFact {
	readonly day: IsoDay;
	/** Meant for its day, not done: it never counts, whatever the day, until someone says it is done. */
	readonly isPlanned: boolean;
	/** Null when the role is not known: shown, asked about, never guessed. */
	readonly role: Role | null;
	readonly roleReason: RoleReason;
	/** Lower-case and hyphenated (`discovery-call`); empty when no kind was named. */
	readonly kind: string;
	readonly text: string;
	readonly at: Place;
	/** The words as they stand in the note. */
	readonly source: string;
}

/** Something done, or meant to be done, with or for a contact on a day; told in one place or in several. */
export interface Activity {
	readonly day: IsoDay;
	readonly isPlanned: boolean;
	readonly role: Role | null;
	readonly roleReason: RoleReason;
	readonly kind: string;
	readonly text: string;
	readonly evidence: readonly Evidence[];
	/** The note name of the person through whom a company was reached, or null. */
	readonly through: string | null;
	/** Whether a campaign note tells it: one marketing act that reached many. */
	readonly isCampaign: boolean;
}

/** A dated mention of a contact with no role: shown as evidence to confirm, never counted by itself. */
export interface PossibleTouch {
	readonly day: IsoDay;
	readonly evidence: readonly Evidence[];
}
