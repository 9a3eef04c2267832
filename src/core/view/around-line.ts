import type { Evidence } from '../model/place';
import { bodyLines, type BodyLine } from '../read/note-body';
import { noteName } from '../read/note-name';
import { bodyOf } from '../read/split-note';

/** What stands around something a note tells, in the order of the note; '' where nothing does. */
export interface Around {
	readonly heading: string;
	readonly before: string;
	readonly after: string;
}

/** Nothing: what is told stands among the properties, or the note cannot be read. */
export const NOTHING_AROUND: Around = { heading: '', before: '', after: '' };

const MOST_LETTERS = 300;

/**
 * The heading above a line of a note's text and the lines next to it, short; where the whole note is meant, which is told by its
 * name, its first two lines.
 */
export function aroundLine(text: string, { path, at, text: told }: Evidence): Around {
	const body = bodyOf(text);
	const lines = body === null ? [] : bodyLines(body);
	if (told === noteName(path)) {
		const first = lines.filter((line) => !isHeading(line)).slice(0, 2);
		return { ...NOTHING_AROUND, after: first.map(wordsOf).join(' · ') };
	}
	const here = 'line' in at ? lines.findIndex(({ line }) => line === at.line) : -1;
	if (here < 0) return NOTHING_AROUND;
	const nextTo = (index: number): string => wordsOf([lines[index]].find((line) => line !== undefined && !isHeading(line)));
	return { heading: wordsOf(lines.slice(0, here).reverse().find(isHeading)), before: nextTo(here - 1), after: nextTo(here + 1) };
}

function isHeading({ kind }: BodyLine): boolean {
	return kind === 'heading';
}

function wordsOf(line: BodyLine | undefined): string {
	if (line === undefined) return '';
	return (line.kind === 'row' ? line.cells.join(' | ') : line.text).slice(0, MOST_LETTERS);
}
