/**
 * A list made from another, with one thing for each item, and kept for the next time: for items that are still there nothing is made
 * anew. Items are compared by identity. Only what lies between the items that both lists share at their beginning and at their end
 * is made anew, for mostly a single item comes, goes or changes.
 */
export class KeptList<Item, Made> {
	readonly #make: (item: Item) => Made;
	#items: readonly Item[] = [];
	#made: Made[] = [];

	constructor(make: (item: Item) => Made) {
		this.#make = make;
	}

	/** What is made of these items, in their order: the same list as long as they are the same. What a caller puts into the list stays with its item. */
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
