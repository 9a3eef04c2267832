import { saysAhead } from './done-status';

/**
 * A line of a note's body that says something: not code, not a quote, not a comment. `line` is 1-based in the whole note;
 * `isAhead`: it stands below a heading or words of what is still to be done.
 */
export type BodyLine =
	| { readonly kind: 'heading'; readonly line: number; readonly level: number; readonly text: string; readonly isAhead?: true }
	| { readonly kind: 'bullet'; readonly line: number; readonly indent: number; readonly box: Checkbox; readonly text: string }
	| { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[]; readonly isHeader: boolean; readonly isAhead?: true }
	| { readonly kind: 'text'; readonly line: number; readonly indent: number; readonly text: string };

/** The box of a task: none, open (`[ ]`, `TODO`), done (`[x]`, `DONE`) or cancelled (`[-]`, `CANCELED`); any other mark is open. */
export type Checkbox = 'none' | 'open' | 'done' | 'cancelled';

/** A note's text behind its frontmatter, and the 1-based line of the note on which it begins. */
export interface BodyText {
	readonly text: string;
	readonly firstLine: number;
}

/** The beginning of a block as Logseq writes quotes and code. */
export const BLOCK = /^[ \t]*(?:[-*+][ \t]+)?#\+BEGIN_/i;
const BLOCK_END = /^[ \t]*#\+END_/i;

/** The opening of fenced code. */
export const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+([^ \t\r\n\u2028\u2029].*)?)?$/;
const BULLET = /^([ \t]*)(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[(.?)\](?:[ \t]+|$))?([^ \t\r\n\u2028\u2029].*)?$/u;
/** A word that is the box of a task, as Logseq has it, or as people write it: `TODO`, `**TODO:**`, `DONE`. */
export const WORD_BOX = /^\**(DONE|CANCELL?ED|TODO|LATER|NOW|DOING|WAIT(?:ING)?|IN-PROGRESS|[Tt]o[ -]?do(?=:))[:*]*[ \t]+/;
/** Below a paragraph it makes a heading of it. */
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*\r?$/;
const TABLE_RULE = /^[\s|:-]+$/;
const TAB_WIDTH = 4;

/** A day in digits, an inline field, a role's tag: `readBodyLog`, `labelledDays` and `inlineFields` find nothing without one. */
const TELLING = /\d|::|#(?:marketing|sales|delivery)/i;

/** Whether the body of a contact may tell anything. Most are words for the reader: no lines are made or kept of those. */
export function mayTellOfContact(body: string): boolean {
	return body !== '' && TELLING.test(body);
}

/**
 * The lines of a body that speak for the note itself. Fenced and indented code, quotes and callouts, `%%` and HTML comments
 * are left out; inline code and what is struck out are blanked. Time grows with the length of the body.
 */
export function bodyLines(body: BodyText): BodyLine[] {
	return withWhatIsAhead(shownLines(body));
}

/** What stands under a heading, or below words, that say it is still to be done (`## Next week`) is ahead; an item of a list has an open box, where it has none of its own. */
function withWhatIsAhead(lines: BodyLine[]): BodyLine[] {
	let level = 0;
	let isBelowWords = false;
	return lines.map((line) => {
		if (line.kind === 'heading') {
			isBelowWords = false;
			const isBelow = level > 0 && line.level > level;
			if (!isBelow) level = saysAhead(line.text) ? line.level : 0;
			return isBelow ? { ...line, isAhead: true } : line;
		}
		if (line.kind === 'text' && line.indent === 0) isBelowWords = saysAhead(line.text);
		return level > 0 || isBelowWords ? ahead(line) : line;
	});
}

function ahead(line: BodyLine): BodyLine {
	if (line.kind === 'row') return { ...line, isAhead: true };
	return line.kind === 'bullet' && line.box === 'none' ? { ...line, box: 'open' } : line;
}

/** The index of the line that ends a block begun at `start` (`#+END_QUOTE`); null where none does. */
export function endOfBlock(raw: readonly string[], start: number): number | null {
	for (let at = start + 1; at < raw.length; at++) {
		if (BLOCK_END.test(raw[at] ?? '')) return at;
	}
	return null;
}

