import { germanDealState } from './german-deal-state';
import { counterOf, type Formats } from './formats';
import { worthOf, type RelationshipWords } from './relationship-words';

/** What is said in German of those who are ready for a conversation, and of those who send others. */
export function germanRelationship(format: Formats): RelationshipWords {
	const number = (count: number): string => format.number(count);
	const counted = counterOf(format);
	return {
		ready: {
			title: 'Bereit für ein Gespräch',
			none: 'Niemand ist bereit für ein Gespräch: Keine Notiz zeigt in letzter Zeit Vertrauen, ein Entgegenkommen oder eine Empfehlung.',
			because: { trust: 'das Marketing hat Vertrauen erreicht', towards: 'kam auf dich zu', refers: 'empfiehlt dich weiter' },
			step: {
				trust: 'Biete ein Gespräch über ihr Problem an, nicht über dein Angebot.',
				towards: 'Antworte auf das, womit sie kamen, und frage, was dahintersteht.',
				refers: 'Danke für die Empfehlung, und frage, wie es bei ihnen steht.',
			},
			perhaps: 'vielleicht',
			newest: (day) => `zuletzt ${day}`,
			lastDeal: (day) => (day === null ? 'noch kein Geschäft' : `letztes Geschäft bis ${day}`),
			keptBack: 'Bereit, aber warten',
			wait: {
				stopped: 'das Marketing ist beendet',
				snoozed: 'Pause oder zurückgestellt',
				'open-deal': 'ein Geschäft ist offen',
				'in-conversation': 'ein Verkaufsgespräch läuft',
				'in-delivery': 'ein Auftrag läuft',
				'recent-deal': 'das letzte Geschäft ist noch frisch',
				'unclear-deal': 'ein Geschäft ist beendet, aber niemand sagt wann oder wie',
			},
			soldCold: 'Kalt verkauft',
			cold: (deal, day) => `${deal ?? 'Ein Verkaufsgespräch'}: kein Marketing vor dem ${day}`,
			warmed: 'angewärmt durch',
			maybeMarketing: 'war das Marketing?',
		},
		referrals: {
			title: 'Wer empfiehlt',
			none: 'Niemand ist als Empfehlender genannt. Schreibe referred-by: "[[Name]]" an einen Kontakt oder ein Geschäft.',
			dealState: germanDealState,
			outcome(referrals, outcome) {
				const { open, won, lost, closed, wonWithoutValue } = outcome;
				const ended = closed === 0 ? '' : `, ${number(closed)} beendet`;
				const worth = worthOf(outcome, number);
				const missing = wonWithoutValue === 0 ? '' : `, ${number(wonWithoutValue)} gewonnen ohne Wert`;
				return `${counted(referrals, 'Empfehlung', 'Empfehlungen')}; Geschäfte: ${number(won)} gewonnen${worth === '' ? '' : ` (${worth})`}, ${number(lost)} verloren, ${number(open)} offen${ended}${missing}`;
			},
			noDeal: 'noch kein Geschäft',
			noNote: 'hat keine Notiz als Kontakt',
			several: (notes) => `kann sein: ${notes}`,
			neverBought: 'hat nie gekauft und ist doch Marketing wert: empfiehlt dich weiter',
			questioned: 'Das Marketing ist beendet, obwohl Empfehlungen kommen. Entscheide neu:',
			stops: 'Kauft nicht und empfiehlt nicht',
			stop: ({ touches, first, last, lostDeals }) =>
				`${counted(touches, 'Berührung', 'Berührungen')} vom ${first} bis zum ${last}, kein Geschäft gewonnen, ${lostDeals === 0 ? 'keines' : number(lostDeals)} verloren, niemand empfohlen`,
			stopStep: 'Frage, ob sie noch von dir hören möchten, oder schreibe eine Neubewertung: stop.',
			talkFirst: 'Das Marketing hat Vertrauen erreicht: Biete ein Gespräch an, bevor du aufhörst.',
		},
	};
}
