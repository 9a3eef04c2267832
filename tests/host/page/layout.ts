import { Dock } from './dock';
import type { TFile } from './files';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';
import type { Vault } from './vault';

const MOST_LISTED = 400;

/** The window: a ribbon, the list of notes, the notes in the middle, the right side and the status bar. */
export class Layout {
	readonly window: HTMLElement;
	readonly ribbon: HTMLElement;
	readonly status: HTMLElement;
	readonly main: Dock;
	readonly side: Dock;
	private readonly list: HTMLElement;
	private active: string | null = null;
	/** Called when the user chooses a note of the list. */
	onOpen: (file: TFile, event: MouseEvent) => void = () => undefined;

	constructor(isPhone: boolean) {
		const onChange = (): void => {
			this.onChange();
		};
		this.window = document.body.createDiv('window');
		this.ribbon = this.window.createEl('nav', { cls: 'workspace-ribbon', attr: { 'aria-label': 'Ribbon' } });
		this.list = this.window.createEl('nav', { cls: 'note-list', attr: { 'aria-label': 'Notes' } });
		this.main = new Dock('main', { element: this.window.createEl('main', 'main'), onChange });
		this.side = new Dock('side', { element: this.window.createEl('aside', { cls: 'side', attr: { 'aria-label': 'Right sidebar' } }), onChange });
		this.status = createDiv('status-bar');
		if (!isPhone) document.body.append(this.status);
		document.body.createDiv({ cls: 'notices', attr: { 'aria-live': 'polite' } });
		this.addToggles(isPhone);
	}

	/** Called when a leaf came to the front or a side was opened or closed. */
	onChange: () => void = () => undefined;

	/** Lists the notes of a vault, folder by folder. */
	listNotes(vault: Vault): void {
		const files = vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
		const top = files.filter(({ parent }) => parent?.isRoot() === true);
		const listed = [...files.filter((file) => !top.includes(file)), ...top].slice(0, MOST_LISTED);
		const items: HTMLElement[] = [];
		let folder = '/';
		for (const file of listed) {
			const here = file.parent?.path ?? '/';
			if (here !== folder && here !== '/') items.push(createDiv({ cls: 'note-folder', text: here }));
			folder = here;
			items.push(this.noteItem(file));
		}
		if (files.length > listed.length) items.push(createDiv({ cls: 'note-folder', text: `and ${String(files.length - listed.length)} more` }));
		this.list.replaceChildren(createDiv({ cls: 'vault-name', text: vault.getName() }), ...items);
	}

	/** Marks the note in front in the list. */
	markActive(path: string | null): void {
		this.active = path;
		for (const item of this.list.querySelectorAll<HTMLElement>('.note-name')) item.toggleClass('is-active', item.dataset['path'] === path);
	}

	/** On a phone a note or another leaf of the middle that is brought to the front comes before the drawers. */
	noteOpened(): void {
		if (!document.body.hasClass('is-phone')) return;
		this.side.setOpen(false);
		document.body.removeClass('is-list-open');
	}

	private noteItem(file: TFile): HTMLElement {
		const item = createEl('button', { cls: 'note-name', text: file.basename, attr: { type: 'button', 'data-path': file.path } });
		item.toggleClass('is-active', file.path === this.active);
		item.toggleClass('is-inside', file.parent?.isRoot() === false);
		item.addEventListener('click', (event) => {
			this.onOpen(file, event);
		});
		return item;
	}

	/** Buttons that open and close the right side, and on a phone the list of notes. */
	private addToggles(isPhone: boolean): void {
		const bar = this.window.createDiv('toggles');
		const toggle = (icon: string, label: string, run: () => void): HTMLElement => {
			const button = bar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
			setIcon(button, icon);
			setTooltip(button, label);
			button.addEventListener('click', run);
			return button;
		};
		if (isPhone) toggle('menu', 'Notes', () => void document.body.classList.toggle('is-list-open'));
		toggle('panel-right', 'Right sidebar', () => {
			document.body.removeClass('is-list-open');
			this.side.setOpen(!this.side.isOpen);
		}).addClass('side-toggle');
	}
}
