import { saysAhead } from './done-status';
import { visibleTexts } from './visible-texts';

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

/** What the lines before one tell of how it is to be read. */
interface Before {
	readonly isInList: boolean;
	readonly isInTable: boolean;
	readonly wasBlank: boolean;
}

const atFirst: Before = { isInList: false, isInTable: false, wasBlank: true };

function shownLines(body: BodyText): BodyLine[] {
	const raw = body.text.split('\n');
	const visible = visibleTexts(raw);
	const lines: BodyLine[] = [];
	let before = atFirst;
	for (let at = 0; at < raw.length; at++) {
		const text = visible[at] ?? null;
		if (text === null) continue;
		const isBlank = text.trim() === '';
		const plain = isBlank ? null : lineOf(text, body.firstLine + at, before.wasBlank && !before.isInList);
		const line = plain?.kind === 'text' && (before.isInTable || isTableRule(raw[at + 1])) ? rowOfText(plain) : plain;
		before = behind(before, line, isBlank);
		const level = line?.kind === 'text' && !before.isInList ? levelOfUnderline(raw[at + 1]) : null;
		if (line?.kind === 'text' && level !== null) {
			lines.push({ kind: 'heading', line: line.line, level, text: line.text });
			// The underline is no line of its own.
			at++;
		} else if (line !== null) lines.push(line.kind === 'row' ? { ...line, isHeader: isTableRule(raw[at + 1]) } : line);
	}
	return lines;
}

/** How what comes behind a line is to be read. A list goes on over what is blank, hidden or indented; a table over its rule. */
function behind(before: Before, line: BodyLine | null, isBlank: boolean): Before {
	const endsList = line !== null && line.kind !== 'bullet' && (line.kind !== 'text' || line.indent === 0);
	return {
		isInList: line?.kind === 'bullet' || (before.isInList && !endsList),
		isInTable: line?.kind === 'row' || (before.isInTable && line === null && !isBlank),
		wasBlank: isBlank,
	};
}

function levelOfUnderline(below: string | undefined): 1 | 2 | null {
	const underline = below === undefined ? null : UNDERLINE.exec(below);
	return underline === null ? null : underline[1]?.startsWith('=') === true ? 1 : 2;
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
