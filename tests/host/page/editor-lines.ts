/**
 * The lines of a text field as the app's editor shows them: a `.cm-line` each, in a `.cm-content`. They lie unseen behind the field,
 * so that what a plugin marks in them is seen where the words stand. The app shows those near the view only, and no more are kept here
 * than this.
 */
const MOST_LINES = 1000;

/** Follows a text field with such lines. */
export class EditorLines {
	readonly #field: HTMLTextAreaElement;
	readonly #content: HTMLElement;

	constructor(page: HTMLElement, field: HTMLTextAreaElement) {
		this.#field = field;
		this.#content = page.createDiv({ cls: 'cm-content', attr: { 'aria-hidden': 'true' } });
		field.addEventListener('scroll', () => {
			this.#content.scrollTop = field.scrollTop;
		});
	}

	/** Draws the lines anew. */
	draw(): void {
		const lines = this.#field.value.split('\n', MOST_LINES);
		this.#content.empty();
		for (const line of lines) this.#content.createDiv({ cls: 'cm-line', text: line === '' ? '\u200b' : line });
		this.#content.scrollTop = this.#field.scrollTop;
	}
}
