import { conversationParts, dealAsOf, type ConversationPart } from '../model/deal';
import type { DaySpan, IsoDay } from '../model/iso-date';
import { isDecidedIn, isOpenAtEndOf, placeOfDeal, type DealWith } from './review-deals';
import type { LastAnswered, Share, SkillReview, SkillVerdicts } from './review-shape';

/** Fewer cases than these are shown, and say nothing. */
export const ENOUGH_CASES = 10;

/** What a lost conversation can have got to, in the order it is asked. */
export const lastAnswered: readonly LastAnswered[] = ['none', 'problem', 'cost', 'fit', 'price'];

const CLEAR_DIFFERENCE = 0.1;

interface Conversation {
	readonly told: DealWith;
	readonly outcome: 'won' | 'lost' | 'other';
	readonly empty: readonly ConversationPart[];
}

/**
 * The parts of the sales conversations that were decided in a span or open at its end. The parts have no days: they are taken as
 * they are written now, but for the decision, which has one.
 */
export function skillReview(deals: readonly DealWith[], seen: DaySpan | null, asOf: IsoDay): SkillReview {
	const conversations = seen === null ? [] : deals.flatMap((told) => conversationOf(told, seen, asOf));
	const lost = conversations.filter(({ outcome }) => outcome === 'lost');
	const costNamed = (outcome: 'won' | 'lost'): Share =>
		shareOf(
			conversations.filter((one) => one.outcome === outcome),
			({ empty }) => !empty.includes('cost'),
		);
	const emptyOf = (part: ConversationPart): Share => shareOf(conversations, ({ empty }) => empty.includes(part));
	const lostAfter = (last: LastAnswered): Share => shareOf(lost, (one) => lastAnsweredOf(one) === last);
	const figures = {
		empty: { problem: emptyOf('problem'), cost: emptyOf('cost'), fit: emptyOf('fit'), price: emptyOf('price'), decision: emptyOf('decision') },
		lostAfter: { none: lostAfter('none'), problem: lostAfter('problem'), cost: lostAfter('cost'), fit: lostAfter('fit'), price: lostAfter('price') },
		costNamed: { won: costNamed('won'), lost: costNamed('lost') },
	};
	return { ...figures, verdicts: verdictsOf(figures) };
}

function conversationOf(told: DealWith, seen: DaySpan, asOf: IsoDay): Conversation[] {
	const { deal } = told;
	if (deal.source !== 'sales-conversation') return [];
	const isDecided = isDecidedIn(told, seen);
	if (!isDecided && !isOpenAtEndOf(told, seen, asOf)) return [];
	const { state } = dealAsOf(deal, seen.to);
	const written = deal.openParts.filter((part) => part !== 'decision');
	return [{ told, outcome: state === 'won' || state === 'lost' ? state : 'other', empty: isDecided ? written : [...written, 'decision'] }];
}

function lastAnsweredOf({ empty }: Conversation): LastAnswered {
	return lastAnswered.filter((part) => part === 'none' || !empty.includes(part)).at(-1) ?? 'none';
}

function shareOf(all: readonly Conversation[], isCounted: (one: Conversation) => boolean): Share {
	const counted = all.filter(isCounted);
	return { count: counted.length, of: all.length, evidence: counted.map(({ told }) => placeOfDeal(told)) };
}

function verdictsOf({ empty, lostAfter, costNamed: { won, lost } }: Omit<SkillReview, 'verdicts'>): SkillVerdicts {
	const difference = won.of === 0 || lost.of === 0 ? null : won.count / won.of - lost.count / lost.of;
	const cost = difference === null ? null : Math.abs(difference) < CLEAR_DIFFERENCE ? 'same' : difference > 0 ? 'won' : 'lost';
	return {
		emptiest: mostFrequent(conversationParts, empty),
		lostAfter: mostFrequent(lastAnswered, lostAfter),
		cost: won.of + lost.of < ENOUGH_CASES ? null : cost,
	};
}

/** The one that is counted more often than any other, of ten cases or more. */
function mostFrequent<Name extends string>(names: readonly Name[], shares: Readonly<Record<Name, Share>>): Name | null {
	const [first, second] = [...names].sort((a, b) => shares[b].count - shares[a].count);
	if (first === undefined || shares[first].of < ENOUGH_CASES || shares[first].count === 0) return null;
	return second !== undefined && shares[second].count === shares[first].count ? null : first;
}
