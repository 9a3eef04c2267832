import { conversationParts } from '../model/deal';
import type { Evidence } from '../model/place';
import { roles, type Role } from '../model/role';
import { lastAnswered } from './skills';
import type { ByOutcome, Count, DealDot, PeriodReview, Share } from './review-shape';
import type { Median } from './survival';

/** The parts of a review, in the order they are shown, with their figures. */
export const figuresOfSections = {
	hats: ['hat', 'acts'],
	kinds: ['marketing-kind'],
	contacts: ['touched', 'marketed', 'first-touched', 'lapsed', 'never-touched'],
	silence: ['closes', 'still-silent', 'silence-days'],
	outcomes: ['opened', 'won', 'lost', 'unsaid', 'undecided'],
	decisions: ['decision-days', 'opened-days'],
	conversations: ['conversations'],
	skills: ['part-empty', 'lost-after', 'cost-named'],
} as const;

/** A part of a review. */
export type ReviewSectionId = keyof typeof figuresOfSections;

/** The name of a figure; a figure with items is several numbers. */
export type FigureId = (typeof figuresOfSections)[ReviewSectionId][number];

/** One number of a period, with the lines it comes from. */
export interface Figure {
	readonly id: FigureId;
	/** A hat, a kind, an outcome or a part of the conversation; empty for a figure that is one number. */
	readonly item: string;
	/** Null: there is no such number, as the middle of nothing. */
	readonly value: number | null;
	/** Of how many it is a part, or, for a median, the middle; null for a plain count. */
	readonly of: number | null;
	readonly isMedian: boolean;
	readonly evidence: readonly Evidence[];
}

type Outcome = keyof ByOutcome<unknown>;
const outcomes: readonly Outcome[] = ['all', 'won', 'lost'];

/** The hats in the order they are shown, and behind them what has none. */
export const hatsShown: readonly (Role | 'untagged')[] = [...roles, 'untagged'];

/** All figures of a period as one list, in the order of the sections. */
export function figuresOf(review: PeriodReview): Figure[] {
	const { hats: byHat, kinds, contacts } = review;
	const acts = hatsShown.flatMap((hat) => byHat[hat].evidence);
	return [
		...hatsShown.map((hat) => share('hat', byHat[hat], hat)),
		count('acts', { count: acts.length, evidence: acts }),
		...kinds.map((kind) => share('marketing-kind', kind, kind.kind)),
		share('touched', contacts.touched),
		share('marketed', contacts.marketed),
		share('first-touched', contacts.first),
		share('lapsed', contacts.lapsed),
		share('never-touched', contacts.never),
		...silenceFigures(review),
		...decisionFigures(review),
		...skillFigures(review),
	];
}

function silenceFigures({ silence: { closes, curve } }: PeriodReview): Figure[] {
	const close = closes.flatMap(({ evidence }) => evidence.slice(0, 1));
	// Where marketing was stopped on purpose, none is missing.
	const silent = closes.filter(({ end }) => end === 'as-of' || end === 'look-back').flatMap(({ evidence }) => evidence.slice(0, 1));
	const all = closes.flatMap(({ evidence }) => evidence);
	return [
		count('closes', { count: closes.length, evidence: close }),
		share('still-silent', { count: silent.length, of: closes.length, evidence: silent }),
		median('silence-days', { value: curve.medianDays, cases: curve.cases, evidence: all }),
	];
}

function decisionFigures({ decisions }: PeriodReview): Figure[] {
	const { opened, won, lost, unsaid, decided, undecided, curve } = decisions;
	const places = (dots: readonly DealDot[]): Evidence[] => dots.map(({ evidence }) => evidence);
	const of = decided.length;
	return [
		count('opened', opened),
		share('won', { ...won, of }),
		share('lost', { ...lost, of }),
		share('unsaid', { ...unsaid, of }),
		count('undecided', { count: undecided.length, evidence: places(undecided) }),
		...byOutcome('decision-days', decisions.medianDays, (item) => places(dotsWith(decided, item, ({ days }) => days))),
		median('opened-days', { value: curve.medianDays, cases: curve.cases, evidence: opened.evidence }),
		...byOutcome('conversations', decisions.medianConversations, (item) =>
			dotsWith(decided, item, ({ conversations }) => conversations).flatMap(({ evidence, talks }) => [evidence, ...talks]),
		),
	];
}

function skillFigures({ skills }: PeriodReview): Figure[] {
	return [
		...conversationParts.map((part) => share('part-empty', skills.empty[part], part)),
		...lastAnswered.map((part) => share('lost-after', skills.lostAfter[part], part)),
		share('cost-named', skills.costNamed.won, 'won'),
		share('cost-named', skills.costNamed.lost, 'lost'),
	];
}

function dotsWith(dots: readonly DealDot[], item: Outcome, valueOf: (dot: DealDot) => number | null): readonly DealDot[] {
	return dots.filter((dot) => (item === 'all' || dot.state === item) && valueOf(dot) !== null);
}

function byOutcome(id: FigureId, told: ByOutcome<Median>, evidenceOf: (item: Outcome) => Evidence[]): Figure[] {
	return outcomes.map((item) => ({ ...median(id, { ...told[item], evidence: evidenceOf(item) }), item }));
}

function count(id: FigureId, { count: value, evidence }: Count): Figure {
	return { id, item: '', value, of: null, isMedian: false, evidence };
}

function share(id: FigureId, { count: value, of, evidence }: Share, item = ''): Figure {
	return { id, item, value, of, isMedian: false, evidence };
}

function median(id: FigureId, { value, cases, evidence }: Median & { readonly evidence: readonly Evidence[] }): Figure {
	return { id, item: '', value, of: cases, isMedian: true, evidence };
}
