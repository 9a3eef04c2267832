import type { Activity, PossibleTouch } from './activity';
import type { ContactName } from './contact';
import type { Deal, DealState } from './deal';
import type { IsoDay } from './iso-date';
import type { Evidence } from './place';

/** The warnings, by the name that is at once the rule's file, its settings key and its anchor in the docs. */
export const flagIds = ['stalled-marketing', 'undecided', 'gone-quiet', 'not-reevaluated', 'marketing-after-stop', 'closed-undated', 'untagged'] as const;

/** The name of a warning. */
export type FlagId = (typeof flagIds)[number];

/** Why a flag is kept back. */
export type SuppressionReason =
	| { readonly by: 'stop'; readonly on: IsoDay }
	| { readonly by: 'do-not-contact' }
	| { readonly by: 'pause'; readonly until: IsoDay }
	| { readonly by: 'snooze'; readonly until: IsoDay }
	| { readonly by: 'open-deal'; readonly deal: string };

/** What a rule found, before anybody asks whether the contact is snoozed, stopped or being sold to. */
export interface Finding {
	/** The deal it is about, or null when it is about the contact as a whole. */
	readonly deal: { readonly deal: Deal; readonly state: DealState } | null;
	/** The calendar day it counts from, or null where none is known. */
	readonly since: IsoDay | null;
	/** In the order a reader needs it: what the flag rests on first, then what was seen but does not clear it. */
	readonly evidence: readonly Evidence[];
	/** Set where everything was looked at, not only what follows the latest close. */
	readonly ofAll?: true;
}

/** A warning that a rule raised, with the evidence it rests on. Hosts only word it. */
export interface Flag extends Finding {
	readonly flag: FlagId;
	/** Its own among all flags; it stays while what the flag tells stays. */
	readonly key: string;
	readonly contact: ContactName;
	/** Calendar days from `since` to the day asked, or null. */
	readonly days: number | null;
	/** Whether paid work was done for the contact lately: the warning stands, the next step differs. */
	readonly isInDelivery: boolean;
	/** Whether activities since then have no role: one of them may be the marketing that seems to be missing. */
	readonly hasUntagged: boolean;
	readonly planned: readonly Activity[];
	readonly possible: readonly PossibleTouch[];
}

/** Whether a flag tells that marketing stalled: it stopped by accident, after a close. That it was stopped on purpose, `isStopped` tells. */
export function isStalled({ flag }: Pick<Flag, 'flag'>): boolean {
	return flag === 'stalled-marketing';
}

/** A flag that is kept back, with its reason. */
export interface SuppressedFlag extends Flag {
	readonly reason: SuppressionReason;
}
