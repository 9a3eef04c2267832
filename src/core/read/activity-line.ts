import { isIsoDay, type IsoDay } from '../model/iso-date';
import { kindWord } from '../model/plain-word';
import { roleNamed, type Role, type RoleReason } from '../model/role';
import type { Lexicon } from './lexicon';
import { leadingDay } from './leading-day';
import type { BodyLine, Checkbox } from './note-body';
import { taskDay } from './task-day';
import { saidAgainst, saidBefore, type SaidAgainst } from './undone-words';
import { kindAtStart, type Vocabulary } from './vocabulary';

/** What the words of an activity say, without their day. */
export interface ActivityWords {
	readonly isPlanned: boolean;
	readonly role: Role | null;
	readonly roleReason: RoleReason;
	/** Lower-case and hyphenated; empty when no kind was named. */
	readonly kind: string;
	readonly text: string;
}

/** What a line of an activity says, or why it is none. */
export type ActivityLine =
	| ({ readonly found: 'activity'; readonly day: IsoDay } & ActivityWords)
	| { readonly found: 'only-a-day'; readonly day: IsoDay }
	| { readonly found: 'order-unknown' | 'no-such-day' | 'no-day' };

/**
 * How sure the place of a line makes its kind. `list`: a property for activities, where a kind stands first by the grammar.
 * `prose`: a bullet, a cell or a heading, where words of everyday speech need a separator behind them to be a kind.
 */
export type LineStyle = 'list' | 'prose';

