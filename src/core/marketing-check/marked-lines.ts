import type { TextPart } from './check-marketing';

/** Words of a line by their index, `last` included. */
export interface MarkedWords {
	readonly first: number;
	readonly last: number;
}

/** A word of a line as an editor shows it, with its place in the line. */
export interface LineWord extends TextPart {
	readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}€$£%]+/gu;
/** What an editor that shows Markdown as it will look leaves out of a line: link targets, HTML tags, the box of a task. */
const NOT_SHOWN = /\[\[[^[\]|]*\||\]\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"]*")?\)|<\/?[a-z][^<>]*>|\[[ xX]\](?=\s)/gi;

/** The words of a line. */
export function wordsOfLine(line: string): readonly LineWord[] {
	return [...line.matchAll(WORD)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** By what a line is known again where it is shown: its words alone, for markup may be hidden there. */
export function keyOfLine(words: readonly LineWord[]): string {
	return words.map(({ text }) => text).join(' ');
}

/**
 * The lines of a text in which parts of it stand, by their keys, each with the words to be marked: as they are written, and as they
 * look where link targets are hidden. Lines end in LF. Two lines of the same words are marked alike.
 */
export function markedLines(text: string, parts: readonly TextPart[]): ReadonlyMap<string, readonly MarkedWords[]> {
	const lines = new Map<string, MarkedWords[]>();
	for (const { start, end } of parts) {
		for (let from = text.lastIndexOf('\n', start - 1) + 1; from < end;) {
			const lineEnd = text.indexOf('\n', from);
			const to = lineEnd < 0 ? text.length : lineEnd;
			const line = text.slice(from, to);
			addMarks(lines, line, { start: start - from, end: end - from });
			from = to + 1;
		}
	}
	return lines;
}

function addMarks(lines: Map<string, MarkedWords[]>, line: string, part: TextPart): void {
	const shown = line.replace(NOT_SHOWN, (hidden) => ' '.repeat(hidden.length));
	for (const look of shown === line ? [line] : [line, shown]) {
		const words = wordsOfLine(look);
		const first = words.findIndex(({ end }) => end > part.start);
		const last = words.filter(({ start }) => start < part.end).length - 1;
		if (first < 0 || last < first) continue;
		const key = keyOfLine(words);
		const marks = lines.get(key) ?? [];
		if (!marks.some((one) => one.first === first && one.last === last)) marks.push({ first, last });
		lines.set(key, marks);
	}
}
