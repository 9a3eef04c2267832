import { isStopped, snoozeEnd, type ContactAsOf } from '../model/contact-as-of';
import { isStalled, type Flag } from '../model/flag';
import { addDays, type IsoDay } from '../model/iso-date';
import { inOrder } from '../model/order';
import type { RuleContext } from '../rules/rule';
import type { StalledStep, WeekItem } from '../shapes/week-item';

type Planned = Extract<WeekItem, { what: 'planned' }>;
type PauseEnded = Extract<WeekItem, { what: 'pause-ended' }>;
type Decide = Extract<WeekItem, { what: 'decide' }>;

const MOST = 5;
const WEEK = 7;
const MOST_DAYS_LATE = 90;

/**
 * Gathers from one contact: planned touches that are due and not done, a pause that ended with no marketing since, and
 * decisions due within the week. What is more than 90 days late is no work for this week; who is stopped or snoozed is left alone.
 */
export function weekCandidates(seen: ContactAsOf, context: RuleContext): WeekItem[] {
	const { contact, asOf, reevaluation } = seen;
	const { path, name } = contact;
	if (isStopped(seen) || snoozeEnd(seen) !== null) return [];
	const found: WeekItem[] = [];
	const earliest = context.daysAgo(MOST_DAYS_LATE);
	const who = { path, name };
	for (const activity of seen.planned) {
		if (activity.day <= asOf && activity.day >= earliest) found.push({ what: 'planned', contact: who, activity });
	}
	const until = reevaluation?.until ?? null;
	if (reevaluation !== null && until !== null && until <= asOf && until >= earliest && !seen.marketing.some(({ day }) => day >= until)) {
		found.push({ what: 'pause-ended', contact: who, on: until, reason: reevaluation.reason, evidence: reevaluation.evidence });
	}
	const weekEnd = addDays(asOf, WEEK);
	for (const { deal, state } of seen.deals) {
		const by = deal.decideBy;
		if (state === 'open' && by !== null && by <= weekEnd && by >= earliest) found.push({ what: 'decide', contact: who, deal, by, isOverdue: by < asOf });
	}
	return found;
}

/**
 * At most five things, taken in turn from what is planned, pauses that ended, decisions due, and the worst silences; one a contact.
 * A silence that a planned touch is to end on a day to come is left to that day.
 */
export function thisWeek(candidates: readonly WeekItem[], flags: readonly Flag[], asOf: IsoDay): WeekItem[] {
	let queues: Iterator<WeekItem>[] = [
		candidates
			.filter(isPlanned)
			.sort((a, b) => inOrder(b.activity.day, a.activity.day))
			.values(),
		candidates
			.filter(isPauseEnded)
			.sort((a, b) => inOrder(b.on, a.on))
			.values(),
		candidates
			.filter(isDecide)
			.sort((a, b) => inOrder(a.by, b.by))
			.values(),
		stalledItems(flags, asOf),
	];
	const items: WeekItem[] = [];
	const taken = new Set<string>();
	while (queues.length > 0) {
		queues = queues.filter((queue) => {
			const next = items.length < MOST ? nextFree(queue, taken) : undefined;
			if (next === undefined) return false;
			taken.add(next.contact.path);
			items.push(next);
			return true;
		});
	}
	return items;
}

/** Where marketing stalled, contacts in delivery last. One after the other: of twenty thousand, five are asked for. */
function* stalledItems(flags: readonly Flag[], asOf: IsoDay): Generator<WeekItem> {
	for (const inDelivery of [false, true]) {
		for (const flag of flags) {
			if (!isStalled(flag) || flag.isInDelivery !== inDelivery) continue;
			const step = stalledStep(flag);
			const isLeft = step === 'do-planned' && flag.planned.some(({ role, day }) => role === 'marketing' && day > asOf);
			if (!isLeft) yield { what: 'stalled', contact: flag.contact, flag, step };
		}
	}
}

/** The one step to suggest, of what a flag holds since its close: first what would settle the warning by a word, then what is planned, then what the close was. */
export function stalledStep(flag: Flag): StalledStep {
	if (flag.hasUntagged) return 'say-which-hat';
	if (flag.possible.length > 0) return 'confirm-touch';
	if (flag.planned.some(({ role }) => role === 'marketing')) return 'do-planned';
	if (flag.isInDelivery) return 'in-delivery';
	return flag.deal?.state === 'lost' ? 'after-lost' : 'after-won';
}

/** Takes the first thing off a queue whose contact has none yet. */
function nextFree(queue: Iterator<WeekItem>, taken: ReadonlySet<string>): WeekItem | undefined {
	for (let next = queue.next(); next.done !== true; next = queue.next()) {
		if (!taken.has(next.value.contact.path)) return next.value;
	}
	return undefined;
}

function isPlanned(item: WeekItem): item is Planned {
	return item.what === 'planned';
}

function isPauseEnded(item: WeekItem): item is PauseEnded {
	return item.what === 'pause-ended';
}

function isDecide(item: WeekItem): item is Decide {
	return item.what === 'decide';
}
