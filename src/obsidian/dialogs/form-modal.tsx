import { Modal, type App } from 'obsidian';
import { render, type JSX } from 'preact';

/** An Enter key that is held has opened the window, or chosen in it: it is no answer. Lines of a text it may begin. */
function ignoreHeld(event: KeyboardEvent): void {
	if (event.key !== 'Enter' || !event.repeat || event.targetNode?.instanceOf(HTMLTextAreaElement) === true) return;
	event.preventDefault();
	event.stopPropagation();
}

/** A window with a form in it; it is asked once, and gives null where it is closed without an answer. */
export class FormModal<Answer> extends Modal {
	readonly #form: (answer: (given: Answer | null) => void) => JSX.Element;
	#given: Answer | null = null;
	#onAnswer: (given: Answer | null) => void = () => undefined;

	constructor(app: App, title: string, form: (answer: (given: Answer | null) => void) => JSX.Element) {
		super(app);
		this.#form = form;
		this.setTitle(title);
		this.modalEl.addClass('two-hats-dialog');
	}

	/** Opens the window, and waits for the answer. */
	ask(): Promise<Answer | null> {
		return new Promise((resolve) => {
			this.#onAnswer = resolve;
			this.open();
		});
	}

	override onOpen(): void {
		const answer = (given: Answer | null): void => {
			this.#given = given;
			this.close();
		};
		this.contentEl.addEventListener('keydown', ignoreHeld, true);
		render(this.#form(answer), this.contentEl);
		this.contentEl.querySelector<HTMLElement>('[data-first]')?.focus();
	}

	override onClose(): void {
		render(null, this.contentEl);
		this.#onAnswer(this.#given);
	}
}
