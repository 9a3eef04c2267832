import { errorMessage } from '../error-message';
import { withoutEnding } from './without-ending';

/**
 * The properties between a note's `---` lines, or why they cannot be read; `line` is 1-based in the note. `again` parses the
 * same properties once more: their text is smaller than they are, so a host that gives it need not keep them.
 */
export type FrontmatterRead =
	{ readonly read: true; readonly data: unknown; readonly again?: () => unknown } | { readonly read: false; readonly reason: string; readonly line: number };

/** Reads the text between the `---` lines. Hosts bring their own YAML. Never throws. */
export type HeadReader = (head: string) => FrontmatterRead;

const PLACE = / at line (\d{1,9}), column \d{1,9}:?/;
const OPEN_QUOTE = /(?:^|[:-][ \t]+)(?:"[^"]*|'[^']*)\r?$/;

/**
 * Why the text between a note's `---` lines cannot be read, from the error of a YAML parser: its reason in one line, and the
 * 1-based line of the note. A quote that is never closed is met only further down; told is the line on which it opens.
 */
export function headError(error: unknown, head: string): Extract<FrontmatterRead, { read: false }> {
	const message = errorMessage(error).split('\n', 1)[0] ?? '';
	const place = PLACE.exec(message);
	const reason = withoutEnding(place === null ? message : message.slice(0, place.index), '.: \t\r');
	if (/quote|deficient indentation|end of the stream/i.test(reason)) {
		const opening = head.split('\n').findIndex((line) => OPEN_QUOTE.test(line));
		if (opening >= 0) return { read: false, reason, line: opening + 2 };
	}
	return { read: false, reason, line: place === null ? 1 : Number(place[1]) + 1 };
}

/** The value of a head as a map of properties; nothing written is an empty one. Throws where it is anything else. */
export function propertiesOnly(data: unknown): object {
	if (data === null || data === undefined) return {};
	if (typeof data !== 'object' || Array.isArray(data)) throw new Error('The text between the --- lines is not a list of properties.');
	return data;
}
