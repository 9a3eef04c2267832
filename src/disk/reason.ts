/** Why the file system refused, in its own words without the path: `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const comma = error.message.indexOf(', ');
	return comma < 0 ? error.message : error.message.slice(0, comma);
}
