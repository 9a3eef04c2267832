/** What is used of papaparse, against which the reader of tables is held. */
declare module 'papaparse' {
	interface ParseError {
		readonly message: string;
		/** Counted from 0. */
		readonly row?: number;
	}
	interface ParseResult {
		readonly data: readonly (readonly string[])[];
		readonly errors: readonly ParseError[];
	}
	const Papa: { parse(text: string, options: { readonly delimiter: string; readonly newline: string }): ParseResult };
	export default Papa;
}