function shownLines(body: BodyText): BodyLine[] {
	const lines: BodyLine[] = [];
	let fence: string | null = null;
	let block: number | null = 0;
	let comment: CommentEnd | null = null;
	let isInList = false;
	let isInTable = false;
	let wasBlank = true;
	const raw = body.text.split('\n');
	for (let index = 0; index < raw.length; index++) {
		const whole = (raw[index] ?? '').replace(/\r$/, '');
		if (fence === null && comment === null && block !== null && BLOCK.test(whole)) {
			block = endOfBlock(raw, index);
			index = block ?? index;
			if (block !== null) continue;
		}
		if (fence !== null) {
			if (closesFence(whole, fence)) fence = null;
			continue;
		}
		const opened = comment === null ? FENCE.exec(whole) : null;
		if (opened?.[1] !== undefined) {
			fence = opened[1];
			continue;
		}
		const visible: Visible = comment === null && !mayHideText(whole) ? { text: whole, comment: null } : withoutComments(whole, comment);
		comment = visible.comment;
		const isBlank = visible.text.trim() === '';
		const plain: BodyLine | null = isBlank ? null : lineOf(visible.text, body.firstLine + index, wasBlank && !isInList);
		const line: BodyLine | null = plain?.kind === 'text' && (isInTable || isTableRule(raw[index + 1])) ? rowOfText(plain) : plain;
		isInTable = line?.kind === 'row' || (isInTable && line === null && !isBlank);
		if (line?.kind === 'bullet') isInList = true;
		else if (line !== null && (line.kind !== 'text' || line.indent === 0)) isInList = false;
		wasBlank = isBlank;
		const underline = isInList ? null : UNDERLINE.exec(raw[index + 1] ?? '');
		if (line?.kind === 'text' && underline !== null) {
			lines.push({ kind: 'heading', line: line.line, level: underline[1]?.startsWith('=') === true ? 1 : 2, text: line.text });
			index++;
			continue;
		}
		if (line !== null) lines.push(line.kind === 'row' ? { ...line, isHeader: isTableRule(raw[index + 1]) } : line);
	}
	return lines;
}

type CommentEnd = '%%' | '-->';

interface Visible {
	readonly text: string;
	readonly comment: CommentEnd | null;
}

function mayHideText(line: string): boolean {
	return line.includes('%%') || line.includes('<!--') || line.includes('`') || line.includes('~~');
}

function withoutComments(line: string, open: CommentEnd | null): Visible {
	let text = '';
	let comment = open;
	let at = 0;
	while (at < line.length) {
		if (comment !== null) {
			const end = line.indexOf(comment, at);
			if (end < 0) return { text, comment };
			at = end + comment.length;
			comment = null;
			continue;
		}
		const next = nextHidden(line, at);
		if (next === null) return { text: text + line.slice(at), comment: null };
		text += line.slice(at, next.start);
		({ end: at, comment } = next);
	}
	return { text, comment };
}

interface Hidden {
	readonly start: number;
	/** Behind inline code or what is struck out, or behind the signs that open a comment. */
	readonly end: number;
	/** What ends the comment that begins there; null for what ends on its line. */
	readonly comment: CommentEnd | null;
}

function nextHidden(line: string, from: number): Hidden | null {
	for (let at = from; at < line.length; at++) {
		const char = line.charAt(at);
		if (char === '%' && line.startsWith('%%', at)) return { start: at, end: at + 2, comment: '%%' };
		if (char === '<' && line.startsWith('<!--', at)) return { start: at, end: at + 4, comment: '-->' };
		const mark = char === '`' ? char : line.startsWith('~~', at) ? '~~' : null;
		if (mark === null) continue;
		const end = line.indexOf(mark, at + mark.length);
		if (end >= 0) return { start: at, end: end + mark.length, comment: null };
	}
	return null;
}

/** Whether a line ends the fenced code that a fence opened. */
export function closesFence(line: string, fence: string): boolean {
	const trimmed = line.trim();
	return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
}

