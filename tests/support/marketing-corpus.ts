import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../../src/core/read/property-value';
import { splitNote } from '../../src/core/read/split-note';
import { readFrontmatter } from '../../src/disk/read-frontmatter';

/** A passage that a label names: a signal, and where in the text its words stand. */
export interface Passage {
	readonly signal: string;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** A text of the corpus with its labels. */
export interface CorpusText {
	readonly name: string;
	readonly text: string;
	readonly language: string;
	readonly isHeldBack: boolean;
	/** `voices`: 120 subtle letters in ten voices. `post bag`: 90 plain ones, as they come. Both labelled before anybody looked at the lists. */
	readonly collection: 'first' | 'voices' | 'post bag';
	/** The passages that sell. */
	readonly expected: readonly Passage[];
	/** Passages of which one may think either way: found or not, they count for nothing. */
	readonly either: readonly Passage[];
	/** Null where one may think either way. */
	readonly hasNextStep: boolean | null;
}

const folder = join(__dirname, '../core/marketing-check/corpus');

/** The texts written for the marketing check. A label whose words do not stand in its text is an error. */
export const marketingCorpus: readonly CorpusText[] = readdirSync(folder)
	.sort()
	.map((file) => readText(file));

function readText(file: string): CorpusText {
	const text = readFileSync(join(folder, file), 'utf8');
	const split = splitNote(text);
	const read = readFrontmatter(split.kind === 'frontmatter' ? split.head : '');
	const known = new Map<string, unknown>(read.read && typeof read.data === 'object' && read.data !== null ? Object.entries(read.data) : []);
	const passages = (property: string): Passage[] =>
		textsOf(known.get(property)).map((label) => passageOf(label, { file, text, from: 'body' in split ? text.length - split.body.length : 0 }));
	return {
		name: file.replace(/\.md$/, ''),
		text,
		language: String(known.get('language')),
		isHeldBack: known.get('held-back') === true,
		collection: known.has('voice') ? 'voices' : known.has('trade') ? 'post bag' : 'first',
		expected: passages('expect'),
		either: passages('either'),
		hasNextStep: known.has('next-step') ? known.get('next-step') === true : null,
	};
}

function passageOf(label: string, { file, text, from }: { readonly file: string; readonly text: string; readonly from: number }): Passage {
	const colon = label.indexOf(': ');
	const words = label.slice(colon + 2);
	const written = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s*]+'), 'i').exec(text.slice(from));
	if (colon < 0 || written === null) throw new Error(`${file}: "${label}" does not stand in the text.`);
	const start = from + written.index;
	return { signal: label.slice(0, colon), words, start, end: start + written[0].length };
}
