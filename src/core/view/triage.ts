import type { Activity } from '../model/activity';
import type { Contact, ContactName } from '../model/contact';
import { isStalled, type Flag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import { suggestion, type Suggestion } from './suggest-role';

/** An untagged activity to be asked about. */
export interface Untagged {
	readonly contact: ContactName;
	readonly activity: Activity;
	readonly suggestion: Suggestion | null;
	/** The flag that its answer may settle: it came after a close that no marketing followed. */
	readonly settles: Flag | null;
}

/** The untagged activities of contacts, those whose answer may change a flag first, then the newest. What lies after `asOf` waits. */
export function untaggedOf(contacts: Iterable<Contact>, flags: readonly Flag[], asOf: IsoDay): Untagged[] {
	const stalled = new Map<string, Flag[]>();
	for (const flag of flags) if (isStalled(flag)) stalled.set(flag.contact.path, [...(stalled.get(flag.contact.path) ?? []), flag]);
	const found: Untagged[] = [];
	for (const contact of contacts) {
		const mayBeSettled = stalled.get(contact.path) ?? [];
		for (const activity of contact.activities) {
			if (activity.role !== null || activity.isPlanned || activity.day > asOf) continue;
			const settles = mayBeSettled.find(({ since }) => since !== null && activity.day > since) ?? null;
			found.push({ contact: { path: contact.path, name: contact.name }, activity, suggestion: suggestion(activity, contact.deals), settles });
		}
	}
	return found.sort((a, b) => Number(b.settles !== null) - Number(a.settles !== null) || byDay(b.activity, a.activity));
}
