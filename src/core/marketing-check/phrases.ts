/** A part of a word has a bounded length, so that one of a million letters costs no more than its length. */
const SOME = '[^ ]{0,40}';

const patterns = new Map<string, RegExp>();

/**
 * A pattern that finds phrases in a stream of words (`read-words`). Phrases are parted by `;`, their words by a space: `a|b` is
 * either word, `word*` and `*word` any word that begins or ends so, `word?` a word that may be missing, `~` up to four words
 * of any kind; `^` is the beginning of a sentence, `&` a place where a command may begin, `#` a number, `%` a percentage, `€` an amount of money. What stands at
 * `&` is a group of the match. Null where there is no phrase.
 */
export function phrasePattern(phrases: string): RegExp | null {
	const known = patterns.get(phrases);
	if (known !== undefined) return known;
	const sources = phrases
		.split(';')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '')
		.map((phrase) => phrase.split(/\s+/).map(elementSource).join(''));
	if (sources.length === 0) return null;
	const pattern = new RegExp(`(?:${sources.join('|')})(?= )`, 'gu');
	patterns.set(phrases, pattern);
	return pattern;
}

function elementSource(element: string): string {
	if (element === '~') return '(?: [^ .:]+){0,4}';
	if (element === '^') return ' [.:]';
	if (element === '&') return '( (?:[.:,]|and|or|but|please|so|just|simply|then|do|und|oder|bitte|einfach|dann|also))';
	if (element.endsWith('?')) return `(?:${elementSource(element.slice(0, -1))})?`;
	const words = element.split('|').map((word) => word.replace(/[.+?^${}()[\]\\/]/g, '\\$&').replaceAll('*', SOME));
	return `(?: ,)? (?:${words.join('|')})`;
}
