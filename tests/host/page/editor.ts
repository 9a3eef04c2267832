import type { EditorPosition, EditorRange } from 'obsidian';

/** `Editor`: "A common interface that bridges the gap between CodeMirror 5 and CodeMirror 6." Here over a plain text field. */
export class Editor {
	readonly #field: HTMLTextAreaElement;

	constructor(field: HTMLTextAreaElement) {
		this.#field = field;
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		return undefined;
	}

	getValue(): string {
		return this.#field.value;
	}

	setValue(text: string): void {
		this.#field.value = text;
		this.#tell();
	}

	getLine(line: number): string {
		return this.#lines()[line] ?? '';
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.#lines().length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		return this.getValue().slice(this.#field.selectionStart, this.#field.selectionEnd);
	}

	somethingSelected(): boolean {
		return this.getSelection() !== '';
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(text: string): void {
		this.#replace(text, this.#field.selectionStart, this.#field.selectionEnd);
	}

	replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
		this.#replace(text, this.posToOffset(from), this.posToOffset(to));
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(side === 'from' || side === 'anchor' ? this.#field.selectionStart : this.#field.selectionEnd);
	}

	setCursor(position: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		const ends = [this.posToOffset(anchor), this.posToOffset(head)].sort((a, b) => a - b);
		this.#field.setSelectionRange(ends[0] ?? 0, ends[1] ?? 0);
	}

	/** Brings the first line of a range to about a quarter from the top. */
	scrollIntoView(range: EditorRange): void {
		const height = parseFloat(getComputedStyle(this.#field).lineHeight) || 20;
		this.#field.scrollTop = Math.max(0, range.from.line * height - this.#field.clientHeight / 4);
	}

	focus(): void {
		this.#field.focus({ preventScroll: true });
	}

	blur(): void {
		this.#field.blur();
	}

	hasFocus(): boolean {
		return document.activeElement === this.#field;
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const lines = this.#lines();
		if (line >= lines.length) return this.getValue().length;
		const before = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
		return before + Math.min(ch, lines[line]?.length ?? 0);
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.getValue().slice(0, offset).split('\n');
		return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
	}

	#lines(): string[] {
		return this.getValue().split('\n');
	}

	#replace(text: string, from: number, to: number): void {
		this.#field.setRangeText(text, from, to, 'end');
		this.#tell();
	}

	#tell(): void {
		this.#field.dispatchEvent(new Event('input'));
	}
}
