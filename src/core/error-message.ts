/** What an error says; of what was thrown and is none, its words. */
export function errorMessage(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
