import type { ContactName } from '../model/contact';
import type { ContactAsOf } from '../model/contact-as-of';
import type { DealAsOf } from '../model/deal';
import { inOrder } from '../model/order';
import type { Evidence } from '../model/place';
import { plainWord } from '../model/plain-word';
import type { ReferredBy } from '../model/referral';
import { namesParted } from '../read/link';

/** A deal that a referral led to, with the contact whose it is: the one referred, its company, or someone of it. */
export interface CreditedDeal {
	readonly deal: DealAsOf;
	readonly with: ContactName;
}

/** One contact that somebody sent, and what came of it. */
export interface Referral {
	readonly contact: ContactName;
	readonly evidence: readonly Evidence[];
	readonly deals: readonly CreditedDeal[];
}

/** Somebody who sent others. */
export interface ReferredContacts {
	readonly name: string;
	/** The contact's note; null where the name is no contact's, or may be several. */
	readonly path: string | null;
	/** The notes that the name may mean, where there are several; else empty. */
	readonly candidates: readonly string[];
	readonly referrals: readonly Referral[];
}

/** What of a contact a referral and its outcome are read from; little enough to hold for every contact. */
export interface ReferralSource {
	readonly contact: ContactName;
	readonly referredBy: readonly ReferredBy[];
	readonly deals: readonly DealAsOf[];
	readonly related: readonly ContactName[];
}

/** The contacts that a name means, none, one or several. */
export type ContactsNamed = (name: string) => readonly ContactName[];

/** What of a contact referrals are read from. */
export function referralSourceOf({ contact, deals }: ContactAsOf): ReferralSource {
	const { path, name, referredBy, companies, people } = contact;
	return { contact: { path, name }, referredBy, deals, related: companies.length + people.length === 0 ? companies : [...companies, ...people] };
}

/**
 * Who referred whom, by name. A contact's `referred-by` credits its deals, and those of its company or people that name nobody
 * themselves; a deal's own `referred-by` credits that deal alone. A name that is no contact's is kept as it was written.
 */
export function whoReferred(sources: readonly ReferralSource[], named: ContactsNamed): ReferredContacts[] {
	const bySource = new Map(sources.map((source) => [source.contact.path, source]));
	const found = new Referrers(named);
	for (const source of sources) {
		const { contact, deals, referredBy } = source;
		if (referredBy.length > 0) {
			const related = source.related.flatMap(({ path }) => bySource.get(path) ?? []).filter((other) => other.referredBy.length === 0);
			const credited = [source, ...related].flatMap((one) =>
				one.deals.filter(({ deal }) => deal.referredBy.length === 0).map((deal) => ({ deal, with: one.contact })),
			);
			for (const by of referredBy) found.credit(by, contact, credited);
		}
		for (const deal of deals) for (const by of deal.deal.referredBy) found.credit(by, contact, [{ deal, with: contact }]);
	}
	return found.all();
}

interface Making {
	readonly name: string;
	readonly path: string | null;
	readonly candidates: readonly string[];
	readonly referrals: Map<string, { contact: ContactName; evidence: Evidence[]; deals: CreditedDeal[] }>;
}

class Referrers {
	readonly #named: ContactsNamed;
	readonly #byKey = new Map<string, Making>();

	constructor(named: ContactsNamed) {
		this.#named = named;
	}

	/** Credits everyone whom the words of one `referred-by` name; nobody for having sent themselves. */
	credit({ name, evidence }: ReferredBy, contact: ContactName, deals: readonly CreditedDeal[]): void {
		for (const one of this.#referrersNamed(name)) {
			if (one.path === contact.path) continue;
			const before = one.referrals.get(contact.path) ?? { contact, evidence: [], deals: [] };
			before.evidence.push(evidence);
			before.deals.push(...deals);
			one.referrals.set(contact.path, before);
		}
	}

	/** By name; a deal with several contacts is credited once. */
	all(): ReferredContacts[] {
		const all = [...this.#byKey.values()].filter(({ referrals }) => referrals.size > 0);
		return all
			.map(({ name, path, candidates, referrals }) => {
				const seen = new Set<string | object>();
				const isNew = ({ deal }: CreditedDeal): boolean => {
					const key = deal.deal.path ?? deal.deal;
					return !seen.has(key) && seen.add(key).has(key);
				};
				return { name, path, candidates, referrals: [...referrals.values()].map((one) => ({ ...one, deals: one.deals.filter(isNew) })) };
			})
			.sort((a, b) => inOrder(a.name, b.name));
	}

	/** A plain name with commas that is nobody's is read as several names. */
	#referrersNamed(written: string): Making[] {
		const whole = this.#named(written);
		const names = whole.length > 0 ? [written] : namesParted(written).filter((name) => plainWord(name) !== '');
		return names.map((name) => this.#referrer(name.trim()));
	}

	#referrer(name: string): Making {
		const [contact, ...others] = this.#named(name);
		const isOne = contact !== undefined && others.length === 0;
		const key = isOne ? contact.path : `"${plainWord(name)}`;
		const known = this.#byKey.get(key);
		if (known !== undefined) return known;
		const candidates = isOne || contact === undefined ? [] : [contact, ...others].map(({ path }) => path);
		const made = { name: isOne ? contact.name : name, path: isOne ? contact.path : null, candidates, referrals: new Map() };
		this.#byKey.set(key, made);
		return made;
	}
}
