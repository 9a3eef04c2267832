import type { App } from 'obsidian';
import { plainWord } from '../core/model/plain-word';
import { leadingDay } from '../core/read/leading-day';
import { lexiconOf, type Lexicon } from '../core/read/lexicon';
import { isLogHeading } from '../core/read/log-heading';
import { bodyLines } from '../core/read/note-body';
import { bodyOf } from '../core/read/split-note';
import type { Settings } from '../core/settings/settings';
import { noteText } from './note-text';

/** A heading that stands above dated lines in contact notes. */
export interface HeadingInUse {
	readonly heading: string;
	readonly notes: number;
	/** Whether the settings know it as a log. */
	readonly isRead: boolean;
}

const MOST_TO_LOOK_INTO = 3;

/**
 * The headings above lists, tables or headings with a day in contacts' notes, the most used first; one the settings do not know
 * counts only when a day begins what stands below it.
 */
export async function headingsInUse(app: App, contacts: readonly string[], settings: Settings): Promise<readonly HeadingInUse[]> {
	const lexicon = lexiconOf(settings);
	const found = new Map<string, { readonly heading: string; readonly paths: string[] }>();
	for (const path of contacts) {
		for (const heading of headingsAboveEntries(app, path, lexicon)) {
			const one = found.get(plainWord(heading)) ?? { heading, paths: [] };
			one.paths.push(path);
			found.set(plainWord(heading), one);
		}
	}
	const used: HeadingInUse[] = [];
	for (const { heading, paths } of [...found.values()].sort((a, b) => b.paths.length - a.paths.length)) {
		const isRead = isLogHeading(heading, lexicon);
		if (isRead || (paths.length > 1 && (await hasDatedLines(app, { heading, paths, lexicon })))) used.push({ heading, notes: paths.length, isRead });
	}
	return used;
}

function headingsAboveEntries(app: App, path: string, lexicon: Lexicon): string[] {
	const file = app.vault.getFileByPath(path);
	const cache = file === null ? null : app.metadataCache.getFileCache(file);
	const lists = (cache?.sections ?? []).filter(({ type }) => type === 'list' || type === 'table').map(({ position }) => position.start.line);
	const headings = cache?.headings ?? [];
	return headings.flatMap(({ heading, level, position }, index) => {
		const next = headings[index + 1];
		const end = next?.position.start.line ?? Infinity;
		const isAboveDay = next !== undefined && next.level > level && beginsWithDay(next.heading, lexicon);
		return isAboveDay || lists.some((line) => line > position.start.line && line < end) ? [heading] : [];
	});
}

function beginsWithDay(text: string, { days }: Lexicon): boolean {
	return leadingDay(text, days).found === 'day';
}

async function hasDatedLines(app: App, among: { readonly heading: string; readonly paths: readonly string[]; readonly lexicon: Lexicon }): Promise<boolean> {
	for (const path of among.paths.slice(0, MOST_TO_LOOK_INTO)) {
		const text = await noteText(app.vault, path);
		if (text !== null && isLog(text, among.heading, among.lexicon)) return true;
	}
	return false;
}

function isLog(text: string, heading: string, lexicon: Lexicon): boolean {
	const body = bodyOf(text);
	if (body === null) return false;
	let isBelow = false;
	for (const line of bodyLines(body)) {
		if (isBelow && line.kind !== 'text' && beginsWithDay(line.kind === 'row' ? (line.cells[0] ?? '') : line.text, lexicon)) return true;
		if (line.kind === 'heading') isBelow = plainWord(line.text) === plainWord(heading);
	}
	return false;
}
