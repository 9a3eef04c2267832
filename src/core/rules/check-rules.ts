import { datedCloses, pauseEnd, snoozeEnd, type ContactAsOf } from '../model/contact-as-of';
import type { DealAsOf } from '../model/deal';
import type { Finding, Flag, FlagId, SuppressedFlag, SuppressionReason } from '../model/flag';
import { addDays, daysBetween, isIsoDay, monthsBefore, type IsoDay } from '../model/iso-date';
import type { Settings } from '../settings/settings';
import { allRules } from './all-rules';
import type { Rule, RuleContext } from './rule';
import { undecidedSince } from './undecided';

/** What the rules found of one contact: the flags raised, and those kept back with their reason. */
export interface RulesChecked {
	readonly flags: readonly Flag[];
	readonly suppressed: readonly SuppressedFlag[];
}

/** Whether a text is a day that can be asked about: one of the calendar, from 1900 on, so that every span of the settings before it is in the calendar, too. */
export function isDayToAsk(text: string): text is IsoDay {
	return isIsoDay(text) && text >= '1900-01-01';
}

/** Makes what the rules are given, once for a day asked. Throws a RangeError for a day so early that a look-back leaves the calendar (`isDayToAsk`). */
export function ruleContext(asOf: IsoDay, settings: Settings): RuleContext {
	const known = new Map<number, IsoDay>();
	const spans = new Map<IsoDay, number>();
	return {
		settings,
		asOf,
		lookBackStart: monthsBefore(asOf, settings.lookBackMonths),
		daysAgo(days) {
			const day = known.get(days) ?? addDays(asOf, -days);
			known.set(days, day);
			return day;
		},
		daysSince(day) {
			const days = spans.get(day) ?? daysBetween(day, asOf);
			spans.set(day, days);
			return days;
		},
	};
}

/**
 * Checks one contact with all rules that are not hidden. A snooze keeps back every flag; a stop, a pause, `do-not-contact` and
 * an open deal that still has time keep back those that ask for more marketing.
 */
export function checkRules(contact: ContactAsOf, context: RuleContext): RulesChecked {
	const flags: Flag[] = [];
	const suppressed: SuppressedFlag[] = [];
	const keys = new Set<string>();
	for (const rule of allRules) {
		if (context.settings.hiddenFlags.includes(rule.id)) continue;
		for (const finding of rule.check(contact, context)) {
			const flag = flagOf(rule.id, finding, { contact, context, keys });
			const reason = suppressionOf(rule, { contact, context });
			if (reason === null) flags.push(flag);
			else suppressed.push({ reason, ...flag });
		}
	}
	return { flags, suppressed };
}

/** Whether paid work was done for a contact lately; the flag stands, the step to suggest differs. */
export function isInDelivery(contact: ContactAsOf, context: RuleContext): boolean {
	const last = contact.delivery.at(-1);
	return last !== undefined && last.day >= context.daysAgo(context.settings.deliveryDays);
}

/** The closed deals that lie before the look-back: counted, not flagged. */
export function olderDeals(contact: ContactAsOf, context: RuleContext): readonly DealAsOf[] {
	return datedCloses(contact).flatMap(({ close, on }) => (on < context.lookBackStart ? [close] : []));
}

interface Checked {
	readonly contact: ContactAsOf;
	readonly context: RuleContext;
}

/** A key that is not taken yet: a contact may have two deals of one name. */
function freeKey(told: string, taken: Set<string>): string {
	let key = told;
	for (let time = 1; taken.has(key); time++) key = `${told} ${String(time)}`;
	taken.add(key);
	return key;
}

function flagOf(id: FlagId, finding: Finding, { contact, context, keys }: Checked & { readonly keys: Set<string> }): Flag {
	const { deal, since } = finding;
	const { path, name } = contact.contact;
	return {
		...finding,
		flag: id,
		key: freeKey(`${id} ${path} ${deal?.deal.path ?? ''} ${deal?.deal.name ?? ''}`, keys),
		contact: { path, name },
		days: since === null ? null : context.daysSince(since),
		isInDelivery: isInDelivery(contact, context),
		hasUntagged: since !== null && contact.done.some(({ role, day }) => role === null && day > since),
		planned: since === null ? contact.planned : contact.planned.filter(({ day }) => day >= since),
		possible: since === null ? contact.possibleForFlags : contact.possibleForFlags.filter(({ day }) => day > since),
	};
}

function suppressionOf(rule: Rule, { contact, context }: Checked): SuppressionReason | null {
	const { reevaluation, asOf } = contact;
	if (rule.asksForMarketing) {
		if (reevaluation?.decision === 'stop') return { by: 'stop', on: reevaluation.day };
		if (contact.contact.doNotContact !== null) return { by: 'do-not-contact' };
		const paused = pauseEnd(contact);
		if (paused !== null) return { by: 'pause', until: paused };
	}
	const snoozed = snoozeEnd(contact);
	if (snoozed !== null) return { by: 'snooze', until: snoozed };
	if (!rule.asksForMarketing || !context.settings.suppressWhileOpen) return null;
	const open = contact.deals.find((deal) => deal.isSurelyOpen && undecidedSince(deal, asOf, context) === null);
	return open === undefined ? null : { by: 'open-deal', deal: open.deal.name };
}
