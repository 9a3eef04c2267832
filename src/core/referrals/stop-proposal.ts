import type { ContactName } from '../model/contact';
import { isStopped, pauseEnd, snoozeEnd, type ContactAsOf } from '../model/contact-as-of';
import type { IsoDay } from '../model/iso-date';
import type { Evidence } from '../model/place';
import { plainWord } from '../model/plain-word';
import type { ReadinessContext } from '../readiness/readiness-context';
import { readyForConversation } from '../readiness/ready-for-conversation';
import { firstEvidence } from '../rules/rule';
import type { Settings } from '../settings/settings';
import { cameTowards } from '../standing/came-towards';
import { FADED, weightAfter } from '../standing/fading';

/** A contact that neither buys nor refers, whatever is sent: to stop is proposed, with the figures. */
export interface StopProposal {
	readonly contact: ContactName;
	/** Marketing that reached it, since you last decided to continue if you did. */
	readonly touches: number;
	readonly firstOn: IsoDay;
	readonly lastOn: IsoDay;
	/** Deals that ended with a no. */
	readonly lostDeals: number;
	/** The decision to continue that the touches are counted from, or null. */
	readonly continued: Evidence | null;
	/** Whether its marketing has reached trust: then a talk comes before a stop. */
	readonly isReady: boolean;
	/** The newest touches. */
	readonly evidence: readonly Evidence[];
}

const MOST_EVIDENCE = 3;

/**
 * Whether to propose a stop. Null for a contact that buys or refers, or whose company does; that came towards you not long ago; that
 * has an open deal; that is stopped, paused or snoozed; and as long as there were fewer touches than the settings ask for.
 */
export function stopProposal(seen: ContactAsOf, context: ReadinessContext): StopProposal | null {
	const { settings } = context.rules;
	const { contact, marketing, reevaluation } = seen;
	const continued = reevaluation?.decision === 'continue' ? reevaluation : null;
	const touches = continued === null ? marketing : marketing.filter(({ day }) => day > continued.day);
	const first = touches[0];
	const last = touches.at(-1);
	if (settings.touchesBeforeStop === 0 || touches.length < settings.touchesBeforeStop || first === undefined || last === undefined) return null;
	if (isWorthIt(seen, context) || isLeftAlone(seen)) return null;
	return {
		contact: { path: contact.path, name: contact.name },
		touches: touches.length,
		firstOn: first.day,
		lastOn: last.day,
		lostDeals: seen.deals.filter(({ state }) => state === 'lost').length,
		continued: continued?.evidence ?? null,
		isReady: readyForConversation(seen, context)?.wait === null,
		evidence: firstEvidence(touches.slice(-MOST_EVIDENCE).reverse()),
	};
}

/** Where marketing to a contact was stopped by your own judgement, or null. That a contact wishes none (`do-not-contact`) is not questioned. */
export function judgedStop({ contact, reevaluation }: ContactAsOf, settings: Settings): Evidence | null {
	const never = contact.doNotContact;
	const wishes = settings.properties.doNotContact.map(plainWord);
	if (never !== null && wishes.includes(plainWord(never.text.split(':', 1)[0] ?? ''))) return null;
	return reevaluation?.decision === 'stop' ? reevaluation.evidence : never;
}

function isWorthIt(seen: ContactAsOf, { rules, circle, referralsOf, isTowards }: ReadinessContext): boolean {
	const { path, companies, people } = seen.contact;
	const { hasBought, hasUnclearClose, openDeal, hasPlannedSales } = circle(path);
	if (hasBought || hasUnclearClose || openDeal !== null || hasPlannedSales) return true;
	if ([seen.contact, ...companies, ...people].some((one) => referralsOf(one.path).length > 0)) return true;
	return cameTowards(seen, isTowards).some(({ day }) => weightAfter(rules.daysSince(day)) >= FADED);
}

function isLeftAlone(seen: ContactAsOf): boolean {
	return isStopped(seen) || pauseEnd(seen) !== null || snoozeEnd(seen) !== null;
}
