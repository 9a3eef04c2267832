import { BLOCK, closesFence, endOfBlock, FENCE } from '../read/visible-texts';
import { splitNote } from '../read/split-note';

/** Stands where a heading, an item of a list, a cell or a paragraph begins or ends. */
export const BLOCK_MARK = '\uE001';

const QUOTE = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?>/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const CODE_INDENT = /^(?: {4}| {0,3}\t)/;
/** A blank line, a rule, the line below a heading or below the head of a table. */
const NO_WORDS = /^[\s|:=*_-]*$/;
/**
 * What is not said to the reader: comments, inline code, what is struck out, pictures, what a link leads to, HTML, addresses, tags. Each alternative
 * stops where it might begin anew, so that time grows with the length of the line.
 */
const HIDDEN =
	/%%|<!--|`[^`]*`|~~[^~]*(?:~[^~]+)*~~|!?\[\[[^[\]|]*(?:\]\]|\|)|!\[[^[\]]*(?=\]\()|\]\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"]*")?\)|<\/?[a-z][^<>]*>|https?:\/\/[^\s<>)\]]+|(?:^|\s)#\p{L}[^\s#]*/giu;

/**
 * A note's text with everything that its reader is not meant to read as a sentence blanked: frontmatter, code, quotes, blocks,
 * comments, what is struck out, link targets. As long as the text, so that a place in the one is the place in the other. Never throws.
 */
export function visibleText(text: string): string {
	const split = splitNote(text);
	const from = 'body' in split ? text.length - split.body.length : 0;
	const lines = [' '.repeat(from)];
	let fence: string | null = null;
	let comment: string | null = null;
	let isInList = false;
	let mayBeCode = true;
	let block: { readonly end: number | null } = { end: -1 };
	const written = text.slice(from).split('\n');
	for (const [index, line] of written.entries()) {
		// Where one block has no end, none behind it has.
		if (fence === null && comment === null && block.end !== null && index > block.end && BLOCK.test(line)) block = { end: endOfBlock(written, index) };
		if (index <= (block.end ?? -1)) {
			lines.push(blank(line));
			continue;
		}
		const opened: string | undefined = comment === null && fence === null ? FENCE.exec(line)?.[1] : undefined;
		if (opened !== undefined || fence !== null) {
			if (fence === null) fence = opened ?? null;
			else if (closesFence(line, fence)) fence = null;
			lines.push(blank(line));
			continue;
		}
		const shown: Shown = withoutHidden(line, comment);
		comment = shown.comment;
		const isBlank = NO_WORDS.test(shown.text);
		const isCode: boolean = mayBeCode && !isInList && CODE_INDENT.test(line);
		const isHidden = isBlank || isCode || QUOTE.test(shown.text);
		if (!isHidden) isInList = ITEM.test(shown.text) || (isInList && CODE_INDENT.test(shown.text));
		mayBeCode = isBlank || isCode;
		lines.push(isHidden ? blank(line) : marked(shown.text));
	}
	return lines.join('').slice(0, text.length);
}

interface Shown {
	readonly text: string;
	/** What ends the comment that the line leaves open. */
	readonly comment: string | null;
}

function withoutHidden(line: string, open: string | null): Shown {
	let text = '';
	let comment = open;
	let at = 0;
	for (;;) {
		if (comment !== null) {
			const end = line.indexOf(comment, at);
			if (end < 0) return { text: text + ' '.repeat(line.length - at), comment };
			at = end + comment.length;
			text = text.padEnd(at);
		}
		HIDDEN.lastIndex = at;
		const hidden = HIDDEN.exec(line);
		if (hidden === null) return { text: text + line.slice(at), comment: null };
		text += line.slice(at, hidden.index);
		at = hidden.index + hidden[0].length;
		text = text.padEnd(at);
		comment = hidden[0] === '%%' ? '%%' : hidden[0] === '<!--' ? '-->' : null;
	}
}

function blank(line: string): string {
	return ' '.repeat(line.length) + BLOCK_MARK;
}

/** A line with its end; marks stand in place of signs that open a block, so that the length stays. */
function marked(line: string): string {
	const isHeading = HEADING.test(line);
	const isRow = line.trimStart().startsWith('|');
	const start = isHeading || ITEM.test(line) ? line.search(/\S/) : -1;
	const text = start < 0 ? line : line.slice(0, start) + BLOCK_MARK + line.slice(start + 1);
	return (isRow ? text.replaceAll('|', BLOCK_MARK) : text) + (isHeading || isRow ? BLOCK_MARK : '\n');
}
