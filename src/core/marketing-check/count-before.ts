/** How many of some ascending places lie before a place. */
export function countBefore(places: readonly number[], place: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((places[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
