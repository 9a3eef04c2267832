import type { Vault } from 'obsidian';
import type { LineOf, Place } from '../core/model/place';
import { lineOfPlace, linesOfNote } from '../core/read/locate-property';
import { noteText } from './note-text';

/** Looks up 1-based lines for all of these places: the texts that need to be are read first, each once. Line 1 for notes that are gone. */
export async function lineLookup(vault: Vault, places: Iterable<{ readonly path: string; readonly at: Place }>): Promise<LineOf> {
	const lines = new Map<string, readonly string[]>();
	for (const { path, at } of places) {
		if ('line' in at || lines.has(path)) continue;
		lines.set(path, linesOfNote((await noteText(vault, path)) ?? ''));
	}
	return (path, at) => ('line' in at ? at.line : lineOfPlace(lines.get(path) ?? [], at));
}
