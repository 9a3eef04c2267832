import { englishDealState } from './english-deal-state';
import { counterOf, type Formats } from './formats';
import { worthOf, type RelationshipWords } from './relationship-words';

/** What is said in English of those who are ready for a conversation, and of those who send others. */
export function englishRelationship(format: Formats): RelationshipWords {
	const number = (count: number): string => format.number(count);
	const counted = counterOf(format);
	return {
		ready: {
			title: 'Ready for a conversation',
			none: 'Nobody is ready for a conversation: nothing in the notes shows trust, an approach or a referral lately.',
			because: { trust: 'marketing has reached trust', towards: 'came towards you', refers: 'refers others' },
			step: {
				trust: 'Offer a talk about their problem, not about what you sell.',
				towards: 'Answer what they came with, and ask what lies behind it.',
				refers: 'Thank them for whom they sent, and ask how things are with them.',
			},
			perhaps: 'perhaps',
			newest: (day) => `latest ${day}`,
			lastDeal: (day) => (day === null ? 'no deal yet' : `last deal ended ${day}`),
			keptBack: 'Ready, but wait',
			wait: {
				stopped: 'marketing is stopped',
				snoozed: 'paused or snoozed',
				'open-deal': 'a deal is open',
				'in-conversation': 'a sales conversation is under way',
				'in-delivery': 'you are working for them',
				'recent-deal': 'the last deal is recent',
				'unclear-deal': 'a deal was closed, nobody says when or how',
			},
			soldCold: 'Sold cold',
			cold: (deal, day) => `${deal ?? 'A sales conversation'}: no marketing before ${day}`,
			warmed: 'warmed by',
			maybeMarketing: 'was this marketing?',
		},
		referrals: {
			title: 'Who refers',
			none: 'Nobody is named as a referrer. Write referred-by: "[[Name]]" on a contact or a deal.',
			dealState: englishDealState,
			outcome(referrals, outcome) {
				const { open, won, lost, closed, wonWithoutValue } = outcome;
				const ended = closed === 0 ? '' : `, ${number(closed)} closed`;
				const worth = worthOf(outcome, number);
				const missing = wonWithoutValue === 0 ? '' : `, ${number(wonWithoutValue)} won without a value`;
				return `${counted(referrals, 'referral', 'referrals')}; deals: ${number(won)} won${worth === '' ? '' : ` (${worth})`}, ${number(lost)} lost, ${number(open)} open${ended}${missing}`;
			},
			noDeal: 'no deal yet',
			noNote: 'has no note as a contact',
			several: (notes) => `may be ${notes}`,
			neverBought: 'never bought, and worth marketing to: sends others',
			questioned: 'Marketing to them is stopped, though they send others. Decide again:',
			stops: 'Neither buys nor refers',
			stop: ({ touches, first, last, lostDeals }) =>
				`${counted(touches, 'marketing touch', 'marketing touches')} from ${first} to ${last}, no deal won, ${lostDeals === 0 ? 'none lost' : `${number(lostDeals)} lost`}, nobody referred`,
			stopStep: 'Ask whether they still want to hear from you, or write a re-evaluation: stop.',
			talkFirst: 'Marketing has reached trust: offer a talk once before you stop.',
		},
	};
}