const ROLE_SLASH_KIND = /^#?(marketing|sales|delivery)\/([^\s|·:;,()]+)/i;
/** The tag of a role, with the marks around it; one inside an address or a word is none. */
export const ROLE_TAG = /(?:^|[\s([|:,;>→])[*=]*#(marketing|sales|delivery)(?:\/([\p{L}\p{N}_/-]+))?(?![\p{L}\p{N}_/-])[*=)\]]*/iu;
const ROLE_WORD = /^(marketing|sales|delivery)(?=$|[\s|·:—–])/i;
/** `planned` said first, and what parts it from the rest. */
export const PLANNED = /^[([]?(?:planned|geplant|to-?do|cancell?ed(?=[)\]:]))(?:$|[\s:|·—–)\]]+)/i;
/** `planned` said behind the role, which is kept. */
export const PLANNED_BEHIND_ROLE = /^(#?(?:marketing|sales|delivery)[/\s:|·—–]{1,5})planned(?:$|[\s:|·—–]+)/i;
/** `planned`, or that it came to nothing, said last: in brackets, as a field of its own, as a tag. "It went as planned" is none. */
const PLANNED_AT_END =
	/(?:(?:[([|·—–,→]|\s-)\s{0,3}(?:planned|geplant|cancell?ed|postponed|not (?:yet )?(?:sent|done)|abgesagt|verschoben)[)\]]?|[([]not yet[)\]]|#(?:planned|todo|cancell?ed|draft|idea)|[❌✗✘🚫⏳☐⬜🔲]|\[ \])[\s.]*$/iu;
const FIELD_END = /[|·]/;
/** The bar before an alias ends no field. */
const LINK = /\[\[[^[\]]*\]\]/g;
/** A kind or a role ends here: a separator follows, or nothing but a sign of the end or the id of a block. */
const SEPARATOR_NEXT = /^\s*(?:[|·:—–]|-\s|[.!]?$|\^[A-Za-z\d-]+$)/;
const LEADING_SEPARATORS = /^(?:[\s|·:,—–→]|-(?=\s))+/;
/** A talk that is given is marketing; one had with somebody may be anything, wherever the line stands. */
const TALKED_WITH = /^talk\s{1,9}(?:with|to|mit)\s/i;
const LONGEST_KIND = 30;

/** Reads `DAY [planned] [ROLE/]KIND [TEXT]` and its variants (`format.md`, Activities). Never throws. */
export function readActivityLine(line: string, style: LineStyle, lexicon: Lexicon): ActivityLine {
	const canonical = canonicalLine(line, lexicon.vocabulary);
	if (canonical !== null) return canonical;
	const leading = leadingDay(line, lexicon.days);
	if (leading.found !== 'day') return { found: leading.found === 'nothing' ? 'no-day' : leading.found };
	if (leading.rest === '') return { found: 'only-a-day', day: leading.day };
	const { isPlanned, role, roleReason, kind, text } = readActivityWords(leading.rest, style, lexicon.vocabulary);
	return { found: 'activity', day: leading.day, isPlanned, role, roleReason, kind, text };
}

/**
 * Reads a list item of a body: a line that begins with its day, else a task that says its day behind its words. Where items stand
 * below another they are its details: of these only a task that names a role or a kind is an activity.
 */
export function readListItem({ text, box }: Extract<BodyLine, { kind: 'bullet' }>, isDetail: boolean, lexicon: Lexicon): ActivityLine {
	const line = readActivityLine(text, 'prose', lexicon);
	const task = line.found === 'no-day' ? taskDay(text, box) : null;
	if (task === null || task.words === '') return line;
	const words = readActivityWords(task.words, 'prose', lexicon.vocabulary);
	return isDetail && words.role === null && words.kind === '' ? line : { found: 'activity', day: task.day, ...words };
}

/** Said last, that something came to nothing. */
const CAME_TO_NOTHING =
	/(?:^|[\s([|,–—-])(?:cancell?ed|called off|postponed|bounced|not (?:yet )?(?:sent|done|held)|abgesagt|verschoben|nicht (?:gesendet|verschickt|gemacht))[)\]]?[\s.]{0,3}$/i;

/**
 * What a task says, with its box: open is planned, ticked is done; but a tick does not make done what the task itself says
 * came to nothing (`- [x] newsletter (cancelled)`). `source` is its text as it stands there.
 */
export function withBox(words: ActivityWords, { box, source }: { readonly box: Checkbox; readonly source: string }): ActivityWords {
	if (box === 'none') return words;
	return { ...words, isPlanned: box === 'open' || (words.isPlanned && CAME_TO_NOTHING.test(source)) };
}

const CANONICAL = /^ (marketing|sales|delivery)\/([a-z]+(?:-[a-z]+)*)(?: ([A-Za-z0-9].*))?$/;

/** What is not done may be said last in these words. */
const MAY_BE_UNDONE = /plan|cancel|postp|abg|versch|not |draft|idea|todo|[^\x20-\x7e]/i;

/** The line as the product itself writes it, `2026-03-01 marketing/newsletter Text`, which most lines of a large vault are. */
function canonicalLine(line: string, vocabulary: Vocabulary): ActivityLine | null {
	const day = line.slice(0, 10);
	if (!isIsoDay(day)) return null;
	const words = CANONICAL.exec(line.slice(10));
	const role = roleNamed(words?.[1] ?? '');
	const kind = words?.[2] ?? '';
	const text = words?.[3] ?? '';
	if (role === null || mayGoOn(kind, vocabulary) || MAY_BE_UNDONE.test(text)) return null;
	if (text !== '' && saidAgainst({ role, roleReason: 'written', kind, text }, vocabulary, '') !== null) return null;
	return { found: 'activity', day, isPlanned: false, role, roleReason: 'written', kind, text: text.trimEnd() };
}

/** Whether a kind of the vocabulary may begin with these words and go on behind a space: `white`, of `white paper`. */
function mayGoOn(kind: string, { roles, byFirstWord }: Vocabulary): boolean {
	return !roles.has(kind) || (byFirstWord.get(kind)?.length ?? 0) > 1;
}

/** Reads the words behind the day of a line: whether it is planned, its role, its kind and its text. */
export function readActivityWords(line: string, style: LineStyle, vocabulary: Vocabulary): ActivityWords {
	const words = withoutPlannedAtEnd(line);
	const told = readJoinedWords(words, style, vocabulary);
	return words === line ? told : { ...told, isPlanned: true };
}

/** Reads words as {@link readActivityWords} does, but for a `planned` at their end, which says nothing: it may be that of another column, `Next: planned`. */
export function readJoinedWords(words: string, style: LineStyle, vocabulary: Vocabulary): ActivityWords {
	const planned = PLANNED.exec(words);
	const behind = PLANNED_BEHIND_ROLE.exec(words);
	if (behind !== null) {
		const [all, role = ''] = behind;
		const told = roleAndKind(role + words.slice(all.length), style, vocabulary);
		// "#sales planned the workshop" tells of something done: behind a bare space, a known kind must follow.
		if (/\W$/.test(role.trimEnd()) || vocabulary.roles.has(told.kind)) return { ...told, isPlanned: true };
	}
	const { role, roleReason, kind, text } = roleAndKind(planned === null ? words : words.slice(planned[0].length), style, vocabulary);
	const against =
		saidAgainst({ role, roleReason, kind, text }, vocabulary, words) ?? (words.includes('#') && !ROLE_SLASH_KIND.test(words) ? saidBeforeTag(words) : null);
	const told: ActivityWords = { isPlanned: planned !== null || against === 'undone', role, roleReason, kind, text };
	return against === 'unsure' ? unsure(told, words) : told;
}

/** An activity whose words leave open whether the user did it: without its role it is shown, and asked about. A role that was written stays among its words. */
export function unsure(told: ActivityWords, words: string): ActivityWords {
	const asRead = told.roleReason === 'vocabulary' ? told : { ...told, kind: '', text: words };
	return { ...asRead, role: null, roleReason: 'unsure' };
}

function saidBeforeTag(words: string): SaidAgainst | null {
	const tag = ROLE_TAG.exec(words);
	return tag === null ? null : saidBefore(words.slice(0, tag.index));
}

/** A line without the `planned` it may end with (`newsletter (planned)`, `newsletter | planned`, `newsletter #planned`); else as it is. */
export function withoutPlannedAtEnd(line: string): string {
	const end = PLANNED_AT_END.exec(line);
	return end === null ? line : line.slice(0, end.index).trimEnd();
}

/** The role a kind has by the vocabulary, and why it has that role or none. */
function roleOfKind(kind: string, vocabulary: Vocabulary): { readonly role: Role | null; readonly roleReason: RoleReason } {
	const role = vocabulary.roles.get(kind);
	if (role === undefined) return { role: null, roleReason: 'unknown' };
	return role === 'none' ? { role: null, roleReason: 'channel' } : { role, roleReason: 'vocabulary' };
}

type RoleAndKind = Omit<ActivityWords, 'isPlanned'>;

function roleAndKind(words: string, style: LineStyle, vocabulary: Vocabulary): RoleAndKind {
	const slashed = ROLE_SLASH_KIND.exec(words);
	if (slashed !== null) {
		const [all, role, one = ''] = slashed;
		const behind = words.slice(all.length - one.length);
		// A tag ends at a space; without `#`, spaces and hyphens are alike: `marketing/white paper`.
		const found = all.startsWith('#') ? null : kindAtStart(behind, vocabulary);
		// A kind that is asked about, `marketing/newsletter?`, ends before its question mark.
		const longer = found !== null && found.end > one.length ? found : { kind: kindWord(one), end: `${one}?`.indexOf('?') };
		return written(role, longer.kind, behind.slice(longer.end));
	}
	const tag = words.includes('#') ? ROLE_TAG.exec(words) : null;
	if (tag !== null) {
		const without = `${words.slice(0, tag.index)} ${words.slice(tag.index + tag[0].length)}`.trim();
		const kind = kindWord(tag[2] ?? '');
		if (kind !== '') return written(tag[1], kind, without);
		const found = kindOf(without.replace(LEADING_SEPARATORS, ''), 'list', vocabulary);
		return written(tag[1], found.kind, found.text);
	}
	const word = ROLE_WORD.exec(words);
	if (word !== null) {
		const behind = words.slice(word[0].length);
		// Behind a role a word of everyday speech is a kind: the role says what the line is about.
		const found = kindOf(behind.replace(LEADING_SEPARATORS, ''), 'list', vocabulary);
		// "Marketing manager left" names no role: behind a bare space, a known kind must follow.
		if (SEPARATOR_NEXT.test(behind) || vocabulary.roles.has(found.kind)) return written(word[0], found.kind, found.text);
	}
	const found = TALKED_WITH.test(words) ? { kind: '', text: words } : kindOf(words, style, vocabulary);
	const { role, roleReason } = roleOfKind(found.kind, vocabulary);
	return { role, roleReason, kind: found.kind, text: found.text };
}

function written(role: string | undefined, kind: string, text: string): RoleAndKind {
	return { role: roleNamed(role ?? ''), roleReason: 'written', kind, text: withoutLeadingSeparators(text) };
}

/** A text from its first word on. */
function withoutLeadingSeparators(text: string): string {
	return text.replace(LEADING_SEPARATORS, '').trimEnd();
}

interface KindAndText {
	readonly kind: string;
	readonly text: string;
}

function kindOf(words: string, style: LineStyle, vocabulary: Vocabulary): KindAndText {
	const field = FIELD_END.exec(words.replace(LINK, (link) => '_'.repeat(link.length)));
	if (field !== null) return fieldKind(words.slice(0, field.index), words.slice(field.index + 1), vocabulary);
	const found = kindAtStart(words, vocabulary);
	const rest = words.slice(found?.end);
	if (found === null || (found.isEveryday && style === 'prose' && !SEPARATOR_NEXT.test(rest))) return { kind: '', text: words };
	return { kind: found.kind, text: withoutLeadingSeparators(rest) };
}

/** Whether words begin with a role (`sales/call`), or with a kind that stands alone or before a separator. */
export function namesKindFirst(words: string, vocabulary: Vocabulary): boolean {
	const found = kindAtStart(words, vocabulary);
	return ROLE_SLASH_KIND.test(words) || (found !== null && SEPARATOR_NEXT.test(words.slice(found.end)));
}

/**
 * The kind in a field of its own (`| email |`, a cell, a value of `type`): a kind of the vocabulary, or, when the field is
 * short, the field itself as a kind the vocabulary does not know.
 */
export function fieldKind(field: string, text: string, vocabulary: Vocabulary): KindAndText {
	const found = kindAtStart(field, vocabulary);
	if (found !== null && !found.isEveryday) return { kind: found.kind, text: joined(withoutLeadingSeparators(field.slice(found.end)), text) };
	const own = kindWord(field);
	if (own !== '' && own.length <= LONGEST_KIND && own.split('-').length <= 3) return { kind: own, text: text.trim() };
	return { kind: '', text: joined(field.trim(), text) };
}

function joined(field: string, text: string): string {
	return `${field} ${text.trim()}`.trim();
}
