import type { Activity } from '../model/activity';
import type { Contact, ContactName } from '../model/contact';
import type { Flag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Role } from '../model/role';
import { suggestedRole } from './suggest-role';

/** An untagged activity to be asked about. */
export interface Untagged {
	readonly contact: ContactName;
	readonly activity: Activity;
	readonly suggestion: Role | null;
	/** Whether its answer may settle a flag: it came after a close that no marketing followed. */
	readonly isDeciding: boolean;
}

/** The untagged activities of contacts, those whose answer may change a flag first, then the newest. What lies after `asOf` waits. */
export function untaggedOf(contacts: Iterable<Contact>, flags: readonly Flag[], asOf: IsoDay): Untagged[] {
	const stoppedSince = new Map<string, IsoDay>();
	for (const { flag, contact, since } of flags) {
		if (flag === 'stalled-marketing' && since !== null) stoppedSince.set(contact.path, earlier(stoppedSince.get(contact.path), since));
	}
	const found: Untagged[] = [];
	for (const contact of contacts) {
		const since = stoppedSince.get(contact.path);
		for (const activity of contact.activities) {
			if (activity.role !== null || activity.isPlanned || activity.day > asOf) continue;
			const isDeciding = since !== undefined && activity.day > since;
			found.push({ contact: { path: contact.path, name: contact.name }, activity, suggestion: suggestedRole(activity, contact.deals), isDeciding });
		}
	}
	return found.sort((a, b) => Number(b.isDeciding) - Number(a.isDeciding) || byDay(b.activity, a.activity));
}

function earlier(a: IsoDay | undefined, b: IsoDay): IsoDay {
	return a === undefined || b < a ? b : a;
}
