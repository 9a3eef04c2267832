/** The rows of a table of comma-, semicolon- or tab-separated values, and the lines of those whose quotes are not as they should be. */
export interface CsvRows {
	readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
	readonly oddQuotes: readonly number[];
}

/** Parses a table (RFC 4180, and what is written like it); empty rows are left out. Never throws. */
export function parseCsv(written: string): CsvRows {
	const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const delimiter = delimiterOf(text);
	const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
	const oddQuotes: number[] = [];
	let line = 1;
	for (let at = 0; at < text.length; at++) {
		const begin = at;
		const cells: string[] = [];
		let isOdd = false;
		for (; ; at++) {
			const cell = cellAt(text, at, delimiter);
			cells.push(cell.words);
			isOdd ||= cell.isOdd;
			at = cell.end;
			if (text.charAt(at) !== delimiter) break;
		}
		if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
		if (isOdd) oddQuotes.push(line);
		// A cell in quotes may hold line ends of its own.
		line += text.slice(begin, at).split('\n').length;
	}
	return { rows, oddQuotes };
}

/** The cell that begins at an offset, and the offset of the delimiter or line end behind it. */
function cellAt(text: string, from: number, delimiter: string): { readonly words: string; readonly end: number; readonly isOdd: boolean } {
	if (text.charAt(from) !== '"') {
		const end = endOfPlain(text, from, delimiter);
		return { words: text.slice(from, end), end, isOdd: false };
	}
	let close = text.indexOf('"', from + 1);
	while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
	const stop = close < 0 ? text.length : close;
	const end = close < 0 ? stop : endOfPlain(text, close + 1, delimiter);
	const behind = text.slice(stop + 1, end);
	return { words: text.slice(from + 1, stop).replaceAll('""', '"') + behind, end, isOdd: close < 0 || behind.trim() !== '' };
}

function endOfPlain(text: string, from: number, delimiter: string): number {
	let at = from;
	while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n') at++;
	return at;
}

/** What parts the names of the columns most often. */
function delimiterOf(text: string): string {
	const head = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
	const count = (delimiter: string): number => head.split(delimiter).length;
	return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
