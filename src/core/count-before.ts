/** How many of some ascending numbers are less than a number: also the index of the first that is not. */
export function countBefore(numbers: ArrayLike<number>, number: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
