import type { Pos } from 'obsidian';

/** A note's text by lines, with where each begins. Line ends are not part of a line. */
export class CacheText {
	readonly lines: readonly string[];
	readonly #starts: number[] = [];
	readonly #length: number;

	constructor(text: string) {
		const raw = text.split('\n');
		let offset = 0;
		for (const line of raw) {
			this.#starts.push(offset);
			offset += line.length + 1;
		}
		this.#length = text.length;
		this.lines = raw.map((line) => line.replace(/\r$/, ''));
	}

	line(index: number): string {
		return this.lines[index] ?? '';
	}

	/** "Pos": from a column of a line to a column of another. */
	pos(from: readonly [line: number, col: number], to: readonly [line: number, col: number]): Pos {
		return { start: this.#loc(...from), end: this.#loc(...to) };
	}

	/** From the start of a line to the end of another. */
	block(from: number, to: number): Pos {
		return this.pos([from, 0], [to, this.line(to).length]);
	}

	#loc(line: number, col: number): Pos['start'] {
		return { line, col, offset: Math.min(this.#length, (this.#starts[line] ?? 0) + col) };
	}
}
