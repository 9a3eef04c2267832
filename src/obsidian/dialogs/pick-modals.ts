import { FuzzySuggestModal, type App, type FuzzyMatch, type TFile } from 'obsidian';
import type { ContactName } from '../../core/model/contact';
import { noteFolder } from '../../core/read/note-name';

/** What a picker gives back: a contact, or the name of one that is to be made. */
export type Picked = { readonly path: string } | { readonly newName: string };

type Item = ContactName | { readonly newName: string };

/** Picks a contact by a few of its letters; a name that is nobody's can be made a contact. */
export class PickContactModal extends FuzzySuggestModal<Item> {
	readonly #contacts: readonly ContactName[];
	readonly #newLabel: (name: string) => string;
	#picked: Picked | null = null;
	#onPicked: (picked: Picked | null) => void = () => undefined;

	constructor(app: App, contacts: readonly ContactName[], words: { readonly placeholder: string; readonly newLabel: (name: string) => string }) {
		super(app);
		this.#contacts = contacts;
		this.#newLabel = words.newLabel;
		this.setPlaceholder(words.placeholder);
	}

	/** Opens the picker, and waits. */
	pick(): Promise<Picked | null> {
		return new Promise((resolve) => {
			this.#onPicked = resolve;
			this.open();
		});
	}

	getItems(): Item[] {
		return [...this.#contacts];
	}

	override getSuggestions(query: string): FuzzyMatch<Item>[] {
		const found = super.getSuggestions(query);
		const name = query.trim();
		const isKnown = this.#contacts.some((contact) => contact.name.toLowerCase() === name.toLowerCase());
		return name === '' || isKnown ? found : [...found, { item: { newName: name }, match: { score: 0, matches: [] } }];
	}

	getItemText(item: Item): string {
		if ('newName' in item) return this.#newLabel(item.newName);
		const folder = noteFolder(item.path);
		const isDouble = this.#contacts.some(({ name, path }) => name === item.name && path !== item.path);
		return isDouble && folder !== '' ? `${item.name} (${folder})` : item.name;
	}

	onChooseItem(item: Item): void {
		this.#picked = 'newName' in item ? item : { path: item.path };
		this.#onPicked(this.#picked);
	}

	override onClose(): void {
		super.onClose();
		// The app closes the picker before it hands over what was chosen.
		window.setTimeout(() => {
			this.#onPicked(this.#picked);
		}, 0);
	}
}

/** Picks a file of the vault. */
export class PickFileModal extends FuzzySuggestModal<TFile> {
	readonly #files: readonly TFile[];
	#picked: TFile | null = null;
	#onPicked: (picked: TFile | null) => void = () => undefined;

	constructor(app: App, files: readonly TFile[], placeholder: string) {
		super(app);
		this.#files = files;
		this.setPlaceholder(placeholder);
	}

	/** Opens the picker, and waits. */
	pick(): Promise<TFile | null> {
		return new Promise((resolve) => {
			this.#onPicked = resolve;
			this.open();
		});
	}

	getItems(): TFile[] {
		return [...this.#files];
	}

	getItemText({ path }: TFile): string {
		return path;
	}

	onChooseItem(file: TFile): void {
		this.#picked = file;
		this.#onPicked(file);
	}

	override onClose(): void {
		super.onClose();
		window.setTimeout(() => {
			this.#onPicked(this.#picked);
		}, 0);
	}
}
