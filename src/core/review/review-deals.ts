import type { Contact } from '../model/contact';
import { dealAsOf, isClosed, type Deal } from '../model/deal';
import { daysBetween, type DaySpan, type IsoDay } from '../model/iso-date';
import type { Evidence } from '../model/place';
import type { Act } from './acts';
import type { DealDot } from './review-shape';
import type { Steps } from '../steps';
import { isWithin } from './review-period';

/** A deal with those it is with. A deal that has a note of its own is one deal, however many contacts it names. */
export interface DealWith {
	readonly deal: Deal;
	readonly contacts: readonly Contact[];
}

/** The deals of the contacts, in their order; those of one note once. */
export function dealsWith(contacts: readonly Contact[]): DealWith[] {
	const byPath = new Map<string, { deal: Deal; contacts: Contact[] }>();
	const deals: DealWith[] = [];
	for (const contact of contacts) {
		for (const deal of contact.deals) {
			const known = deal.path === null ? undefined : byPath.get(deal.path);
			if (known !== undefined) {
				known.contacts.push(contact);
				continue;
			}
			const one = { deal, contacts: [contact] };
			deals.push(one);
			if (deal.path !== null) byPath.set(deal.path, one);
		}
	}
	return deals;
}

/**
 * The conversations of each deal: the sales acts that belong to it, by day. An act belongs to one deal at most: to that in whose
 * note it is told; else, of the deals with those it was with that were open on its day, to the one opened last; else, where it was
 * with a person, in the same way to a deal of the person's company. An act a step.
 */
export function* conversationsOf(deals: readonly DealWith[], acts: readonly Act[], contacts: readonly Contact[]): Steps<ReadonlyMap<Deal, readonly Act[]>> {
	const byNote = new Map(deals.flatMap(({ deal }) => (deal.path === null ? [] : [[deal.path, deal] as const])));
	const byContact = new Map<string, Deal[]>();
	for (const one of deals) for (const { path } of one.contacts) byContact.set(path, [...(byContact.get(path) ?? []), one.deal]);
	const companies = new Map(contacts.map((contact) => [contact.path, contact.companies]));
	const found = new Map<Deal, Act[]>();
	for (const act of acts) {
		if (act.role !== 'sales') continue;
		const own = act.contacts.flatMap(({ path }) => byContact.get(path) ?? []);
		const theirs = act.contacts.flatMap(({ path }) => companies.get(path) ?? []).flatMap(({ path }) => byContact.get(path) ?? []);
		const noted = act.evidence.flatMap(({ path }) => byNote.get(path) ?? []);
		const deal = noted[0] ?? openedLast(own, act.day) ?? openedLast(theirs, act.day);
		if (deal !== null) found.set(deal, [...(found.get(deal) ?? []), act]);
		yield;
	}
	return found;
}

/** A deal as a dot: how it stood on the last day of a span, the days it took or has taken so far, and the conversations until then. */
export function dotOf({ deal, contacts }: DealWith, seen: DaySpan, conversations: readonly Act[]): DealDot {
	const { state, closedOn } = dealAsOf(deal, seen.to);
	const end = closedOn ?? seen.to;
	const talks = conversations.filter(({ day }) => day <= end);
	return {
		deal: deal.name,
		contacts: contacts.map(({ path, name }) => ({ path, name })),
		state,
		openedOn: deal.openedOn,
		closedOn,
		days: deal.openedOn === null ? null : daysBetween(deal.openedOn, end),
		conversations: deal.openedOn === null && talks.length === 0 ? null : talks.length,
		evidence: placeOfDeal({ deal, contacts }),
		talks: talks.flatMap(({ evidence }) => evidence.slice(0, 1)),
	};
}

/** Whether a deal was decided in a span: it closed in it, on a day that is known. */
export function isDecidedIn({ deal }: DealWith, seen: DaySpan): boolean {
	const { state, closedOn } = dealAsOf(deal, seen.to);
	return isClosed(state) && isWithin(closedOn, seen);
}

/** Whether a deal was open on the last day of a span. Without an opening day it is known to be open only on the day asked. */
export function isOpenAtEndOf({ deal }: DealWith, seen: DaySpan, asOf: IsoDay): boolean {
	return dealAsOf(deal, seen.to).isSurelyOpen && (deal.openedOn !== null || seen.to === asOf);
}

/** The line that a deal is told by: of its close, or else of its state. */
export function placeOfDeal({ deal, contacts }: DealWith): Evidence {
	return deal.evidence[0] ?? { path: deal.path ?? contacts[0]?.path ?? '', at: { line: 1 }, text: deal.name };
}

function openedLast(deals: readonly Deal[], day: IsoDay): Deal | null {
	let last: Deal | null = null;
	for (const deal of deals) {
		const { openedOn, closedOn, status } = deal;
		const isOpen = openedOn !== null && openedOn <= day && (closedOn === null ? status === 'open' : day <= closedOn);
		if (isOpen && (last === null || openedOn > (last.openedOn ?? ''))) last = deal;
	}
	return last;
}
