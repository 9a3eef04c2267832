import { ButtonComponent } from './controls';
import { Modal } from './modal';

/** `ConfirmationButton`: "Use ConfirmationModal.addButton". */
export class ConfirmationButton extends ButtonComponent {
	setInitialFocus(): this {
		this.buttonEl.dataset['initialFocus'] = '';
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** `ConfirmationModal`: "Buttons auto-close the modal on click unless the handler returns truthy." */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;

	constructor(app: unknown) {
		super(app);
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		[...this.buttonContainerEl.querySelectorAll<HTMLElement>('[data-initial-focus]')].at(-1)?.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, changed: (value: boolean) => unknown): this {
		const line = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
		const box = line.createEl('input', { type: 'checkbox' });
		line.appendText(label);
		box.addEventListener('change', () => void changed(box.checked));
		return this;
	}

	addButton(make: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl);
		let run: (event: MouseEvent) => unknown = () => undefined;
		const listen = button.onClick.bind(button);
		button.onClick = (handler) => {
			run = handler;
			return button;
		};
		make(button);
		listen(async (event) => {
			if (!(await run(event))) this.close();
		});
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
