import type { Contact } from '../model/contact';
import { addressesIn, byEmail } from '../read/email';

/** Addresses of a text matched to contacts. */
export interface Recipients {
	/** The paths of the contacts found, each once, in the order met. */
	readonly found: readonly string[];
	/** Addresses that no contact bears. */
	readonly unknown: readonly string[];
	/** Addresses that several contacts bear; none of them is taken. */
	readonly shared: readonly string[];
}

/** Finds the contacts of the addresses in a text. */
export function recipientsIn(text: string, contacts: Iterable<Pick<Contact, 'path' | 'emails'>>): Recipients {
	const owners = byEmail(contacts);
	const found = new Set<string>();
	const unknown: string[] = [];
	const shared: string[] = [];
	for (const address of addressesIn(text)) {
		const [owner, ...others] = owners.get(address) ?? [];
		if (owner === undefined) unknown.push(address);
		else if (others.length > 0) shared.push(address);
		else found.add(owner.path);
	}
	return { found: [...found], unknown, shared };
}
