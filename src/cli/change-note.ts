import { join, resolve } from 'node:path';
import { unifiedDiff } from '../core/edit/unified-diff';
import type { EditRefusal, NoteEdit } from '../core/edit/text-edit';
import { englishLog } from '../core/i18n/english-log';
import type { EditContext } from '../core/conversation/edit-context';
import { lexiconOf } from '../core/read/lexicon';
import { plainText } from '../core/view/plain-text';
import { readHead } from '../disk/read-frontmatter';
import { reasonOf } from '../disk/reason';
import { readWhole, writeNote, type Written } from '../disk/write-note';
import type { Io } from './io';
import type { OpenVault } from './open-vault';

/** A note to be changed: its path in the vault, and what is to be done to it, each on what the one before left. */
export interface NoteToChange {
	readonly vault: string;
	readonly path: string;
	readonly edits: readonly NoteEdit[];
}

/** What was written in a note, or would be in a dry run. */
export interface NoteChanged {
	readonly path: string;
	/** As a unified diff; empty where nothing was changed. */
	readonly diff: string;
	/** One for each edit, in their order: the 1-based line where it stands now, or null where the note was left as it was. */
	readonly lines: readonly (number | null)[];
	/** The note's text now. */
	readonly text: string;
	/** Why something was not written, one sentence each. */
	readonly refusals: readonly string[];
}

/** What an edit on the command line must know: the vault's words, its place for new activities, the YAML of the disk. */
export function editContext({ settings }: OpenVault, place: EditContext['place'] = settings.logPlace): EditContext {
	return { lexicon: lexiconOf(settings), place, readHead };
}

/**
 * Makes the edits of a note and writes it once, whole. An edit that is refused leaves the others be; where the note cannot be
 * written, nothing of it is. With `isDry` nothing is written.
 */
export function changeNote({ vault, path, edits }: NoteToChange, isDry: boolean): NoteChanged {
	const file = join(resolve(vault), path);
	const left = (why: NotWritten, text = ''): NoteChanged => {
		return { path, diff: '', lines: edits.map(() => null), text, refusals: [englishLog.notWritten(path, why)] };
	};
	const before = readNow(file);
	if (typeof before !== 'string') return left(before);
	const made = editAll(before, edits);
	const refusals = made.refusals.map((refusal) => englishLog.refused(path, refusal));
	if (!isDry && made.text !== before) {
		const written = writeNote(file, before, made.text);
		if (!written.written) return left(written, before);
	}
	return { path, diff: made.text === before ? '' : unifiedDiff(path, before, made.text), lines: made.lines, text: made.text, refusals };
}

type NotWritten = Exclude<Written, { readonly written: true }>;

/** The note's text; or why it cannot be read: it may have gone since the vault was read. */
function readNow(file: string): string | NotWritten {
	try {
		return readWhole(file) ?? { written: false, why: 'not-utf-8', reason: '' };
	} catch (error) {
		return { written: false, why: 'failed', reason: reasonOf(error) };
	}
}

/** Tells on standard error why notes were left as they were; gives the exit code, 1 where any was. */
export function tellRefusals(refusals: readonly string[], io: Io): 0 | 1 {
	for (const refusal of refusals) io.err(`two-hats: ${plainText(refusal)}\n`);
	return refusals.length > 0 ? 1 : 0;
}

interface AllMade {
	readonly text: string;
	readonly lines: (number | null)[];
	readonly refusals: EditRefusal[];
}

function editAll(before: string, edits: readonly NoteEdit[]): AllMade {
	const refusals: EditRefusal[] = [];
	const lines: (number | null)[] = [];
	let text = before;
	for (const edit of edits) {
		const result = edit(text);
		if (result.edited) {
			// What now stands above a line that was reported has moved it down.
			const added = lineCount(result.text) - lineCount(text);
			lines.forEach((line, index) => (lines[index] = line !== null && line >= result.line ? line + added : line));
			text = result.text;
		} else refusals.push(result.refusal);
		lines.push(result.edited ? result.line : null);
	}
	return { text, lines, refusals };
}

function lineCount(text: string): number {
	return text.split('\n').length;
}
