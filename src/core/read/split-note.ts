import type { BodyText } from './note-body';

/** A note's text cut at its `---` lines. Line numbers are 1-based in the note. */
export type SplitNote =
	| { readonly kind: 'plain'; readonly body: string; readonly bodyLine: 1 }
	| { readonly kind: 'frontmatter'; readonly head: string; readonly body: string; readonly bodyLine: number }
	| { readonly kind: 'unclosed' }
	/** `---js` and its like: another tool would run it. */
	| { readonly kind: 'language'; readonly opener: string };

const CLOSER = /\n---[ \t]*(?:\r?\n|\r?$)/g;

/**
 * Cuts a note as the app does: frontmatter begins on the very first line, which is exactly `---` (spaces behind it may stand),
 * and ends at the next line that is.
 */
export function splitNote(text: string): SplitNote {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const lineEnd = text.indexOf('\n', start);
	const opener = text.slice(start, lineEnd < 0 ? undefined : lineEnd).trimEnd();
	if (/^---[ \t]*[a-z]+$/i.test(opener)) return { kind: 'language', opener };
	if (opener !== '---') return { kind: 'plain', body: text.slice(start), bodyLine: 1 };
	CLOSER.lastIndex = lineEnd;
	const closer = CLOSER.exec(text);
	if (closer === null) return { kind: 'unclosed' };
	const head = text.slice(lineEnd + 1, closer.index + 1);
	return { kind: 'frontmatter', head, body: text.slice(closer.index + closer[0].length), bodyLine: linesIn(head) + 3 };
}

/** The body of a note; null where properties begin and do not end, or are in a language that is none of ours. */
export function bodyOf(text: string): BodyText | null {
	const split = splitNote(text);
	return 'body' in split ? { text: split.body, firstLine: split.bodyLine } : null;
}

function linesIn(head: string): number {
	let lines = 0;
	for (let at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) lines++;
	return lines;
}
