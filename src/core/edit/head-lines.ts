import { splitNote } from '../read/split-note';

/** A line of a note's head. Offsets are in the whole note; `end` stands before the line end. */
export interface HeadLine {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** 1-based in the note. */
	readonly line: number;
}

/** A property as it is written: the line of its key, where its value begins, and the lines below that belong to it. */
export interface WrittenProperty {
	/** As written, quotes taken off. */
	readonly key: string;
	readonly line: HeadLine;
	/** Behind the colon. */
	readonly valueStart: number;
	readonly below: readonly HeadLine[];
}

/** A note's head as it is written: its properties, and where another may be added. */
export type WrittenHead =
	| { readonly has: 'head'; readonly properties: readonly WrittenProperty[]; readonly end: number }
	/** A note without one; it may begin at `start`. */
	| { readonly has: 'none'; readonly start: number }
	| { readonly has: 'broken' };

const KEY = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'#[\]{}&*!|>%@`,?:-](?:[^:# \t]|[ \t]+[^:# \t])*|-[^\s:](?:[^:# \t]|[ \t]+[^:# \t])*))[ \t]*:(?=[ \t]|$)/;

/** Finds the properties of a note's head line by line, without reading their values. */
export function writtenHead(text: string): WrittenHead {
	const split = splitNote(text);
	if (split.kind === 'plain') return { has: 'none', start: text.length - split.body.length };
	if (split.kind !== 'frontmatter') return { has: 'broken' };
	const start = text.indexOf('\n') + 1;
	const end = start + split.head.length;
	const lines = linesOf(text, start, end);
	// An end or a beginning of a document, or a directive: what follows may be another document to another parser.
	if (lines.some(({ text: line }) => /^(?:\.\.\.|---|%)/.test(line))) return { has: 'broken' };
	const properties: WrittenProperty[] = [];
	let below: HeadLine[] = [];
	for (const line of lines) {
		const key = KEY.exec(line.text);
		if (key === null) {
			below.push(line);
			continue;
		}
		below = [];
		properties.push({ key: key[1] ?? key[2] ?? key[3] ?? '', line, valueStart: line.start + key[0].length, below });
	}
	return { has: 'head', properties, end };
}

function linesOf(text: string, start: number, end: number): HeadLine[] {
	const lines: HeadLine[] = [];
	for (let at = start; at < end;) {
		const next = text.indexOf('\n', at);
		const stop = next < 0 || next > end ? end : next;
		const withoutReturn = text.charAt(stop - 1) === '\r' && stop > at ? stop - 1 : stop;
		lines.push({ start: at, end: withoutReturn, text: text.slice(at, withoutReturn), line: lines.length + 2 });
		at = stop + 1;
	}
	return lines;
}
