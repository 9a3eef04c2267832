/** A name that stands for a note: the target of a link, or a plain name. */
export interface NameRef {
	/** As written, without heading, block, alias and `.md`. */
	readonly target: string;
	/** The alias shown instead of the target, or null. */
	readonly alias: string | null;
	/** Whether it was written as a link; a plain name that is nobody's is simply not ours. */
	readonly isLink: boolean;
}

/** A link and where it stands in its text. */
export interface LinkFound extends NameRef {
	readonly start: number;
	readonly end: number;
	/** `![[…]]` shows another note's words: they are not this note's. */
	readonly isEmbed: boolean;
}

const WIKI_LINK = /\[\[([^[\]\n]+)\]\]/g;
const MARKDOWN_TARGET = /\]\((?:<([^<>\n]*)>|([^()<>\s]*))(?:\s+"[^"\n]*")?\)/g;
const LONGEST_LINK_TEXT = 500;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** All links of a text, in order: `[[Folder/Note#Part|alias]]` and `[alias](Folder/Note.md)`; addresses of the web are none. */
export function linksIn(text: string): LinkFound[] {
	const links: LinkFound[] = [];
	if (text.includes('[[')) {
		for (const match of text.matchAll(WIKI_LINK)) {
			const ref = wikiRef(match[1] ?? '');
			if (ref !== null) links.push({ start: match.index, end: match.index + match[0].length, isEmbed: text[match.index - 1] === '!', ...ref });
		}
	}
	return (text.includes('](') ? links.concat(markdownLinksIn(text)) : links).sort((a, b) => a.start - b.start);
}

/** The names in a property's text: its links, or, where it holds none, the text itself as a plain name. */
export function namesIn(text: string): NameRef[] {
	const links = linksIn(text);
	if (links.length > 0) return links.map(({ target, alias, isLink }) => ({ target, alias, isLink }));
	const name = text.trim();
	return name === '' ? [] : [{ target: name, alias: null, isLink: false }];
}

/** The names of a plain text that may be several: parted at commas and semicolons, blanks kept; one alone where there are none. */
export function namesParted(text: string): readonly string[] {
	return text.split(/[,;]/);
}

/** A text as a reader sees it: links by their alias or name. */
export function withoutLinkMarks(text: string): string {
	return withLinksAs(text, ({ alias, target }) => alias ?? target);
}

/** A text with something else in place of each of its links. */
export function withLinksAs(text: string, shown: (link: LinkFound) => string): string {
	let rest = '';
	let at = 0;
	for (const link of linksIn(text)) {
		rest += text.slice(at, link.start) + shown(link);
		at = link.end;
	}
	return rest + text.slice(at);
}

function wikiRef(inner: string): NameRef | null {
	const bar = `${inner}|`.indexOf('|');
	const target = noteTarget(inner.slice(0, bar).replace(/\\$/, ''));
	return target === '' ? null : { target, alias: inner.slice(bar + 1).trim() || null, isLink: true };
}

function markdownLinksIn(text: string): LinkFound[] {
	const links: LinkFound[] = [];
	for (const match of text.matchAll(MARKDOWN_TARGET)) {
		const written = match[1] ?? match[2] ?? '';
		// A bounded look back keeps a hostile line of a million `](` from costing its square.
		const lookedAt = Math.max(0, match.index - LONGEST_LINK_TEXT);
		const bracket = text.slice(lookedAt, match.index).lastIndexOf('[');
		if (SCHEME.test(written) || bracket < 0) continue;
		const start = lookedAt + bracket;
		const target = noteTarget(decoded(written));
		if (target === '') continue;
		const alias = text.slice(start + 1, match.index).trim() || null;
		links.push({ target, alias, isLink: true, start, end: match.index + match[0].length, isEmbed: text[start - 1] === '!' });
	}
	return links;
}

function noteTarget(written: string): string {
	return written
		.replace(/[#^].*/s, '')
		.trim()
		.replace(/^\.?\//, '')
		.replace(/\.md$/i, '');
}

function decoded(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		// A stray percent sign is part of the name, as in "100% Design.md".
		return written;
	}
}
