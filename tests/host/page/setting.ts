/** `ValueComponent` over an element of a form; typing fires, unlike in the mocks. */
class FieldComponent<Element extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> {
	readonly inputEl: Element;
	readonly selectEl: Element;
	private changed: (value: string) => unknown = () => undefined;

	constructor(element: Element, parent: HTMLElement) {
		this.inputEl = element;
		this.selectEl = element;
		parent.append(element);
		element.addEventListener(element instanceof HTMLSelectElement ? 'change' : 'input', () => this.changed(element.value));
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setPlaceholder(text: string): this {
		this.inputEl.setAttribute('placeholder', text);
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, text] of Object.entries(options)) this.inputEl.append(new Option(text, value));
		return this;
	}

	setDisabled(isDisabled: boolean): this {
		this.inputEl.disabled = isDisabled;
		return this;
	}

	onChange(changed: (value: string) => unknown): this {
		this.changed = changed;
		return this;
	}
}

/** `ButtonComponent`. */
class ButtonComponent {
	readonly buttonEl = document.createElement('button');

	constructor(parent: HTMLElement) {
		parent.append(this.buttonEl);
	}

	setButtonText(text: string): this {
		this.buttonEl.textContent = text;
		return this;
	}

	setCta(): this {
		this.buttonEl.classList.add('mod-cta');
		return this;
	}

	onClick(run: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', run);
		return this;
	}
}

/** `Setting`: a row with a name, a description and its controls. */
export class Setting {
	readonly settingEl = document.createElement('div');
	readonly nameEl = document.createElement('div');
	readonly descEl = document.createElement('div');
	readonly controlEl = document.createElement('div');
	errorMessageEl: HTMLElement | null = null;

	constructor(parent: HTMLElement) {
		this.settingEl.className = 'setting-item';
		const info = document.createElement('div');
		info.className = 'setting-item-info';
		this.nameEl.className = 'setting-item-name';
		this.descEl.className = 'setting-item-description';
		this.controlEl.className = 'setting-item-control';
		info.append(this.nameEl, this.descEl);
		this.settingEl.append(info, this.controlEl);
		parent.append(this.settingEl);
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.replaceChildren(name);
		return this;
	}

	setDesc(text: string | DocumentFragment): this {
		this.descEl.replaceChildren(text);
		return this;
	}

	setHeading(): this {
		this.settingEl.classList.add('setting-item-heading');
		return this;
	}

	/** "Show a persistent validation error message below the setting. Pass an empty string or `null` to clear it." */
	setErrorMessage(message: string | null): this {
		this.errorMessageEl?.remove();
		this.errorMessageEl = null;
		this.settingEl.classList.toggle('is-invalid', Boolean(message));
		if (message === null || message === '') return this;
		this.errorMessageEl = document.createElement('div');
		this.errorMessageEl.className = 'setting-error';
		this.errorMessageEl.setAttribute('role', 'alert');
		this.errorMessageEl.textContent = message;
		this.settingEl.append(this.errorMessageEl);
		return this;
	}

	addText(make: (text: FieldComponent<HTMLInputElement>) => unknown): this {
		const input = document.createElement('input');
		input.type = 'text';
		return this.add(new FieldComponent(this.labelled(input), this.controlEl), make);
	}

	addNumber(make: (text: FieldComponent<HTMLInputElement>) => unknown): this {
		const input = document.createElement('input');
		input.type = 'number';
		return this.add(new FieldComponent(this.labelled(input), this.controlEl), make);
	}

	addTextArea(make: (text: FieldComponent<HTMLTextAreaElement>) => unknown): this {
		return this.add(new FieldComponent(this.labelled(document.createElement('textarea')), this.controlEl), make);
	}

	addDropdown(make: (dropdown: FieldComponent<HTMLSelectElement>) => unknown): this {
		const select = this.labelled(document.createElement('select'));
		select.className = 'dropdown';
		return this.add(new FieldComponent(select, this.controlEl), make);
	}

	addButton(make: (button: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), make);
	}

	private add<Made>(made: Made, make: (made: Made) => unknown): this {
		make(made);
		return this;
	}

	private labelled<Field extends HTMLElement>(field: Field): Field {
		field.setAttribute('aria-label', this.nameEl.textContent);
		return field;
	}
}
