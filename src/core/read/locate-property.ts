import type { Place } from '../model/place';

const LIST_ITEM = /^[ \t]*-(?=\s|$)/;

/** The lines of a note as far as properties may stand, for looking up several places in it. */
export function linesOfNote(text: string): readonly string[] {
	const end = /\n---[ \t]*\r?(?:\n|$)/.exec(text);
	return (end === null ? text : text.slice(0, end.index)).split('\n', 20_000);
}

/**
 * The 1-based line of a place in a note. A property is looked up in the text between the `---` lines: the line of its key or,
 * with an index, of that item of its list. Where the text does not show it (a list written on one line), its key; where the
 * note has changed and the key is gone, line 1.
 */
export function lineOfPlace(lines: readonly string[], at: Place): number {
	if ('line' in at) return at.line;
	const keyLine = lines.findIndex((line) => keyOf(line) === at.property);
	if (keyLine < 0) return 1;
	return (at.index === null ? null : itemLine(lines, keyLine, at.index)) ?? keyLine + 1;
}

/** The key that a line of frontmatter begins with, unquoted, with its indentation; null for lines that have none. */
function keyOf(line: string): string | null {
	const first = line.charAt(0);
	if (first === '"' || first === "'") {
		const end = line.indexOf(first, 1);
		return end > 0 && /^\s*:/.test(line.slice(end + 1)) ? line.slice(1, end) : null;
	}
	const colon = /:(?=\s|$)/.exec(line);
	return colon === null ? null : line.slice(0, colon.index).trimEnd();
}

function itemLine(lines: readonly string[], keyLine: number, index: number): number | null {
	let indent: number | null = null;
	let count = -1;
	for (let at = keyLine + 1; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const item = LIST_ITEM.exec(line)?.[0].length;
		if (item !== undefined) {
			indent ??= item;
			if (item === indent && ++count === index) return at + 1;
		} else if (/^[^\s#]/.test(line)) return null;
	}
	return null;
}
