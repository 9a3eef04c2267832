const shownTexts: string[] = [];
const DURATION_MS = 5000;

/** The texts of all notices so far, for tests. */
export function noticeTexts(): readonly string[] {
	return shownTexts;
}

/** `Notice`: "Notification component. Use to present timely, high-value information." A click dismisses it. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	readonly noticeEl: HTMLElement;

	/** "@param duration - Time in milliseconds to show the notice for. If this is 0, the Notice will stay visible until the user manually dismisses it." */
	constructor(message: string | DocumentFragment, duration = DURATION_MS) {
		this.containerEl = createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.messageEl.setText(message);
		shownTexts.push(this.messageEl.textContent);
		document.querySelector('.notices')?.append(this.containerEl);
		this.containerEl.addEventListener('click', () => {
			this.hide();
		});
		if (duration > 0)
			window.setTimeout(() => {
				this.hide();
			}, duration);
	}

	/** "Change the message of this notice." */
	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		shownTexts.push(this.messageEl.textContent);
		return this;
	}

	hide(): void {
		this.containerEl.remove();
	}
}
