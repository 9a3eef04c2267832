/** @import { SizeCosts, Way } from './measure-rounds.mjs' */

/** The size that cost a note is compared with. */
export const BASE_SIZE = 10_000;

/**
 * Medians of one way on one vault. A ratio is the median of the ratios within each round, so that slow rounds do not distort it.
 * @typedef {object} Summary
 * @property {number} noteCount
 * @property {Way} way
 * @property {number} toLimit Time as a multiple of the limit's.
 * @property {number} fasterThanPeer How many times faster than the peer.
 * @property {number} millisecondsANote
 * @property {number | null} noteCostToBase Cost a note as a multiple of that at 10,000 notes, the start of Node left out of both: it would hide
 *   that notes cost more in a larger vault. Null when that size was not measured.
 * @property {number} peakMegabytes NaN when not known.
 */

/**
 * One summary a size and way, in the order measured.
 * @param {readonly SizeCosts[]} measured
 * @returns {readonly Summary[]}
 */
export function summarise(measured) {
	const base = measured.find(({ noteCount }) => noteCount === BASE_SIZE);
	return measured.flatMap((size) => Object.keys(size.costs).map((way) => summariseWay(size, /** @type {Way} */ (way), base)));
}

/**
 * @param {SizeCosts} size
 * @param {Way} way
 * @param {SizeCosts | undefined} base
 * @returns {Summary}
 */
function summariseWay({ noteCount, costs, starts }, way, base) {
	const times = milliseconds(costs[way]);
	return {
		noteCount,
		way,
		toLimit: median(divide(times, milliseconds(costs.limit))),
		fasterThanPeer: median(divide(milliseconds(costs.peer), times)),
		millisecondsANote: median(times) / noteCount,
		noteCostToBase: base ? median(divide(noteCosts({ noteCount, costs, starts }, way), noteCosts(base, way))) : null,
		peakMegabytes: median(costs[way].map(({ peakMegabytes }) => peakMegabytes)),
	};
}

/**
 * @param {SizeCosts} size
 * @param {Way} way
 * @returns {readonly number[]} Milliseconds a note without the start of Node, a round.
 */
function noteCosts({ noteCount, costs, starts }, way) {
	return milliseconds(costs[way]).map((time, round) => (time - (starts[round] ?? NaN)) / noteCount);
}

/** @param {readonly { readonly milliseconds: number }[]} costs */
function milliseconds(costs) {
	return costs.map((cost) => cost.milliseconds);
}

/**
 * @param {readonly number[]} numerators
 * @param {readonly number[]} denominators One for each numerator.
 */
function divide(numerators, denominators) {
	return numerators.map((numerator, index) => numerator / (denominators[index] ?? NaN));
}

/**
 * The middle of some numbers, or the mean of the two in the middle; NaN when any is NaN or there are none.
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
	if (numbers.some(Number.isNaN)) return NaN;
	const sorted = [...numbers].sort((a, b) => a - b);
	const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const above = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	return (below + above) / 2;
}
