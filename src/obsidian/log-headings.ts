import type { App } from 'obsidian';
import { leadingDay } from '../core/read/leading-day';
import { lexiconOf, type Lexicon } from '../core/read/lexicon';
import { bodyLines } from '../core/read/note-body';
import { plainWord } from '../core/read/plain-word';
import { bodyOf } from '../core/read/split-note';
import type { Settings } from '../core/settings/settings';

/** A heading that stands above dated lines in contact notes. */
export interface HeadingInUse {
	readonly heading: string;
	readonly notes: number;
	/** Whether the settings know it as a log. */
	readonly isRead: boolean;
}

const MOST_TO_LOOK_INTO = 3;

/** The headings above lists in contacts' notes, the most used first; one the settings do not know counts only when dated lines stand below it. */
export async function headingsInUse(app: App, contacts: readonly string[], settings: Settings): Promise<readonly HeadingInUse[]> {
	const lexicon = lexiconOf(settings);
	const found = new Map<string, { readonly heading: string; readonly paths: string[] }>();
	for (const path of contacts) {
		for (const heading of headingsAboveLists(app, path)) {
			const one = found.get(plainWord(heading)) ?? { heading, paths: [] };
			one.paths.push(path);
			found.set(plainWord(heading), one);
		}
	}
	const used: HeadingInUse[] = [];
	for (const { heading, paths } of [...found.values()].sort((a, b) => b.paths.length - a.paths.length)) {
		const isRead = lexicon.logHeadings.has(plainWord(heading));
		if (isRead || (paths.length > 1 && (await hasDatedLines(app, { heading, paths, lexicon })))) used.push({ heading, notes: paths.length, isRead });
	}
	return used;
}

function headingsAboveLists(app: App, path: string): string[] {
	const file = app.vault.getFileByPath(path);
	const cache = file === null ? null : app.metadataCache.getFileCache(file);
	const lists = (cache?.sections ?? []).filter(({ type }) => type === 'list').map(({ position }) => position.start.line);
	const headings = cache?.headings ?? [];
	return headings.flatMap(({ heading, position }, index) => {
		const end = headings[index + 1]?.position.start.line ?? Infinity;
		return lists.some((line) => line > position.start.line && line < end) ? [heading] : [];
	});
}

async function hasDatedLines(app: App, among: { readonly heading: string; readonly paths: readonly string[]; readonly lexicon: Lexicon }): Promise<boolean> {
	for (const path of among.paths.slice(0, MOST_TO_LOOK_INTO)) {
		const file = app.vault.getFileByPath(path);
		if (file !== null && isLog(await app.vault.cachedRead(file), among.heading, among.lexicon)) return true;
	}
	return false;
}

function isLog(text: string, heading: string, lexicon: Lexicon): boolean {
	const body = bodyOf(text);
	if (body === null) return false;
	let isBelow = false;
	for (const line of bodyLines(body)) {
		if (line.kind === 'heading') isBelow = plainWord(line.text) === plainWord(heading);
		else if (isBelow && line.kind === 'bullet' && leadingDay(line.text, lexicon.days).found === 'day') return true;
	}
	return false;
}
