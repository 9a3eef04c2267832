/** One change of a text: what stands from `start` to `end` (offsets in UTF-16 units) gives way to `insert`. */
export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly insert: string;
}

/** Why a note is left as it is. `found` is what stands there; the line is 1-based in the note. */
export interface EditRefusal {
	/**
	 * `unreadable`: its properties cannot be read. `unusual`: what is to be changed is written in a way that is not changed safely.
	 * `not-as-meant`: the change would not have read back as it was meant. `changed`: what was to be changed no longer stands there.
	 * `garbled`: a sign of it could not be read, and writing the note would lose that sign.
	 */
	readonly why: 'unreadable' | 'unusual' | 'not-as-meant' | 'changed' | 'garbled';
	readonly line: number;
	readonly found: string;
}

/** A note's text changed, with the 1-based line where the change stands; or why it was not. */
export type Edited =
	{ readonly edited: true; readonly text: string; readonly splice: Splice; readonly line: number } | { readonly edited: false; readonly refusal: EditRefusal };

/** The text with a splice made; every other byte as it was. */
export function applySplice(text: string, { start, end, insert }: Splice): string {
	return text.slice(0, start) + insert + text.slice(end);
}

/** A splice made, as an edit. */
export function edited(text: string, splice: Splice): Edited {
	const changed = applySplice(text, splice);
	const firstWord = splice.start + (/^\s*/.exec(splice.insert)?.[0].length ?? 0);
	return { edited: true, text: changed, splice, line: lineAt(changed, firstWord) };
}

/** A text as it is, as an edit: nothing was to be changed. */
export function noChange(text: string): Edited {
	return { edited: true, text, splice: { start: text.length, end: text.length, insert: '' }, line: 1 };
}

/** A note left as it is. */
export function refused(why: EditRefusal['why'], line: number, found: string): Edited {
	return { edited: false, refusal: { why, line, found } };
}

/** An edit of a note, made on its text as it stands when it is written. */
export type NoteEdit = (text: string) => Edited;

/** What a reader puts in the place of bytes that are not UTF-8. */
const LOST = '\ufffd';

/** An edit that leaves a note alone where a sign of it could not be read: written back, the note would have lost it for good. */
export function keepingAllSigns(edit: NoteEdit): NoteEdit {
	return (text) => {
		const at = text.indexOf(LOST);
		if (at < 0) return edit(text);
		const lines = text.slice(0, at).split('\n');
		return refused('garbled', lines.length, `${lines.at(-1) ?? ''}${LOST}`.slice(-20));
	};
}

/** Several edits of one note as one: each on what the one before left; none is made where one is refused. */
export function inTurn(edits: readonly NoteEdit[]): NoteEdit {
	return (text) => {
		let last = noChange(text);
		for (const edit of edits) {
			if (!last.edited) return last;
			last = edit(last.text);
		}
		return last.edited ? rewritten(text, last.text) : last;
	};
}

/** A text in place of another, as an edit of no more than what differs. */
export function rewritten(before: string, after: string): Edited {
	const { start, end } = sameEnds(before, after);
	return edited(before, { start, end: before.length - end, insert: after.slice(start, after.length - end) });
}

/** How much two texts, or lists of lines, have in common: at their start and, behind that, at their end. */
export function sameEnds(before: ArrayLike<string>, after: ArrayLike<string>): { readonly start: number; readonly end: number } {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { start, end };
}

/** The line end a text uses: that of its first line, `\n` where it has only one. */
export function lineEndOf(text: string): '\n' | '\r\n' {
	const first = text.indexOf('\n');
	return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
