import type { FuzzyMatch, Instruction } from 'obsidian';
import * as mocks from 'obsidian';
import { Modal } from './modal';

/** `SuggestModal`: a field to type in and what fits below it; arrows and Enter choose. In the mocks there is no list. */
export abstract class SuggestModal<Item> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	readonly #instructions: HTMLElement;
	#items: Item[] = [];
	#at = 0;
	#query = 0;

	constructor(app: unknown) {
		super(app);
		this.modalEl.addClass('prompt');
		this.inputEl = createEl('input', { cls: 'prompt-input', type: 'search', attr: { autocomplete: 'off' } });
		this.resultContainerEl = createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
		this.#instructions = createDiv('prompt-instructions');
		this.modalEl.replaceChildren(this.inputEl, this.resultContainerEl, this.#instructions);
		this.inputEl.addEventListener('input', () => void this.#suggest());
		const step = (by: number) => (): false => {
			this.#choose(this.#at + by);
			return false;
		};
		this.scope.register([], 'ArrowDown', step(1));
		this.scope.register([], 'ArrowUp', step(-1));
		this.scope.register([], 'Enter', (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#suggest();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.#instructions.empty();
		for (const { command, purpose } of instructions) {
			const line = this.#instructions.createDiv('prompt-instruction');
			line.createSpan({ cls: 'prompt-instruction-command', text: command });
			line.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: Item, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		const item = this.#items[this.#at];
		if (item !== undefined) this.selectSuggestion(item, event);
	}

	abstract getSuggestions(query: string): Item[] | Promise<Item[]>;
	abstract renderSuggestion(value: Item, element: HTMLElement): void;
	abstract onChooseSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void;

	async #suggest(): Promise<void> {
		const query = ++this.#query;
		const items = await this.getSuggestions(this.inputEl.value);
		if (query !== this.#query) return;
		this.#items = items.slice(0, this.limit);
		this.resultContainerEl.empty();
		if (this.#items.length === 0) this.onNoSuggestion();
		for (const [at, item] of this.#items.entries()) {
			const element = this.resultContainerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			this.renderSuggestion(item, element);
			element.addEventListener('click', (event) => {
				this.selectSuggestion(item, event);
			});
			element.addEventListener('mousemove', () => {
				this.#choose(at);
			});
		}
		this.#choose(0);
	}

	#choose(at: number): void {
		this.#at = (at + this.#items.length) % Math.max(1, this.#items.length);
		for (const [index, element] of [...this.resultContainerEl.querySelectorAll('.suggestion-item')].entries()) {
			element.toggleClass('is-selected', index === this.#at);
			element.setAttr('aria-selected', index === this.#at);
			if (index === this.#at) element.scrollIntoView({ block: 'nearest' });
		}
	}
}

/** `FuzzySuggestModal`: getItems, getItemText, onChooseItem; the letters that fit are marked. */
export abstract class FuzzySuggestModal<Item> extends SuggestModal<FuzzyMatch<Item>> {
	abstract getItems(): Item[];
	abstract getItemText(item: Item): string;
	abstract onChooseItem(item: Item, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): FuzzyMatch<Item>[] {
		const items = this.getItems();
		if (query.trim() === '') return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = mocks.prepareFuzzySearch(query.trim());
		const found = items.flatMap((item) => {
			const match = search(this.getItemText(item));
			return match === null ? [] : [{ item, match: { ...match, score: Math.abs(match.score) } }];
		});
		return found.sort((a, b) => b.match.score - a.match.score);
	}

	renderSuggestion({ item, match }: FuzzyMatch<Item>, element: HTMLElement): void {
		const text = this.getItemText(item);
		let end = 0;
		for (const [from, to] of match.matches) {
			element.appendText(text.slice(end, from));
			element.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
			end = to;
		}
		element.appendText(text.slice(end));
	}

	onChooseSuggestion({ item }: FuzzyMatch<Item>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}
