import { readdirSync } from 'node:fs';

/**
 * Calls `visit` with the path of every Markdown note under a folder. Hidden folders are left out and symbolic links not followed.
 * @param {string} folder
 * @param {(path: string) => void} visit
 */
export function walkNotes(folder, visit) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) walkNotes(path, visit);
		else if (entry.isFile() && entry.name.endsWith('.md')) visit(path);
	}
}
