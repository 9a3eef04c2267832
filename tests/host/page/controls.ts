import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** `BaseComponent`: "disabled", "setDisabled", "then" that "facilitates chaining". */
export abstract class BaseComponent {
	disabled = false;

	setDisabled(isDisabled: boolean): this {
		this.disabled = isDisabled;
		return this;
	}

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}
}

/** `ValueComponent`: a control with a value, which tells when the user changes it. In the mocks nothing is ever told. */
export abstract class ValueComponent<Value> extends BaseComponent {
	#changed: (value: Value) => unknown = () => undefined;

	abstract getValue(): Value;
	abstract setValue(value: Value): this;

	onChange(changed: (value: Value) => unknown): this {
		this.#changed = changed;
		return this;
	}

	/** Called with what the user did. */
	protected changedTo(value: Value): void {
		this.#changed(value);
	}
}

/** `AbstractTextComponent`: "inputEl", "setPlaceholder". Typing fires. */
export class AbstractTextComponent<Field extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	inputEl: Field;

	constructor(inputEl: Field) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => {
			this.onChanged();
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.inputEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.changedTo(this.inputEl.value);
	}
}

/** `TextComponent`. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(parent: HTMLElement) {
		super(parent.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

/** `TextAreaComponent`. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(parent: HTMLElement) {
		super(parent.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

/** `SearchComponent`, with "clearButtonEl". */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	clearButtonEl: HTMLElement;

	constructor(parent: HTMLElement) {
		const container = parent.createDiv('search-input-container');
		super(container.createEl('input', { type: 'search' }));
		this.clearButtonEl = container.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear' } });
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('').onChanged();
		});
	}
}

/** `ToggleComponent`: a click, Enter or the space bar turn it over. */
export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl: HTMLElement;

	constructor(parent: HTMLElement) {
		super();
		this.toggleEl = parent.createDiv({ cls: 'checkbox-container', attr: { role: 'switch', tabindex: '0', 'aria-checked': 'false' } });
		this.toggleEl.addEventListener('click', () => {
			this.onClick();
		});
		this.toggleEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', isDisabled);
		this.toggleEl.setAttrs({ 'aria-disabled': isDisabled ? true : null, tabindex: isDisabled ? '-1' : '0' });
		return super.setDisabled(isDisabled);
	}

	getValue(): boolean {
		return this.toggleEl.hasClass('is-enabled');
	}

	setValue(isOn: boolean): this {
		this.toggleEl.toggleClass('is-enabled', isOn);
		this.toggleEl.setAttr('aria-checked', isOn);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.toggleEl, tooltip);
		return this;
	}

	onClick(): void {
		if (this.disabled) return;
		this.setValue(!this.getValue());
		this.changedTo(this.getValue());
	}
}

/** `DropdownComponent`. */
export class DropdownComponent extends ValueComponent<string> {
	selectEl: HTMLSelectElement;

	constructor(parent: HTMLElement) {
		super();
		this.selectEl = parent.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => {
			this.changedTo(this.selectEl.value);
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.selectEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.append(new Option(display, value));
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

/** `ButtonComponent`. */
export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;

	constructor(parent: HTMLElement) {
		super();
		this.buttonEl = parent.createEl('button', { attr: { type: 'button' } });
	}

	override setDisabled(isDisabled: boolean): this {
		this.buttonEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	setCta(): this {
		return this.setClass('mod-cta');
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		return this.setClass('mod-warning');
	}

	/** "Style the button as destructive". */
	setDestructive(): this {
		return this.setClass('mod-destructive');
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(run: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', (event) => void run(event));
		return this;
	}
}

/** `ExtraButtonComponent`: a small button with an icon. */
export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;
	readonly #button: HTMLButtonElement;

	constructor(parent: HTMLElement) {
		super();
		this.#button = parent.createEl('button', { cls: 'clickable-icon extra-setting-button', attr: { type: 'button' } });
		this.extraSettingsEl = this.#button;
		setIcon(this.#button, 'settings');
	}

	override setDisabled(isDisabled: boolean): this {
		this.#button.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.#button, tooltip);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.#button, icon);
		return this;
	}

	onClick(run: () => unknown): this {
		this.#button.addEventListener('click', () => void run());
		return this;
	}
}
