const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const NONE: readonly string[] = [];

/** The e-mail addresses in texts (`a@b.org`, `Anna <a@b.org>`, `mailto:a@b.org`), lower-case, each once. */
export function emailsIn(texts: readonly string[]): readonly string[] {
	if (texts.length === 0) return NONE;
	const found = texts.flatMap((text) => text.slice(0, 2000).toLowerCase().match(ADDRESS) ?? []);
	return found.length === 0 ? NONE : [...new Set(found)];
}
