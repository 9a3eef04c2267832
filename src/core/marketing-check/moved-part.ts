import { sameEnds } from '../edit/text-edit';
import type { TextPart } from './check-marketing';

/** Where a part of a text is once the text was changed in one place: what is put into it belongs to it. */
export function movedPart(part: TextPart, before: string, after: string): TextPart {
	const { start: same, end: rest } = sameEnds(before, after);
	const grown = after.length - before.length;
	const changedUntil = before.length - rest;
	const start = part.start <= same ? part.start : part.start >= changedUntil ? part.start + grown : same;
	const end = part.end >= changedUntil ? part.end + grown : part.end <= same ? part.end : after.length - rest;
	return { start, end: Math.max(start, end) };
}
