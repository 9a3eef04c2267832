/** One BEGIN … END of a file of contacts or a calendar. */
export interface FileBlock {
	/** From its BEGIN to its END, folded lines joined, without empty ones. */
	readonly lines: readonly string[];
	/** The 1-based line on which it begins. */
	readonly line: number;
	/** Whether its END is missing. */
	readonly isCut: boolean;
}

/** The blocks of a name (`VCARD`, `VEVENT`) in a file, each by itself, so that a broken one leaves the others whole. */
export function fileBlocks(text: string, name: string): FileBlock[] {
	const blocks: FileBlock[] = [];
	let begun: { readonly line: number; readonly lines: string[] } | null = null;
	const begin = `BEGIN:${name}`;
	const end = `END:${name}`;
	const close = (isCut: boolean): void => {
		if (begun !== null) blocks.push({ ...begun, isCut });
		begun = null;
	};
	for (const [index, line] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\n|\r/)
		.entries()) {
		const word = line.trim().toUpperCase();
		if (word === begin) {
			close(true);
			begun = { line: index + 1, lines: [] };
		}
		if (begun === null) continue;
		const { lines }: { readonly lines: string[] } = begun;
		const last = lines.length - 1;
		if (/^[ \t]/.test(line) && last > 0) lines[last] = (lines[last] ?? '') + line.slice(1);
		else if (word !== '') lines.push(line);
		if (word === end) close(false);
	}
	close(true);
	return blocks;
}
