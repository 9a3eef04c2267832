import type { Activity } from '../model/activity';
import type { Contact, ContactName, Reevaluation } from '../model/contact';
import { contactAsOf, isStopped, nextPlanned, pauseEnd, snoozeEnd, type ContactAsOf } from '../model/contact-as-of';
import type { DealState } from '../model/deal';
import { isStalled, type Flag } from '../model/flag';
import { monthsBefore, type IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Role } from '../model/role';
import { checkRules, isInDelivery } from '../rules/check-rules';
import type { RuleContext } from '../rules/rule';
import type { Hat, NextStep } from '../shapes/next-step';
import { ladderOf, type LadderRung } from '../standing/ladder';
import { stalledStep } from './this-week';

/** An activity on the strip of the last twelve months. */
export interface TimelineMark {
	readonly day: IsoDay;
	readonly role: Role | null;
	readonly isPlanned: boolean;
	readonly activity: Activity;
}

/** A deal on the strip; null days lie before it, or are not known. */
export interface TimelineDeal {
	readonly name: string;
	readonly state: DealState;
	readonly from: IsoDay | null;
	readonly to: IsoDay | null;
}

/** Everything the panel of one contact shows. */
export interface ContactPanel {
	readonly contact: ContactName;
	readonly asOf: IsoDay;
	readonly hat: Hat;
	readonly nextStep: NextStep;
	readonly planned: readonly Activity[];
	/** Calendar days since the last marketing and the last sales activity; null where there was none. */
	readonly daysSince: { readonly marketing: number | null; readonly sales: number | null };
	/** How many activities done have no role: each may be the marketing, or the sales, that is not known. */
	readonly untagged: number;
	readonly timeline: { readonly from: IsoDay; readonly marks: readonly TimelineMark[]; readonly deals: readonly TimelineDeal[] };
	readonly ladder: readonly LadderRung[];
	readonly reevaluation: Reevaluation | null;
	readonly isNotToBeContacted: boolean;
	readonly snoozedUntil: IsoDay | null;
	readonly flags: readonly Flag[];
}

const MONTHS = 12;

/** Sets out one contact as of the day of the context; of several open deals the one whose note is in front, else one with a note, is told. */
export function contactPanel(contact: Contact, context: RuleContext, inFront: string | null = null): ContactPanel {
	const seen = contactAsOf(contact, context.asOf);
	const { flags } = checkRules(seen, context);
	const hat = hatOf(seen, context, inFront);
	const planned = [...seen.planned].sort(byDay);
	return {
		contact: { path: contact.path, name: contact.name },
		asOf: context.asOf,
		hat,
		nextStep: nextStep(hat, seen, flags),
		planned,
		daysSince: { marketing: daysSinceLast(seen.marketing, context), sales: daysSinceLast(ofSales(seen), context) },
		untagged: seen.done.filter(({ role }) => role === null).length,
		timeline: timelineOf(seen),
		ladder: ladderOf(seen.marketing),
		reevaluation: seen.reevaluation,
		isNotToBeContacted: contact.doNotContact !== null,
		snoozedUntil: snoozeEnd(seen),
		flags,
	};
}

/** The hat to wear with a contact: selling while a deal is open; else the paid work; else marketing, unless it was stopped. */
export function hatOf(seen: ContactAsOf, context: RuleContext, inFront: string | null = null): Hat {
	const all = seen.deals.filter(({ isSurelyOpen }) => isSurelyOpen).reverse();
	const open = all.find(({ deal }) => deal.path !== null && deal.path === inFront) ?? all.find(({ deal }) => deal.source === 'sales-conversation') ?? all[0];
	if (open !== undefined) return { hat: 'selling', deal: open.deal, openParts: open.deal.openParts };
	if (isInDelivery(seen, context)) return { hat: 'delivery' };
	if (isStopped(seen)) return { hat: 'none', until: null };
	const until = pauseEnd(seen);
	return until === null ? { hat: 'marketing' } : { hat: 'none', until };
}

function nextStep(hat: Hat, seen: ContactAsOf, flags: readonly Flag[]): NextStep {
	const { asOf } = seen;
	if (hat.hat === 'selling') {
		if (hat.deal.decideBy !== null) return { step: 'decide', by: hat.deal.decideBy, isOverdue: hat.deal.decideBy < asOf };
		return hat.openParts.length > 0 ? { step: 'ask', parts: hat.openParts } : { step: 'name-day' };
	}
	if (hat.hat === 'none') return hat.until === null ? { step: 'rest' } : { step: 'wait', until: hat.until };
	const next = nextPlanned(seen);
	// Paid work is no next step of marketing.
	if (next !== undefined && next.role !== 'delivery') return { step: 'planned', activity: next, isDue: next.day <= asOf };
	const stalled = flags.find(isStalled);
	return stalled === undefined ? { step: 'plan' } : { step: 'stalled', suggestion: stalledStep(stalled) };
}

function ofSales({ done }: ContactAsOf): Activity[] {
	return done.filter(({ role }) => role === 'sales');
}

function daysSinceLast(activities: readonly Activity[], context: RuleContext): number | null {
	const last = activities.at(-1);
	return last === undefined ? null : context.daysSince(last.day);
}

function timelineOf(seen: ContactAsOf): ContactPanel['timeline'] {
	const from = monthsBefore(seen.asOf, MONTHS);
	const through = seen.contact.throughPeople.filter(({ isPlanned }) => !isPlanned);
	const marks = [...seen.contact.activities, ...through]
		.filter(({ day }) => day >= from && day <= seen.asOf)
		.map((activity): TimelineMark => ({ day: activity.day, role: activity.role, isPlanned: activity.isPlanned, activity }))
		.sort(byDay);
	const deals = seen.deals
		.filter(({ state, closedOn, deal }) => state !== 'unstarted' && (closedOn === null || closedOn >= from) && (deal.openedOn !== null || closedOn !== null))
		.map(({ deal, state, closedOn }): TimelineDeal => ({ name: deal.name, state, from: deal.openedOn, to: closedOn }));
	return { from, marks, deals };
}
