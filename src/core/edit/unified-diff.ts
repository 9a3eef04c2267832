import { sameEnds } from './text-edit';

const CONTEXT = 3;

/** The change of a note as a unified diff of one hunk; '' where nothing changed. Time grows with the length of the texts. */
export function unifiedDiff(path: string, before: string, after: string): string {
	if (before === after) return '';
	const old = linesOf(before);
	const now = linesOf(after);
	const { start, end } = sameEnds(old, now);
	const from = Math.max(0, start - CONTEXT);
	const context = (lines: readonly string[]): string[] => lines.map((line) => ` ${line}`);
	const behind = Math.min(end, CONTEXT);
	const hunk = [
		...context(old.slice(from, start)),
		...old.slice(start, old.length - end).map((line) => `-${line}`),
		...now.slice(start, now.length - end).map((line) => `+${line}`),
		...context(old.slice(old.length - end, old.length - end + behind)),
	];
	const range = (length: number): string => `${String(length === 0 ? from : from + 1)},${String(length)}`;
	const head = `@@ -${range(old.length - end + behind - from)} +${range(now.length - end + behind - from)} @@`;
	return `--- a/${path}\n+++ b/${path}\n${head}\n${hunk.map(withEnd).join('')}`;
}

/** Lines with their line ends: a text without a final one differs from a text with one. */
function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function withEnd(line: string): string {
	return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}
