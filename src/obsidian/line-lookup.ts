import type { Vault } from 'obsidian';
import type { LineOf, Place } from '../core/model/place';
import { lineOfPlace, linesOfNote } from '../core/read/locate-property';

/** Looks up lines for all of these places: the texts that need to be are read first. Line 1 for notes that are gone. */
export async function lineLookup(vault: Vault, places: Iterable<{ readonly path: string; readonly at: Place }>): Promise<LineOf> {
	const lines = new Map<string, readonly string[]>();
	for (const { path, at } of places) {
		const file = 'line' in at || lines.has(path) ? null : vault.getFileByPath(path);
		if (file !== null) lines.set(path, linesOfNote(await vault.cachedRead(file)));
	}
	return (path, at) => ('line' in at ? at.line : lineOfPlace(lines.get(path) ?? [], at));
}
