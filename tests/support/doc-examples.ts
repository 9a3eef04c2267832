/** An example of a page: notes, and what they read as. */
export interface DocExample {
	/** The 1-based line of the `reads` block. */
	readonly line: number;
	readonly notes: Readonly<Record<string, string>>;
	/** `Contact: what is read`, one a line. */
	readonly reads: readonly string[];
	/** As `data.json` would hold them; null where the example sets none. */
	readonly settings: unknown;
}

const BLOCK = /^```(md|reads|settings)(?: (.+))?\n([\s\S]*?)^```$/gm;

/** The examples of a page: blocks of notes (`md Path.md`), settings (`settings`), and behind them a block of what they read as (`reads`). */
export function docExamples(page: string): DocExample[] {
	const examples: DocExample[] = [];
	let notes: Record<string, string> = {};
	let settings: unknown = null;
	for (const match of page.matchAll(BLOCK)) {
		const [, kind, path = '', text = ''] = match;
		if (kind === 'md') notes[path] = text;
		else if (kind === 'settings') settings = JSON.parse(text);
		else {
			const line = page.slice(0, match.index).split('\n').length;
			examples.push({ line, notes, settings, reads: text.trim().split('\n') });
			notes = {};
			settings = null;
		}
	}
	return examples;
}
