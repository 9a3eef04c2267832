/**
 * A list made of another, one thing of each item, and kept for the next time: of an item that stands in both lists nothing is
 * made anew, nor is it looked into. Items are told apart by identity; what changed is looked for between the items that the
 * lists share at their beginning and at their end, for mostly one comes, goes or changes.
 */
export class KeptList<Item, Made> {
	readonly #make: (item: Item) => Made;
	#items: readonly Item[] = [];
	#made: Made[] = [];

	constructor(make: (item: Item) => Made) {
		this.#make = make;
	}

	/** What is made of these items, in their order: the same list while they are the same, and what is put into it is kept with its item. */
	of(items: readonly Item[]): Made[] {
		const before = this.#items;
		if (items === before) return this.#made;
		const grown = items.length - before.length;
		const shorter = Math.min(items.length, before.length);
		let start = 0;
		while (start < shorter && before[start] === items[start]) start++;
		if (start === items.length && grown === 0) return this.#made;
		let end = items.length;
		while (end > start && end - grown > start && before[end - grown - 1] === items[end - 1]) end--;
		const made = items.slice(start, end).map((item) => this.#make(item));
		this.#made = this.#made.slice(0, start).concat(made, this.#made.slice(end - grown));
		this.#items = items;
		return this.#made;
	}
}
