import type { CachedMetadata, HeadingCache, LinkCache, ListItemCache, Pos, SectionCache, TagCache } from 'obsidian';
import { parse } from 'yaml';

const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const LIST = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?/;
const LINK = /(!?)\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const TAG = /(^|[\s(])(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** What the app's cache says of a note's text: `CachedMetadata`, as far as plugins read it. */
export function cacheOf(text: string): CachedMetadata {
	const lines = text.split('\n');
	const offsets: number[] = [];
	let offset = 0;
	for (const line of lines) {
		offsets.push(offset);
		offset += line.length + 1;
	}
	const note: Note = { lines, offsets, sections: [], headings: [], links: [], embeds: [], tags: [], listItems: [] };
	const bodyStart = readHead(note);
	readBody(note, bodyStart.line);
	const { sections, headings, links, embeds, tags, listItems } = note;
	return {
		...bodyStart.head,
		...(sections.length > 0 ? { sections } : {}),
		...(headings.length > 0 ? { headings } : {}),
		...(links.length > 0 ? { links } : {}),
		...(embeds.length > 0 ? { embeds } : {}),
		...(tags.length > 0 ? { tags } : {}),
		...(listItems.length > 0 ? { listItems } : {}),
	};
}

interface Note {
	readonly lines: readonly string[];
	readonly offsets: readonly number[];
	readonly sections: SectionCache[];
	readonly headings: HeadingCache[];
	readonly links: LinkCache[];
	readonly embeds: LinkCache[];
	readonly tags: TagCache[];
	readonly listItems: ListItemCache[];
}

/** Frontmatter begins where the first line is exactly `---`. Invalid YAML leaves a `yaml` section and no `frontmatter`. */
function readHead(note: Note): { readonly line: number; readonly head: Pick<CachedMetadata, 'frontmatter' | 'frontmatterPosition'> } {
	const first = (note.lines[0] ?? '').replace(/^\ufeff/, '').replace(/\r$/, '');
	if (first.trimEnd() !== '---') return { line: 0, head: {} };
	const end = note.lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?$/.test(line));
	if (end < 0) return { line: 0, head: {} };
	const position = positionOf(note, { line: 0, col: 0 }, { line: end, col: (note.lines[end] ?? '').length });
	note.sections.push({ type: 'yaml', position });
	try {
		const frontmatter: unknown = parse(`${note.lines.slice(1, end).join('\n').replaceAll('\r', '')}\n`, { logLevel: 'error' });
		if (typeof frontmatter === 'object' && frontmatter !== null && !Array.isArray(frontmatter)) {
			return { line: end + 1, head: { frontmatter: { ...frontmatter }, frontmatterPosition: position } };
		}
	} catch {
		// The app keeps the note and caches no properties of it.
	}
	return { line: end + 1, head: {} };
}

function readBody(note: Note, from: number): void {
	let open: { readonly type: string; readonly start: number } | null = null;
	let fence: string | null = null;
	const close = (end: number): void => {
		if (open !== null) note.sections.push(sectionOf(note, open.type, open.start, end));
		open = null;
	};
	for (let index = from; index < note.lines.length; index++) {
		const line = (note.lines[index] ?? '').replace(/\r$/, '');
		if (fence !== null) {
			if (line.trim().startsWith(fence)) {
				fence = null;
				close(index);
			}
			continue;
		}
		const opened = FENCE.exec(line);
		if (opened?.[1] !== undefined) {
			close(index - 1);
			fence = opened[1];
			open = { type: 'code', start: index };
			continue;
		}
		const type = typeOf(line);
		if (type === 'thematicBreak' && isParagraph(open)) {
			// Three dashes below a paragraph make it a heading.
			open = { type: 'heading', start: startOf(open) };
			close(index);
			continue;
		}
		if (type === null || (type !== typeNow(open) && !(type === 'paragraph' && typeNow(open) === 'list')) || type === 'heading') close(index - 1);
		if (type === null) continue;
		open ??= { type, start: index };
		if (type !== 'blockquote') readLine(note, line, index);
		if (type === 'heading' || type === 'thematicBreak') close(index);
	}
	close(note.lines.length - 1);
}

type Open = { readonly type: string; readonly start: number } | null;

function typeNow(open: Open): string | null {
	return open === null ? null : open.type;
}

function isParagraph(open: Open): boolean {
	return typeNow(open) === 'paragraph';
}

function startOf(open: Open): number {
	return open === null ? 0 : open.start;
}

function typeOf(line: string): string | null {
	if (line.trim() === '') return null;
	if (HEADING.test(line)) return 'heading';
	if (/^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line)) return 'thematicBreak';
	if (LIST.test(line)) return 'list';
	if (/^\s*>/.test(line)) return 'blockquote';
	return /^\s*\|/.test(line) ? 'table' : 'paragraph';
}

function readLine(note: Note, line: string, index: number): void {
	const heading = HEADING.exec(line);
	if (heading?.[1] !== undefined) {
		note.headings.push({ heading: heading[2] ?? '', level: heading[1].length, position: lineAt(note, index) });
	}
	const item = LIST.exec(line);
	if (item !== null) note.listItems.push({ parent: -1, position: lineAt(note, index), ...(item[2] === undefined ? {} : { task: item[2] }) });
	const words = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
	for (const match of words.matchAll(LINK)) {
		const position = spanAt(note, index, match.index, match[0].length);
		const link = { link: (match[2] ?? '').trim(), original: match[0], position, ...(match[3] === undefined ? {} : { displayText: match[3] }) };
		(match[1] === '!' ? note.embeds : note.links).push(link);
	}
	for (const match of words.matchAll(TAG)) {
		const tag = match[2] ?? '';
		note.tags.push({ tag, position: spanAt(note, index, match.index + (match[1] ?? '').length, tag.length) });
	}
}

function sectionOf(note: Note, type: string, start: number, end: number): SectionCache {
	return { type, position: positionOf(note, { line: start, col: 0 }, { line: end, col: (note.lines[end] ?? '').length }) };
}

function lineAt(note: Note, line: number): Pos {
	return positionOf(note, { line, col: 0 }, { line, col: (note.lines[line] ?? '').length });
}

function spanAt(note: Note, line: number, col: number, length: number): Pos {
	return positionOf(note, { line, col }, { line, col: col + length });
}

function positionOf({ offsets }: Note, start: { line: number; col: number }, end: { line: number; col: number }): Pos {
	return { start: { ...start, offset: (offsets[start.line] ?? 0) + start.col }, end: { ...end, offset: (offsets[end.line] ?? 0) + end.col } };
}
