import { Modal, type App } from 'obsidian';
import { roles } from '../core/model/role';
import type { Words } from '../core/i18n/words';

/** The short guide to what notes can say, with examples as they are written. */
export class GuideModal extends Modal {
	readonly #words: Words;

	constructor(app: App, words: Words) {
		super(app);
		this.#words = words;
	}

	override onOpen(): void {
		const { guide } = this.#words.ui;
		this.modalEl.addClass('two-hats-guide');
		this.setTitle(guide.title);
		this.contentEl.createEl('p', { text: guide.intro });
		const hats = this.contentEl.createEl('dl', { cls: 'two-hats-facts' });
		for (const role of roles) {
			const hat = hats.createDiv({ cls: 'two-hats-fact' });
			hat.createEl('dt', { text: this.#words.role[role] });
			hat.createEl('dd', { text: guide.roles[role] });
		}
		for (const { title, text, example } of guide.parts) {
			this.contentEl.createEl('h3', { text: title });
			this.contentEl.createEl('p', { text });
			this.contentEl.createEl('pre', { text: example, cls: 'two-hats-example' });
		}
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
