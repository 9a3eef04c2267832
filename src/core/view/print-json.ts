/** A value as JSON of two-space indentation, with a line end behind it. */
export function printJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
