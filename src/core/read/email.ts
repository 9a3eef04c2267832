const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** In running text and tables, where a bar or a slash parts what stands around an address. */
const ADDRESS_IN_TEXT = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const LONGEST = 2000;
const NONE: readonly string[] = [];

/** The e-mail addresses in a text (pasted, or of a table), lower-case, each once. */
export function addressesIn(text: string): readonly string[] {
	return [...new Set(text.toLowerCase().match(ADDRESS_IN_TEXT) ?? [])];
}

/** The e-mail addresses in values (`a@b.org`, `Anna <a@b.org>`, `mailto:a@b.org`), lower-case, each once; of each value the first 2000 characters are read. */
export function emailsIn(values: readonly string[]): readonly string[] {
	if (values.length === 0) return NONE;
	const found = values.flatMap((value) => value.slice(0, LONGEST).toLowerCase().match(ADDRESS) ?? []);
	return found.length === 0 ? NONE : [...new Set(found)];
}

/** Who bears which address: all that have it, in their order. */
export function byEmail<Bearer extends { readonly emails: readonly string[] }>(bearers: Iterable<Bearer>): ReadonlyMap<string, readonly Bearer[]> {
	const found = new Map<string, Bearer[]>();
	for (const bearer of bearers) {
		for (const email of bearer.emails) {
			const known = found.get(email);
			if (known === undefined) found.set(email, [bearer]);
			else known.push(bearer);
		}
	}
	return found;
}
