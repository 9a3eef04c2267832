import { kindWord, plainWord } from '../model/plain-word';
import type { Role } from '../model/role';
import { textOf } from './property-value';

/** Whether what a note, a map or a row tells of was done, by its `status`; `never`: it was called off; `declined`: the other side did not want it. */
export type DoneStatus = 'done' | 'planned' | 'never' | 'declined';

/** Words of what is still to be done: as a status, as the heading of a list, or behind the kind of an activity. */
const PLANNED =
	/^\d*(?:planned|(?:re)?scheduled|queued|draft(?:s|ed|ing)?|upcoming|tentative|pending|ready(?:tosend)?|inreview|backlog|ideas?|todo|plans?|tasks?|someday|later|tomorrow|next(?:week|month|quarter|year|steps?)?|not?(?:started|sent|done|yet)|open|inprogress|waiting|onhold|onice|aufeis(?:gelegt)?|postponed|due|tb[acd]|(?:send)?failed|bounced|un(?:sent|delivered)|goesout|geplant|pläne|entwurf|ideen?|aufgaben|nächste(?:woche|schritte)|später|folgt|offen|verschoben)$/;
/** The same in more words: `Not yet sent`, `Draft v2`. */
const STILL =
	/^(?:notyet(?:started|sent|done|held|confirmed|published)|not(?:held|happened|confirmed|published)|tobe(?:sent|done|held|confirmed|published|scheduled)|unconfirmed|proposed|sending|delayed|deferred|tosend|wip|draftv?\d+|entwurfv?\d+|nochnicht(?:verschickt|gesendet|gemacht))$/;
/** With the time it was moved to or is meant for: `Moved to May`, `Scheduled for 2026-06-20`. */
const MOVED =
	/^moved$|^(?:moved|scheduled|planned|postponed|verschoben|geplant)(?:to|for|on|until|auf|für|bis|am)(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|next|later|nächst|später|q\d|\d)[a-zäöü0-9]*$/;
const NEVER = /^(?:cancell?ed|calledoff|abandoned|did(?:no|n)t(?:happen|takeplace)|dropped|skipped|missed|noshow|aborted|abgesagt|ausgefallen|abgebrochen)$/;
const DECLINED = /^(?:declined|rejected|refused|turneddown|abgelehnt)$/;
const LETTER = /[a-z]/i;
/** A sign without a word, such as an empty box: only a tick says that something was done. */
const UNTICKED = /^[^\p{L}\p{N}✓✔☑✅]+$/u;

/** What properties and columns of these names say once a thing is done. */
export const whenDone = {
	planned: false,
	draft: false,
	cancelled: false,
	canceled: false,
	geplant: false,
	entwurf: false,
	abgesagt: false,
	done: true,
	sent: true,
	published: true,
	completed: true,
	erledigt: true,
	gesendet: true,
	verschickt: true,
} as const;

/**
 * Whether properties or the cells of a row, asked for by name, say that something is still to be done: `planned: true`,
 * `done: false`, a cell below `Sent` that is empty or an empty box. In YAML as the app reads it, `yes` and `no` are words.
 */
export function saysPlanned(said: (name: string) => unknown): boolean {
	return Object.entries(whenDone).some(([name, isTold]) => isUndone(said(name), isTold));
}

/** Whether the value of a property of {@link whenDone} is not the one it has once the thing is done. */
export function isUndone(value: unknown, whenItIs: boolean): boolean {
	const text = textOf(value);
	return whenItIs ? value === '' || /^(?:false|no?|nein|0)$/i.test(text) || doneStatus(text) !== 'done' : /^(?:true|yes|ja|x|1)$/i.test(text);
}

/** How what properties or cells, asked for by name, tell of stands, by their `status` or `state`. */
export function statusSaid(said: (name: string) => unknown): DoneStatus {
	const status = doneStatus(said('status'));
	return status === 'done' ? doneStatus(said('state')) : status;
}

/** How what properties or cells tell of stands, by all they say: by their status, and where that says nothing else, by `planned: true` or `sent: no`. */
export function doneSaid(said: (name: string) => unknown): DoneStatus {
	const status = statusSaid(said);
	return status === 'done' && saysPlanned(said) ? 'planned' : status;
}

