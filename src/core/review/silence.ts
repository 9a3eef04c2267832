import type { Contact } from '../model/contact';
import { contactAsOf } from '../model/contact-as-of';
import { dealAsOf } from '../model/deal';
import { daysBetween, monthsAfter, type DaySpan, type IsoDay } from '../model/iso-date';
import { byDay, inOrder } from '../model/order';
import type { Evidence } from '../model/place';
import { isDecidedIn, placeOfDeal, type DealWith } from './review-deals';
import type { SilenceAfterClose, SilenceReview } from './review-shape';
import type { Steps } from '../steps';
import { survivalCurve } from './survival';

/** How far the silence after a close is followed. */
export interface Following {
	readonly asOf: IsoDay;
	readonly lookBackMonths: number;
}

/**
 * The silence after each close of a span: the days until the first marketing after the day of the close, as the flag
 * `stalled-marketing` counts it. Where none came, the close was followed until the day asked, but no longer than a look-back, nor
 * past the day on which marketing was stopped on purpose (`do-not-contact`, which has no day: not at all). A deal a step.
 */
export function* silenceReview(deals: readonly DealWith[], seen: DaySpan | null, following: Following): Steps<SilenceReview> {
	const closes: SilenceAfterClose[] = [];
	for (const deal of deals) {
		if (seen !== null && isDecidedIn(deal, seen)) closes.push(...silenceAfter(deal, following));
		yield;
	}
	return { closes, curve: survivalCurve(closes.map(({ days, end }) => ({ days, isEnded: end === 'marketing' }))) };
}

/** A deal with several contacts closes once: the first marketing to any of them ends the silence. */
function silenceAfter(one: DealWith, following: Following): SilenceAfterClose[] {
	const { closedOn } = dealAsOf(one.deal, following.asOf);
	if (closedOn === null) return [];
	const ends = one.contacts.map((contact) => endOf(contact, closedOn, following)).sort(firstMarketingThenLongest);
	const { on, end, evidence } = ends[0] ?? { on: closedOn, end: 'as-of', evidence: [] };
	return [
		{
			deal: one.deal.name,
			contacts: one.contacts.map(({ path, name }) => ({ path, name })),
			closedOn,
			days: daysBetween(closedOn, on),
			end,
			evidence: [placeOfDeal(one), ...evidence],
		},
	];
}

interface SilenceEnd {
	readonly on: IsoDay;
	readonly end: SilenceAfterClose['end'];
	readonly evidence: readonly Evidence[];
}

function endOf(contact: Contact, closedOn: IsoDay, { asOf, lookBackMonths }: Following): SilenceEnd {
	const limit = monthsAfter(closedOn, lookBackMonths);
	const followed: SilenceEnd = limit < asOf ? { on: limit, end: 'look-back', evidence: [] } : { on: asOf, end: 'as-of', evidence: [] };
	const stop = stopAfter(contact, closedOn, asOf);
	const last = stop !== null && stop.on <= followed.on ? stop : followed;
	const marketing = contactAsOf(contact, asOf).marketing.find(({ day }) => day > closedOn);
	if (marketing !== undefined && marketing.day <= last.on) return { on: marketing.day, end: 'marketing', evidence: marketing.evidence.slice(0, 1) };
	if (stop === null && marketing === undefined && contact.doNotContact !== null) return { on: closedOn, end: 'stop', evidence: [contact.doNotContact] };
	return last;
}

/** The day from which marketing was stopped on purpose: the close itself where the stop stood then, else the first stop after it. */
function stopAfter({ reevaluations }: Contact, closedOn: IsoDay, asOf: IsoDay): SilenceEnd | null {
	const known = reevaluations.filter(({ day }) => day <= asOf).sort(byDay);
	const standing = known.filter(({ day }) => day <= closedOn).at(-1);
	if (standing?.decision === 'stop') return { on: closedOn, end: 'stop', evidence: [standing.evidence] };
	const later = known.find(({ day, decision }) => day > closedOn && decision === 'stop');
	return later === undefined ? null : { on: later.day, end: 'stop', evidence: [later.evidence] };
}

function firstMarketingThenLongest(a: SilenceEnd, b: SilenceEnd): number {
	if ((a.end === 'marketing') !== (b.end === 'marketing')) return a.end === 'marketing' ? -1 : 1;
	const order = inOrder(a.on, b.on);
	return a.end === 'marketing' ? order : -order;
}
