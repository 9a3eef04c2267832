import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './controls';
import { setIcon } from './icons';

/** `SliderComponent`: fires when it is let go, or at once with "setInstant". */
export class SliderComponent extends ValueComponent<number> {
	sliderEl: HTMLInputElement;
	readonly #shown: HTMLElement;
	#format = (value: number): string => String(value);
	#isInstant = false;

	constructor(parent: HTMLElement) {
		super();
		this.#shown = parent.createSpan('slider-value');
		this.sliderEl = parent.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.#show();
			if (this.#isInstant) this.changedTo(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.#isInstant) this.changedTo(this.getValue());
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.sliderEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	setInstant(isInstant: boolean): this {
		this.#isInstant = isInstant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.#show();
		return this;
	}

	getValuePretty(): string {
		return this.#format(this.getValue());
	}

	/** "Set a custom formatter for the value shown inline next to the slider." */
	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format;
		this.#show();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	#show(): void {
		this.#shown.setText(this.getValuePretty());
	}
}

/** `ColorComponent`: "getValue(): HexString". */
export class ColorComponent extends ValueComponent<string> {
	readonly #field: HTMLInputElement;

	constructor(parent: HTMLElement) {
		super();
		this.#field = parent.createEl('input', { type: 'color' });
		this.#field.addEventListener('input', () => {
			this.changedTo(this.#field.value);
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.#field.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	getValue(): string {
		return this.#field.value;
	}

	setValue(value: string): this {
		this.#field.value = value;
		return this;
	}

	getValueRgb(): RGB {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(this.getValue().slice(at, at + 2), 16));
		return { r, g, b };
	}

	setValueRgb({ r, g, b }: RGB): this {
		return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
	}

	getValueHsl(): HSL {
		const { r, g, b } = this.getValueRgb();
		const [most, least] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
		const l = (most + least) / 2;
		const spread = most - least;
		if (spread === 0) return { h: 0, s: 0, l: l * 100 };
		const turn = most * 255 === r ? (g - b) / 255 / spread : most * 255 === g ? 2 + (b - r) / 255 / spread : 4 + (r - g) / 255 / spread;
		return { h: (turn * 60 + 360) % 360, s: (spread / (1 - Math.abs(2 * l - 1))) * 100, l: l * 100 };
	}

	setValueHsl({ h, s, l }: HSL): this {
		const part = (n: number): number => {
			const k = (n + h / 30) % 12;
			return 255 * (l / 100 - (s / 100) * Math.min(l / 100, 1 - l / 100) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
		};
		return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
	}
}

/** `ProgressBarComponent`: "getValue(): number", from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	readonly #bar: HTMLProgressElement;

	constructor(parent: HTMLElement) {
		super();
		this.#bar = parent.createEl('progress', { attr: { max: 100 } });
	}

	getValue(): number {
		return this.#bar.value;
	}

	setValue(value: number): this {
		this.#bar.value = value;
		return this;
	}
}

/** `DisplayValueComponent`: "A read-only display value for a setting row: a value label and an optional status indicator." */
export class DisplayValueComponent {
	valueEl: HTMLElement;
	readonly #status: HTMLElement;

	constructor(parent: HTMLElement) {
		this.#status = parent.createSpan('setting-item-status');
		this.valueEl = parent.createSpan('setting-item-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.#status.empty();
		this.#status.setAttrs({ 'aria-label': status === null ? null : 'Needs attention', role: status === null ? null : 'img' });
		if (status !== null) setIcon(this.#status, 'triangle-alert');
		return this;
	}
}
