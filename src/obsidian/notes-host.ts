import { MarkdownView, moment, type App } from 'obsidian';
import type { NotesHost } from '../contact-book/commands/command';
import { History, type Step, type WriteReport } from '../contact-book/history';
import type { NoteChange } from '../core/conversation/note-change';
import { folderAsWritten, freePath } from '../core/conversation/note-names';
import type { Words } from '../core/i18n/words';
import { partTables } from '../core/read/conversation-parts';
import { lexiconOf } from '../core/read/lexicon';
import { noteName } from '../core/read/note-name';
import type { LiveVault } from './live-vault';
import { readWithApp } from './note-from-cache';
import type { PluginSettings } from './plugin-settings';
import { today } from './today';
import type { Turns } from './turns';
import { vaultWriter } from './vault-writer';
import { languageOf } from './words-of';
import { writingNotices } from './writing-notices';

/** What commands ask of the app about notes, and how they write them. */
export function notesHost(parts: {
	readonly app: App;
	readonly live: LiveVault;
	readonly settings: PluginSettings;
	readonly words: () => Words;
	readonly turns: Turns;
}): NotesHost {
	const { app, live, settings, words, turns } = parts;
	const { vault, workspace, metadataCache } = app;
	const writer = vaultWriter(app);
	const history = new History(writer);
	// As long as the plugin is loaded, which is as long as the vault is followed.
	live.registerEvent(
		vault.on('rename', ({ path }, before) => {
			history.follow(before, path);
		}),
	);
	let isUnloaded = false;
	live.register(() => {
		isUnloaded = true;
	});
	const undo = async (step?: Step): Promise<boolean> => {
		const report = await history.undo(step);
		notices.tellUndone(report);
		return report.undo === 'done';
	};
	const notices = writingNotices(app, words, undo);
	const write = async (step: string, changes: readonly NoteChange[]): Promise<WriteReport> => {
		const progress = notices.progress(step, changes.length);
		const report = await history.write(step, changes, (done) => !isUnloaded && progress.tell(done));
		progress.end();
		notices.tellWritten(step, report);
		// What comes next asks what the new notes are; the app looks into them a while after they are made.
		const made = new Set(changes.flatMap(({ change, path }) => (change === 'create' ? path : [])));
		await live.whenKnown(report.written.filter((path) => made.has(path)));
		return report;
	};
	return {
		today,
		settings: () => settings.current,
		change: (changed) => void settings.change(changed),
		edits: () => ({ lexicon: lexiconOf(settings.current), place: settings.current.logPlace, readHead: readWithApp }),
		parts: () => partTables[languageOf(settings.current.language)],
		active: () => workspace.getActiveFile()?.path ?? null,
		facts: (path) => live.facts(path),
		contact: (path) => live.contact(path),
		contacts: () => live.contactPaths().map((path) => ({ path, name: noteName(path) })),
		named: (name) => live.named(name),
		meant: (name) => live.meant(name),
		paths: () => vault.getFiles().map(({ path }) => path),
		freePath(folder, name) {
			const paths = vault.getAllLoadedFiles().map(({ path }) => path);
			const taken = new Set(paths.map((path) => path.toLowerCase()));
			return freePath(folderAsWritten(folder, paths), name, (path) => taken.has(path.toLowerCase()));
		},
		linkTo(path) {
			const file = vault.getFileByPath(path);
			const name = noteName(path);
			const isFree = metadataCache.getFirstLinkpathDest(name, '') === null;
			const to = file === null ? (isFree ? name : path.replace(/\.md$/, '')) : metadataCache.fileToLinktext(file, '', true);
			// The app knows no link to such a name; the name alone is still found by us.
			return /[#^[\]|]/.test(to) ? to : `[[${to}]]`;
		},
		text: (path) => turns.during(writer.read(path)),
		dayIn: (day, format) => moment.utc(day, 'YYYY-MM-DD').format(format),
		time: () => moment.unix(Date.now() / 1000).format('HH:mm'),
		selection() {
			const editor = workspace.getActiveViewOfType(MarkdownView)?.editor;
			if (editor === undefined) return '';
			return (editor.getSelection().trim() === '' ? editor.getLine(editor.getCursor().line) : editor.getSelection()).trim();
		},
		write: (step, changes) => turns.during(write(step, changes)),
		undo,
	};
}
