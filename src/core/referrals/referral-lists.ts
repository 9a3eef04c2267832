import type { Evidence } from '../model/place';
import { readAmount, type Amount } from './amount';
import type { ReferredContacts } from './who-referred';

/** What came of all that somebody sent, in figures. */
export interface ReferralOutcome {
	readonly open: number;
	readonly won: number;
	readonly lost: number;
	/** Closed without a word on how. */
	readonly closed: number;
	/** What the won deals are worth, by currency. */
	readonly worth: readonly Amount[];
	/** Won deals whose value is missing or cannot be read as an amount. */
	readonly wonWithoutValue: number;
}

/** What is known of the one who referred. */
export interface ReferrerStanding {
	readonly hasBought: boolean;
	/** Where marketing to it was stopped by your own judgement; null where it goes on, or the contact wishes none. */
	readonly stop: Evidence | null;
	/** Whether the contact itself wishes no marketing: then nothing more is said of it. */
	readonly wishesNone: boolean;
}

/** Somebody who sent others, what came of it, and whether a stop of marketing to them is to be thought over. */
export interface Referrer extends ReferredContacts {
	readonly outcome: ReferralOutcome;
	/** Null for somebody who has no note as a contact. */
	readonly standing: ReferrerStanding | null;
}

/** The referrers with what came of it: most won deals first, then most referrals, then by name. */
export function referrersOf(all: readonly ReferredContacts[], standingOf: (path: string) => ReferrerStanding): Referrer[] {
	return all
		.map((one): Referrer => ({ ...one, outcome: outcomeOf(one), standing: one.path === null ? null : standingOf(one.path) }))
		.sort((a, b) => b.outcome.won - a.outcome.won || b.referrals.length - a.referrals.length);
}

function outcomeOf({ referrals }: ReferredContacts): ReferralOutcome {
	const counts = { open: 0, won: 0, lost: 0, closed: 0 };
	const worth = new Map<string, number>();
	let wonWithoutValue = 0;
	for (const { deal } of referrals.flatMap(({ deals }) => deals)) {
		if (deal.state !== 'unstarted') counts[deal.state]++;
		if (deal.state !== 'won') continue;
		const value = readAmount(deal.deal.value);
		if (value === null) wonWithoutValue++;
		else worth.set(value.currency, (worth.get(value.currency) ?? 0) + value.amount);
	}
	return { ...counts, worth: [...worth].map(([currency, amount]) => ({ amount, currency })), wonWithoutValue };
}
