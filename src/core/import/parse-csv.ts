import Papa from 'papaparse';

/** The rows of a table of comma-, semicolon- or tab-separated values, and what was wrong with it. */
export interface CsvRows {
	readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
	readonly wrong: readonly { readonly line: number; readonly found: string }[];
}

/** Parses a table; empty rows are left out. Never throws. */
export function parseCsv(written: string): CsvRows {
	// Line ends of two kinds in one file would be taken for words.
	const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const { data, errors } = Papa.parse(text, { delimiter: delimiterOf(text), newline: '\n' });
	const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
	const lineOfRow: number[] = [];
	let line = 1;
	for (const cells of data) {
		lineOfRow.push(line);
		if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
		// A cell in quotes may hold line ends of its own.
		line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
	}
	return { rows, wrong: errors.map(({ message, row }) => ({ line: lineOfRow[row ?? 0] ?? 1, found: message })) };
}

/** What parts the names of the columns most often; the parser's own guess fails on tables of a few rows. */
function delimiterOf(text: string): string {
	const head = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
	const count = (delimiter: string): number => head.split(delimiter).length;
	return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
