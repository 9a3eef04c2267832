import type { ActivityFact } from '../model/activity';
import type { IsoDay } from '../model/iso-date';
import { plainWord } from '../model/plain-word';
import { namesKindFirst, readActivityWords, readListItem, readJoinedWords, ROLE_TAG, withBox, withoutPlannedAtEnd, type ActivityWords } from './activity-line';
import { bareWords } from './bare-words';
import { cameToNothing, doneSaid, saysDone, whenDone } from './done-status';
import { leadingDay } from './leading-day';
import { isLogHeading } from './log-heading';
import { heldBoxes, type BodyLine, type Checkbox } from './note-body';
import { wordsOfKind } from './read-activities';
import { tellNoActivity, tellNoDay, type Reading } from './reading';

type Bullet = Extract<BodyLine, { kind: 'bullet' }>;
type Row = Extract<BodyLine, { kind: 'row' }>;

/** An entry that says only its day: its words are in the lines below it. */
interface OpenEntry {
	readonly day: IsoDay;
	readonly line: number;
	readonly indent: number;
	/** Whether the day is that of a task: what stands below it without a box of its own is planned or done with it. */
	readonly box: Checkbox;
	readonly words: string[];
	/** Indentation of the first bullet below it; null where none came yet. Deeper ones are its details. */
	firstIndent: number | null;
	/** The first task below it that is open. */
	task: Bullet | null;
	hasOwnActivities: boolean;
}

interface Log {
	/** The level of the log heading, 1 to 6; null outside a log. */
	level: number | null;
	header: readonly string[];
	/** Indentation and box of the last dated bullet: deeper lines are its details. */
	detailsFrom: Pick<Bullet, 'indent' | 'box'> | null;
	open: OpenEntry | null;
	readonly activities: ActivityFact[];
}

/**
 * The activities under the log headings of a contact's body: bullets, headings and table rows that begin with a day. An open
 * task is planned, a done one is done. Bullets without a day are details, unless they bear a role: then they are told.
 */
export function readBodyLog(lines: readonly BodyLine[], reading: Reading): ActivityFact[] {
	const log: Log = { level: null, header: [], detailsFrom: null, open: null, activities: [] };
	const boxOf = heldBoxes();
	for (const line of lines) {
		const box = boxOf(line);
		if (line.kind === 'heading') readHeading(line, log, reading);
		else if (log.level === null) continue;
		else if (line.kind === 'bullet') readBullet({ bullet: line, box }, log, reading);
		else if (line.kind === 'row') readRow(line, log, reading);
		else log.open?.words.push(line.text);
	}
	closeEntry(log, reading);
	return log.activities;
}

function readHeading(heading: Extract<BodyLine, { kind: 'heading' }>, log: Log, reading: Reading): void {
	closeEntry(log, reading);
	log.header = [];
	log.detailsFrom = null;
	if (log.level === null || heading.level <= log.level) {
		log.level = isLogHeading(heading.text, reading.lexicon) ? heading.level : null;
		return;
	}
	const leading = leadingDay(heading.text, reading.lexicon.days);
	if (leading.found === 'nothing') return;
	const at = { line: heading.line };
	if (leading.found !== 'day') tellNoDay(reading, leading.found, { at, text: heading.text });
	else if (leading.rest === '') openEntry(log, leading.day, { line: heading.line, indent: -1, box: heading.isAhead === true ? 'open' : 'none' });
	else {
		const words = titleWords(leading.rest, reading);
		log.activities.push({ day: leading.day, at, source: heading.text, ...words, isPlanned: words.isPlanned || heading.isAhead === true });
	}
}

/** The title of an entry is its kind, also where the vocabulary does not know it: `### 2026-08-01 — Initial contact`. */
function titleWords(title: string, reading: Reading): ActivityWords {
	const { vocabulary } = reading.lexicon;
	const words = readActivityWords(title, 'prose', vocabulary);
	if (words.kind !== '' || words.role !== null) return words;
	return wordsOfKind(title, '', reading);
}

