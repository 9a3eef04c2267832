import type { DealState } from '../model/deal';
import type { ReadyBecause, ReadyButWait } from '../readiness/ready-for-conversation';
import type { ReferralOutcome } from '../referrals/referral-lists';

/** What is said of those who are ready for a conversation, and of conversations that came too soon, in one language. */
export interface ReadyWords {
	readonly title: string;
	readonly none: string;
	readonly because: Readonly<Record<ReadyBecause, string>>;
	readonly step: Readonly<Record<ReadyBecause, string>>;
	/** What a sign is called that only a mention tells. */
	readonly perhaps: string;
	newest(day: string): string;
	lastDeal(day: string | null): string;
	readonly keptBack: string;
	readonly wait: Readonly<Record<ReadyButWait, string>>;
	readonly soldCold: string;
	cold(deal: string | null, day: string): string;
	readonly warmed: string;
	readonly maybeMarketing: string;
}

/** What is said of those who send others, and of those to whom marketing may stop, in one language. */
export interface ReferralWords {
	readonly title: string;
	readonly none: string;
	readonly dealState: Readonly<Record<DealState, string>>;
	outcome(referrals: number, outcome: ReferralOutcome): string;
	readonly noDeal: string;
	readonly noNote: string;
	several(notes: string): string;
	readonly neverBought: string;
	readonly questioned: string;
	readonly stops: string;
	stop(proposal: { readonly touches: number; readonly first: string; readonly last: string; readonly lostDeals: number }): string;
	readonly stopStep: string;
	/** The step where marketing has reached trust. */
	readonly talkFirst: string;
}

/** Both. */
export interface RelationshipWords {
	readonly ready: ReadyWords;
	readonly referrals: ReferralWords;
}

/** Amounts as text: `EUR 4800, € 950`. */
export function worthOf({ worth }: ReferralOutcome, number: (amount: number) => string): string {
	return worth.map(({ amount, currency }) => [currency, number(amount)].filter((part) => part !== '').join(' ')).join(', ');
}
