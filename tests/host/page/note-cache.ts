import type { CachedMetadata, HeadingCache, LinkCache, ListItemCache, SectionCache, TagCache } from 'obsidian';
import { readProperties } from './cache-properties';
import { readSpans } from './cache-spans';
import { CacheText } from './cache-text';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const LIST = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s+|$)(?:\[(.)\](?=\s|$))?/;
const BREAK = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/** What the app's cache tells of a note's text: `CachedMetadata`. Parts that a note does not have are not there. */
export function cacheOf(source: string): CachedMetadata {
	const text = new CacheText(source);
	const head = readProperties(text);
	const body = new Body(text, head);
	const { sections, headings, links, embeds, tags, listItems } = body;
	const parts = { sections, headings, links, embeds, tags, listItems };
	return { ...head.cache, ...Object.fromEntries(Object.entries(parts).filter(([, found]) => found.length > 0)) };
}

/** The body of a note, read line by line into sections. */
class Body {
	readonly sections: SectionCache[] = [];
	readonly headings: HeadingCache[] = [];
	readonly links: LinkCache[] = [];
	readonly embeds: LinkCache[] = [];
	readonly tags: TagCache[] = [];
	readonly listItems: ListItemCache[] = [];
	private readonly text: CacheText;
	private open: { type: string; readonly start: number } | null = null;
	/** What ends the block that is open, where only that does: a code fence, a comment. */
	private until: RegExp | null = null;

	constructor(text: CacheText, head: { readonly bodyLine: number; readonly isYaml: boolean }) {
		this.text = text;
		if (head.isYaml) this.sections.push({ type: 'yaml', position: text.block(0, head.bodyLine - 1) });
		for (let line = head.bodyLine; line < text.lines.length; line++) this.read(line);
		this.close(text.lines.length - 1);
	}

	private read(line: number): void {
		const words = this.text.line(line);
		if (this.until !== null) {
			if (!this.until.test(words)) return;
			this.until = null;
			this.close(line);
			return;
		}
		const type = this.typeOf(words);
		if (type === null) {
			if (!this.goesOn(line)) this.close(line - 1);
			return;
		}
		if (type === 'underline') {
			this.underlined(line);
			return;
		}
		if (!this.joins(type)) this.close(line - 1);
		this.open ??= { type, start: line };
		if (type !== 'code' && type !== 'comment') readSpans(this.text, line, this);
		if (type === 'list' && this.open.type === 'list') this.item(line);
		if (type === 'heading') this.heading(line, line);
		if (type === 'heading' || type === 'thematicBreak') this.close(line);
	}

	private typeOf(words: string): string | null {
		if (words.trim() === '') return null;
		const fence = FENCE.exec(words)?.[1];
		if (fence !== undefined) {
			this.until = new RegExp(`^\\s*${fence.startsWith('~') ? '~' : '`'}{${String(fence.length)},}\\s*$`);
			return 'code';
		}
		if (/^\s*%%/.test(words)) {
			if (!/%%.*%%\s*$/.test(words)) this.until = /%%/;
			return 'comment';
		}
		if (this.open?.type === 'paragraph' && /^ {0,3}(?:-+|=+)[ \t]*$/.test(words)) return 'underline';
		if (HEADING.test(words)) return 'heading';
		if (BREAK.test(words)) return 'thematicBreak';
		if (LIST.test(words)) return 'list';
		if (/^\s*>/.test(words)) return this.open === null && /^\s*>\s*\[![^\]]+\]/.test(words) ? 'callout' : 'blockquote';
		if (/^ {0,3}<[a-z!/]/i.test(words) && !/^\s*<[a-z][a-z0-9+.-]*:/i.test(words)) return 'html';
		if (/^\[\^[^\]]+\]:/.test(words)) return 'footnoteDefinition';
		return this.isTable(words) ? 'table' : 'paragraph';
	}

	private isTable(words: string): boolean {
		return words.includes('|') && (this.open?.type === 'table' || /^\s*\|.*\|\s*$/.test(words));
	}

	/** Whether a line goes on with the section that is open. */
	private joins(type: string): boolean {
		const open = this.open?.type;
		if (open === undefined) return false;
		if (type === open) return type !== 'code' && type !== 'heading' && type !== 'thematicBreak' && type !== 'comment';
		if (type === 'blockquote') return open === 'callout';
		return type === 'paragraph' && ['list', 'blockquote', 'callout', 'html', 'footnoteDefinition'].includes(open);
	}

	/** A list goes on below an empty line where an item or an indented line follows. */
	private goesOn(line: number): boolean {
		const next = this.text.line(line + 1);
		return this.open?.type === 'list' && (LIST.test(next) || /^(?: {2,}|\t)\S/.test(next)) && !BREAK.test(next);
	}

	/** Dashes below a paragraph make it a heading. */
	private underlined(line: number): void {
		if (this.open === null) return;
		this.open.type = 'heading';
		this.heading(this.open.start, line);
		this.close(line);
	}

	private heading(start: number, end: number): void {
		const found = HEADING.exec(this.text.line(start));
		const level = start === end ? (found?.[1]?.length ?? 1) : this.text.line(end).includes('=') ? 1 : 2;
		const words = start === end ? (found?.[2] ?? '') : this.text.lines.slice(start, end).join(' ');
		this.headings.push({ heading: words.trim(), level, position: this.text.block(start, end) });
	}

	/** "parent": "Line number of the parent list item. If this item has no parent … the negative of the line number of the list". */
	private item(line: number): void {
		const found = LIST.exec(this.text.line(line));
		const indent = found?.[1]?.length ?? 0;
		const listStart = this.open?.start ?? line;
		const above = this.listItems.findLast(({ position }) => position.start.line >= listStart && position.start.col < indent);
		const task = found?.[2];
		this.listItems.push({
			parent: above?.position.start.line ?? (listStart === 0 ? -1 : -listStart),
			position: this.text.pos([line, indent], [line, this.text.line(line).length]),
			...(task === undefined ? {} : { task }),
		});
	}

	private close(last: number): void {
		if (this.open === null) return;
		const { type, start } = this.open;
		this.open = null;
		let end = last;
		while (end > start && this.text.line(end).trim() === '') end--;
		this.sections.push({ type, position: this.text.block(start, end) });
	}
}
