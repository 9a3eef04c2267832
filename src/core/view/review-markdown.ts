import type { ReviewWords } from '../i18n/english-review';
import { oneLine } from '../model/one-line';
import type { Evidence } from '../model/place';
import type { EvidenceLine } from '../review/review-evidence';
import { figuresOf, type Figure, type ReviewSectionId } from '../review/review-figures';
import type { RoleReview } from '../review/review-shape';
import { linkTo } from './flag-markdown';
import { curveLines, skillLines } from './review-sentences';
import { figureText, isIn, reviewTables, type ReviewTable } from './review-table';

/** What a review is written with. */
export interface ReviewHost {
	readonly words: ReviewWords;
	readonly lineOf: EvidenceLine;
	/** The paths of pictures that are shown in the note, by section; none, where it is left out. */
	readonly pictures?: ReadonlyMap<ReviewSectionId, string>;
}

/** A longer list would bury the note; the rest is in `--json`. */
const MOST_LINES = 50;
const MOST_PERIODS = 12;

/**
 * A review as a note of its own: tables, where their numbers come from in folded callouts, and the questions to be answered below
 * them. It has no day in a property that Two Hats reads, so that what it links to is not mentioned on a day.
 */
export function reviewMarkdown(review: RoleReview, host: ReviewHost): string {
	const { words } = host;
	const tables = reviewTables(review, words, MOST_PERIODS);
	const hidden = review.periods.length - MOST_PERIODS;
	const lines = [
		'---',
		'type: role-review',
		`as-of: ${review.asOf}`,
		'---',
		`# ${reviewTitle(review, words)}`,
		'',
		words.seen(review),
		...(hidden > 0 ? [words.hiddenPeriods(MOST_PERIODS, review.periods.length)] : []),
		'',
		`## ${words.figures}`,
		...tables.sections.flatMap((table) => sectionLines(table, tables.columns, { review, host })),
		...(review.undated.count === 0 ? [] : ['', words.undated(review.undated.count), ...callout(words.evidence, evidenceLines(review.undated.evidence, host))]),
		'',
		`## ${words.questions}`,
		...words.questionsAsked.flatMap((question) => ['', `### ${question}`, '']),
	];
	return `${lines.join('\n')}\n`;
}

/** The title of a review, which is also the name of its note: `Role review 2026-Q2`. */
export function reviewTitle({ periods }: RoleReview, words: ReviewWords): string {
	const labels = periods.map(({ period }) => period.label);
	const [first, last] = [labels[0], labels.at(-1)];
	return words.title(first === undefined || last === undefined ? [] : first === last ? [first] : [first, last]);
}

interface Printing {
	readonly review: RoleReview;
	readonly host: ReviewHost;
}

function sectionLines({ section, rows }: ReviewTable, columns: readonly string[], printing: Printing): string[] {
	const { words, pictures } = printing.host;
	// Where nothing was decided, the open deals are all there is to say.
	const each = dots(section, printing);
	if (rows.length + each.length === 0) return [];
	const picture = pictures?.get(section);
	return [
		'',
		`### ${words.section[section]}`,
		...(picture === undefined ? [] : ['', `![[${picture}]]`]),
		...(rows.length === 0 ? [] : ['', row(['', ...columns]), row(['---', ...columns.map(() => '---')]), ...rows.map(row)]),
		...sentences(section, printing),
		...each,
		...callout(words.evidence, figureLines(section, printing)),
	];
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function sentences(section: ReviewSectionId, { review, host }: Printing): string[] {
	const lines = [...curveLines(section, review, host.words), ...(section === 'skills' ? skillLines(review, host.words) : [])];
	return lines.length === 0 ? [] : ['', ...lines];
}

function dots(section: ReviewSectionId, { review, host }: Printing): string[] {
	if (section !== 'decisions') return [];
	const all = review.periods.slice(-MOST_PERIODS).flatMap(({ decisions }) => [...decisions.decided, ...decisions.undecided]);
	const lines = all.slice(0, MOST_LINES).map((dot) => `- ${host.words.dot(dot)}: ${evidenceLine(dot.evidence, host)}`);
	const more = all.length > MOST_LINES ? [`- ${host.words.more(all.length - MOST_LINES)}`] : [];
	return lines.length === 0 ? [] : ['', `**${host.words.decided}**`, '', ...lines, ...more];
}

function figureLines(section: ReviewSectionId, { review, host }: Printing): string[] {
	return review.periods.slice(-MOST_PERIODS).flatMap((period) =>
		figuresOf(period)
			.filter((figure) => isIn(section, figure.id) && figure.id !== 'acts' && figure.evidence.length > 0)
			.flatMap((figure) => [`- ${figureName(figure, period.period.label, host)}`, ...evidenceLines(figure.evidence, host).map((line) => `    ${line}`)]),
	);
}

function figureName(figure: Figure, period: string, { words }: ReviewHost): string {
	return `${words.figure(figure)}, ${period}: ${figureText(figure, words)}`;
}

function evidenceLines(evidence: readonly Evidence[], host: ReviewHost): string[] {
	const lines = evidence.slice(0, MOST_LINES).map((one) => `- ${evidenceLine(one, host)}`);
	return evidence.length > MOST_LINES ? [...lines, `- ${host.words.more(evidence.length - MOST_LINES)}`] : lines;
}

function evidenceLine(one: Evidence, { words, lineOf }: ReviewHost): string {
	return `${linkTo(one.path)}, ${words.line(lineOf(one))}: ${quoted(one.text)}`;
}

/** Words of a note as code: else their tags, links and embeds would become the review's own. */
function quoted(text: string): string {
	const line = oneLine(text);
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

function callout(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', `> [!quote]- ${title}`, ...lines.map((line) => `> ${line}`)];
}
