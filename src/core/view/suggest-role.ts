import type { Activity } from '../model/activity';
import { dealAsOf, isClosed, type Deal } from '../model/deal';
import type { Role } from '../model/role';

/**
 * The role to suggest beside an activity that has none: sales when it falls inside an open deal, marketing when it comes after
 * a close with no deal open (`vocabulary.md`). Null: nothing speaks for either, or it has a role. Only ever a suggestion.
 */
export function suggestedRole(activity: Pick<Activity, 'day' | 'role'>, deals: readonly Deal[]): Role | null {
	if (activity.role !== null) return null;
	const then = deals.map((deal) => dealAsOf(deal, activity.day));
	if (then.some(({ isSurelyOpen, deal }) => isSurelyOpen && deal.openedOn !== null)) return 'sales';
	return then.some(({ state, closedOn }) => isClosed(state) && closedOn !== null && closedOn < activity.day) ? 'marketing' : null;
}
