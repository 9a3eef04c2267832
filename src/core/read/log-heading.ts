import { plainWord } from '../model/plain-word';
import type { Lexicon } from './lexicon';
import { withoutLinkMarks } from './link';

/** "(newest first)", "[2026]": the order or the year of a log, behind its name. Other remarks stay: what is below "Log (planned)" was not done. */
const ORDER_OR_YEAR = /[([](?:[^()[\]]{0,30}\s(?:first|last|on top|zuerst|zuletzt|oben|unten)|\d{4})[)\]]\W*$/iu;

/**
 * Whether a heading is one of the log headings of the settings. Signs and symbols around its words do not matter, nor that it is a
 * link, nor its order or year in brackets behind it: `## 📒 Interactions (newest first)` is `Interactions`.
 */
export function isLogHeading(heading: string, { logHeadings }: Lexicon): boolean {
	const text = withoutLinkMarks(heading);
	return logHeadings.has(plainWord(text)) || logHeadings.has(plainWord(text.replace(ORDER_OR_YEAR, '')));
}
