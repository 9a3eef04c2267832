import type { Evidence } from '../model/place';
import type { EvidenceLine } from '../review/review-evidence';
import { figuresOf } from '../review/review-figures';
import { heldAgainst, type PeriodReview, type RoleReview } from '../review/review-shape';

const columns = ['period', 'from', 'to', 'days_seen', 'figure', 'item', 'value', 'of', 'before', 'change', 'evidence'] as const;

/**
 * A review as a table for a spreadsheet (RFC 4180): one line a figure and period, the look-back and the period before the first
 * among them, then one line a deal and one a close, with their days. A number that there is not is an empty cell.
 */
export function reviewCsv(review: RoleReview, lineOf: EvidenceLine): string {
	const all = [
		...periodRows(review.lookBack, null, lineOf),
		...(review.before === null ? [] : periodRows(review.before, null, lineOf)),
		...review.periods.flatMap((period, index) => periodRows(period, heldAgainst(review, index), lineOf)),
	];
	return [columns, ...all].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

type Cell = string | number | null;

function periodRows(review: PeriodReview, before: PeriodReview | null, lineOf: EvidenceLine): Cell[][] {
	const { label, from, to, daysSeen } = review.period;
	const head: Cell[] = [label, from, to, daysSeen];
	const known = new Map(before === null ? [] : figuresOf(before).map(({ id, item, value }) => [`${id} ${item}`, value]));
	const places = (evidence: readonly Evidence[]): string => evidence.map((one) => `${one.path}:${String(lineOf(one))}`).join('\n');
	const figures = figuresOf(review).map(({ id, item, value, of, evidence }): Cell[] => {
		// A kind that the period before had none of was there no times.
		const held = before === null ? null : (known.get(`${id} ${item}`) ?? (id === 'marketing-kind' ? 0 : null));
		const change = value === null || held === null ? null : value - held;
		return [...head, id, item, value, of, held, change, places(evidence)];
	});
	const deals = [...review.decisions.decided, ...review.decisions.undecided].flatMap(({ state, deal, days, conversations, evidence, talks }): Cell[][] => [
		[...head, `deal-${state}-days`, deal, days, null, null, null, places([evidence])],
		[...head, `deal-${state}-conversations`, deal, conversations, null, null, null, places(talks)],
	]);
	const closes = review.silence.closes.map(({ deal, days, end, evidence }): Cell[] => [
		...head,
		`silence-until-${end}`,
		deal,
		days,
		null,
		null,
		null,
		places(evidence),
	]);
	return [...figures, ...deals, ...closes];
}

/** A cell; words of a note that a spreadsheet would take for a formula are kept words by an apostrophe before them. */
function cellOf(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
