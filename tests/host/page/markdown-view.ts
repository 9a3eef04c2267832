import type { HoverPopover } from 'obsidian';
import { Editor } from './editor';
import { EditorLines } from './editor-lines';
import { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { textOf, type Vault } from './vault';
import { ItemView } from './view';

const SAVE_MS = 400;

/** `FileView`: a view of a file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}
}

/** Shows a note in a view, after saving what was typed into the one before. */
export let openInView: (view: MarkdownView, file: TFile | null) => void;

/** `MarkdownView`: a plain editor of a note. What is typed is saved after a moment; what changes on disk is shown. */
export class MarkdownView extends FileView {
	/** How many events of the vault one of these follows. */
	static readonly HANDLERS = 3;
	override icon = 'file-text';
	readonly editor: Editor;
	hoverPopover: HoverPopover | null = null;
	readonly #vault: Vault;
	readonly #title: HTMLElement;
	readonly #field: HTMLTextAreaElement;
	readonly #lines: EditorLines;
	#saving = 0;

	constructor(leaf: WorkspaceLeaf, vault: Vault, onType: (view: MarkdownView) => void) {
		super(leaf);
		this.#vault = vault;
		this.contentEl.addClass('note');
		this.#title = this.contentEl.createEl('h1', { cls: 'inline-title note-title' });
		const page = this.contentEl.createDiv('note-page');
		this.#field = page.createEl('textarea', { cls: 'note-text', attr: { 'aria-label': 'Text of the note', spellcheck: 'false' } });
		this.#lines = new EditorLines(page, this.#field);
		this.editor = new Editor(this.#field);
		this.#field.addEventListener('input', () => {
			this.#lines.draw();
			this.#saveSoon();
			onType(this);
		});
		const follow = (name: string, run: () => void): void => {
			this.registerEvent(
				vault.on(name, (file: unknown) => {
					if (file === this.file) run();
				}),
			);
		};
		follow('modify', () => {
			this.#show();
		});
		follow('rename', () => {
			this.#show();
		});
		follow('delete', () => {
			this.#open(null);
		});
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): string {
		return 'source';
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	/** "eState: { line }": the line, counted from 0, selected and in view. */
	override setEphemeralState(state: unknown): void {
		const line: unknown = typeof state === 'object' && state !== null && 'line' in state ? state.line : null;
		if (typeof line !== 'number') return;
		const from = { line, ch: 0 };
		const to = { line, ch: this.editor.getLine(line).length };
		this.editor.setSelection(from, to);
		this.editor.scrollIntoView({ from, to });
		this.editor.focus();
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.#field.scrollTop };
	}

	/** `TextFileView.save`: what was typed is in the file once the promise is kept. */
	async save(): Promise<void> {
		if (this.#saving === 0) return;
		window.clearTimeout(this.#saving);
		this.#saving = 0;
		if (this.file !== null) await this.#vault.modify(this.file, this.#field.value);
	}

	#open(file: TFile | null): void {
		void this.save();
		this.file = file;
		this.#field.value = '';
		this.#show();
		this.#field.scrollTop = 0;
	}

	#show(): void {
		this.#title.setText(this.getDisplayText());
		this.contentEl.toggleClass('is-empty', this.file === null);
		const text = this.file === null ? '' : textOf(this.#vault, this.file);
		if (this.#saving !== 0 || this.#field.value === text) return;
		const { selectionStart, selectionEnd, scrollTop } = this.#field;
		this.#field.value = text;
		this.#field.setSelectionRange(selectionStart, selectionEnd);
		this.#field.scrollTop = scrollTop;
		this.#lines.draw();
	}

	#saveSoon(): void {
		window.clearTimeout(this.#saving);
		this.#saving = window.setTimeout(() => {
			void this.save();
		}, SAVE_MS);
	}

	static {
		openInView = (view, file) => {
			view.#open(file);
		};
	}
}
