import { englishCommandLine } from '../i18n/english-command-line';
import type { Evidence } from '../model/place';
import type { RoleReview } from '../review/review-shape';
import { plainText, type Paint } from './plain-text';
import { reviewTitle, type ReviewHost } from './review-markdown';
import { curveLines, skillLines } from './review-sentences';
import { reviewTables, type ReviewTable } from './review-table';

/** As many columns as fit on a terminal that is wide. */
const MOST_PERIODS = 6;
const MOST_DEALS = 20;

/** A review as text for a terminal: a table a section, each deal with its days and its line. */
export function reviewText(review: RoleReview, host: ReviewHost, ink: Paint): string {
	const { words } = host;
	const tables = reviewTables(review, words, MOST_PERIODS);
	const hidden = review.periods.length - MOST_PERIODS;
	const lines = [
		ink.bold(reviewTitle(review, words)),
		words.seen(review),
		...(hidden > 0 ? [words.hiddenPeriods(MOST_PERIODS, review.periods.length)] : []),
		...tables.sections.flatMap((table) => sectionLines(table, tables.columns, { review, host, ink })),
		...(review.undated.count === 0 ? [] : ['', words.undated(review.undated.count)]),
		'',
		englishCommandLine.followReview,
	];
	return `${lines.join('\n')}\n`;
}

interface Printing {
	readonly review: RoleReview;
	readonly host: ReviewHost;
	readonly ink: Paint;
}

/** A section without figures still tells what is open: where nothing was decided, the undecided deals are all there is to say. */
function sectionLines(table: ReviewTable, columns: readonly string[], { review, host, ink }: Printing): string[] {
	const { section, rows } = table;
	const { words } = host;
	const each = section === 'decisions' ? dealLines(review, host, ink) : [];
	if (rows.length + each.length === 0) return [];
	const told = [...curveLines(section, review, words), ...(section === 'skills' ? skillLines(review, words) : [])];
	return ['', ink.heading(words.section[section]), ...(rows.length === 0 ? [] : tableLines(rows, columns, ink)), ...told.map((line) => `  ${line}`), ...each];
}

function tableLines(rows: ReviewTable['rows'], columns: readonly string[], ink: Paint): string[] {
	const all = [['', ...columns], ...rows.map((row) => row.map(plainText))];
	const widths = [0, ...columns.keys()].map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const lines = all.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
	const [head = '', ...body] = lines;
	return [ink.dim(head), ...body];
}

function dealLines(review: RoleReview, { words, lineOf }: ReviewHost, ink: Paint): string[] {
	const all = review.periods.slice(-MOST_PERIODS).flatMap(({ decisions }) => [...decisions.decided, ...decisions.undecided]);
	const place = (one: Evidence): string => ink.dim(`${plainText(one.path)}:${String(lineOf(one))}`);
	const lines = all.slice(0, MOST_DEALS).map((dot) => `  ${words.dot(dot)}  ${place(dot.evidence)}`);
	return all.length > MOST_DEALS ? [...lines, `  ${words.more(all.length - MOST_DEALS)}`] : lines;
}
