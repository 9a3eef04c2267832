import { latestCloseDay, type ContactAsOf } from '../model/contact-as-of';
import { isClosed, type DealAsOf } from '../model/deal';
import type { IsoDay } from '../model/iso-date';

/** How it stands between you and a contact, or a company with all its people, as of a day. */
export interface Standing {
	/** A deal that is open, or null. */
	readonly openDeal: DealAsOf | null;
	/** Whether a deal was won, or paid work was done. */
	readonly hasBought: boolean;
	/** Whether a deal was closed of which nobody says how, or when. */
	readonly hasUnclearClose: boolean;
	/** The latest close of a deal or, where it is later, the latest paid work. */
	readonly lastDealOn: IsoDay | null;
	readonly lastDeliveryOn: IsoDay | null;
	/** The first day of a won deal's close, or of paid work: from then on it was a client. */
	readonly firstBoughtOn: IsoDay | null;
	readonly firstMarketingOn: IsoDay | null;
	/** The latest sales activity done. */
	readonly lastSalesOn: IsoDay | null;
	/** Whether a sales activity is planned for the day asked or later. */
	readonly hasPlannedSales: boolean;
}

/** How it stands with one contact; what reached a company through its people included. */
export function standingOf(seen: ContactAsOf): Standing {
	const { deals, delivery, marketing, done, planned, asOf } = seen;
	const lastDeliveryOn = delivery.at(-1)?.day ?? null;
	const won = deals.flatMap(({ state, closedOn }) => (state === 'won' ? [closedOn] : []));
	return {
		openDeal: deals.find(({ state }) => state === 'open') ?? null,
		hasBought: won.length + delivery.length > 0,
		hasUnclearClose: deals.some(({ state, closedOn }) => isClosed(state) && (state === 'closed' || closedOn === null)),
		lastDealOn: later(latestCloseDay(seen), lastDeliveryOn),
		lastDeliveryOn,
		firstBoughtOn: won.reduce<IsoDay | null>(earlier, delivery[0]?.day ?? null),
		firstMarketingOn: marketing[0]?.day ?? null,
		lastSalesOn: done.reduce<IsoDay | null>((last, { role, day }) => (role === 'sales' ? later(last, day) : last), null),
		hasPlannedSales: planned.some(({ role, day }) => role === 'sales' && day >= asOf),
	};
}

/** How it stands with two taken together. */
export function together(one: Standing, other: Standing): Standing {
	return {
		openDeal: one.openDeal ?? other.openDeal,
		hasBought: one.hasBought || other.hasBought,
		hasUnclearClose: one.hasUnclearClose || other.hasUnclearClose,
		lastDealOn: later(one.lastDealOn, other.lastDealOn),
		lastDeliveryOn: later(one.lastDeliveryOn, other.lastDeliveryOn),
		firstBoughtOn: earlier(one.firstBoughtOn, other.firstBoughtOn),
		firstMarketingOn: earlier(one.firstMarketingOn, other.firstMarketingOn),
		lastSalesOn: later(one.lastSalesOn, other.lastSalesOn),
		hasPlannedSales: one.hasPlannedSales || other.hasPlannedSales,
	};
}

function later(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
	return one === null || (other !== null && other > one) ? other : one;
}

function earlier(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
	return one === null || (other !== null && other < one) ? other : one;
}