function readBullet({ bullet, box }: { readonly bullet: Bullet; readonly box: Checkbox }, log: Log, reading: Reading): void {
	if (box === 'cancelled') return;
	const { open, detailsFrom } = log;
	if (open !== null && bullet.indent > open.indent) {
		readBelowDay(bullet, { log, open }, reading);
		return;
	}
	closeEntry(log, reading);
	const above = detailsFrom !== null && bullet.indent > detailsFrom.indent ? detailsFrom : null;
	log.detailsFrom = null;
	addDated({ ...bullet, box }, { log, isDetail: above !== null }, reading);
	// A bullet below another is its detail, unless it has a day of its own.
	log.detailsFrom = above ?? log.detailsFrom;
}

/** A bullet below another; without a box of its own it is planned with a task that is open. */
function below(above: Pick<Bullet, 'box'>, bullet: Bullet): Bullet {
	return bullet.box === 'none' && above.box === 'open' ? { ...bullet, box: 'open' } : bullet;
}

function addDated(bullet: Bullet, { log, isDetail }: { readonly log: Log; readonly isDetail: boolean }, reading: Reading): void {
	const read = readListItem(bullet, isDetail, reading.lexicon);
	const at = { line: bullet.line };
	if (read.found === 'activity') {
		log.activities.push({ day: read.day, at, ...factOf(read, bullet) });
		log.detailsFrom = bullet;
	} else if (read.found === 'only-a-day') {
		openEntry(log, read.day, bullet);
	} else if (read.found !== 'no-day' || ROLE_TAG.test(bullet.text)) {
		tellNoActivity(reading, read.found, { at, text: bullet.text });
	}
}

function openEntry(log: Log, day: IsoDay, { line, indent, box }: Pick<Bullet, 'line' | 'indent' | 'box'>): void {
	log.open = { day, line, indent, box, words: [], firstIndent: null, task: null, hasOwnActivities: false };
}

/**
 * Below an entry that is only a day: what has a day of its own is its own; lines with a role tag are activities of that day, and so
 * are those behind the first that name a role or nothing but a kind first; the others are its words.
 */
function readBelowDay(bullet: Bullet, { log, open }: { readonly log: Log; readonly open: OpenEntry }, reading: Reading): void {
	const { found } = readListItem(bullet, true, reading.lexicon);
	const isDetail = open.firstIndent !== null && bullet.indent > open.firstIndent;
	open.firstIndent ??= bullet.indent;
	if (found === 'activity' || found === 'only-a-day') {
		closeEntry(log, reading);
		addDated(below(open, bullet), { log, isDetail: true }, reading);
	} else if (ROLE_TAG.test(bullet.text)) {
		addBelowDay(bullet, { log, open }, reading);
		open.hasOwnActivities = true;
	} else if (bullet.box === 'open') {
		open.task ??= bullet;
	} else if (open.words.length > 0 && !isDetail && namesKindFirst(bullet.text, reading.lexicon.vocabulary)) {
		closeEntry(log, reading);
		log.open = { ...open, hasOwnActivities: true };
		addBelowDay(bullet, { log, open }, reading);
	} else {
		open.words.push(bullet.text);
	}
}

function addBelowDay(bullet: Bullet, { log, open }: { readonly log: Log; readonly open: OpenEntry }, reading: Reading): void {
	const words = readActivityWords(bullet.text, 'prose', reading.lexicon.vocabulary);
	const told = withBox(words, { box: below(open, bullet).box, source: bullet.text });
	log.activities.push({ day: open.day, at: { line: bullet.line }, source: bullet.text, ...told });
}

