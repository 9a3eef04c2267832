import type { Contact, ContactName } from '../model/contact';
import { contactAsOf, type ContactAsOf } from '../model/contact-as-of';
import type { Deal } from '../model/deal';
import type { Flag, SuppressedFlag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { checkRules, olderDeals } from '../rules/check-rules';
import type { RuleContext } from '../rules/rule';
import type { ActivityCounts } from '../shapes/check-counts';
import type { WeekItem } from '../shapes/week-item';
import { weekCandidates } from './this-week';

/** A deal to be counted: by its note, which may be with several contacts, or, told in a line, always. */
export interface CountedDeal {
	readonly path: string | null;
	/** Null where it has not started, or where its end is not known to be a yes or a no. */
	readonly state: 'open' | 'won' | 'lost' | null;
	/** The day it closed, where it lies before the look-back; else null. */
	readonly olderOn: IsoDay | null;
	readonly deal: Deal;
}

/** What one contact adds to a check of all: its flags, and what of it is counted. */
export interface CheckPart {
	readonly contact: ContactName;
	readonly flags: readonly Flag[];
	readonly suppressed: readonly SuppressedFlag[];
	readonly activities: ActivityCounts;
	readonly deals: readonly CountedDeal[];
	/** What of it may be worth doing this week, flags apart. */
	readonly candidates: readonly WeekItem[];
}

/** What a contact adds to a check of all, as of the day of the context. */
export function checkPart(contact: Contact, context: RuleContext): CheckPart {
	const seen = contactAsOf(contact, context.asOf);
	const { flags, suppressed } = checkRules(seen, context);
	return {
		contact: { path: contact.path, name: contact.name },
		flags,
		suppressed,
		activities: activitiesOf(seen),
		deals: dealsOf(seen, context),
		candidates: weekCandidates(seen, context),
	};
}

function activitiesOf(contact: ContactAsOf): ActivityCounts {
	const counts = { marketing: 0, sales: 0, delivery: 0, untagged: 0, planned: 0, possible: contact.possible.length };
	for (const { role } of contact.done) counts[role ?? 'untagged']++;
	for (const { through } of contact.planned) if (through === null) counts.planned++;
	return counts;
}

function dealsOf(contact: ContactAsOf, context: RuleContext): CountedDeal[] {
	if (contact.deals.length === 0) return [];
	const older = new Set(olderDeals(contact, context));
	return contact.deals.map((told) => ({
		path: told.deal.path,
		state: told.state === 'unstarted' || told.state === 'closed' ? null : told.state,
		olderOn: older.has(told) ? told.closedOn : null,
		deal: told.deal,
	}));
}
