import matter from 'gray-matter';
import { load, YAMLException } from 'js-yaml';
import { parse, YAMLParseError } from 'yaml';
import { headError, propertiesOnly, type FrontmatterRead } from '../core/read/head-reader';
import { readPlainFrontmatter } from './plain-frontmatter';

const MOST_ALIASES = 100;
const MOST_FOR_GRAY_MATTER = 16_000;
/** A key that is marked as one. Five hundred of them, each in the one before, keep the app's parser for minutes. */
const MARKED_KEY = /\?(?=\s)/g;
const MOST_MARKED_KEYS = 50;
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

/** Plain heads by ourselves, all others by the YAML parser: the same value, at a fifth of the time. Never throws. */
export function readHead(head: string): FrontmatterRead {
	const own = copyOf(head);
	const plain = readPlainFrontmatter(own);
	return plain === null ? readFrontmatter(own) : { read: true, data: plain, again: () => readPlainFrontmatter(own) };
}

/**
 * The head as a string of its own. A slice keeps the text it was cut from alive, and every value that stays is a slice of the
 * head: without this, ten thousand contacts keep ten thousand whole notes.
 */
function copyOf(head: string): string {
	return Buffer.from(head, 'utf8').toString('utf8');
}

/**
 * Reads the text between a note's `---` lines as YAML 1.2, the dialect of the app. Never throws; at most 100 aliases, so that
 * a few lines cannot grow into gigabytes.
 */
export function readFrontmatter(head: string): FrontmatterRead {
	if (isBlank(head)) return { read: true, data: {} };
	try {
		return { read: true, data: head.length > MOST_FOR_GRAY_MATTER ? parseYaml(head) : throughGrayMatter(head) };
	} catch (error) {
		return error instanceof YAMLException ? asInTheApp(error, head) : headError(error, head);
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
	return isBlank(yaml) ? {} : propertiesOnly(load(yaml, { maxAliases: MOST_ALIASES }));
}

function isBlank(yaml: string): boolean {
	return !/^[^\S\r\n\u2028\u2029]*[^\s#]/m.test(yaml);
}

/**
 * What js-yaml refuses, as the app's own parser has it, so that every host says the same of a note. That one is less strict about
 * indentation: a list in brackets may be closed at the beginning of a line. What else js-yaml refuses (a tag, a bomb of aliases,
 * signs that cannot be printed) stays refused; what is wrong is told in the words of the app's parser.
 */
function asInTheApp(error: YAMLException, head: string): FrontmatterRead {
	if (head.length <= MOST_FOR_GRAY_MATTER && (head.match(MARKED_KEY)?.length ?? 0) <= MOST_MARKED_KEYS) {
		try {
			const data: unknown = parse(head, { logLevel: 'error' });
			if (error.reason.includes('indentation')) return { read: true, data: propertiesOnly(data) };
		} catch (inTheApp) {
			// A head that nests too deep exhausts the app's parser, which then says nothing of the note.
			const isExhausted = inTheApp instanceof RangeError || (inTheApp instanceof YAMLParseError && inTheApp.code === 'RESOURCE_EXHAUSTION');
			if (!isExhausted) return headError(inTheApp, head);
		}
	}
	return headError(new Error(`${error.reason} at line ${String((error.mark?.line ?? 0) + 1)}, column 1`), head);
}
