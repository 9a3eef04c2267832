import type { Keymap } from './keymap';
import { Scope } from './keymap';
import { setIcon } from './icons';

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), a[href], [tabindex="0"]';
let keymap: Keymap | null = null;

/** Says which keymap gets the scopes of modals; before the first is opened. */
export function useKeymap(given: Keymap): void {
	keymap = given;
}

/** `Modal`: "Show the modal on the active window." In the mocks it is not in the page and closes itself. */
export class Modal {
	app: unknown;
	scope: Scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#before: Element | null = null;
	#onClosed: () => unknown = () => undefined;

	constructor(app: unknown) {
		this.app = app;
		this.containerEl = createDiv('modal-container');
		const behind = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
		const close = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { type: 'button', 'aria-label': 'Close' } });
		setIcon(close, 'x');
		this.titleEl = this.modalEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		for (const element of [behind, close]) {
			element.addEventListener('click', () => {
				this.close();
			});
		}
		this.modalEl.addEventListener('keydown', (event) => {
			if (event.key === 'Tab') keepFocusIn(this.modalEl, event);
		});
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.#before = document.activeElement;
		document.body.append(this.containerEl);
		keymap?.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) (this.contentEl.querySelector<HTMLElement>(FOCUSABLE) ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		keymap?.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.#onClosed();
		if (this.shouldRestoreSelection && this.#before instanceof HTMLElement) this.#before.focus();
	}

	onOpen(): void | Promise<void> {
		return undefined;
	}

	onClose(): void {
		return undefined;
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.modalEl.setAttribute('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#onClosed = callback;
		return this;
	}
}

function keepFocusIn(element: HTMLElement, event: KeyboardEvent): void {
	const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.offsetParent !== null);
	const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
	if (document.activeElement !== from && document.activeElement !== element) return;
	event.preventDefault();
	to?.focus();
}
