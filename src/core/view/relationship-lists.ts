import type { Contact } from '../model/contact';
import { contactAsOf, isStopped, type ContactAsOf } from '../model/contact-as-of';
import type { IsoDay } from '../model/iso-date';
import { inOrder } from '../model/order';
import type { Evidence } from '../model/place';
import type { ReadinessContext } from '../readiness/readiness-context';
import { compareReady, readyForConversation, type Ready } from '../readiness/ready-for-conversation';
import { soldCold, type SoldCold } from '../readiness/sold-cold';
import { referrersOf, type Referrer, type ReferrerStanding } from '../referrals/referral-lists';
import { judgedStop, stopProposal, type StopProposal } from '../referrals/stop-proposal';
import { referralSourceOf, whoReferred, type ContactsNamed, type ReferralSource } from '../referrals/who-referred';
import { ruleContext } from '../rules/check-rules';
import type { Settings } from '../settings/settings';
import { CompanyCircles } from '../standing/company-circle';
import { towardsTest } from '../standing/towards-words';
import { finished, type Steps } from '../steps';

/** Whom to talk to, to whom it was talked too soon, who sends others, and where to stop. */
export interface RelationshipLists {
	readonly asOf: IsoDay;
	/** The strongest first; those with something in the way among them. */
	readonly ready: readonly Ready[];
	/** What nothing warmed first, then the newest. */
	readonly soldCold: readonly SoldCold[];
	readonly referrers: readonly Referrer[];
	/** The most touches first. */
	readonly stopProposals: readonly StopProposal[];
}

/** A vault's contacts, gone through as often as asked, and what a name in its notes means. */
export interface ContactSource {
	readonly contacts: () => Iterable<Contact>;
	readonly named: ContactsNamed;
}

/** Makes the lists as of a day, in one go. */
export function relationshipLists(source: ContactSource, asOf: IsoDay, settings: Settings): RelationshipLists {
	return finished(relationshipSteps(source, asOf, settings));
}

/**
 * Makes the lists as of a day in steps, one for each contact. Goes through the contacts twice: first to learn who belongs to a
 * company and who referred whom, then to judge each by itself.
 */
export function* relationshipSteps({ contacts, named }: ContactSource, asOf: IsoDay, settings: Settings): Steps<RelationshipLists> {
	const circles = new CompanyCircles();
	const sources: ReferralSource[] = [];
	const stops = new Map<string, Evidence | null>();
	for (const contact of contacts()) {
		const seen = contactAsOf(contact, asOf);
		circles.add(seen);
		sources.push(referralSourceOf(seen));
		const stop = judgedStop(seen, settings);
		// A stop that is nobody's judgement is the contact's own wish.
		if (isStopped(seen)) stops.set(contact.path, stop);
		yield;
	}
	// Who came to be between the two rounds is as yet a name like any other.
	const referred = whoReferred(sources, (name) => named(name).filter(({ path }) => circles.has(path)));
	const standingOf = (path: string): ReferrerStanding => ({
		hasBought: circles.of(path).hasBought,
		stop: stops.get(path) ?? null,
		wishesNone: stops.get(path) === null,
	});
	const referrers = referrersOf(referred, standingOf);
	const bySender = new Map(referrers.flatMap(({ path, referrals }) => (path === null ? [] : [[path, referrals.flatMap(({ evidence }) => evidence)]])));
	const context: ReadinessContext = {
		rules: ruleContext(asOf, settings),
		circle: (path) => circles.of(path),
		isTowards: towardsTest(settings.towardsWords),
		referralsOf: (path) => bySender.get(path) ?? [],
	};
	return { asOf, referrers, ...(yield* judged(entered(contacts(), circles), asOf, context)) };
}

function* judged(contacts: Iterable<Contact>, asOf: IsoDay, context: ReadinessContext): Steps<Pick<RelationshipLists, 'ready' | 'soldCold' | 'stopProposals'>> {
	const ready: Ready[] = [];
	const cold: SoldCold[] = [];
	const stops: StopProposal[] = [];
	for (const contact of contacts) {
		const seen: ContactAsOf = contactAsOf(contact, asOf);
		ready.push(...present(readyForConversation(seen, context)));
		cold.push(...soldCold(seen, context));
		stops.push(...present(stopProposal(seen, context)));
		yield;
	}
	return {
		ready: ready.sort(compareReady),
		soldCold: cold.sort((a, b) => Number(a.warmedBy.length > 0) - Number(b.warmedBy.length > 0) || inOrder(b.before, a.before)),
		stopProposals: stops.sort((a, b) => b.touches - a.touches),
	};
}

/** Without those that came to be between the two rounds. */
function* entered(contacts: Iterable<Contact>, circles: CompanyCircles): Generator<Contact> {
	for (const contact of contacts) if (circles.has(contact.path)) yield contact;
}

function present<Item>(item: Item | null): Item[] {
	return item === null ? [] : [item];
}
