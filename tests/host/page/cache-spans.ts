import type { LinkCache, TagCache } from 'obsidian';
import type { CacheText } from './cache-text';

const WIKI = /(!?)\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const MARKDOWN = /(!?)\[([^[\]]*)\]\((<[^<>]*>|[^()\s]*)\)/g;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
/** A tag begins a word, may hold letters of any script, digits, `_`, `-` and `/`, and is not only digits. */
const TAG = /(^|\s)(#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+)/gu;

/** What is found in the words of a line. */
export interface Spans {
	readonly links: LinkCache[];
	readonly embeds: LinkCache[];
	readonly tags: TagCache[];
}

/** Adds the links, embeds and tags of one line; code and comments in it are passed over. */
export function readSpans(text: CacheText, line: number, into: Spans): void {
	const words = blank(blank(text.line(line), /(`+)(?!`).*?[^`]\1(?!`)/g), /%%.*?%%/g);
	if (words.includes('](') || words.includes('[[')) readLinks(text, line, { words, into });
	if (!words.includes('#')) return;
	const noLinks = blank(blank(words, WIKI), /\]\([^)]*\)/g);
	for (const match of noLinks.matchAll(TAG)) {
		const tag = match[2] ?? '';
		const from = match.index + (match[1] ?? '').length;
		if (!/^#\d+$/.test(tag)) into.tags.push({ tag, position: text.pos([line, from], [line, from + tag.length]) });
	}
}

function readLinks(text: CacheText, line: number, { words, into }: { readonly words: string; readonly into: Spans }): void {
	const found: { readonly at: number; readonly isEmbed: boolean; readonly link: LinkCache }[] = [];
	const add = (match: RegExpExecArray, link: string, displayText: string): void => {
		const position = text.pos([line, match.index], [line, match.index + match[0].length]);
		const original = text.line(line).slice(match.index, match.index + match[0].length);
		found.push({ at: match.index, isEmbed: match[1] === '!', link: { link, original, displayText, position } });
	};
	for (const match of words.matchAll(WIKI)) {
		const link = (match[2] ?? '').trim();
		add(match, link, match[3] ?? link);
	}
	for (const match of words.matchAll(MARKDOWN)) {
		const address = (match[3] ?? '').replace(/^<|>$/g, '');
		if (address !== '' && !ADDRESS.test(address)) add(match, decoded(address), match[2] ?? '');
	}
	for (const { isEmbed, link } of found.sort((a, b) => a.at - b.at)) (isEmbed ? into.embeds : into.links).push(link);
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

function blank(line: string, pattern: RegExp): string {
	return line.replace(pattern, (found) => ' '.repeat(found.length));
}
