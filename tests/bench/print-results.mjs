import { printTargets } from './targets.mjs';
/** @import { Way } from './measure-rounds.mjs' */
/** @import { Summary } from './summarise.mjs' */

/** @type {Readonly<Record<Way, string>>} */
const WAY_NAMES = {
	limit: 'walk and read (the limit)',
	ours: '`two-hats check`',
	libraries: 'our libraries on the heads alone, no check',
	peer: 'gray-matter, its defaults',
};

/** @type {readonly { readonly title: string, readonly isText?: boolean, readonly cell: (summary: Summary) => string }[]} */
const COLUMNS = [
	{ title: 'notes', cell: ({ noteCount }) => noteCount.toLocaleString('en') },
	{ title: 'way', isText: true, cell: ({ way }) => WAY_NAMES[way] },
	{ title: 'ratio to the limit', cell: ({ toLimit }) => toLimit.toFixed(2) },
	{ title: 'times faster than gray-matter', cell: ({ fasterThanPeer }) => fasterThanPeer.toFixed(2) },
	{ title: 'ms a note', cell: ({ millisecondsANote }) => millisecondsANote.toFixed(4) },
	{ title: 'ms a note, ratio to 10,000', cell: ({ noteCostToBase }) => noteCostToBase?.toFixed(2) ?? '–' },
	{ title: 'peak memory, MB', cell: ({ peakMegabytes }) => (Number.isNaN(peakMegabytes) ? '–' : peakMegabytes.toFixed(0)) },
];

const METHOD = 'Medians of whole processes, the start of Node included; only the ratio to 10,000 notes leaves it out.';

/**
 * The results as a Markdown table, aligned as a formatter would, with the targets at 50,000 notes in a list under it.
 * @param {readonly Summary[]} summaries
 * @returns {string} No line end at the end.
 */
export function printResults(summaries) {
	const columns = COLUMNS.map(({ title, isText = false, cell }) => {
		const cells = [title, ...summaries.map(cell)];
		const width = Math.max(3, ...cells.map(({ length }) => length));
		const [heading, ...rows] = cells.map((text) => (isText ? text.padEnd(width) : text.padStart(width)));
		return [heading, isText ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`, ...rows];
	});
	const rowCount = summaries.length + 2;
	const rows = Array.from({ length: rowCount }, (_, row) => `| ${columns.map((cells) => cells[row]).join(' | ')} |`);
	return [...rows, '', METHOD, '', 'At 50,000 notes, where no other number is named:', '', ...printTargets(summaries)].join('\n');
}
