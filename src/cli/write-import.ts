import { resolve } from 'node:path';
import type { NoteChange } from '../core/conversation/note-change';
import { unifiedDiff } from '../core/edit/unified-diff';
import type { NoteEdit } from '../core/edit/text-edit';
import { englishImport as words } from '../core/i18n/english-import-command';
import { englishLog } from '../core/i18n/english-log';
import { plainText } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { createNote } from '../disk/write-note';
import { changeNote, tellRefusals } from './change-note';
import type { Io } from './io';

/** What became of a note: its lines written (none for a new one), its diff, and why something was not written. */
interface Done {
	readonly path: string;
	readonly isWritten: boolean;
	readonly lines: readonly { readonly line: number; readonly text: string }[];
	readonly diff: string;
	readonly refusals: readonly string[];
}

/** Writes the changes of an import, each note once, and says which; with `dryRun` only shows them as a unified diff. Exit 1 where one was not written. */
export function writeImport(
	{ vault, changes }: { readonly vault: string; readonly changes: readonly NoteChange[] },
	options: { readonly dryRun?: true; readonly json?: true },
	io: Io,
): 0 | 1 {
	const isDry = options.dryRun === true;
	const edits = new Map<string, NoteEdit[]>();
	for (const change of changes) if (change.change === 'edit') edits.set(change.path, [...(edits.get(change.path) ?? []), change.edit]);
	const made = changes.flatMap((change) => (change.change === 'create' ? [create(vault, change, isDry)] : []));
	const done = [...made, ...[...edits].map(([path, all]) => edit({ vault, path, edits: all }, isDry))];
	const written = done.filter(({ isWritten }) => isWritten);
	if (options.json === true) {
		const notes = written.map(({ path, lines }) => ({ path, lines }));
		io.out(printJson({ written: !isDry, notes, refused: done.flatMap(({ refusals }) => refusals), diff: written.map(({ diff }) => diff).join('') }));
	} else io.out(written.map((one) => (isDry ? one.diff : told(one))).join(''));
	return tellRefusals(
		done.flatMap(({ refusals }) => refusals),
		io,
	);
}

function create(vault: string, { path, text }: { readonly path: string; readonly text: string }, isDry: boolean): Done {
	const made = isDry ? ({ written: true } as const) : createNote(resolve(vault), path, text);
	if (made.written) return { path, isWritten: true, lines: [], diff: unifiedDiff(path, '', text).replace(/^--- .*/, '--- /dev/null'), refusals: [] };
	const why = made.why === 'exists' ? words.exists(path) : englishLog.notWritten(path, { written: false, why: 'failed', reason: made.reason });
	return { path, isWritten: false, lines: [], diff: '', refusals: [why] };
}

function edit(note: { readonly vault: string; readonly path: string; readonly edits: readonly NoteEdit[] }, isDry: boolean): Done {
	const { path, lines, text, diff, refusals } = changeNote(note, isDry);
	const all = text.split('\n');
	const written = lines.flatMap((line) => (line === null ? [] : [{ line, text: (all[line - 1] ?? '').trim() }]));
	return { path, isWritten: written.length > 0, lines: written, diff, refusals };
}

function told({ path, lines }: Done): string {
	if (lines.length === 0) return `${plainText(words.wrote(path))}\n`;
	return lines.map(({ line, text }) => `${englishLog.wrote(plainText(path), line, plainText(text))}\n`).join('');
}
