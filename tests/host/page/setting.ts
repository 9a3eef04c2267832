import * as mocks from 'obsidian';
import {
	ButtonComponent,
	DropdownComponent,
	ExtraButtonComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	type BaseComponent,
} from './controls';
import { ColorComponent, DisplayValueComponent, ProgressBarComponent, SliderComponent } from './more-controls';
import { setTooltip } from './tooltip';

/** `Setting`: a row with a name, a description and its controls. */
export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	/** "Error message element shown below the input. Created by setErrorMessage." */
	errorEl: HTMLElement | null = null;

	constructor(parent: HTMLElement) {
		this.settingEl = parent.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		for (const field of this.controlEl.querySelectorAll('input, textarea, select, [role=switch]')) this.#label(field);
		return this;
	}

	setDesc(text: string | DocumentFragment): this {
		this.descEl.setText(text);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this;
	}

	setDisabled(isDisabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', isDisabled);
		for (const component of this.components) component.setDisabled(isDisabled);
		return this;
	}

	/** "Show a persistent validation error message below the setting. Pass an empty string or `null` to clear it. Adds the `is-invalid` class". */
	setErrorMessage(message: string | null): this {
		const isWrong = message !== null && message !== '';
		this.settingEl.toggleClass('is-invalid', isWrong);
		for (const field of this.controlEl.querySelectorAll('input, textarea, select')) field.setAttr('aria-invalid', isWrong ? true : null);
		if (!isWrong) {
			this.errorEl?.remove();
			this.errorEl = null;
			return this;
		}
		this.errorEl ??= this.settingEl.createDiv({ cls: 'setting-item-error setting-error', attr: { role: 'alert' } });
		this.errorEl.setText(message);
		return this;
	}

	addButton(make: (button: ButtonComponent) => unknown): this {
		return this.#add(new ButtonComponent(this.controlEl), make);
	}

	addExtraButton(make: (button: ExtraButtonComponent) => unknown): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), make);
	}

	addToggle(make: (toggle: ToggleComponent) => unknown): this {
		const toggle = new ToggleComponent(this.controlEl);
		this.#label(toggle.toggleEl);
		return this.#add(toggle, make);
	}

	addText(make: (text: TextComponent) => unknown): this {
		const text = new TextComponent(this.controlEl);
		this.#label(text.inputEl);
		return this.#add(text, make);
	}

	addSearch(make: (search: SearchComponent) => unknown): this {
		const search = new SearchComponent(this.controlEl);
		this.#label(search.inputEl);
		return this.#add(search, make);
	}

	addTextArea(make: (text: TextAreaComponent) => unknown): this {
		const text = new TextAreaComponent(this.controlEl);
		this.#label(text.inputEl);
		return this.#add(text, make);
	}

	addMomentFormat(make: (text: mocks.MomentFormatComponent) => unknown): this {
		make(new mocks.MomentFormatComponent(this.controlEl));
		return this;
	}

	addDropdown(make: (dropdown: DropdownComponent) => unknown): this {
		const dropdown = new DropdownComponent(this.controlEl);
		this.#label(dropdown.selectEl);
		return this.#add(dropdown, make);
	}

	addColorPicker(make: (color: ColorComponent) => unknown): this {
		return this.#add(new ColorComponent(this.controlEl), make);
	}

	addProgressBar(make: (bar: ProgressBarComponent) => unknown): this {
		return this.#add(new ProgressBarComponent(this.controlEl), make);
	}

	addSlider(make: (slider: SliderComponent) => unknown): this {
		const slider = new SliderComponent(this.controlEl);
		this.#label(slider.sliderEl);
		return this.#add(slider, make);
	}

	addComponent(make: (element: HTMLElement) => BaseComponent): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	/** "Add a read-only display value to the row." */
	addDisplayValue(make: (component: DisplayValueComponent) => unknown): this {
		make(new DisplayValueComponent(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	#add<Made extends BaseComponent>(made: Made, make: (made: Made) => unknown): this {
		this.components.push(made);
		make(made);
		return this;
	}

	#label(field: Element): void {
		if (this.nameEl.textContent !== '') field.setAttribute('aria-label', this.nameEl.textContent);
	}
}

/** The element of a whole group, so that it can be hidden. */
export let groupElement: (group: SettingGroup) => HTMLElement;

/** `SettingGroup`: settings below a heading. */
export class SettingGroup {
	listEl: HTMLElement;
	readonly #group: HTMLElement;
	#head: Setting | null = null;

	constructor(parent: HTMLElement) {
		this.#group = parent.createDiv('setting-group');
		this.listEl = this.#group.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.#heading().setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.#group.addClass(...classes);
		return this;
	}

	addSetting(make: (setting: Setting) => void): this {
		make(new Setting(this.listEl));
		return this;
	}

	/** "Add a search input at the beginning of the setting group." */
	addSearch(make: (search: SearchComponent) => unknown): this {
		this.#heading().addSearch(make);
		return this;
	}

	addExtraButton(make: (button: ExtraButtonComponent) => unknown): this {
		this.#heading().addExtraButton(make);
		return this;
	}

	#heading(): Setting {
		if (this.#head !== null) return this.#head;
		this.#head = new Setting(this.#group).setHeading();
		this.#group.prepend(this.#head.settingEl);
		return this.#head;
	}

	static {
		groupElement = (group) => group.#group;
	}
}
