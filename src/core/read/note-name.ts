/** The name of a note: the last part of its path, without `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The folder of a note, with `/` between its parts; '' at the top of the vault. */
export function noteFolder(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
