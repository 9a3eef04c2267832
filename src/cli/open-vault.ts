import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import type { NoteStore } from '../contact-book/note-store';
import type { ContactBook } from '../contact-book/contact-book';
import type { NoteCounts } from '../contact-book/read-notes';
import { readVault } from '../contact-book/read-vault';
import { englishCommandLine } from '../core/i18n/english-command-line';
import { problemAt, type Problem } from '../core/model/problem';
import type { LineOf } from '../core/model/place';
import { lexiconOf } from '../core/read/lexicon';
import { lineOfPlace, linesOfNote } from '../core/read/locate-property';
import { readSettings } from '../core/settings/read-settings';
import type { Settings } from '../core/settings/settings';
import { folderNoteStore } from '../disk/folder-note-store';
import { isSystemError, reasonOf } from '../disk/reason';
import { UsageError, type Io } from './io';

/** Where the plugin keeps a vault's settings, relative to the vault. */
const SETTINGS_PATH = '.obsidian/plugins/two-hats/data.json';

/** A vault read with its own settings, and a look-up of lines in its notes. */
export interface OpenVault {
	readonly book: ContactBook;
	readonly settings: Settings;
	counts(): NoteCounts;
	/**
	 * All problems: settings first, then notes that could not be opened, then what could not be understood. Ask behind the check:
	 * contacts that it has not read are read for it.
	 */
	problems(): readonly Problem[];
	readonly lineOf: LineOf;
}

/** Reads a vault whole. Throws a UsageError where the folder or the settings named cannot be read. */
export function openVault(folder: string, settingsFile: string | undefined, io: Io): OpenVault {
	const vault = resolve(folder);
	checkFolder(vault, folder);
	const { settings, problems } = settingsOf(vault, settingsFile);
	const lexicon = lexiconOf(settings);
	const store = folderNoteStore(vault, lexicon);
	const progress = progressOn(io);
	const { notes, unlisted } = readAll(() => readVault(store, lexicon, progress.tell), folder);
	progress.end();
	return {
		book: notes.book,
		settings,
		counts: () => notes.counts(),
		problems: () => [...problems, ...unlisted, ...notes.problems()],
		lineOf: lineLookup(store),
	};
}

function checkFolder(vault: string, folder: string): void {
	// A script whose variable is empty means no folder, and least of all the one it stands in.
	if (folder.trim() === '') throw new UsageError('Name the folder of your notes.');
	const stats = readAll(() => statSync(vault, { throwIfNoEntry: false }), folder);
	if (stats === undefined) throw new UsageError(`There is no folder ${folder}.`);
	if (!stats.isDirectory()) throw new UsageError(`${folder} is not a folder. Name the folder of your notes.`);
}

function readAll<Result>(read: () => Result, folder: string): Result {
	try {
		return read();
	} catch (error) {
		if (isSystemError(error)) throw new UsageError(`The folder ${folder} cannot be read: ${reasonOf(error)}.`);
		throw error;
	}
}

/** Settings, and what in them was wrong. */
export interface SettingsFound {
	readonly settings: Settings;
	readonly problems: readonly Problem[];
}

/** The option that {@link settingsOf} reads. */
export function settingsOption(): Option {
	return new Option('--settings <file>', 'settings to use instead of the vault’s own');
}

/** The settings of `--settings`, which must be readable, else the plugin's own in the vault, else the defaults. */
export function settingsOf(vault: string, named: string | undefined): SettingsFound {
	const path = named ?? SETTINGS_PATH;
	let stored: unknown;
	try {
		stored = JSON.parse(readFileSync(named === undefined ? ownSettings(vault) : resolve(named), 'utf8').replace(/^\uFEFF/, ''));
	} catch (error) {
		if (named !== undefined) throw new UsageError(`The settings ${named} cannot be read: ${reasonOf(error)}.`);
		const isMissing = isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
		const { settings } = readSettings(null);
		return { settings, problems: isMissing ? [] : [settingsProblem(path, `the file cannot be read (${reasonOf(error)})`)] };
	}
	const { settings, wrong } = readSettings(stored);
	return { settings, problems: wrong.map((found) => settingsProblem(path, found)) };
}

/** The path of the vault's own settings. Throws where something else than a file stands there: reading a pipe would wait for ever. */
function ownSettings(vault: string): string {
	const path = join(vault, SETTINGS_PATH);
	if (!statSync(path).isFile()) throw new Error('it is not a file');
	return path;
}

function settingsProblem(path: string, found: string): Problem {
	return problemAt('settings-invalid', { path, at: { line: 1 } }, found);
}

/** Looks up lines in the notes; the text of the note asked for last is kept, for evidence comes note by note. */
function lineLookup(store: NoteStore): LineOf {
	let last: { readonly path: string; readonly lines: readonly string[] } | null = null;
	return (path, at) => {
		if ('line' in at) return at.line;
		if (last?.path !== path) last = { path, lines: linesOfNote(store.text(path) ?? '') };
		return lineOfPlace(last.lines, at);
	};
}

/** Tells on a terminal's standard error how far a long reading has come; a short one in silence. */
function progressOn(io: Io): { readonly tell: (done: number, all: number) => void; readonly end: () => void } {
	let wasTold = false;
	return {
		tell(done, all) {
			if (!io.showsProgress || done === 0 || done % 2000 !== 0) return;
			io.err(`\r${englishCommandLine.reading(done, all)}`);
			wasTold = true;
		},
		end() {
			if (wasTold) io.err('\r\u001b[K');
		},
	};
}
