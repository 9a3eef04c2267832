/**
 * A text without any of some signs at its end. A regular expression such as `/[. ]+$/` would look anew from every such sign
 * inside the text: the time of a long row of them grows with its square.
 */
export function withoutEnding(text: string, signs: string): string {
	let end = text.length;
	while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
