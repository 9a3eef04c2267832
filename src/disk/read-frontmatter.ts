import matter from 'gray-matter';
import { load, YAMLException } from 'js-yaml';

/** The properties between a note's `---` lines, or why they cannot be read; `line` is 1-based in the note. */
export type FrontmatterRead = { readonly read: true; readonly data: unknown } | { readonly read: false; readonly reason: string; readonly line: number };

/** What YAML may not exceed. Beyond it the note is told, not read. */
export const LARGEST_FRONTMATTER = 1_000_000;

const MOST_ALIASES = 100;
const MOST_FOR_GRAY_MATTER = 16_000;
const FIRST_LINE_OF_HEAD = 2;
const OPEN_QUOTE = /(?:^|[:-][ \t]+)(?:"[^"]*|'[^']*)\r?$/;
const CLOSER = '---\u0000';

const refuse = (): never => {
	throw new Error('Only YAML is read between the --- lines.');
};

/** Every engine gray-matter would look for: YAML is ours, no other runs (`---js` would execute a note). */
const engines = {
	yaml: parseBehindDashes,
	yml: parseBehindDashes,
	json: refuse,
	javascript: refuse,
	js: refuse,
	coffee: refuse,
	coffeescript: refuse,
	cson: refuse,
	toml: refuse,
};

/**
 * Reads the text between a note's `---` lines as YAML 1.2, the dialect of the app. Never throws; at most 100 aliases, so that
 * a few lines cannot grow into gigabytes.
 */
export function readFrontmatter(head: string): FrontmatterRead {
	if (isBlank(head)) return { read: true, data: {} };
	try {
		return { read: true, data: head.length > MOST_FOR_GRAY_MATTER ? parseYaml(head) : throughGrayMatter(head) };
	} catch (error) {
		return { read: false, reason: reasonOf(error), line: lineOf(error, head) };
	}
}

/**
 * The opener and the closer are found by `splitNote`; a closer no YAML can hold keeps gray-matter from ending at a `----`.
 * Longer heads go to the same engine directly: gray-matter looks for comments in time that grows with the square of blank lines.
 */
function throughGrayMatter(head: string): unknown {
	return matter(`---\n${head}\n${CLOSER}`, { delimiters: ['---', CLOSER], language: 'yaml', engines }).data;
}

/** gray-matter hands over the head with the line end behind the dashes, which would shift every line it names. */
function parseBehindDashes(yaml: string): object {
	return parseYaml(yaml.startsWith('\n') ? yaml.slice(1) : yaml);
}

function parseYaml(yaml: string): object {
	const data = isBlank(yaml) ? {} : load(yaml, { maxAliases: MOST_ALIASES });
	if (data === null || data === undefined) return {};
	if (typeof data !== 'object' || Array.isArray(data)) throw new Error('The text between the --- lines is not a list of properties.');
	return data;
}

function isBlank(yaml: string): boolean {
	return !/^[^\S\n]*[^\s#]/m.test(yaml);
}

function reasonOf(error: unknown): string {
	if (error instanceof YAMLException) return error.reason;
	return error instanceof Error ? error.message : String(error);
}

/** The parser meets a quote that is never closed only further down; told is the line on which it opens. */
function lineOf(error: unknown, head: string): number {
	if (!(error instanceof YAMLException)) return 1;
	const opened = /deficient indentation|end of the stream/.test(error.reason) ? head.split('\n').findIndex((line) => OPEN_QUOTE.test(line)) : -1;
	const line: unknown = opened < 0 ? error.mark?.line : opened;
	return typeof line === 'number' ? line + FIRST_LINE_OF_HEAD : 1;
}
