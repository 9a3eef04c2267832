import type { Activity } from '../model/activity';
import { dealAsOf, isClosed, type Deal } from '../model/deal';
import { inOrder } from '../model/order';
import type { Role } from '../model/role';

/**
 * The role to suggest beside an activity that has none: sales when it falls inside an open deal, marketing when it comes after
 * a close with no deal open (`vocabulary.md`). Null: nothing speaks for either, or it has a role. Only ever a suggestion.
 */
export function suggestedRole(activity: Pick<Activity, 'day' | 'role'>, deals: readonly Deal[]): Role | null {
	return suggestion(activity, deals)?.role ?? null;
}

/** A role, and the deal that speaks for it. */
export interface Suggestion {
	readonly role: Role;
	readonly deal: Deal;
}

/** The role to suggest, with the deal that speaks for it: the one that was open, else the one that closed last before. */
export function suggestion(activity: Pick<Activity, 'day' | 'role'>, deals: readonly Deal[]): Suggestion | null {
	if (activity.role !== null) return null;
	const then = deals.map((deal) => dealAsOf(deal, activity.day));
	const open = then.find(({ isSurelyOpen, deal }) => isSurelyOpen && deal.openedOn !== null);
	if (open !== undefined) return { role: 'sales', deal: open.deal };
	const closed = then
		.filter(({ state, closedOn }) => isClosed(state) && closedOn !== null && closedOn < activity.day)
		.sort((a, b) => inOrder(b.closedOn ?? '', a.closedOn ?? ''))[0];
	return closed === undefined ? null : { role: 'marketing', deal: closed.deal };
}
