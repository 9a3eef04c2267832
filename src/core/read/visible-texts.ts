/** The beginning of a block as Logseq writes quotes and code. */
export const BLOCK = /^[ \t]*(?:[-*+][ \t]+)?#\+BEGIN_/i;
const BLOCK_END = /^[ \t]*#\+END_/i;

/** The opening of fenced code. */
export const FENCE = /^\s*(`{3,}|~{3,})/;

/** What is to be seen of each line, without comments, inline code and what is struck out; null for the lines of fenced code and of blocks, which are as if they were not there. */
export function visibleTexts(raw: readonly string[]): readonly (string | null)[] {
	const visible: (string | null)[] = [];
	let comment: CommentEnd | null = null;
	// Once a block is met that nothing ends, none further down has an end either; it is not looked for again.
	let mayBlocksEnd = true;
	while (visible.length < raw.length) {
		const at = visible.length;
		const line = withoutReturn(raw[at] ?? '');
		if (comment === null) {
			const isBlock = mayBlocksEnd && BLOCK.test(line);
			const end = isBlock ? endOfBlock(raw, at) : endOfFence(raw, at, line);
			if (isBlock && end === null) mayBlocksEnd = false;
			if (end !== null) {
				while (visible.length <= end) visible.push(null);
				continue;
			}
		}
		const seen: Visible = comment === null && !mayHideText(line) ? { text: line, comment: null } : withoutComments(line, comment);
		comment = seen.comment;
		visible.push(seen.text);
	}
	return visible;
}

/** The index of the line that ends a block begun at `start` (`#+END_QUOTE`); null where none does. */
export function endOfBlock(raw: readonly string[], start: number): number | null {
	for (let at = start + 1; at < raw.length; at++) {
		if (BLOCK_END.test(raw[at] ?? '')) return at;
	}
	return null;
}

/** The line that ends the fenced code that a line opens, the last one where none does; null where it opens none. */
function endOfFence(raw: readonly string[], start: number, line: string): number | null {
	const fence = FENCE.exec(line)?.[1];
	if (fence === undefined) return null;
	for (let at = start + 1; at < raw.length; at++) {
		if (closesFence(withoutReturn(raw[at] ?? ''), fence)) return at;
	}
	return raw.length - 1;
}

/** Whether a line ends the fenced code that a fence opened. */
export function closesFence(line: string, fence: string): boolean {
	const trimmed = line.trim();
	return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
}

function withoutReturn(line: string): string {
	return line.endsWith('\r') ? line.slice(0, -1) : line;
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
