import type { Activity } from '../model/activity';
import type { ContactName } from '../model/contact';
import { isStopped, pauseEnd, snoozeEnd, type ContactAsOf } from '../model/contact-as-of';
import { monthsBefore, type IsoDay } from '../model/iso-date';
import { inOrder } from '../model/order';
import type { Evidence } from '../model/place';
import { isInDelivery } from '../rules/check-rules';
import { firstEvidence } from '../rules/rule';
import { cameTowards } from '../standing/came-towards';
import { FADED, weightAfter } from '../standing/fading';
import { ladderOf, type Rung } from '../standing/ladder';
import type { ReadinessContext } from './readiness-context';

/** What speaks for a conversation. `trust`: marketing reached it. `towards`: it came towards you. `refers`: it sends others. */
export type ReadyBecause = 'trust' | 'towards' | 'refers';

/** One thing that speaks for a conversation, with the notes that say so, the newest first. */
export interface ReadySign {
	readonly because: ReadyBecause;
	/** Its newest day, or null where none is known. */
	readonly newestOn: IsoDay | null;
	/** 1 for one act today, a half for one a half-life ago; several add up. A referral weighs 1 and does not fade. */
	readonly weight: number;
	/** False where only a mention says it, to be confirmed. */
	readonly isSure: boolean;
	readonly evidence: readonly Evidence[];
}

/** Why a contact with such a sign is left alone for now. */
export type ReadyButWait = 'stopped' | 'snoozed' | 'open-deal' | 'in-conversation' | 'in-delivery' | 'recent-deal' | 'unclear-deal';

/** A contact of which something speaks for a sales conversation. */
export interface Ready {
	readonly contact: ContactName;
	/** Null: nothing is in the way. */
	readonly wait: ReadyButWait | null;
	/** The latest deal's end, with it or its company, or null where there was none. */
	readonly lastDealOn: IsoDay | null;
	/** The strongest first. */
	readonly signs: readonly ReadySign[];
	/** What all signs weigh together. */
	readonly weight: number;
	readonly isSure: boolean;
	readonly ladder: readonly { readonly rung: Rung; readonly weight: number }[];
}

const MOST_EVIDENCE = 5;

/**
 * What speaks for a sales conversation with a contact that has no deal, or the last one long ago; null where nothing does. What
 * stands in the way is said, not hidden.
 */
export function readyForConversation(seen: ContactAsOf, context: ReadinessContext): Ready | null {
	const ladder = ladderOf(seen.marketing).map(({ rung, activities }) => ({ rung, activities, weight: weightOf(activities, context) }));
	const signs = [trustSign(ladder), towardsSign(seen, context), refersSign(seen, context)]
		.filter((sign) => sign !== null)
		.sort((a, b) => Number(b.isSure) - Number(a.isSure) || b.weight - a.weight);
	if (signs.length === 0) return null;
	const { path, name } = seen.contact;
	return {
		contact: { path, name },
		wait: waitOf(seen, context),
		lastDealOn: context.circle(path).lastDealOn,
		signs,
		weight: signs.reduce((sum, { weight }) => sum + weight, 0),
		isSure: signs.some(({ isSure }) => isSure),
		ladder: ladder.map(({ rung, weight }) => ({ rung, weight })),
	};
}

/** In the order to read them: sure before possible, then by weight, then by name. */
export function compareReady(a: Ready, b: Ready): number {
	return Number(b.isSure) - Number(a.isSure) || b.weight - a.weight || inOrder(a.contact.name, b.contact.name);
}

interface WeighedRung {
	readonly rung: Rung;
	readonly activities: readonly Activity[];
	readonly weight: number;
}

/** Trust stands upon a lower rung: a white paper sent to a stranger has not built it. */
function trustSign(ladder: readonly WeighedRung[]): ReadySign | null {
	const trust = ladder.find(({ rung }) => rung === 'trust');
	const below = ladder.filter(({ rung, weight }) => rung !== 'trust' && weight >= FADED);
	if (trust === undefined || trust.weight < FADED || below.length === 0) return null;
	const shown = [...trust.activities.slice(0, MOST_EVIDENCE - below.length), ...below.flatMap(({ activities }) => activities.slice(0, 1))];
	return { because: 'trust', newestOn: trust.activities[0]?.day ?? null, weight: trust.weight, isSure: true, evidence: firstEvidence(shown) };
}

function towardsSign(seen: ContactAsOf, { rules, isTowards }: ReadinessContext): ReadySign | null {
	const all = cameTowards(seen, isTowards).filter(({ day }) => weightAfter(rules.daysSince(day)) >= FADED);
	const sure = all.filter(({ isPossible }) => !isPossible);
	const counted = sure.length > 0 ? sure : all;
	const newest = counted[0];
	if (newest === undefined) return null;
	return {
		because: 'towards',
		newestOn: newest.day,
		weight: counted.reduce((sum, { day }) => sum + weightAfter(rules.daysSince(day)), 0),
		isSure: sure.length > 0,
		evidence: all.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
	};
}

function refersSign({ contact }: ContactAsOf, { referralsOf }: ReadinessContext): ReadySign | null {
	const evidence = referralsOf(contact.path);
	return evidence.length === 0
		? null
		: { because: 'refers', newestOn: null, weight: evidence.length, isSure: true, evidence: evidence.slice(0, MOST_EVIDENCE) };
}

function waitOf(seen: ContactAsOf, { rules, circle }: ReadinessContext): ReadyButWait | null {
	const { contact, asOf } = seen;
	const { settings } = rules;
	const around = circle(contact.path);
	if (isStopped(seen)) return 'stopped';
	if (pauseEnd(seen) !== null || snoozeEnd(seen) !== null) return 'snoozed';
	if (around.openDeal !== null) return 'open-deal';
	if (around.hasPlannedSales || isSince(around.lastSalesOn, rules.daysAgo(settings.undecidedDays))) return 'in-conversation';
	if (isInDelivery(seen, rules) || isSince(around.lastDeliveryOn, rules.daysAgo(settings.deliveryDays))) return 'in-delivery';
	if (isSince(around.lastDealOn, monthsBefore(asOf, settings.longAfterDealMonths))) return 'recent-deal';
	return around.hasUnclearClose && around.lastDealOn === null ? 'unclear-deal' : null;
}

function isSince(day: IsoDay | null, first: IsoDay): boolean {
	return day !== null && day > first;
}

function weightOf(activities: readonly Activity[], { rules }: ReadinessContext): number {
	return activities.reduce((sum, { day }) => sum + weightAfter(rules.daysSince(day)), 0);
}
