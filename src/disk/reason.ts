/** Why the file system refused, in its own words without the path: `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
	const message = isSystemError(error) ? error.message : String(error);
	const comma = message.indexOf(', ');
	return comma < 0 ? message : message.slice(0, comma);
}

/** Whether an error is the file system's, which names its code (`ENOENT`); a mistake of the program's own has none. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
	return typeof error === 'object' && error !== null && 'message' in error && 'code' in error && typeof error.code === 'string';
}
