import type { IsoDay } from './iso-date';
import { isAfter } from './order';
import type { Evidence } from './place';
import type { ReferredBy } from './referral';

/** What a note says of a deal: open, won, lost, or closed without saying which of the two. */
export type DealStatus = 'open' | 'won' | 'lost' | 'closed';

/** Which of the places of `format.md` a deal was read from. */
export type DealSource = 'sales-conversation' | 'deal-note' | 'line' | 'flat-keys';

/** The parts of a sales conversation, in the order they are asked. */
export const conversationParts = ['problem', 'cost', 'fit', 'price', 'decision'] as const;

/** A part of a sales conversation. */
export type ConversationPart = (typeof conversationParts)[number];

/** One sales conversation, from its first talk to a yes or a no, as a record. */
export interface Deal {
	readonly name: string;
	readonly status: DealStatus;
	readonly openedOn: IsoDay | null;
	/** From dated words only, never from times of files. Null: open, or closed on an unknown day. */
	readonly closedOn: IsoDay | null;
	readonly decideBy: IsoDay | null;
	readonly value: string;
	/** Who sent this deal, where its own words say so; else it is the contact's referrer who did. */
	readonly referredBy: readonly ReferredBy[];
	readonly source: DealSource;
	/** The parts that no property and no section answers; empty but for sales-conversation notes. */
	readonly openParts: readonly ConversationPart[];
	/** Where it is told; first where its close, or else its status, stands. */
	readonly evidence: readonly Evidence[];
	/** The note of the deal itself, or null when a contact's note tells it. */
	readonly path: string | null;
}

/** How a deal stands as of a day. `unstarted`: nothing says it was already open then. */
export type DealState = 'open' | 'won' | 'lost' | 'closed' | 'unstarted';

/** A deal as of a day: a later close has not happened yet. */
export interface DealAsOf {
	readonly deal: Deal;
	readonly state: DealState;
	/** The day it closed, when it is closed as of the day asked and the day is known. */
	readonly closedOn: IsoDay | null;
	/** Whether it is open, and known to be: a deal whose opening is unknown and whose close lies ahead silences nothing. */
	readonly isSurelyOpen: boolean;
}

/** Whether a deal has come to its end, won or lost. */
export function isClosed(state: DealState): boolean {
	return state === 'won' || state === 'lost' || state === 'closed';
}

/**
 * How a deal stands as of a day. It is open from its opening up to, not including, its close; with no opening day it is
 * open only by its status (`format.md`, Deals). A later close leaves it open.
 */
export function dealAsOf(deal: Deal, asOf: IsoDay): DealAsOf {
	if (isAfter(deal.openedOn, asOf)) return { deal, state: 'unstarted', closedOn: null, isSurelyOpen: false };
	if (deal.status === 'open') return { deal, state: 'open', closedOn: null, isSurelyOpen: true };
	if (isAfter(deal.closedOn, asOf)) {
		return { deal, state: 'open', closedOn: null, isSurelyOpen: deal.openedOn !== null };
	}
	return { deal, state: deal.status, closedOn: deal.closedOn, isSurelyOpen: false };
}
