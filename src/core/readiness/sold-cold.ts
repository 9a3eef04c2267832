import type { ContactName } from '../model/contact';
import type { ContactAsOf } from '../model/contact-as-of';
import type { DealAsOf } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Evidence } from '../model/place';
import { firstEvidence } from '../rules/rule';
import { cameTowards } from '../standing/came-towards';
import type { ReadinessContext } from './readiness-context';

/** A sales conversation that no marketing came before, neither to the contact nor to anyone of its company. */
export interface SoldCold {
	readonly contact: ContactName;
	/** Null where sales activities tell of a conversation, but no deal does. */
	readonly deal: DealAsOf | null;
	/** No marketing lies before this day: the conversation's first, or, where that is not known, its last. */
	readonly before: IsoDay;
	readonly evidence: readonly Evidence[];
	/** What warmed it all the same: a referral, or words that say it came towards you. */
	readonly warmedBy: readonly Evidence[];
	/** What was done before with no role, or a mention: one of these may be the marketing that seems to be missing; the newest first. */
	readonly perhaps: readonly Evidence[];
}

const MOST_PERHAPS = 3;

/** The sales conversations of a contact within the look-back that were begun with no marketing before them; none of a contact that had bought before. */
export function soldCold(seen: ContactAsOf, context: ReadinessContext): SoldCold[] {
	const { firstMarketingOn, firstBoughtOn } = context.circle(seen.contact.path);
	const isFirst = (before: IsoDay): boolean => isNotBefore(firstMarketingOn, before) && isNotBefore(firstBoughtOn, before);
	return conversationsOf(seen, context)
		.filter(({ before }) => before >= context.rules.lookBackStart && isFirst(before))
		.map((conversation) => coldOf(conversation, seen, context));
}

interface Conversation {
	readonly deal: DealAsOf | null;
	readonly before: IsoDay;
}

function conversationsOf(seen: ContactAsOf, context: ReadinessContext): Conversation[] {
	const sales = seen.done.filter(({ role }) => role === 'sales').map(({ day }) => day);
	if (seen.deals.length > 0) {
		return seen.deals.flatMap((deal) => {
			const before = deal.state === 'unstarted' ? null : startOf(deal, sales, seen);
			return before === null ? [] : [{ deal, before }];
		});
	}
	// A colleague's deal, or the company's, is told there.
	const { openDeal, lastDealOn, hasUnclearClose } = context.circle(seen.contact.path);
	const first = sales[0];
	return first === undefined || openDeal !== null || lastDealOn !== null || hasUnclearClose ? [] : [{ deal: null, before: first }];
}

/** The first day known of a deal's conversation: its opening, or an earlier sales activity since the deal before it; else its close. */
function startOf({ deal, closedOn }: DealAsOf, sales: readonly IsoDay[], { asOf, deals }: ContactAsOf): IsoDay | null {
	const end = deal.openedOn ?? closedOn ?? asOf;
	const closes = deals.flatMap((other) => (other.closedOn !== null && other.deal !== deal && other.closedOn <= end ? [other.closedOn] : []));
	const after = closes.sort().at(-1) ?? '';
	const talk = sales.find((day) => day <= end && day > after);
	return talk ?? deal.openedOn ?? closedOn;
}

function coldOf({ deal, before }: Conversation, seen: ContactAsOf, context: ReadinessContext): SoldCold {
	const { path, name, referredBy } = seen.contact;
	const firstTalk = seen.done.filter(({ role, day }) => role === 'sales' && day >= before).slice(0, 1);
	const referrals = [...(deal?.deal.referredBy ?? []), ...referredBy].map(({ evidence }) => evidence);
	const towards = cameTowards(seen, context.isTowards).filter(({ day }) => day <= before);
	const untagged = seen.done.filter(({ role, day }) => role === null && day < before);
	const maybe = [...untagged, ...seen.possibleForFlags.filter(({ day }) => day < before)].sort((a, b) => byDay(b, a));
	return {
		contact: { path, name },
		deal,
		before,
		evidence: [...(deal?.deal.evidence.slice(0, 1) ?? []), ...firstEvidence(firstTalk)],
		warmedBy: [...referrals, ...towards.map(({ evidence }) => evidence)],
		perhaps: firstEvidence(maybe.slice(0, MOST_PERHAPS)),
	};
}

function isNotBefore(day: IsoDay | null, before: IsoDay): boolean {
	return day === null || day >= before;
}
