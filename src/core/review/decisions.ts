import { dealAsOf, type Deal } from '../model/deal';
import { daysBetween, type DaySpan, type IsoDay } from '../model/iso-date';
import { inOrder } from '../model/order';
import type { Act } from './acts';
import { dotOf, isDecidedIn, isOpenAtEndOf, placeOfDeal, type DealWith } from './review-deals';
import { isWithin } from './review-period';
import type { ByOutcome, Count, DealDot, DecisionReview } from './review-shape';
import { medianOf, survivalCurve, type Followed, type Median } from './survival';

/** What the decisions of a span are made of. */
export interface DealsTold {
	readonly deals: readonly DealWith[];
	readonly conversations: ReadonlyMap<Deal, readonly Act[]>;
	readonly asOf: IsoDay;
}

/**
 * The decisions of a span. The dots and their medians are those decided in it: what the user remembers of it. How long a deal
 * takes cannot be told from these alone, for what is not decided yet is missing, and long deals more than short ones; so the curve
 * follows those opened in it, decided or not, until the day asked.
 */
export function decisionReview({ deals, conversations, asOf }: DealsTold, seen: DaySpan | null): DecisionReview {
	const dots = (isPicked: (one: DealWith, seen: DaySpan) => boolean): DealDot[] => {
		const picked = seen === null ? [] : deals.flatMap((one) => (isPicked(one, seen) ? [dotOf(one, seen, conversations.get(one.deal) ?? [])] : []));
		return picked.sort((a, b) => inOrder(orderOf(a), orderOf(b)));
	};
	const decided = dots(isDecidedIn);
	const opened = deals.filter(({ deal }) => isWithin(deal.openedOn, seen));
	const ofState = (state: DealDot['state']): Count => countOf(decided.filter((dot) => dot.state === state));
	return {
		opened: { count: opened.length, evidence: opened.map(placeOfDeal) },
		won: ofState('won'),
		lost: ofState('lost'),
		unsaid: ofState('closed'),
		decided,
		undecided: dots((one, span) => isOpenAtEndOf(one, span, asOf)),
		medianDays: medians(decided, ({ days }) => days),
		medianConversations: medians(decided, ({ conversations: count }) => count),
		curve: survivalCurve(opened.flatMap(({ deal }) => followedOf(deal, asOf))),
	};
}

/** A deal closed on a day that is not known cannot be followed, and is left out of the curve. */
function followedOf(deal: Deal, asOf: IsoDay): Followed[] {
	const { state, closedOn } = dealAsOf(deal, asOf);
	if (deal.openedOn === null) return [];
	if (closedOn !== null) return [{ days: daysBetween(deal.openedOn, closedOn), isEnded: true }];
	return state === 'open' ? [{ days: daysBetween(deal.openedOn, asOf), isEnded: false }] : [];
}

function medians(decided: readonly DealDot[], valueOf: (dot: DealDot) => number | null): ByOutcome<Median> {
	const median = (dots: readonly DealDot[]): Median => medianOf(dots.flatMap((dot) => valueOf(dot) ?? []));
	return { all: median(decided), won: median(decided.filter(({ state }) => state === 'won')), lost: median(decided.filter(({ state }) => state === 'lost')) };
}

function countOf(dots: readonly DealDot[]): Count {
	return { count: dots.length, evidence: dots.map(({ evidence }) => evidence) };
}

/** By the day of the decision; the undecided, the oldest first. */
function orderOf({ closedOn, openedOn }: DealDot): string {
	return closedOn ?? openedOn ?? '';
}
