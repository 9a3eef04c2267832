import type { Contact } from '../model/contact';
import { contactAsOf, type ContactAsOf } from '../model/contact-as-of';
import { flagIds, type Flag, type SuppressedFlag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { checkContact, olderDeals, ruleContext } from '../rules/check-contact';
import type { Settings } from '../settings/settings';
import { thisWeek, weekCandidates, type WeekCandidates, type WeekItem } from './this-week';

/** How many activities of each kind the contacts have; one that reaches sixty contacts counts sixty times. */
export interface ActivityCounts {
	readonly marketing: number;
	readonly sales: number;
	readonly delivery: number;
	readonly untagged: number;
	readonly planned: number;
	readonly possible: number;
}

/** How many deals stand how; a deal with two contacts counts once. `older`: the closed ones before the look-back, won and lost among them. */
export interface DealCounts {
	readonly open: number;
	readonly won: number;
	readonly lost: number;
	readonly older: number;
}

/** What a check of all contacts found. */
export interface CheckResult {
	readonly asOf: IsoDay;
	/** By rule, in the order of the rules, then by days, longest first, then by name. */
	readonly flags: readonly Flag[];
	readonly suppressed: readonly SuppressedFlag[];
	readonly activities: ActivityCounts;
	readonly deals: DealCounts;
	/** At most five things most worth doing. */
	readonly week: readonly WeekItem[];
}

/** Checks contacts as of a day. Takes them one at a time, so that a host need not hold all of them. */
export function checkContacts(contacts: Iterable<Contact>, asOf: IsoDay, settings: Settings): CheckResult {
	const context = ruleContext(asOf, settings);
	const flags: Flag[] = [];
	const suppressed: SuppressedFlag[] = [];
	const activities = { marketing: 0, sales: 0, delivery: 0, untagged: 0, planned: 0, possible: 0 };
	const deals = { open: 0, won: 0, lost: 0, older: 0 };
	const countedDeals = new Set<string>();
	const candidates: WeekCandidates = { planned: [], pauses: [], decisions: [] };
	for (const contact of contacts) {
		const seen = contactAsOf(contact, asOf);
		const checked = checkContact(seen, context);
		flags.push(...checked.flags);
		suppressed.push(...checked.suppressed);
		countActivities(seen, activities);
		countDeals(seen, { deals, countedDeals });
		deals.older += olderDeals(seen, context).filter(({ deal }) => isFirstSeen(`older ${deal.path ?? ''}`, deal.path, countedDeals)).length;
		weekCandidates(seen, context, candidates);
	}
	flags.sort(compareFlags);
	suppressed.sort(compareFlags);
	return { asOf, flags, suppressed, activities, deals, week: thisWeek(candidates, flags) };
}

function countActivities(contact: ContactAsOf, counts: { -readonly [Key in keyof ActivityCounts]: number }): void {
	for (const { role } of contact.done) counts[role ?? 'untagged']++;
	for (const { through } of contact.planned) if (through === null) counts.planned++;
	counts.possible += contact.possible.length;
}

function countDeals(contact: ContactAsOf, into: { readonly deals: { -readonly [Key in keyof DealCounts]: number }; readonly countedDeals: Set<string> }): void {
	for (const { deal, state } of contact.deals) {
		if (state === 'unstarted' || state === 'closed' || !isFirstSeen(deal.path ?? '', deal.path, into.countedDeals)) continue;
		into.deals[state]++;
	}
}

/** A deal in a note of its own may be with several contacts; a line is of one contact, and always counts. */
function isFirstSeen(key: string, path: string | null, counted: Set<string>): boolean {
	if (path === null) return true;
	if (counted.has(key)) return false;
	counted.add(key);
	return true;
}

function compareFlags(a: Flag, b: Flag): number {
	const order = flagIds.indexOf(a.flag) - flagIds.indexOf(b.flag);
	if (order !== 0) return order;
	const days = (b.days ?? -1) - (a.days ?? -1);
	if (days !== 0) return days;
	return a.contact.path < b.contact.path ? -1 : a.contact.path > b.contact.path ? 1 : 0;
}
