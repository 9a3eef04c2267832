import type { TextPart } from './check-marketing';
import { countBefore } from '../count-before';

/** Words of a line by their index, `last` included. */
export interface MarkedWords {
	readonly first: number;
	readonly last: number;
}

/** A word of a line as an editor shows it, with its place in the line. */
export interface LineWord extends TextPart {
	readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}€$£%]+/gu;
/** What an editor that shows Markdown as it will look leaves out of a line: link targets, HTML tags, the box of a task. */
const NOT_SHOWN = /\[\[[^[\]|]*\||\]\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"]*")?\)|<\/?[a-z][^<>]*>|\[[ xX]\](?=\s)/gi;

/** The words of a line. */
export function wordsOfLine(line: string): readonly LineWord[] {
	return [...line.matchAll(WORD)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** By what a line is known again where it is shown: its words alone, for markup may be hidden there. */
export function keyOfLine(words: readonly LineWord[]): string {
	return words.map(({ text }) => text).join(' ');
}

/** By keys of lines, the words to be marked in them. */
export type MarkedLines = ReadonlyMap<string, ReadonlyMap<string, MarkedWords>>;

/**
 * The lines of a text in which parts of it stand, by their keys, each with the words to be marked: as they are written, and as they
 * look where link targets are hidden. Lines end in LF. Two lines of the same words are marked alike.
 */
export function markedLines(text: string, parts: readonly TextPart[]): MarkedLines {
	const lines = new Map<string, Map<string, MarkedWords>>();
	for (const [line, own] of partsByLine(text, parts)) {
		const shown = line.replace(NOT_SHOWN, (hidden) => ' '.repeat(hidden.length));
		for (const look of shown === line ? [line] : [line, shown]) {
			const words = wordsOfLine(look);
			const [starts, ends] = [words.map(({ start }) => start), words.map(({ end }) => end)];
			const key = keyOfLine(words);
			const marks = lines.get(key) ?? new Map<string, MarkedWords>();
			for (const { start, end } of own) {
				const [first, last] = [countBefore(ends, start + 1), countBefore(starts, end) - 1];
				if (first <= last) marks.set(`${String(first)} ${String(last)}`, { first, last });
			}
			if (marks.size > 0) lines.set(key, marks);
		}
	}
	return lines;
}

/** The lines in which parts stand, each with its parts as places in it. */
function partsByLine(text: string, parts: readonly TextPart[]): readonly (readonly [line: string, parts: readonly TextPart[]])[] {
	const lineEnds = [...text.matchAll(/\n|$/g)].map(({ index }) => index);
	const byLine = new Map<number, TextPart[]>();
	for (const { start, end } of parts) {
		for (let line = countBefore(lineEnds, start); line <= countBefore(lineEnds, end); line++) {
			const from = line === 0 ? 0 : (lineEnds[line - 1] ?? 0) + 1;
			const own = byLine.get(line) ?? [];
			own.push({ start: start - from, end: end - from });
			byLine.set(line, own);
		}
	}
	return [...byLine].map(([line, own]) => [text.slice(line === 0 ? 0 : (lineEnds[line - 1] ?? 0) + 1, lineEnds[line]), own]);
}
