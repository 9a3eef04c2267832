/** The name of a note: the last part of its path, without `.md`. */
export function noteName(path: string): string {
	const end = path.endsWith('.md') ? path.length - 3 : path.length - (/\.md$/i.exec(path)?.[0].length ?? 0);
	return path.slice(path.lastIndexOf('/') + 1, end);
}

/** The folder of a note, with `/` between its parts; '' at the top of the vault. */
export function noteFolder(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}
