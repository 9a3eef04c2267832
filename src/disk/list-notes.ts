import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { NoteList } from '../contact-book/note-store';
import { problemAt, type Problem } from '../core/model/problem';
import { isSystemError, reasonOf } from './reason';

/**
 * All notes below a folder, as paths relative to it with `/`, folders and names in order. Hidden folders are left out as the
 * app does. Links are not followed: one that leads out of the folder is told, one that stays inside is read where it points. What
 * has the name of a note and is no file is told.
 */
export function listNotes(vault: string): NoteList {
	const paths: string[] = [];
	const problems: Problem[] = [];
	const folders = [''];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		const below: string[] = [];
		for (const entry of entriesOf(vault, folder, problems)) {
			const name = entry.name;
			if (name.startsWith('.')) continue;
			const path = folder === '' ? name : `${folder}/${name}`;
			if (entry.isDirectory()) below.push(path);
			else if (entry.isSymbolicLink()) tellLink(vault, path, problems);
			else if (/\.md$/i.test(name)) {
				// A pipe, a socket or a device: reading it would wait, perhaps for ever.
				if (entry.isFile()) paths.push(path);
				else problems.push(problemAt('note-unreadable', { path, at: { line: 1 } }, 'it is not a file'));
			}
		}
		folders.push(...below.reverse());
	}
	return { paths, problems };
}

function entriesOf(vault: string, folder: string, problems: Problem[]): Dirent[] {
	try {
		return readdirSync(join(vault, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		if (folder === '') throw error;
		problems.push(problemAt('folder-unreadable', { path: folder, at: { line: 1 } }, reasonOf(error)));
		return [];
	}
}

function tellLink(vault: string, path: string, problems: Problem[]): void {
	let target: string;
	try {
		target = realpathSync(join(vault, path));
	} catch (error) {
		if (/\.md$/i.test(path)) problems.push(problemAt('link-not-followed', { path, at: { line: 1 } }, brokenLink(error)));
		return;
	}
	const inside = relative(realpathSync(vault), target);
	if (inside === '..' || inside.startsWith(`..${sep}`)) problems.push(problemAt('link-not-followed', { path, at: { line: 1 } }, target));
}

function brokenLink(error: unknown): string {
	const code = isSystemError(error) ? error.code : '';
	if (code === 'ENOENT') return 'it leads nowhere';
	return code === 'ELOOP' ? 'it leads in a circle' : reasonOf(error);
}
