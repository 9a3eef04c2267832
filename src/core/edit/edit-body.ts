import type { IsoDay } from '../model/iso-date';
import { leadingDay } from '../read/leading-day';
import type { Lexicon } from '../read/lexicon';
import { isLogHeading } from '../read/log-heading';
import { bodyLines, type BodyLine } from '../read/note-body';
import { bodyOf } from '../read/split-note';
import { edited, lineEndOf, refused, type Edited } from './text-edit';

/** A bullet for the log of a note: its words, behind the mark of a list. */
export interface LogBullet {
	readonly words: string;
	/** The heading to add where the note has no log. */
	readonly newHeading: string;
	/** The day of the bullet, where it is to stand among the others by its day; else it stands where the newest does. */
	readonly inOrderOf?: IsoDay | undefined;
}

/**
 * Adds a bullet under the log heading of a note's text: where the newest stands, first or last, as the bullets there have it, or by
 * its day, with their mark and indentation. A note without a log gets the heading at its end. Only that is added; every other byte stays.
 */
export function addLogBullet(text: string, { words, newHeading, inOrderOf }: LogBullet, lexicon: Lexicon): Edited {
	const body = bodyOf(text);
	if (body === null) return refused('unreadable', 1, '---');
	const end = lineEndOf(text);
	const starts = lineStarts(text);
	const section = logSection(bodyLines(body), lexicon);
	if (section === null) {
		const gap = body.text.trim() === '' ? '' : end;
		const before = text === '' || text.endsWith('\n') ? '' : end;
		return edited(text, {
			start: text.length,
			end: text.length,
			insert: `${before}${gap}## ${newHeading}${end}- ${words}${text.endsWith('\n') || text === '' ? end : ''}`,
		});
	}
	const { heading, bullets } = section;
	const first = bullets[0];
	const last = bullets.at(-1);
	if (first === undefined || last === undefined) {
		const next = section.lines[0];
		// A table or a paragraph right below a bullet would be taken for its words.
		const gap = next?.line === heading.line + 1 && (next.kind === 'row' || next.kind === 'text') ? end : '';
		return insertBelow(text, { line: heading.line, insert: `- ${words}${gap}`, starts, end });
	}
	const lead = leadOf(text, starts, first.line);
	const isNewest = isNewestFirst(first, last, lexicon);
	const isBehind = (bullet: Bullet): boolean => {
		const read = leadingDay(bullet.text, lexicon.days);
		return inOrderOf !== undefined && read.found === 'day' && (isNewest ? read.day < inOrderOf : read.day > inOrderOf);
	};
	const next = inOrderOf !== undefined ? bullets.find(isBehind) : isNewest ? first : undefined;
	if (next !== undefined) {
		const at = starts[next.line - 1] ?? 0;
		return edited(text, { start: at, end: at, insert: `${lead}${words}${end}` });
	}
	return insertBelow(text, { line: lastLineOf(last, section.lines), insert: `${lead}${words}`, starts, end });
}

/** Adds lines that begin with a heading at the end of a text; refused where they would stand in code or in a comment that does not end. */
export function addHeaded(text: string, insert: string): Edited {
	const made = edited(text, { start: text.length, end: text.length, insert });
	if (!made.edited || bodyLines(bodyOf(made.text) ?? { text: '', firstLine: 1 }).some(({ kind, line }) => kind === 'heading' && line === made.line))
		return made;
	return refused('not-as-meant', made.line, insert.trimStart().split(/\r?\n/, 1).join(''));
}

type Heading = Extract<BodyLine, { kind: 'heading' }>;
type Bullet = Extract<BodyLine, { kind: 'bullet' }>;

interface LogSection {
	readonly heading: Heading;
	/** Everything below the heading, to the next of its level. */
	readonly lines: readonly BodyLine[];
	/** The bullets that begin with a day and are not details of others. */
	readonly bullets: readonly Bullet[];
}

function logSection(lines: readonly BodyLine[], lexicon: Lexicon): LogSection | null {
	const index = lines.findIndex((line) => line.kind === 'heading' && isLogHeading(line.text, lexicon));
	const heading = lines[index];
	if (heading?.kind !== 'heading') return null;
	const rest = lines.slice(index + 1);
	const next = rest.findIndex((line) => line.kind === 'heading' && line.level <= heading.level);
	const below = next < 0 ? rest : rest.slice(0, next);
	const dated = below.filter((line): line is Bullet => line.kind === 'bullet' && leadingDay(line.text, lexicon.days).found === 'day');
	const outermost = dated.reduce((least, { indent }) => Math.min(least, indent), Infinity);
	return { heading, lines: below, bullets: dated.filter(({ indent }) => indent === outermost) };
}

function isNewestFirst(first: Bullet, last: Bullet, lexicon: Lexicon): boolean {
	const a = leadingDay(first.text, lexicon.days);
	const b = leadingDay(last.text, lexicon.days);
	return a.found === 'day' && b.found === 'day' && a.day > b.day;
}

/** The last line of a bullet with its details: what is indented deeper below it. */
function lastLineOf(bullet: Bullet, lines: readonly BodyLine[]): number {
	let last = bullet.line;
	for (const line of lines.slice(lines.indexOf(bullet) + 1)) {
		if (line.kind !== 'bullet' && line.kind !== 'text') break;
		if (line.indent <= bullet.indent) break;
		last = line.line;
	}
	return last;
}

/** The mark and the space before the words of a bullet, without its box: a done thing needs none. */
function leadOf(text: string, starts: readonly number[], line: number): string {
	return /^[ \t]*[-*+][ \t]+/.exec(text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length))?.[0] ?? '- ';
}

function insertBelow(text: string, at: { readonly line: number; readonly insert: string; readonly starts: readonly number[]; readonly end: string }): Edited {
	const next = at.starts[at.line];
	if (next === undefined) return edited(text, { start: text.length, end: text.length, insert: `${at.end}${at.insert}` });
	return edited(text, { start: next, end: next, insert: `${at.insert}${at.end}` });
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
