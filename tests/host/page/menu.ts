import type { MenuPositionDef } from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';

let partsOf: (item: MenuItem) => ItemParts;

/** `MenuItem`: "Use Menu.addItem". */
export class MenuItem {
	readonly #element = createDiv({ cls: 'menu-item', attr: { role: 'menuitem', tabindex: '-1' } });
	readonly #icon = this.#element.createDiv('menu-item-icon');
	readonly #title = this.#element.createDiv('menu-item-title');
	readonly #check = this.#element.createDiv('menu-item-check');
	#section = '';
	#run: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	setTitle(title: string | DocumentFragment): this {
		this.#title.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.#icon.empty();
		if (icon !== null) setIcon(this.#icon, icon);
		return this;
	}

	setChecked(isChecked: boolean | null): this {
		this.#check.empty();
		this.#element.setAttrs({ role: isChecked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': isChecked });
		if (isChecked === true) setIcon(this.#check, 'check');
		return this;
	}

	setDisabled(isDisabled: boolean): this {
		this.#element.toggleClass('is-disabled', isDisabled);
		this.#element.setAttr('aria-disabled', isDisabled ? true : null);
		return this;
	}

	/** "If set to true the MenuItem's title and icon will become red." */
	setWarning(isWarning: boolean): this {
		this.#element.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.#element.toggleClass('is-label', isLabel);
		return this;
	}

	onClick(run: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#run = run;
		return this;
	}

	/** "Sets the section this menu item should belong in." */
	setSection(section: string): this {
		this.#section = section;
		this.#element.dataset['section'] = section;
		return this;
	}

	static {
		partsOf = (item) => ({
			element: item.#element,
			section: item.#section,
			run: item.#element.hasClass('is-disabled') || item.#element.hasClass('is-label') ? null : item.#run,
		});
	}
}

interface ItemParts {
	readonly element: HTMLElement;
	readonly section: string;
	readonly run: ((event: MouseEvent | KeyboardEvent) => unknown) | null;
}

/** The menu that is open: one at a time. */
const openMenus: Menu[] = [];

/** `Menu`: shown at a place, with the arrow keys, Enter and Escape. */
export class Menu extends Component {
	readonly #element = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	readonly #items: (MenuItem | null)[] = [];
	#onHide: (() => unknown)[] = [];
	#before: Element | null = null;

	/** "static forEvent(evt: PointerEvent | MouseEvent): Menu": one menu for an event, shown where it happened once all have added to it. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const known = menus.get(event);
		if (known !== undefined) return known;
		const menu = new Menu();
		menus.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event), 0);
		return menu;
	}

	setNoIcon(): this {
		this.#element.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_isNative: boolean): this {
		return this;
	}

	setParentElement(_element: HTMLElement): this {
		return this;
	}

	/** "Adds a menu item. Only works when menu is not shown yet." */
	addItem(make: (item: MenuItem) => unknown): this {
		if (this.#element.isConnected) return this;
		const item = new MenuItem();
		make(item);
		this.#items.push(item);
		return this;
	}

	addSeparator(): this {
		if (!this.#element.isConnected) this.#items.push(null);
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition({ x, y, width = 0, left = false }: MenuPositionDef): this {
		openMenus.pop()?.hide();
		openMenus.push(this);
		this.load();
		this.#before = document.activeElement;
		this.#draw();
		document.body.append(this.#element);
		const size = this.#element.getBoundingClientRect();
		const wanted = left ? x + width - size.width : x;
		const at = { left: Math.max(4, Math.min(wanted, window.innerWidth - size.width - 8)), top: Math.max(4, Math.min(y, window.innerHeight - size.height - 8)) };
		this.#element.setCssStyles({ left: `${String(at.left)}px`, top: `${String(at.top)}px` });
		this.registerDomEvent(this.#element, 'keydown', (event) => {
			if (event instanceof KeyboardEvent) this.#key(event);
		});
		const outside = ({ target }: Event): void => {
			if (!(target instanceof Node) || !this.#element.contains(target)) this.hide();
		};
		for (const name of ['mousedown', 'contextmenu']) this.registerDomEvent(document, name, outside, true);
		this.#choosable()[0]?.focus({ preventScroll: true });
		return this;
	}

	hide(): this {
		if (!this.#element.isConnected) return this;
		openMenus.length = 0;
		const hadFocus = this.#element.contains(document.activeElement);
		this.#element.remove();
		this.unload();
		if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
		for (const callback of this.#onHide.splice(0)) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.#onHide.push(callback);
	}

	/** Items of a section stand together, in the order in which sections came first, with a line between them. */
	#draw(): void {
		const sections = [...new Set(this.#items.map((item) => (item === null ? '' : partsOf(item).section)))];
		const drawn: (HTMLElement | null)[] = [];
		for (const section of sections) {
			const items = this.#items.filter((item) => (item === null ? section === '' : partsOf(item).section === section));
			drawn.push(null, ...items.map((item) => (item === null ? null : this.#item(item))));
		}
		const isLine = (at: number): boolean => drawn[at] === null && drawn.slice(0, at).some((one) => one !== null) && drawn[at + 1] != null;
		this.#element.replaceChildren(...drawn.flatMap((one, at) => one ?? (isLine(at) ? createDiv({ cls: 'menu-separator', attr: { role: 'separator' } }) : [])));
	}

	#item(item: MenuItem): HTMLElement {
		const { element } = partsOf(item);
		element.addEventListener('click', (event) => {
			this.#choose(item, event);
		});
		element.addEventListener('mouseenter', () => {
			element.focus({ preventScroll: true });
		});
		return element;
	}

	#choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		const { run } = partsOf(item);
		if (run === null) return;
		this.hide();
		run(event);
	}

	#choosable(): HTMLElement[] {
		return this.#items.flatMap((item) => (item === null || partsOf(item).run === null ? [] : partsOf(item).element));
	}

	#key(event: KeyboardEvent): void {
		const elements = this.#choosable();
		const at = elements.findIndex((element) => element === document.activeElement);
		const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at < 1 ? elements.length - 1 : at - 1, Home: 0, End: elements.length - 1 };
		const step = steps[event.key];
		if (step !== undefined) elements[step % elements.length]?.focus();
		else if (event.key === 'Escape' || event.key === 'Tab') this.hide();
		else if (event.key === 'Enter' || event.key === ' ') {
			const item = this.#items.find((one) => one !== null && partsOf(one).element === document.activeElement);
			if (item != null) this.#choose(item, event);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	}
}

const menus = new WeakMap<Event, Menu>();
