import type { Role, RoleReason } from '../model/role';
import { saysUndone } from './done-status';
import type { Vocabulary } from './vocabulary';
import { withoutEnding } from './without-ending';

/** What the words of an act of marketing say against it: it was not done (yet), or nobody can say that the user did it. */
export type SaidAgainst = 'undone' | 'unsure';

/** The role, the kind and the text behind it, as read so far. */
interface Told {
	readonly role: Role | null;
	readonly roleReason: RoleReason;
	readonly kind: string;
	readonly text: string;
}

/** Right behind a kind, that it came to nothing: "newsletter not sent", "webinar cancelled by the host". A decision that is "not yet on" a deal was an answer. */
const NOT_DONE =
	/^(?:was )?(?:cancell?ed|postponed|not (?:yet )?(?:sent|done|held)|abgesagt|verschoben|nicht (?:gesendet|verschickt|gemacht|erschienen|stattgefunden))(?![a-zäöü])/i;

/** Of marketing also in other words, each from its beginning on. A proposal that is pending was made, a newsletter that is pending was not. */
const UNDONE: readonly RegExp[] = [
	/^(?:called off|put off|rescheduled|skipped|forgot(?:ten)?|bounced|undeliver\w+|unsent|withdrawn|returned to sender|no[- ]show)(?![a-zäöü'’-])/i,
	/^(?:overdue|on hold|pending|not yet|planned for|scheduled for)(?![a-zäöü'’-])/i,
	/^came back(?: un\w+|$)/i,
	/^(?:not|never|(?:did|has|have|had|was|were|could)(?: not|n['’]t)) (?:be |been |get |yet )?(?:sen[dt]|go(?:ne)?|went|out|do(?:ne)?|ready|reach|arrive|attend|c[ao]me|happen|finish|writ|print|post|publish|deliver|call)\w*(?!['’-])/i,
	/^(?:still to|yet to|to|(?:will|should|must|needs? to|has to)(?: still)?) (?:be |get |yet )?(?:sen[dt]|go|do(?:ne)?|reach|arrive|attend|come|happen|finish|writ|print|post|publish|deliver|call)\w*(?!['’-])/i,
	/^(?:f(?:iel|ällt) aus|entf(?:ällt|iel|allen)|vergessen|storniert|unzustellbar|kam zurück|ging zurück|noch nicht|noch offen|noch zu|steht (?:noch )?aus)(?![a-zäöü'’-])/i,
	/^(?:(?:soll|muss|wird) (?:noch|raus|ver|ge)|nicht (?:ver|an|zu|raus|fertig|geschickt|erreicht))\w*(?![äöü'’-])/i,
];
const WAS = /^(?:was|is|got|wurde) /i;
/** Behind a separator a title may stand, "newsletter: Skipped meals"; these begin none. */
const NO_TITLE = /^(?:\S+(?: not|n['’]t) |planned|scheduled)/i;
/** Behind a separator they tell of what follows: "check-in, will call again". */
const OF_LATER = /^(?:will|should|must|need|has) (?!be )/i;
/** Where words end that say all there is to say. */
const END = /\s?[,;:()[\]–—|·]|\s-\s|[.!]?$/;
/** How such words go on where no title begins: "newsletter due on Friday". */
const GOES_ON = / (?:for|in|on|by|until|to|from|again|because|this|next|für|im|am|bis)(?![a-zäöü])/i;

/** None was done, or none is wanted; asked (`#marketing [[Anna]]?`), so that nobody knows. */
const UNSURE =
	/^(?:\?|[a-z-]+\?$|(?:none|no|nothing|n\/a|kein\w*|nichts|stop(?:ped)?|paused?|off)(?:$|\s?[,;:(|–—]| (?:for|now)(?![a-z]))|(?:\w+ )?(?:unsubscribe|opt(?:ed)?[- ]?out|wants? no))/i;

/** The same in German, where the word comes last: "Anna hat sich abgemeldet", "vom Kunden erhalten". */
const UNSURE_AT_END =
	/^(?:\S+ )?(?:(?:hat|habe|haben) )?(?:(?:sich|ihn|sie|es) )?(?:abbestellt|abgemeldet|abmeldung|gekündigt)$|^(?:vo[nm] (?:\S+ ){1,3})?(?:erhalten|bekommen)$/i;

/** What came from the other side: "newsletter from her". */
const FROM_THEM = /^(?:\w+ )?(?:(?:from|von) (?:her|him|them|ih\w+)(?![a-zäöü])|received(?:$|,| from(?![a-z])))/i;
/** With a gesture, from anybody but the user: "thank-you card from Petra". */
const GESTURE = /^(?:thank-you|referral-thanks|birthday|holiday-card|gift)$/;
const FROM = /^(?:\w+ )?(?:from|von) (?=\S)/i;
/** With a kind that one of the two sends to all, from somebody named: "newsletter from Anna", but not "newsletter from March". */
const SENT_TO_ALL = /^(?:newsletter|event-invitation|announcement|survey)$/;
const FROM_NAMED =
	/^(?:from|von|by) (?!(?:Jan(?:uary?)?|Feb(?:ruary?)?|Mar(?:ch)?|März|Apr(?:il)?|Ma[iy]|Jun[ei]?|Jul[iy]?|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Spring|Summer|Autumn|Winter|Frühling|Sommer|Herbst|Q\d)(?![a-zäöü]))(?=\p{Lu})/u;
const OURS = /^(?:me|us|my|our|all|the team|mir|uns|unser\w*|mein\w*)(?![a-zäöü])/i;

/** Who something is for, where the text names it first: its link is left out, its preposition is not. */
const FOR_WHOM = /^(?:(?:to(?! do| be| send)|for|with|at|and|an|für|mit|bei|und)(?:\s+|(?=\?|$))|[,&+]\s*)+/i;

/** What stands before the tag of a role and takes it back: "no #marketing", "don't #marketing". */
const TAKEN_BACK = /(?:^|\s)(?:no|not|don['’]?t|never|stop(?:ped)?|without|kein[a-z]*|nicht|ohne)\s{0,3}$/i;
const PERHAPS = /^(?:should|must|maybe|perhaps|(?:need|want|remember|plan) to|draft of|prepare|vielleicht|soll|muss|morgen|heute noch|entwurf)(?![a-zäöü])/i;

/** A separator between a kind and its text. */
const APART = /(?:[|·:,—–→]|\s-)\s*$/;

/** What the text of an act says against it, or null; `words` is the line it was read from, null for a text in a cell or a property of its own. */
export function saidAgainst(told: Told, vocabulary: Vocabulary, words: string | null): SaidAgainst | null {
	const { role, roleReason, kind } = told;
	if (kind === '' && roleReason !== 'written') return null;
	if (kind !== '' && NOT_DONE.test(told.text)) return 'undone';
	if (role !== 'marketing' || (told.text === '' && vocabulary.roles.has(kind))) return null;
	const text = withoutEnding(told.text.replace(FOR_WHOM, '').replace(/^[([]/, ''), '.! ');
	const isKnown = vocabulary.roles.has(kind);
	const said = isKnown || kind === '' ? text : kind.replace(/-/g, ' ');
	const isApart = isKnown && (words === null || APART.test(words.slice(0, words.length - told.text.length)));
	if (NOT_DONE.test(said) || isUndone(said, isApart)) return 'undone';
	if (UNSURE.test(said) || (said.length < 60 && UNSURE_AT_END.test(said))) return 'unsure';
	const isTheirs =
		roleReason === 'vocabulary' && (FROM_THEM.test(text) || (GESTURE.test(kind) && isFromAnybody(text)) || (SENT_TO_ALL.test(kind) && FROM_NAMED.test(text)));
	return isTheirs ? 'unsure' : null;
}

function isFromAnybody(text: string): boolean {
	const from = FROM.exec(text)?.[0];
	return from !== undefined && !OURS.test(text.slice(from.length));
}

/** The words at the beginning of a text that say it was not done; undefined where none do. */
function undoneWords(said: string): string | undefined {
	const rest = said.replace(WAS, '');
	for (const words of UNDONE) {
		const found = words.exec(rest)?.[0];
		if (found !== undefined) return said.slice(0, said.length - rest.length + found.length);
	}
	return undefined;
}

function isUndone(said: string, isApart: boolean): boolean {
	const undone = undoneWords(said);
	if (undone !== undefined && (!isApart || NO_TITLE.test(undone))) return true;
	// Nothing that says all there is to say is longer.
	const [all = ''] = said.slice(0, 50).split(END, 1);
	const [start = ''] = all.split(GOES_ON, 1);
	if (undone !== undefined) return undone === start && !OF_LATER.test(undone);
	// Words in quotes are a title, and "plans for a shed" are what was sent.
	return /^[a-zäöü]/i.test(said) && (saysUndone(all) || (!isApart && start !== all && !/s$|^next$/i.test(start) && saysUndone(start)));
}

/** What stands before the tag of a role and speaks against it: "no #marketing to …", "idea: #marketing …". */
export function saidBefore(before: string): SaidAgainst | null {
	if (TAKEN_BACK.test(before)) return 'unsure';
	return PERHAPS.test(before) || saysUndone(before.split(END, 1)[0] ?? '') ? 'undone' : null;
}
