import { drawIcon } from './icons';

/** Every notice shown, for tests. */
export const notices: string[] = [];

/** `Notice`: "Notification component. Use to present timely, high-value information." Shown here; in the mocks never. */
export class Notice {
	readonly messageEl: HTMLElement;

	constructor(message: string | DocumentFragment, timeout = 4000) {
		this.messageEl = document.createElement('div');
		this.messageEl.className = 'notice';
		this.messageEl.setAttribute('role', 'status');
		this.messageEl.append(message);
		notices.push(this.messageEl.textContent);
		document.querySelector('.notices')?.append(this.messageEl);
		if (timeout > 0)
			window.setTimeout(() => {
				this.hide();
			}, timeout);
	}

	hide(): void {
		this.messageEl.remove();
	}
}

/** `MenuItem`. */
class MenuItem {
	readonly dom = document.createElement('div');
	private readonly icon = document.createElement('span');
	private readonly title = document.createElement('span');
	run: (event: Event) => void = () => undefined;

	constructor() {
		this.dom.className = 'menu-item';
		this.dom.setAttribute('role', 'menuitem');
		this.dom.tabIndex = -1;
		this.dom.append(this.icon, this.title);
	}

	setTitle(title: string): this {
		this.title.textContent = title;
		return this;
	}

	setIcon(icon: string): this {
		drawIcon(this.icon, icon);
		return this;
	}

	onClick(run: (event: Event) => void): this {
		this.run = run;
		return this;
	}
}

/** `Menu`: shown at a place, with the arrow keys, Enter and Escape. In the mocks it is never shown. */
export class Menu {
	private readonly items: MenuItem[] = [];
	private readonly dom = document.createElement('div');
	private readonly before = document.activeElement;

	/** "forEvent": a menu at the place of an event. */
	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		window.setTimeout(() => {
			menu.showAtPosition({ x: event.clientX, y: event.clientY });
		}, 0);
		return menu;
	}

	addItem(make: (item: MenuItem) => unknown): this {
		const item = new MenuItem();
		make(item);
		this.items.push(item);
		return this;
	}

	addSeparator(): this {
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition({ x, y }: { readonly x: number; readonly y: number }): this {
		this.dom.className = 'menu';
		this.dom.setAttribute('role', 'menu');
		for (const item of this.items) {
			item.dom.addEventListener('click', (event) => {
				this.choose(item, event);
			});
			this.dom.append(item.dom);
		}
		document.body.append(this.dom);
		const { width, height } = this.dom.getBoundingClientRect();
		place(this.dom, Math.max(4, Math.min(x, window.innerWidth - width - 8)), Math.max(4, Math.min(y, window.innerHeight - height - 8)));
		this.dom.addEventListener('keydown', (event) => {
			this.key(event);
		});
		window.setTimeout(() => {
			document.addEventListener('mousedown', this.closeOutside);
		}, 0);
		this.items[0]?.dom.focus();
		return this;
	}

	hide(): this {
		document.removeEventListener('mousedown', this.closeOutside);
		this.dom.remove();
		if (this.before instanceof HTMLElement) this.before.focus();
		return this;
	}

	private readonly closeOutside = (event: MouseEvent): void => {
		if (event.target instanceof Node && !this.dom.contains(event.target)) this.hide();
	};

	private choose(item: MenuItem, event: Event): void {
		this.hide();
		item.run(event);
	}

	private key(event: KeyboardEvent): void {
		const here = this.items.findIndex(({ dom }) => dom === document.activeElement);
		if (event.key === 'Escape') this.hide();
		else if (event.key === 'ArrowDown') this.items[(here + 1) % this.items.length]?.dom.focus();
		else if (event.key === 'ArrowUp') this.items.at(here - 1)?.dom.focus();
		else if (event.key === 'Enter') {
			const item = this.items[here];
			if (item !== undefined) this.choose(item, event);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	}
}

/** Puts an element at a place; through a rule of a style sheet, which the page's policy allows. */
export function place(element: HTMLElement, x: number, y: number): void {
	element.style.setProperty('left', `${String(x)}px`);
	element.style.setProperty('top', `${String(y)}px`);
}

/** `Modal`: "open" shows it, Escape and a click beside it close it. In the mocks it is not in the document. */
export class Modal {
	readonly app: unknown;
	readonly containerEl = document.createElement('div');
	readonly modalEl = document.createElement('div');
	readonly titleEl = document.createElement('div');
	readonly contentEl = document.createElement('div');
	private before: Element | null = null;

	constructor(app: unknown) {
		this.app = app;
		this.containerEl.className = 'modal-container';
		this.modalEl.className = 'modal';
		this.modalEl.setAttribute('role', 'dialog');
		this.modalEl.setAttribute('aria-modal', 'true');
		this.titleEl.className = 'modal-title';
		this.contentEl.className = 'modal-content';
		const close = document.createElement('button');
		close.className = 'modal-close-button';
		close.setAttribute('aria-label', 'Close');
		close.textContent = '×';
		close.addEventListener('click', () => {
			this.close();
		});
		this.modalEl.append(close, this.titleEl, this.contentEl);
		this.containerEl.append(this.modalEl);
		this.containerEl.addEventListener('mousedown', (event) => {
			if (event.target === this.containerEl) this.close();
		});
		this.containerEl.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') this.close();
		});
	}

	setTitle(title: string): this {
		this.titleEl.textContent = title;
		this.modalEl.setAttribute('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.append(content);
		return this;
	}

	open(): void {
		this.before = document.activeElement;
		document.body.append(this.containerEl);
		this.modalEl.tabIndex = -1;
		this.modalEl.focus();
		void this.onOpen();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.remove();
		this.onClose();
		if (this.before instanceof HTMLElement) this.before.focus();
	}

	onOpen(): void | Promise<void> {
		return undefined;
	}

	onClose(): void {
		return undefined;
	}
}
