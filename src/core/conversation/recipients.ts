/** Addresses of a text matched to contacts. */
export interface Recipients {
	/** The paths of the contacts found, each once, in the order met. */
	readonly found: readonly string[];
	/** Addresses that no contact bears. */
	readonly unknown: readonly string[];
	/** Addresses that several contacts bear; none of them is taken. */
	readonly shared: readonly string[];
}

const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** The e-mail addresses in a text (pasted, or of a CSV), lower-case, each once. */
export function addressesIn(text: string): string[] {
	return [...new Set((text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()))];
}

/** Finds the contacts of the addresses in a text. `addressesOf` has, for each contact's path, the words of its e-mail property. */
export function recipientsIn(text: string, addressesOf: ReadonlyMap<string, string>): Recipients {
	const owners = new Map<string, string[]>();
	for (const [path, words] of addressesOf) for (const address of addressesIn(words)) owners.set(address, [...(owners.get(address) ?? []), path]);
	const found = new Set<string>();
	const unknown: string[] = [];
	const shared: string[] = [];
	for (const address of addressesIn(text)) {
		const [owner, ...others] = owners.get(address) ?? [];
		if (owner === undefined) unknown.push(address);
		else if (others.length > 0) shared.push(address);
		else found.add(owner);
	}
	return { found: [...found], unknown, shared };
}
