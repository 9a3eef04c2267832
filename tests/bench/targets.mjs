/** @import { Summary } from './summarise.mjs' */

const TARGET_SIZE = 50_000;
const LARGEST_SIZE = 100_000;

/**
 * What `check` must hold, each at a number of notes.
 * @type {readonly { readonly size: number, readonly says: string, readonly measured: (ours: Summary) => number | null, readonly isMet: (value: number) => boolean }[]}
 */
const TARGETS = [
	{ size: TARGET_SIZE, says: 'at most 1.6 times the limit', measured: (ours) => ours.toLimit, isMet: (value) => value <= 1.6 },
	{ size: TARGET_SIZE, says: 'at least 3 times faster than gray-matter', measured: (ours) => ours.fasterThanPeer, isMet: (value) => value >= 3 },
	{
		size: TARGET_SIZE,
		says: 'a note costs at most 1.2 times what it costs at 10,000',
		measured: (ours) => ours.noteCostToBase,
		isMet: (value) => value <= 1.2,
	},
	{ size: TARGET_SIZE, says: 'less than 200 MB at its peak', measured: (ours) => ours.peakMegabytes, isMet: (value) => value < 200 },
	{
		size: LARGEST_SIZE,
		says: 'at 100,000 notes, a note costs at most 1.2 times what it costs at 10,000',
		measured: (ours) => ours.noteCostToBase,
		isMet: (value) => value <= 1.2,
	},
];

/**
 * One Markdown list item a target: held, missed, or not measured, with the number it rests on.
 * @param {readonly Summary[]} summaries
 * @returns {readonly string[]}
 */
export function printTargets(summaries) {
	return TARGETS.map(({ size, says, measured, isMet }) => {
		const ours = summaries.find(({ noteCount, way }) => noteCount === size && way === 'ours');
		const value = ours ? measured(ours) : null;
		if (value === null || Number.isNaN(value)) return `- not measured: ${says}`;
		return `- ${isMet(value) ? 'held' : 'MISSED'}: ${says} (${value.toFixed(2)})`;
	});
}
