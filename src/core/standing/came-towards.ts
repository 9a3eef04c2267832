import type { Activity } from '../model/activity';
import type { ContactAsOf } from '../model/contact-as-of';
import type { IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Evidence } from '../model/place';
import type { TowardsTest } from './towards-words';

/** A day on which a contact came towards you, with the words that say so. */
export interface CameTowards {
	readonly day: IsoDay;
	readonly evidence: Evidence;
	/** Whether only a mention says it, which by itself never counts: to be confirmed. */
	readonly isPossible: boolean;
}

/**
 * When a contact came towards you, the newest first: what was done with it and what mentions it, where the words say so. What
 * is planned says nothing, nor does a campaign, whose words are the same for all whom it reached.
 */
export function cameTowards({ contact, done, possible }: ContactAsOf, test: TowardsTest): CameTowards[] {
	const found: CameTowards[] = [];
	for (const activity of done) {
		const evidence = activity.isCampaign ? null : sayingSo(activity, contact.name, test);
		if (evidence !== null) found.push({ day: activity.day, evidence, isPossible: false });
	}
	for (const { day, evidence } of possible) {
		const said = evidence.find(({ text }) => test(text, contact.name));
		if (said !== undefined) found.push({ day, evidence: said, isPossible: true });
	}
	// Of one day, what is sure stays before what is possible.
	return found.sort((a, b) => byDay(b, a));
}

function sayingSo({ kind, text, evidence }: Activity, name: string, test: TowardsTest): Evidence | null {
	const said = evidence.find((one) => test(one.text, name));
	if (said !== undefined) return said;
	return test(`${kind} ${text}`, name) ? (evidence[0] ?? null) : null;
}
