/**
 * Seeded chance: the same seed gives the same sequence on every machine.
 * @typedef {object} Random
 * @property {() => number} fraction A number from 0 up to, not including, 1.
 * @property {(from: number, to: number) => number} integer A whole number, both ends included.
 * @property {(likelihood: number) => boolean} chance True as often as `likelihood`, from 0 to 1.
 * @property {<T>(items: readonly T[]) => T} pick One of the items; an empty list is an error.
 */

/**
 * A source of chance that repeats itself for the same seed (mulberry32).
 * @param {number} seed A whole number.
 * @returns {Random}
 */
export function createRandom(seed) {
	let state = seed >>> 0;
	const fraction = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		fraction,
		integer: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
		chance: (likelihood) => fraction() < likelihood,
		pick: (items) => {
			const item = items[Math.floor(fraction() * items.length)];
			if (item === undefined) throw new RangeError('Nothing to pick from.');
			return item;
		},
	};
}
