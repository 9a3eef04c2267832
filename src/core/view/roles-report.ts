import type { Contact } from '../model/contact';
import { contactAsOf } from '../model/contact-as-of';
import type { IsoDay } from '../model/iso-date';
import type { ReportHost } from './check-report';
import { reportActivityOf, type ReportActivity } from './contact-report';

/** The JSON of `two-hats roles`: the activities done, or only those of them without a role, of each contact that has any; by the contact's path, then by day. */
export interface RolesReport {
	readonly asOf: IsoDay;
	readonly contacts: readonly { readonly contact: string; readonly path: string; readonly activities: readonly ReportActivity[] }[];
}

/** Which activities are asked for: those done as of a day, all or only those without a role. */
export interface RolesAsked {
	readonly asOf: IsoDay;
	readonly onlyUntagged: boolean;
}

/** The activities of contacts as plain data, lines looked up; the contacts in the order in which they come. */
export function rolesReport(contacts: Iterable<Contact>, { asOf, onlyUntagged }: RolesAsked, host: ReportHost): RolesReport {
	const listed: RolesReport['contacts'][number][] = [];
	for (const contact of contacts) {
		const seen = contactAsOf(contact, asOf);
		const shown = onlyUntagged ? seen.done.filter(({ role }) => role === null) : seen.done;
		if (shown.length === 0) continue;
		listed.push({ contact: contact.name, path: contact.path, activities: shown.map((activity) => reportActivityOf(activity, seen, host)) });
	}
	return { asOf, contacts: listed };
}
