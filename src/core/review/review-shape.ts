import type { ContactName } from '../model/contact';
import type { ConversationPart, DealState } from '../model/deal';
import type { DaySpan, IsoDay, PeriodUnit } from '../model/iso-date';
import type { Evidence } from '../model/place';
import type { Role } from '../model/role';
import type { ReviewPeriod } from './review-period';
import type { Median, SurvivalCurve } from './survival';

/** A count with the lines it counts: one for each, so that it can be followed. */
export interface Count {
	readonly count: number;
	readonly evidence: readonly Evidence[];
}

/** So many of so many. */
export interface Share extends Count {
	readonly of: number;
}

/** The silence after one close: the days until the first marketing after it, or until nobody looked any further. */
export interface SilenceAfterClose {
	readonly deal: string;
	readonly contacts: readonly ContactName[];
	readonly closedOn: IsoDay;
	readonly days: number;
	/** What ended it. Only marketing does; at the day asked, at the end of the look-back or at a stop on purpose it was followed no further. */
	readonly end: 'marketing' | 'as-of' | 'look-back' | 'stop';
	/** The close, then what ended the silence, where it is written. */
	readonly evidence: readonly Evidence[];
}

/** A deal as a dot: how long it took to a decision, or how long it has been open. */
export interface DealDot {
	readonly deal: string;
	readonly contacts: readonly ContactName[];
	readonly state: DealState;
	readonly openedOn: IsoDay | null;
	readonly closedOn: IsoDay | null;
	/** Calendar days from its opening to its decision, or, undecided, to the end of the period. Null: its opening is not known. */
	readonly days: number | null;
	/** The sales activities within it. Null: its opening is not known, and none is told in its own note. */
	readonly conversations: number | null;
	readonly evidence: Evidence;
	/** The lines of the conversations. */
	readonly talks: readonly Evidence[];
}

/** Something of all decided deals, of those won and of those lost. */
export interface ByOutcome<Value> {
	readonly all: Value;
	readonly won: Value;
	readonly lost: Value;
}

/** The silence after the closes of a period, each followed until the day asked. */
export interface SilenceReview {
	readonly closes: readonly SilenceAfterClose[];
	readonly curve: SurvivalCurve;
}

/** What was decided in a period, and how long it took. */
export interface DecisionReview {
	readonly opened: Count;
	readonly won: Count;
	readonly lost: Count;
	/** Closed, but no note says whether won or lost. */
	readonly unsaid: Count;
	readonly decided: readonly DealDot[];
	/** Open at the end of the period. */
	readonly undecided: readonly DealDot[];
	/** The middle of the days to a decision of the deals decided in the period. */
	readonly medianDays: ByOutcome<Median>;
	/** The middle of the conversations that the decisions took. */
	readonly medianConversations: ByOutcome<Median>;
	/** How long the deals opened in the period stayed undecided; each followed until the day asked, the undecided ones no further. */
	readonly curve: SurvivalCurve;
}

/** The last part that a lost conversation had an answer to; `none` where it had none. */
export type LastAnswered = Exclude<ConversationPart, 'decision'> | 'none';

/** What figures of ten cases or more say; null where there are fewer, or where no one answer stands out. */
export interface SkillVerdicts {
	/** The part that most often stays empty. */
	readonly emptiest: ConversationPart | null;
	/** Where most of the lost conversations ended. */
	readonly lostAfter: LastAnswered | null;
	/** Where a cost was named more often: by ten percentage points or more, else `same`. */
	readonly cost: 'won' | 'lost' | 'same' | null;
}

/** The sales conversations that were decided in a period or open at its end: notes of their own, for only these have parts. */
export interface SkillReview {
	readonly empty: Readonly<Record<ConversationPart, Share>>;
	readonly lostAfter: Readonly<Record<LastAnswered, Share>>;
	readonly costNamed: { readonly won: Share; readonly lost: Share };
	readonly verdicts: SkillVerdicts;
}

/** The contacts reached in a period, of all contacts there are now. A company is reached through its people. */
export interface ContactReview {
	/** With something done, under whatever hat. */
	readonly touched: Share;
	readonly marketed: Share;
	/** Touched for the first time. */
	readonly first: Share;
	/** Touched before, but not in this period. */
	readonly lapsed: Share;
	/** Not touched up to the end of the period. */
	readonly never: Share;
}

/** All figures of one period. */
export interface PeriodReview {
	readonly period: ReviewPeriod;
	/** The acts by hat. */
	readonly hats: Readonly<Record<Role | 'untagged', Share>>;
	/** Marketing by kind, the most frequent first; no kind is an empty text. */
	readonly kinds: readonly (Share & { readonly kind: string })[];
	readonly contacts: ContactReview;
	readonly silence: SilenceReview;
	readonly decisions: DecisionReview;
	readonly skills: SkillReview;
}

/** A role review: what was done in some periods, each to be held against the one before. */
export interface RoleReview extends DaySpan {
	readonly asOf: IsoDay;
	readonly by: PeriodUnit;
	/** The whole look-back up to the day asked: more cases than a period has. */
	readonly lookBack: PeriodReview;
	/** The whole period before the first; null at the beginning of the calendar. */
	readonly before: PeriodReview | null;
	readonly periods: readonly PeriodReview[];
	/** Deals closed on a day that is not known: they are in no period. */
	readonly undated: Count;
}

/** The period that a period of the review is held against, or null where there is none. */
export function heldAgainst(review: RoleReview, index: number): PeriodReview | null {
	return index === 0 ? review.before : (review.periods[index - 1] ?? null);
}
