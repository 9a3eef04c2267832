import type { Activity } from '../model/activity';
import type { Contact, ContactName } from '../model/contact';
import type { IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Evidence } from '../model/place';
import type { Role } from '../model/role';
import { actKey } from '../read/act-key';
import type { Steps } from '../steps';

/** One thing done on a day, whomever it reached: a newsletter to sixty contacts is one act. */
export interface Act {
	readonly day: IsoDay;
	readonly role: Role | null;
	readonly kind: string;
	/** Whom it reached, by the order of the contacts. */
	readonly contacts: readonly ContactName[];
	/** Where it is told; first the place that tells it of most contacts. */
	readonly evidence: readonly Evidence[];
}

/**
 * The acts behind the activities done up to a day, by day. Activities of several contacts are one act when they have the same day,
 * role and kind and
 * - one place tells both (a line that links to two contacts, a meeting with two), or
 * - one campaign tells both: each recipient has a place of its own there, so a campaign is known by its note alone, or
 * - one contact is a company, the other one of its people, and each has its own line of it: as for the flags, what a company's own
 *   notes tell is not told again by its people.
 * Lines in the notes of three contacts that no place has in common are three acts. A contact a step.
 */
export function* actsOf(contacts: readonly Contact[], asOf: IsoDay): Steps<Act[]> {
	const companyKeys = keysOfCompanies(contacts, asOf);
	const byKey = new Map<string, Merging>();
	const acts: Merging[] = [];
	const alone: Act[] = [];
	for (const contact of contacts) {
		const reached = [{ path: contact.path, name: contact.name }];
		for (const activity of doneBy(contact, asOf)) {
			if (isAlone(activity, contact)) {
				const { day, role, kind, evidence } = activity;
				alone.push({ day, role, kind, contacts: reached, evidence });
				continue;
			}
			const keys = keysOf(activity, contact, companyKeys);
			const act = joined(keys, byKey) ?? newAct(activity, acts);
			act.contacts.set(contact.path, { path: contact.path, name: contact.name });
			for (const one of activity.evidence) tell(act, one, activity.isCampaign);
			for (const key of keys) byKey.set(key, act);
		}
		yield;
	}
	const merged = acts.filter(({ into }) => into === null).map(actOf);
	return [...alone, ...merged].sort(byDay);
}

/** Whether nobody else can have a part in it: a contact's own note tells of no other, unless they are a company and its people. Most are. */
function isAlone({ evidence, isCampaign }: Activity, { path, companies, people }: Contact): boolean {
	return !isCampaign && companies.length === 0 && people.length === 0 && evidence.every((one) => one.path === path);
}

/** What was done with or for a contact up to a day; not its people's. */
export function doneBy(contact: Contact, asOf: IsoDay): readonly Activity[] {
	return contact.activities.filter(({ isPlanned, day }) => !isPlanned && day <= asOf);
}

interface Merging {
	readonly activity: Activity;
	readonly contacts: Map<string, ContactName>;
	readonly evidence: Map<string, { readonly one: Evidence; times: number }>;
	/** The act that this one turned out to be. */
	into: Merging | null;
}

function keysOf(activity: Activity, contact: Contact, companyKeys: ReadonlySet<string>): string[] {
	const what = `${activity.day} ${activity.role ?? ''} ${activity.kind}`;
	const places = activity.evidence.map((one) => `${what} ${placeKey(one, activity.isCampaign)}`);
	const shared = [contact, ...contact.companies].map(({ path }) => companyKey(activity, path)).filter((key) => companyKeys.has(key));
	return [...places, ...shared];
}

function keysOfCompanies(contacts: readonly Contact[], asOf: IsoDay): Set<string> {
	const companies = contacts.filter(({ people }) => people.length > 0);
	return new Set(companies.flatMap((company) => doneBy(company, asOf).map((activity) => companyKey(activity, company.path))));
}

/** The same day, role and kind, or where no kind is known the same words, are the same for a company and its people. */
function companyKey(activity: Activity, company: string): string {
	return `${actKey(activity, activity.evidence[0]?.text ?? '')} company ${company}`;
}

function placeKey({ path, at }: Evidence, isCampaign: boolean): string {
	if (isCampaign) return `campaign ${path}`;
	return 'line' in at ? `${path} line ${String(at.line)}` : `${path} property ${at.property} ${String(at.index)}`;
}

/** The act that some keys stand for, or null; where they stand for several, these are one from now on. */
function joined(keys: readonly string[], byKey: ReadonlyMap<string, Merging>): Merging | null {
	let act: Merging | null = null;
	for (const key of keys) {
		let found = byKey.get(key);
		while (found !== undefined && found.into !== null) found = found.into;
		if (found === undefined || found === act) continue;
		if (act === null) act = found;
		else merge(found, act);
	}
	return act;
}

function merge(from: Merging, into: Merging): void {
	from.into = into;
	for (const [path, contact] of from.contacts) into.contacts.set(path, contact);
	// No place tells both: it would have made them one at once.
	for (const [key, told] of from.evidence) into.evidence.set(key, told);
}

function newAct(activity: Activity, acts: Merging[]): Merging {
	const act: Merging = { activity, contacts: new Map(), evidence: new Map(), into: null };
	acts.push(act);
	return act;
}

function tell(act: Merging, one: Evidence, isCampaign: boolean): void {
	const key = placeKey(one, isCampaign);
	const known = act.evidence.get(key);
	if (known === undefined) act.evidence.set(key, { one, times: 1 });
	else known.times++;
}

function actOf({ activity, contacts, evidence }: Merging): Act {
	const { day, role, kind } = activity;
	const places = [...evidence.values()].sort((a, b) => b.times - a.times).map(({ one }) => one);
	return { day, role, kind, contacts: [...contacts.values()], evidence: places };
}
