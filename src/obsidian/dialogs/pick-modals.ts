import { FuzzySuggestModal, type App, type FuzzyMatch, type TFile } from 'obsidian';
import type { ContactName } from '../../core/model/contact';
import { noteFolder } from '../../core/read/note-name';

/** A contact, or the name of one that is to be made. */
type Item = ContactName | { readonly newName: string };

/** Picks one of a list by a few letters; null where none is picked. */
abstract class Picker<Item> extends FuzzySuggestModal<Item> {
	#picked: Item | null = null;
	#onPicked: (picked: Item | null) => void = () => undefined;

	/** Opens the picker, and waits. */
	ask(): Promise<Item | null> {
		return new Promise((resolve) => {
			this.#onPicked = resolve;
			this.open();
		});
	}

	onChooseItem(item: Item): void {
		this.#picked = item;
		this.#onPicked(item);
	}

	override onClose(): void {
		super.onClose();
		// The app closes the picker before it hands over what was chosen.
		window.setTimeout(() => {
			this.#onPicked(this.#picked);
		}, 0);
	}
}

/** Picks a contact by a few of its letters; a name that is nobody's can be made a contact. */
export class PickContactModal extends Picker<Item> {
	readonly #contacts: readonly ContactName[];
	readonly #newLabel: (name: string) => string;

	constructor(app: App, contacts: readonly ContactName[], words: { readonly placeholder: string; readonly newLabel: (name: string) => string }) {
		super(app);
		this.#contacts = contacts;
		this.#newLabel = words.newLabel;
		this.setPlaceholder(words.placeholder);
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
}

/** Picks a file of the vault. */
export class PickFileModal extends Picker<TFile> {
	readonly #files: readonly TFile[];

	constructor(app: App, files: readonly TFile[], placeholder: string) {
		super(app);
		this.#files = files;
		this.setPlaceholder(placeholder);
	}

	getItems(): TFile[] {
		return [...this.#files];
	}

	getItemText({ path }: TFile): string {
		return path;
	}
}