/** What is asked of somebody, and was asked also where the answer is no. */
const ASKED = /(?:^|-)(?:invitation|request)$/;

/** Whether a status says that nothing came about. A proposal or an invitation that was declined was made; a meeting, or marketing, that was did not reach anybody. */
export function cameToNothing(status: DoneStatus, { role, kind }: { readonly role: Role | null; readonly kind: string }): boolean {
	return status === 'never' || (status === 'declined' && role !== 'sales' && !ASKED.test(kind));
}

/** Whether words, and nothing but they, say that something was not done: `Not sent`, `Next week`. */
export function saysUndone(words: string): boolean {
	return words.length < 22 && LETTER.test(words) && ['planned', 'never'].includes(doneStatus(words));
}

/** Headings of what is ahead that are more than one of the words above, as words joined by hyphens: `Planned activities`, `Ideas for marketing`. */
const AHEAD: readonly RegExp[] = [
	/^(?:planned|upcoming|scheduled|future|proposed|outstanding|next|open|geplante|kommende|künftige|anstehende|offene)-(?:activit(?:y|ies)|touch(?:es)?|marketing|contacts?|actions?|tasks?|items?|points?|to-?dos?|follow-?ups?|newsletters?|mailings?|messages?|aktivität(?:en)?|kontakte|aufgaben|punkte)$/,
	/^(?:marketing|newsletter|content|article|blog|gift|campaign|mailing)-(?:ideas?|ideen|plans?|backlog|to-?dos?)$/,
	/^(?:ideas?|ideen)-(?:for|für)-(?:marketing|touches|newsletters?|later|später)$/,
	/^(?:(?:planned|scheduled|geplant|tasks|aufgaben)-(?:for|für)|to-?do-(?:this|next))-[^-]+(?:-[^-]+)?$/,
	/^(?:to-?dos?|to-?do-list|to-?do-liste|things-to-do|(?:still-)?to-(?:do|send|write)|not-yet-(?:sent|done)|noch-nicht-(?:verschickt|gemacht)|coming-up|next-up|what-s-next|future|maybe|reminders?|action-items|wish-?list|anstehend|wiedervorlage)$/,
	// Of a span of time: "Plans for the fair" may tell of what was done for it.
	/^(?:marketing-)?(?:plans?|pläne|planung)-(?:(?:for|für)-)?(?:the-)?(?:(?:next|this|coming|nächste[ns]?|diese[ns]?|kommende[ns]?)-[a-zä]+|[qh]\d|\d{4}|week|month|quarter|year|spring|summer|autumn|winter|jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz|apr(?:il)?|ma[yi]|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?:-\d{4})?$/,
	/^(?:[qh]\d-)?(?:\d{4}-)?(?:plans?|pläne)$/,
];

/** Whether a heading, or words that stand as one, say that what is below is still to be done, or was not. */
export function saysAhead(heading: string): boolean {
	if (heading.length > 40) return false;
	if (saysUndone(heading)) return true;
	const words = kindWord(heading);
	return AHEAD.some((ahead) => ahead.test(words));
}

/** Whether the cells of a row, asked for by name, say that a thing was done, by a tick or a status. */
export function saysDone(said: (name: string) => string | undefined): boolean {
	const isTicked = Object.entries(whenDone).some(([name, isTold]) => isTold && (said(name) ?? '') !== '' && !isUndone(said(name), true));
	return isTicked || ['status', 'state'].some((name) => (said(name) ?? '') !== '' && doneStatus(said(name)) === 'done');
}

/** Reads the value of a `status`; signs beside a word and capitals do not matter. Any other word, and none, is of something done. */
export function doneStatus(value: unknown): DoneStatus {
	const text = textOf(value);
	const word = plainWord(text);
	if ([PLANNED, STILL, MOVED].some((one) => one.test(word)) || UNTICKED.test(text)) return 'planned';
	return NEVER.test(word) ? 'never' : DECLINED.test(word) ? 'declined' : 'done';
}
