/** @import { Summary } from './summarise.mjs' */

const TARGET_SIZE = 50_000;

/**
 * What `check` must hold at 50,000 notes, as issue 2 demands it.
 * @type {readonly { readonly says: string, readonly measured: (ours: Summary) => number | null, readonly isMet: (value: number) => boolean }[]}
 */
const TARGETS = [
	{ says: 'at most 1.6 times the limit', measured: (ours) => ours.toLimit, isMet: (value) => value <= 1.6 },
	{ says: 'at least 3 times faster than gray-matter', measured: (ours) => ours.fasterThanPeer, isMet: (value) => value >= 3 },
	{ says: 'a note costs at most 1.2 times what it costs at 10,000', measured: (ours) => ours.noteCostToBase, isMet: (value) => value <= 1.2 },
	{ says: 'less than 200 MB at its peak', measured: (ours) => ours.peakMegabytes, isMet: (value) => value < 200 },
];

/**
 * One Markdown list item a target: held, missed, or not measured, with the number it rests on.
 * @param {readonly Summary[]} summaries
 * @returns {readonly string[]}
 */
export function printTargets(summaries) {
	const ours = summaries.find(({ noteCount, way }) => noteCount === TARGET_SIZE && way === 'ours');
	return TARGETS.map(({ says, measured, isMet }) => {
		const value = ours ? measured(ours) : null;
		if (value === null || Number.isNaN(value)) return `- not measured: ${says}`;
		return `- ${isMet(value) ? 'held' : 'MISSED'}: ${says} (${value.toFixed(2)})`;
	});
}
