import type { CachedMetadata, FrontmatterLinkCache } from 'obsidian';
import { parse } from 'yaml';
import type { CacheText } from './cache-text';

/** What a note's head gives: where the body begins, and the head's part of the cache. */
export interface CachedHead {
	readonly bodyLine: number;
	readonly isYaml: boolean;
	readonly cache: Pick<CachedMetadata, 'frontmatter' | 'frontmatterPosition' | 'frontmatterLinks'>;
}

const LINK = /^(!?)\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * "---" alone on the first line begins the properties, "---" alone on a line ends them. YAML 1.2 without dates, as `parseYaml`.
 * Invalid YAML leaves a `yaml` section and no `frontmatter`.
 */
export function readProperties(text: CacheText): CachedHead {
	const none = { bodyLine: 0, isYaml: false, cache: {} };
	if (text.line(0).replace(BYTE_ORDER_MARK, '') !== '---') return none;
	const end = text.lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
	if (end < 0) return none;
	const head = { bodyLine: end + 1, isYaml: true, cache: {} };
	const frontmatter = parsedMap(text.lines.slice(1, end).join('\n'));
	if (frontmatter === null) return head;
	const links = linksIn(frontmatter, '');
	return {
		...head,
		cache: {
			frontmatter,
			frontmatterPosition: text.block(0, end),
			...(links.length > 0 ? { frontmatterLinks: links } : {}),
		},
	};
}

function parsedMap(yaml: string): Record<string, unknown> | null {
	try {
		const parsed: unknown = parse(`${yaml}\n`, { logLevel: 'error' });
		return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
	} catch {
		// The app keeps the note and caches no properties of it.
		return null;
	}
}

/** `FrontmatterLinkCache`: links that are the whole of a value; the key of one in a list is `name.0`. An alias may make a value part of itself. */
function linksIn(value: unknown, key: string, within: readonly unknown[] = []): FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const found = LINK.exec(value.trim());
		if (found === null) return [];
		const link = (found[2] ?? '').trim();
		return [{ key, link, original: value, displayText: found[3] ?? link }];
	}
	if (typeof value !== 'object' || value === null || within.includes(value)) return [];
	return Object.entries(value).flatMap(([name, item]) => linksIn(item, key === '' ? name : `${key}.${name}`, [...within, value]));
}