function closeEntry(log: Log, reading: Reading): void {
	const { open } = log;
	log.open = null;
	if (open === null || open.hasOwnActivities) return;
	const { task } = open;
	// Of a day below which stands nothing but what is to be done, nothing was done.
	if (task !== null && open.words.length === 0 && open.box === 'none') {
		const words = readActivityWords(task.text, 'prose', reading.lexicon.vocabulary);
		log.activities.push({ day: open.day, at: { line: task.line }, source: task.text, ...withBox(words, { box: task.box, source: task.text }) });
		return;
	}
	const first = open.words[0] ?? '';
	const words = withBox(readActivityWords(first, 'prose', reading.lexicon.vocabulary), { box: open.box, source: first });
	log.activities.push({ day: open.day, at: { line: open.line }, source: `${open.day} ${first}`.trim(), ...words });
}

function readRow(row: Row, log: Log, reading: Reading): void {
	if (row.isHeader) {
		log.header = row.cells.map(plainWord);
		return;
	}
	const leading = leadingDay(row.cells[0] ?? '', reading.lexicon.days);
	if (leading.found === 'nothing') return;
	const at = { line: row.line };
	const source = row.cells.filter((cell) => cell !== '').join(' | ');
	if (leading.found !== 'day') {
		tellNoDay(reading, leading.found, { at, text: source });
		return;
	}
	const cellOf = (name: string): string | undefined => row.cells[log.header.indexOf(name)];
	const status = doneSaid(cellOf);
	const isAhead = AHEAD_COLUMN.test(log.header[0] ?? '') || (row.isAhead === true && !saysDone(cellOf));
	const isStill = status === 'planned' || isAhead;
	const cells = [leading.rest, ...row.cells.slice(1)];
	const told = cells.map(withoutPlannedAtEnd);
	const words = rowWords(told, log.header, reading);
	if (cameToNothing(status, words)) return;
	const isSaidLast = told.some((cell, column) => cell !== cells[column]);
	log.activities.push({ day: leading.day, at, source, ...words, isPlanned: words.isPlanned || isStill || isSaidLast });
}

/** A column of what is still to be done: below it in the first column stands no day gone by, in another no words of what was done. */
const AHEAD_COLUMN = /^(?:next|plan|todo|due|deadline|scheduled|followup|geplant|nächste|fällig)/;

/** Whether the cells of a column say how things stand, and not what was done. */
function isOfState(column: string): boolean {
	return AHEAD_COLUMN.test(column) || Object.hasOwn(whenDone, column);
}

const KIND_COLUMNS: ReadonlySet<string> = new Set(['type', 'kind', 'channel', 'activity', 'interaction', 'medium', 'mode', 'art']);
const ROLE_COLUMNS: ReadonlySet<string> = new Set(['role', 'hat', 'rolle']);

/** A column named for the role or the kind is that; in a table that names none, the first words that are a kind. */
function rowWords(cells: readonly string[], header: readonly string[], reading: Reading): ActivityWords {
	const { vocabulary } = reading.lexicon;
	const kindColumn = header.findIndex((name) => KIND_COLUMNS.has(name));
	const roleColumn = header.findIndex((name) => ROLE_COLUMNS.has(name));
	const kind = cells[kindColumn] ?? '';
	const written = cells[roleColumn] ?? '';
	// "CEO" is what the other person does, and no role of an activity.
	const isRole = readActivityWords(written, 'prose', vocabulary).role !== null;
	const before = isRole ? `${written} | ` : '';
	const others = cells.filter((cell, index) => cell !== '' && index !== kindColumn && index !== roleColumn && !isOfState(header[index] ?? ''));
	const text = (isRole || written === '' ? others : [...others, written]).join(' · ');
	return kind === '' ? readJoinedWords(before + text, 'prose', vocabulary) : wordsOfKind(before + bareWords(kind), text, reading);
}

function factOf(words: ActivityWords, bullet: Bullet): Omit<ActivityFact, 'day' | 'at'> {
	const { isPlanned, role, roleReason, kind, text } = withBox(words, { box: bullet.box, source: bullet.text });
	return { isPlanned, role, roleReason, kind, text, source: bullet.text };
}
