import { Option } from 'commander';
import { allLanguages } from '../core/i18n/all-languages';
import { englishReview } from '../core/i18n/english-review';
import { calendarPeriod, daysBetween, periodUnits, type DaySpan, type IsoDay, type PeriodUnit } from '../core/model/iso-date';
import { linesLookedUp, type EvidenceLine } from '../core/review/review-evidence';
import { roleReview } from '../core/review/role-review';
import { reviewCsv } from '../core/view/review-csv';
import { reviewJson } from '../core/view/review-json';
import { reviewMarkdown } from '../core/view/review-markdown';
import { reviewText } from '../core/view/review-text';
import { asOfDay, asOfOption, dayNamed } from './as-of';
import type { CommandDefinition } from './command-definition';
import { UsageError, type Io } from './io';
import { openVault, settingsOption } from './open-vault';
import { paint } from './paint';

/** The options of `two-hats review` as the argument parser gives them. */
interface ReviewOptions {
	readonly from?: string;
	readonly to?: string;
	readonly by: PeriodUnit;
	readonly asOf?: string;
	readonly json?: true;
	readonly markdown?: true;
	readonly csv?: true;
	readonly settings?: string;
}

/** Days of the shortest period of each kind, and the most periods that are counted at once: weeks of more than ten years. */
const SHORTEST: Readonly<Record<PeriodUnit, number>> = { week: 7, month: 28, quarter: 90, year: 365 };
const MOST_PERIODS = 600;

/** `two-hats review` as the parser of arguments is to know it. */
export const reviewCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('the hats worn, by week, month, quarter or year, each held against the one before')
		.argument('<vault>', 'the folder of the notes')
		.option('--from <day>', 'the first day, YYYY-MM-DD (default: the beginning of the last period)')
		.option('--to <day>', 'the last day, YYYY-MM-DD (default: the end of the period of --as-of)')
		.addOption(new Option('--by <period>', 'the length of a period').choices(periodUnits).default('quarter'))
		.addOption(asOfOption())
		.addOption(new Option('--json', 'print it as JSON (docs/review.schema.json)').conflicts(['markdown', 'csv']))
		.addOption(new Option('--markdown', 'print it as a note, with questions to be answered').conflicts('csv'))
		.option('--csv', 'print it as a table for a spreadsheet')
		.addOption(settingsOption())
		.action((vault: string, options: ReviewOptions) => {
			end(runReview(vault, options, io));
		});
};

/** `two-hats review VAULT`: the hats worn, by week, month, quarter or year, each held against the period before. */
function runReview(vault: string, options: ReviewOptions, io: Io): 0 {
	const asOf = asOfDay(options.asOf, io);
	const span = spanOf(options, asOf);
	const opened = openVault(vault, options.settings, io);
	const { lookBackMonths, language } = opened.settings;
	const review = roleReview([...opened.book.contacts()], { ...span, by: options.by, asOf, lookBackMonths });
	// The text and the note show some of the lines, the others all.
	const showsAll = options.json === true || options.csv === true;
	const lineOf: EvidenceLine = showsAll ? linesLookedUp(review, opened.lineOf) : ({ path, at }) => opened.lineOf(path, at);
	if (options.json === true) io.out(reviewJson(review, lineOf));
	else if (options.csv === true) io.out(reviewCsv(review, lineOf));
	// The note is the user's own, in the language the settings name; the report of the command line is English.
	else if (options.markdown === true) io.out(reviewMarkdown(review, { words: allLanguages[language === 'auto' ? 'en' : language].review, lineOf }));
	else io.out(reviewText(review, { words: englishReview, lineOf }, paint(io.hasColor)));
	return 0;
}

/** The days to review: up to `--to`, else to the end of the period of the day asked; from `--from`, else from the beginning of the last period. */
function spanOf({ from, to, by }: ReviewOptions, asOf: IsoDay): DaySpan {
	const last = to === undefined ? calendarPeriod(asOf, by).to : dayNamed('--to', to);
	const first = from === undefined ? calendarPeriod(last, by).from : dayNamed('--from', from);
	if (first > last) throw new UsageError(`There is no day from ${first} to ${last}. Name the earlier day with --from.`);
	if (daysBetween(first, last) > MOST_PERIODS * SHORTEST[by]) throw new UsageError(`From ${first} to ${last} is too long by ${by}. Name a shorter span.`);
	return { from: first, to: last };
}
