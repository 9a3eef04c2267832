import { parseYaml, type CachedMetadata } from 'obsidian';
import { classifyNote } from '../core/read/classify-note';
import { hasContactTag } from '../core/read/contact-tag';
import { headError, propertiesOnly, type HeadReader } from '../core/read/head-reader';
import type { Lexicon } from '../core/read/lexicon';
import { isLogHeading } from '../core/read/log-heading';
import { openNote, type OpenedNote } from '../core/read/open-note';
import { propertiesOf } from '../core/read/properties';
import { isPropertyMap } from '../core/read/property-value';
import { isTemplatePath } from '../core/read/template';

/** What reading a note asks for besides its cached properties. */
export type TextNeed =
	| { readonly needs: 'nothing' }
	| { readonly needs: 'text' }
	/** A dated note says something of the contacts it links to: its text is asked for once one of these links is a contact. */
	| { readonly needs: 'contact'; readonly links: readonly string[] };

const WORDS = new Set(['paragraph', 'list', 'table']);
const ROLE_TAG = /^#(?:marketing|sales|delivery)(?:\/|$)/i;
const LINES_FOR_TAGS = 12;

/** Whether the text of a note must be read, by what the app's cache shows of it. */
export function textNeed(path: string, cache: CachedMetadata, lexicon: Lexicon): TextNeed {
	const isPlain = !hasBody(cache) && cache.frontmatter !== undefined && !mayBeTemplate(cache.frontmatter);
	if (isPlain || isTemplatePath(path, lexicon)) return { needs: 'nothing' };
	if (cache.frontmatter === undefined && mayHideProperties(cache)) return { needs: 'text' };
	if (mayBeTemplate(cache.headings?.[0]?.heading)) return { needs: 'text' };
	if (cache.frontmatter !== undefined && mayBeTemplate(cache.frontmatter)) return { needs: 'text' };
	if (!hasBody(cache)) return { needs: 'nothing' };
	if (hasTagAtTop(cache, lexicon)) return { needs: 'text' };
	const kind = classifyNote({ path, properties: propertiesOf(cache.frontmatter ?? null, []), topTags: [] }, lexicon);
	if (kind === 'other') return { needs: 'nothing' };
	if (cache.tags?.some(({ tag }) => ROLE_TAG.test(tag)) === true) return { needs: 'text' };
	if (kind !== 'dated') return mayTellMore(cache, lexicon) ? { needs: 'text' } : { needs: 'nothing' };
	const links = (cache.links ?? []).map(({ link }) => link.replace(/[#|].*$/s, '')).filter((link) => link !== '');
	return links.length === 0 ? { needs: 'nothing' } : { needs: 'contact', links };
}

const NO_PROBLEMS: readonly never[] = [];
const NO_BODY = { text: '', firstLine: 1 };

function noBody(): typeof NO_BODY {
	return NO_BODY;
}

/** A note opened from its cached properties alone. */
export function openCached(path: string, cache: CachedMetadata): OpenedNote {
	const note = { path, frontmatter: cache.frontmatter ?? null, isTemplateHead: false, opening: '', body: noBody };
	return { opened: true, note, problems: NO_PROBLEMS };
}

/** A note opened from its text, its properties taken from the cache; only where the cache has none is YAML parsed, to say why. */
export function openText(note: { readonly path: string; readonly text: string }, cache: CachedMetadata, lexicon: Lexicon): OpenedNote {
	const { frontmatter } = cache;
	const readHead: HeadReader = frontmatter === undefined ? readWithApp : () => ({ read: true, data: frontmatter });
	return openNote({ path: note.path, text: note.text, readHead }, lexicon);
}

/** Reads a head with the YAML of the app. */
export function readWithApp(head: string): ReturnType<HeadReader> {
	try {
		const data: unknown = parseYaml(head);
		return { read: true, data: propertiesOnly(data) };
	} catch (error) {
		return headError(error, head);
	}
}

/** A head that the cache could not parse, or dashes at the top that are none. */
function mayHideProperties({ sections, headings }: CachedMetadata): boolean {
	const first = sections?.[0];
	if (first === undefined) return false;
	if (first.type === 'yaml' || first.type === 'thematicBreak') return true;
	return headings?.[0]?.heading.startsWith('---') === true || (first.type === 'heading' && first.position.end.line > first.position.start.line);
}

/** A placeholder in any value, or a map where `{{title}}` was read as YAML: whether it makes a template, the text says. */
function mayBeTemplate(value: unknown, depth = 0): boolean {
	if (typeof value === 'string') return value.includes('{{') || value.includes('<%');
	// Nested beyond any use, perhaps without end: reading the text tells why.
	if (depth > 20) return true;
	if (Array.isArray(value)) return value.length > 0 && mayBeTemplate(value[0], depth + 1);
	if (!isPropertyMap(value)) return false;
	for (const name of Object.keys(value)) {
		if (name.startsWith('{') || name.startsWith('[object') || mayBeTemplate(value[name], depth + 1)) return true;
	}
	return false;
}

/** Whether anything stands behind the properties that could tell more. */
function hasBody({ sections, links, tags }: CachedMetadata): boolean {
	return links !== undefined || tags !== undefined || sections?.some(({ type }) => type !== 'yaml') === true;
}

/** A tag that makes a contact may stand on a line of its own above the first words of the body. */
function hasTagAtTop({ tags, frontmatterPosition }: CachedMetadata, lexicon: Lexicon): boolean {
	if (tags === undefined) return false;
	const last = (frontmatterPosition?.end.line ?? 0) + LINES_FOR_TAGS;
	return tags.some(({ tag, position }) => position.start.line <= last && hasContactTag(tag, lexicon));
}

/** Words of the body may hold a log, a labelled day, an inline field, a part of a sales conversation: known only by reading them. */
function mayTellMore({ sections, headings }: CachedMetadata, lexicon: Lexicon): boolean {
	if (headings?.some(({ heading }) => isLogHeading(heading, lexicon)) === true) return true;
	return sections?.some(({ type }) => WORDS.has(type)) === true;
}
