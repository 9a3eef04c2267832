import type { Deal } from '../core/model/deal';
import type { IsoDay } from '../core/model/iso-date';
import { inOrder, isAfter } from '../core/model/order';
import type { Evidence } from '../core/model/place';
import { plainWord } from '../core/model/plain-word';
import type { ReferredBy } from '../core/model/referral';
import type { DealFact, NamedPlace } from '../core/read/note-facts';

/** A deal as a contact's own note tells it; the fact's status is known. */
export interface ToldDeal {
	readonly fact: DealFact & { readonly status: Deal['status'] };
	readonly path: string;
}

/** The deal of a note of its own. What the note says holds; a day that it leaves out is that of the contact's lines that stand for it. */
export function dealOfNote(told: ToldDeal, lines: readonly ToldDeal[] = []): Deal {
	const deal: Deal = { ...dealOfFact(told), path: told.path };
	const closing = deal.closedOn === null && deal.status !== 'open' ? lastClose(deal, lines) : null;
	const closed = closing === null ? deal : { ...deal, closedOn: closing.fact.closedOn, evidence: [evidenceOf(closing), ...deal.evidence] };
	const opening = deal.openedOn === null ? firstOpening(closed, lines) : null;
	if (opening === null) return closed;
	const evidence = opening === closing ? closed.evidence : [...closed.evidence, evidenceOf(opening)];
	return { ...closed, openedOn: opening.fact.openedOn, evidence };
}

/** The last line that says of a deal that it ended so, on a day that may be. */
function lastClose({ status, openedOn }: Deal, lines: readonly ToldDeal[]): ToldDeal | null {
	const ends = lines.filter(({ fact }) => fact.status === status && fact.closedOn !== null && !isAfter(openedOn, fact.closedOn));
	return ends.sort((a, b) => inOrder(dayOfClose(b), dayOfClose(a)))[0] ?? null;
}

/** The first line that says when a deal was opened, which its close does not contradict. */
function firstOpening({ status, closedOn }: Deal, lines: readonly ToldDeal[]): ToldDeal | null {
	const openings = lines.filter(
		({ fact }) => fact.openedOn !== null && [status, 'open'].includes(fact.status) && (closedOn === null || !isAfter(fact.openedOn, closedOn)),
	);
	return openings.sort((a, b) => inOrder(dayOf(a), dayOf(b)))[0] ?? null;
}

/**
 * The deals in a contact's lines. Lines of one name in the order of their days are one deal as long as it stays open: an
 * opening, its stages, and its close, also where two places tell the close; what is opened after a close is another deal.
 */
export function dealsOfLines(told: readonly ToldDeal[]): Deal[] {
	const byName = new Map<string, ToldDeal[]>();
	const deals: Deal[] = [];
	for (const one of told) {
		const key = plainWord(one.fact.name);
		if (key === '') deals.push(dealOfFact(one));
		else byName.set(key, [...(byName.get(key) ?? []), one]);
	}
	for (const lines of byName.values()) deals.push(...dealsOfOneName(lines));
	return deals;
}

function dealsOfOneName(lines: readonly ToldDeal[]): Deal[] {
	const sorted = [...lines].sort((a, b) => inOrder(dayOf(a), dayOf(b)));
	const deals: Deal[] = [];
	for (const line of sorted) {
		const next = dealOfFact(line);
		const before = deals.at(-1);
		if (before !== undefined && (before.status === 'open' || isSameClose(before, next))) deals[deals.length - 1] = continued(before, next);
		else deals.push(next);
	}
	return deals;
}

/** A close that two places tell, on one day and with one end, is one. */
function isSameClose(before: Deal, next: Deal): boolean {
	return before.closedOn !== null && before.closedOn === next.closedOn && before.status === next.status;
}

function continued(open: Deal, next: Deal): Deal {
	return {
		...next,
		openedOn: open.openedOn ?? next.openedOn,
		decideBy: next.decideBy ?? open.decideBy,
		value: next.value === '' ? open.value : next.value,
		referredBy: next.referredBy.length === 0 ? open.referredBy : next.referredBy,
		evidence: [...next.evidence, ...open.evidence],
	};
}

function dealOfFact({ fact, path }: ToldDeal): Deal {
	const { name, status, openedOn, closedOn, decideBy, value, source, openParts } = fact;
	const referredBy = referredByOf(fact.referredBy, path);
	return { name, status, openedOn, closedOn, decideBy, value, referredBy, source, openParts, evidence: [evidenceOf({ fact, path })], path: null };
}

function evidenceOf({ fact: { at, text }, path }: ToldDeal): Evidence {
	return { path, at, text };
}

/** Names that a note's `referred-by` gives, with the note; as they stand there, whoever they are. */
export function referredByOf(named: readonly NamedPlace[], path: string): ReferredBy[] {
	return named.map(({ ref, at }) => ({ name: ref.target, evidence: { path, at, text: `referred-by: ${ref.target}` } }));
}

/** The day a line speaks of; lines without one come last, as a close on an unknown day would. */
function dayOf({ fact }: ToldDeal): IsoDay | '~' {
	return fact.openedOn ?? fact.closedOn ?? '~';
}

function dayOfClose({ fact }: ToldDeal): IsoDay | '' {
	return fact.closedOn ?? '';
}