function lineOf(text: string, line: number, mayBeCode: boolean): BodyLine | null {
	const indent = indentOf(text);
	const trimmed = text.trim();
	if (trimmed.startsWith('>')) return null;
	if (mayBeCode && indent >= TAB_WIDTH) return null;
	const heading = HEADING.exec(text);
	if (heading?.[1] !== undefined) return { kind: 'heading', line, level: heading[1].length, text: withoutClosingMarks(heading[2] ?? '') };
	const bullet = BULLET.exec(text);
	if (bullet !== null) {
		const words = (bullet[3] ?? '').trim();
		// In an outline a heading is an item like any other: `- ## Log`.
		const title = bullet[2] === undefined && words.startsWith('#') ? HEADING.exec(words) : null;
		if (title?.[1] !== undefined && title[2] !== undefined) return { kind: 'heading', line, level: title[1].length, text: withoutClosingMarks(title[2]) };
		const word = bullet[2] === undefined ? WORD_BOX.exec(words) : null;
		const box = checkboxOf(word?.[1] ?? bullet[2]);
		return words.startsWith('>') ? null : { kind: 'bullet', line, indent, box, text: words.slice(word?.[0].length) };
	}
	if (trimmed.startsWith('|')) return rowOf(trimmed, line);
	return { kind: 'text', line, indent, text: trimmed };
}

/** A line of a table without its outer bars (`2026-04-05 | gift`); a line without any bar ends the table. */
function rowOfText(text: Extract<BodyLine, { kind: 'text' }>): BodyLine | null {
	return text.text.includes('|') ? rowOf(`|${text.text}`, text.line) : text;
}

function rowOf(row: string, line: number): BodyLine | null {
	return TABLE_RULE.test(row) ? null : { kind: 'row', line, cells: cellsOf(row), isHeader: false };
}

function isTableRule(line: string | undefined): boolean {
	return line !== undefined && line.includes('-') && TABLE_RULE.test(line) && line.includes('|');
}

function withoutClosingMarks(text: string): string {
	return text
		.trim()
		.replace(/(?:^|[ \t])#+$/, '')
		.trimEnd();
}

function checkboxOf(mark: string | undefined): Checkbox {
	if (mark === undefined) return 'none';
	if (/^(?:x|DONE)$/i.test(mark)) return 'done';
	return /^(?:-|CANC)/.test(mark) ? 'cancelled' : 'open';
}

function indentOf(text: string): number {
	let width = 0;
	for (const char of text) {
		if (char === ' ') width += 1;
		else if (char === '\t') width += TAB_WIDTH;
		else break;
	}
	return width;
}

function cellsOf(row: string): string[] {
	const inner = row.slice(1).replace(/\|$/, '');
	const cells: string[] = [];
	let start = 0;
	for (let at = 0; at < inner.length; at++) {
		if (inner.charAt(at) === '|' && inner.charAt(at - 1) !== '\\') {
			cells.push(inner.slice(start, at).trim());
			start = at + 1;
		}
	}
	cells.push(inner.slice(start).trim());
	return cells;
}

/** Gives each line, asked in turn, the box that holds for it: its own; else, for what stands below a task that is open or cancelled, that of the task. */
export function heldBoxes(): (line: BodyLine) => Checkbox {
	let above: { readonly indent: number; readonly box: Checkbox }[] = [];
	let last: BodyLine | null = null;
	return (line) => {
		const before = last;
		last = line;
		if (line.kind === 'heading' || line.kind === 'row') {
			above = [];
			return 'none';
		}
		// Asked only of what has something below it: hardly a line has.
		if (before?.kind === 'bullet' && before.box === 'none' && before.indent < line.indent && saysAhead(before.text)) {
			above.push({ indent: before.indent, box: 'open' });
		}
		above = above.filter(({ indent }) => indent < line.indent);
		const own = line.kind === 'bullet' ? line.box : 'none';
		if (own === 'none') return boxBelow(above.at(-1)?.box);
		above.push({ indent: line.indent, box: own });
		return own;
	};
}

/** What an item without a box is below a task: as undone as that; below one that is done it says itself what it is. */
function boxBelow(task: Checkbox | undefined): Checkbox {
	return task === undefined || task === 'done' ? 'none' : task;
}
