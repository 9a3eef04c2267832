import type { Deal } from '../core/model/deal';
import type { IsoDay } from '../core/model/iso-date';
import { inOrder } from '../core/model/order';
import type { ReferredBy } from '../core/model/referral';
import type { DealFact, NamedPlace } from '../core/read/note-facts';
import { plainWord } from '../core/read/plain-word';

/** A deal as a contact's own note tells it; the fact's status is known. */
export interface ToldDeal {
	readonly fact: DealFact & { readonly status: Deal['status'] };
	readonly path: string;
}

/** The deal of a note of its own. */
export function dealOfNote(told: ToldDeal): Deal {
	return { ...dealOfFact(told), path: told.path };
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
	const { name, status, openedOn, closedOn, decideBy, value, source, openParts, at, text } = fact;
	const referredBy = referredByOf(fact.referredBy, path);
	return { name, status, openedOn, closedOn, decideBy, value, referredBy, source, openParts, evidence: [{ path, at, text }], path: null };
}

/** Names that a note's `referred-by` gives, with the note; as they stand there, whoever they are. */
export function referredByOf(named: readonly NamedPlace[], path: string): ReferredBy[] {
	return named.map(({ ref, at }) => ({ name: ref.target, evidence: { path, at, text: `referred-by: ${ref.target}` } }));
}

/** The day a line speaks of; lines without one come last, as a close on an unknown day would. */
function dayOf({ fact }: ToldDeal): IsoDay | '~' {
	return fact.openedOn ?? fact.closedOn ?? '~';
}
