import { Modal, Setting, type App } from 'obsidian';
import type { SettingsWords } from '../../core/i18n/ui-words';
import { kindWord } from '../../core/model/plain-word';
import { isKindRole, type KindRole } from '../../core/model/role';

/** Asks for a kind of activity and its role. */
export class AddKindModal extends Modal {
	#kind = '';
	#role: KindRole = 'marketing';
	readonly #words: SettingsWords;
	readonly #onAdd: (kind: string, role: KindRole) => void;

	constructor(app: App, words: SettingsWords, onAdd: (kind: string, role: KindRole) => void) {
		super(app);
		this.#words = words;
		this.#onAdd = onAdd;
	}

	override onOpen(): void {
		const words = this.#words;
		this.setTitle(words.vocabularyAdd);
		const kind = new Setting(this.contentEl).setName(words.vocabularyKind);
		kind.addText((text) => {
			text.onChange((value) => {
				this.#kind = value;
				kind.setErrorMessage('');
			});
			text.inputEl.setAttribute('aria-label', words.vocabularyKind);
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key === 'Enter') this.#add(kind);
			});
		});
		new Setting(this.contentEl).setName(words.vocabularyRole).addDropdown((dropdown) => {
			dropdown
				.addOptions({ ...words.roleOf })
				.setValue(this.#role)
				.onChange((value) => {
					this.#role = isKindRole(value) ? value : 'none';
				});
			dropdown.selectEl.setAttribute('aria-label', words.vocabularyRole);
		});
		new Setting(this.contentEl).addButton((button) => {
			button
				.setButtonText(words.vocabularyAdd)
				.setCta()
				.onClick(() => {
					this.#add(kind);
				});
		});
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#add(kind: Setting): void {
		if (kindWord(this.#kind) === '') {
			kind.setErrorMessage(this.#words.wrongKind);
			return;
		}
		this.#onAdd(this.#kind, this.#role);
		this.close();
	}
}
