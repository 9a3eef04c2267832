/** Whether words hold every word of a search. */
export function matcher(search: string): (...texts: readonly string[]) => boolean {
	const words = searchable(search).split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	return (...texts) => {
		const text = searchable(texts.join(' '));
		return words.every((word) => text.includes(word));
	};
}

/** Most texts have no letter beyond the plain ones, and are asked of every row at every stroke. */
const NO_ACCENTS = /^[\0-\x7f]*$/;

/** A text as it is searched and sorted: lower-case, without accents. */
export function searchable(text: string): string {
	if (NO_ACCENTS.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}
