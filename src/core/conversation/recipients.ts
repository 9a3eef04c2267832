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
	const unknown = new Set<string>();
	const shared = new Set<string>();
	for (const told of addressesIn(text)) {
		// Marks of the text stand before an address: `'anna@example.com'` as mail programs write it, `-anna@example.com` of a list.
		const address = owners.has(told) ? told : told.replace(/^[^\p{L}\p{N}]+/u, '');
		const [owner, ...others] = owners.get(address) ?? [];
		if (owner === undefined) unknown.add(address);
		else if (others.length > 0) shared.add(address);
		else found.add(owner.path);
	}
	return { found: [...found], unknown: [...unknown], shared: [...shared] };
}
