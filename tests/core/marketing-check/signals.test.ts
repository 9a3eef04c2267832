import { checkMarketing } from '../../../src/core/marketing-check/check-marketing';
import type { NextStepKind, SellingSignal } from '../../../src/core/marketing-check/marketing-finding';

const own = { sellingWords: [], nextStepWords: [] };

/** Sentences of letters that sell; the first or only thing found in each is of this signal. */
const selling: readonly (readonly [SellingSignal, string])[] = [
	['urgency', 'Last chance to come along.'],
	['urgency', 'You can have it only until Tuesday.'],
	['urgency', 'We take names until Sunday at midnight.'],
	['urgency', 'On Monday the doors close.'],
	['urgency', 'In May the price doubles.'],
	['urgency', 'The card is yours and valid until 3 May.'],
	['urgency', 'We have our final few seats to give.'],
	['urgency', 'The first 20 customers get the workbook with it.'],
	['urgency', 'There are two places left.'],
	['urgency', 'We have room for just one more.'],
	['discount', 'With free shipping all over Europe.'],
	['discount', 'Early birds are better off.'],
	['buy', 'Get your ticket today.'],
	['buy', 'Shop our autumn things.'],
	['guarantee', 'Full in a month – guaranteed!'],
	['guarantee', 'It works or you don’t pay.'],
	['guarantee', 'It has 10 years guarantee.'],
	['guarantee', 'Cancel whenever you like.'],
	['urgency', 'Only two chairs remain.'],
	['urgency', 'On Sunday this price is gone.'],
	['buy', 'Pick up yours.'],
	['buy', 'Open your account today.'],
	['guarantee', 'Use it for thirty days without obligation.'],
	['urgency', 'Am Sonntag ist dieser Preis Geschichte.'],
	['urgency', 'Danach wird es teurer.'],
	['urgency', 'Wer zuerst kommt, mahlt zuerst.'],
	['guarantee', 'Nutzen Sie es 30 Tage unverbindlich.'],
	['buy', 'Eröffnen Sie jetzt ein Konto.'],
	['urgency', 'Die Karte ist bis 3. Mai gültig.'],
	['urgency', 'Drei Plätze sind noch frei.'],
	['urgency', 'Das ist eine einmalige Gelegenheit.'],
	['urgency', 'Wir vergeben die letzten Plätze.'],
	['discount', 'Wir liefern versandkostenfrei.'],
	['discount', 'Zwei Hefte zum Preis von einem.'],
	['discount', 'Wer noch im Mai bestellt, spart.'],
	['discount', 'Dazu gibt es ein Heft im Wert von 20 € geschenkt.'],
	['guarantee', 'Volle Auftragsbücher – garantiert!'],
	['guarantee', 'Darauf gibt es drei Jahre Garantie.'],
	['guarantee', 'Die Gruppe ist monatlich kündbar.'],
	['guarantee', 'With us you risk nothing.'],
	['guarantee', 'We guarantee success.'],
	['guarantee', 'Gefällt es Ihnen nicht, zahlen Sie nichts.'],
	['guarantee', 'Sie riskieren nichts.'],
	['buy', 'Hol dir dein Ticket.'],
	['buy', 'Order early.'],
	['buy', 'Bestellen Sie rechtzeitig.'],
	['buy', 'Kurs buchen'],
	['buy', 'Werden Sie Mitglied.'],
	['urgency', 'Morgen ist Anmeldeschluss.'],
	['urgency', 'Everything is nearly sold out.'],
];

test.each(selling)('%s: %s', (signal, sentence) => {
	expect(checkMarketing(sentence, own).findings.map((finding) => finding.signal)).toEqual([signal]);
});

test.each([
	'Last year we had three places left, and nobody came.',
	'A café ran 20 % off for a year.',
	'The doors open at nine.',
	'A friend gave 10 % off to everybody.',
	'Parking is limited in our street.',
	'Neulich stand dort: heute 50 % auf alles.',
	'Wer den Erfolg garantiert, hat das Ergebnis nicht verstanden.',
	'Der Eintritt ist frei.',
	'The baker in our street writes two numbers: €2 for the loaf, €4 for the cake.',
	'Der Bäcker nebenan schreibt zwei Zahlen: 2 € für das Brot, 4 € für den Kuchen.',
	'Der Tisch hat zwölf Plätze.',
	'The new pump uses 20% less power.',
	'It saves about 400 euros a year in heating.',
	'A surveyor takes 3,000 pounds off in his head.',
	'Before it’s too late, see a doctor.',
	'Nothing is without risk.',
	'Start today with five minutes.',
	'Die Preise stiegen um 20 % auf 400 Euro.',
	'Das spart 30 % der Wärme.',
	'Ich lese nur die Hälfte.',
	'Sichern Sie Ihre Daten heute noch.',
	'Sichern Sie sich ab.',
	'Holt euch heute Rat.',
	'Verpassen Sie den Bus nicht.',
	'Ohne Risiko gibt es keinen Ertrag.',
])('sells nothing: %s', (sentence) => {
	expect(checkMarketing(sentence, own).findings).toEqual([]);
});

const steps: readonly (readonly [NextStepKind, string])[] = [
	['read', 'The checklist is here: one page.'],
	['reply', 'Questions are always welcome.'],
	['reply', 'A short note is enough.'],
	['reply', 'Write back and tell me.'],
	['reply', 'Die Liste schicke ich gern zu.'],
	['reply', 'Eine kurze Mail genügt.'],
	['talk', 'Rufen Sie mich am besten vormittags an.'],
	['talk', 'Call me any morning.'],
	['attend', 'Come on Friday.'],
	['attend', 'You would be welcome.'],
	['reply', 'Let me know what you found.'],
	['reply', 'If you want the sheet, ask for it.'],
	['attend', 'Kommen Sie gern dazu.'],
	['attend', 'Tragen Sie sich unten ein.'],
	['reply', 'Ein Satz an mich reicht.'],
	['reply', 'Bei Fragen bin ich da.'],
	['reply', 'If you have a question, ring the bell.'],
	['reply', 'We look forward to seeing you.'],
	['reply', 'Ich freue mich auf euch.'],
	['reply', 'Stop when you can reach me.'],
	['read', 'Erfahren Sie mehr.'],
	['attend', 'Children are very welcome.'],
	['attend', 'Admission is free.'],
	['attend', 'Donnerstag, 14. Mai, um 18.30 Uhr.'],
	['attend', 'Visit us in hall 3.'],
	['attend', 'See you on Friday.'],
	['attend', 'Drop your bags and say hello.'],
	['talk', 'Call 555 0142 in the morning.'],
	['talk', 'Kontaktieren Sie uns.'],
	['talk', 'Vereinbaren Sie einen Termin.'],
	['talk', 'Talk to us.'],
];

test.each([
	'Call me old-fashioned.',
	'Come spring it hangs in the window.',
	'Let me say it plainly.',
	'Thank you for the coffee.',
	'Shall we ever learn?',
	'You can read our name from the bridge.',
	'Sieh an.',
	'Wollen wir hoffen.',
	'Zum Telefonieren ist es zu kalt.',
	'Kommen Sie nie auf den Gedanken.',
	'Comment on what went well.',
	'Aus Erfahrung weiß man mehr.',
	'The doors close at nine, and the bells ring.',
])('invites nobody: %s', (sentence) => {
	expect(checkMarketing(sentence, own).nextStep).toBeNull();
});

test.each(steps)('invites to %s: %s', (kind, sentence) => {
	expect(checkMarketing(sentence, own).nextStep?.kind).toBe(kind);
});
