import type { TFile, Vault } from './files';

/** The window: a ribbon, the list of notes, the note in front, the right side and the status bar. */
export class Layout {
	readonly ribbon = part('nav', 'ribbon', 'Ribbon');
	readonly sideBody = part('div', 'side-body', null);
	readonly status = part('div', 'status-bar', null);
	private readonly list = part('nav', 'note-list', 'Notes');
	private readonly side = part('aside', 'side', 'Right sidebar');
	private readonly tab = document.createElement('button');
	private readonly title = part('div', 'note-title', null);
	private readonly text = document.createElement('textarea');
	private shown: TFile | null = null;
	/** Called with what the user typed into the note in front. */
	onEdit: (file: TFile, text: string) => void = () => undefined;
	onOpen: (file: TFile) => void = () => undefined;

	constructor(isPhone: boolean) {
		const note = part('main', 'note', null);
		this.text.className = 'note-text';
		this.text.setAttribute('aria-label', 'Text of the note');
		this.text.spellcheck = false;
		this.text.addEventListener('change', () => {
			if (this.shown !== null) this.onEdit(this.shown, this.text.value);
		});
		note.append(this.title, this.text);
		this.tab.className = 'side-tab';
		this.tab.hidden = true;
		const head = part('div', 'side-head', null);
		const close = document.createElement('button');
		close.className = 'side-close';
		close.textContent = '×';
		close.setAttribute('aria-label', 'Close the sidebar');
		close.addEventListener('click', () => {
			document.body.classList.remove('is-side-open');
		});
		head.append(this.tab, ...(isPhone ? [close] : []));
		this.side.append(head, this.sideBody);
		const row = part('div', 'window', null);
		row.append(this.ribbon, this.list, note, this.side);
		document.body.append(row, ...(isPhone ? [] : [this.status]), part('div', 'notices', null));
	}

	/** Lists the notes of a vault, folder by folder. */
	listNotes(vault: Vault): void {
		const most = 400;
		const files = vault.getMarkdownFiles().sort((a, b) => a.path.localeCompare(b.path));
		let folder = '';
		this.list.replaceChildren();
		for (const file of files.slice(0, most)) {
			const here = file.parent?.path ?? '/';
			if (here !== folder && here !== '/') this.list.append(text('div', 'note-folder', here));
			folder = here;
			const button = text('button', 'note-name', file.basename);
			button.addEventListener('click', () => {
				this.onOpen(file);
			});
			this.list.append(button);
		}
	}

	/** Shows a note, its line (counted from 0) selected and in view. */
	showNote(file: TFile, line: number | null): void {
		const isSame = this.shown === file && this.text.value === file.text;
		this.shown = file;
		this.title.textContent = file.basename;
		if (!isSame) this.text.value = file.text;
		document.body.classList.remove('is-side-open');
		if (line === null) return;
		const lines = file.text.split('\n');
		const start = lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1);
		this.text.focus();
		this.text.setSelectionRange(start, start + (lines[line] ?? '').length);
		this.text.scrollTop = Math.max(0, line * 20 - 100);
	}

	/** The right side comes to the front with this title. */
	showSide(title: string): void {
		this.tab.hidden = false;
		this.tab.textContent = title;
		document.body.classList.add('is-side-open');
	}

	/** A tab of a view that is not made yet; a click shows it. */
	offerSide(show: () => void): void {
		this.tab.hidden = false;
		this.tab.textContent = '…';
		this.tab.addEventListener('click', show, { once: true });
	}
}

function part(tag: string, name: string, label: string | null): HTMLElement {
	const element = text(tag, name, '');
	if (label !== null) element.setAttribute('aria-label', label);
	return element;
}

function text(tag: string, name: string, words: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = name;
	element.textContent = words;
	return element;
}
