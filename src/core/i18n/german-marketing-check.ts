import type { MarketingCheckWords } from './marketing-check-words';

/** The marketing check in German. What is proposed addresses nobody as du or Sie, for letters do either. */
export const germanMarketingCheck: MarketingCheckWords = {
	signal: { price: 'Preis', discount: 'Rabatt', urgency: 'Eile', buy: 'Kaufaufforderung', guarantee: 'Garantie', own: 'eigene Wörter' },
	advice: {
		amount: {
			why: 'Ein Preis gehört ins Verkaufsgespräch, wenn das Problem und seine Kosten bekannt sind. Hier fordert er zum Kauf auf.',
			kinder: 'Wer wissen möchte, was es dafür braucht, schreibt mir einfach.',
		},
		reduction: {
			why: 'Ein Rabatt sagt, dass der erste Preis nicht ernst gemeint war, und lenkt den Blick vom Problem auf den Preis.',
			kinder: 'Was es im eigenen Fall braucht, lässt sich am besten in einem Gespräch klären.',
		},
		bonus: {
			why: 'Ein Geschenk zum Kauf ist ein verkleideter Rabatt. Eines ohne Bedingung schafft Vertrauen.',
			kinder: 'Im Anhang liegt eine Checkliste von einer Seite, zur freien Verwendung.',
		},
		hurry: { why: 'Eile dient der Uhr des Verkäufers, nicht der des Lesers, und macht misstrauisch.', kinder: 'Das hat Zeit, bis es passt.' },
		deadline: {
			why: 'Ein Tag, an dem ein Angebot endet, drängt; ein Tag, an dem etwas stattfindet, informiert.',
			kinder: 'Wir beginnen am [Tag]. Wer dabei sein möchte, gibt mir Bescheid.',
		},
		scarcity: {
			why: 'Wer Restplätze zählt, drängt zur Entscheidung, bevor klar ist, ob jemand möchte.',
			kinder: 'Wir sind eine kleine Runde, damit Platz für jede Frage bleibt.',
		},
		buy: {
			why: 'Die Aufforderung zum Kauf gehört zum Verkauf. Marketing führt einen Schritt weiter: zum Lesen, Antworten, Kommen oder Reden.',
			kinder: 'Wie es funktioniert, steht hier: [Link].',
		},
		'sign-up': {
			why: 'Die Aufforderung, sich sofort anzumelden, lässt keinen Raum zum Überlegen oder für ein Nein.',
			kinder: 'Wer kommen möchte, schreibt mir eine Zeile.',
		},
		promise: {
			why: 'Niemand kann ein Ergebnis versprechen, bevor er das Problem kennt, und das wissen alle. Ein Beispiel sagt mehr.',
			kinder: 'So hat es sich bei einem Kunden ausgewirkt, und hier hat es nicht geholfen.',
		},
		'money-back': {
			why: 'Garantien beantworten Zweifel an einem Kauf; im Marketing wird noch niemand um einen gebeten.',
			kinder: 'Wer unsicher ist, ob es passt, fragt mich. Ich sage es, wenn nicht.',
		},
		own: { why: 'Diese Wörter stehen in den Einstellungen als Wörter, die verkaufen.', kinder: 'Wen das gerade beschäftigt, der schreibt mir gern.' },
	},
	noNextStep: {
		title: 'Kein nächster Schritt',
		why: 'Nichts lädt zum Weiterlesen, Antworten, Kommen oder Reden ein; so endet ein guter Text im Schweigen.',
		kinder: 'Wie ist das bei euch? Ich freue mich über jede Antwort.',
	},
	kinder: 'Freundlicher',
	summary: (findings, step) =>
		`${findings === 0 ? 'nichts verkauft' : findings === 1 ? '1 Stelle verkauft' : `${String(findings)} Stellen verkaufen`}; ${step === null ? 'kein nächster Schritt' : `nächster Schritt in Zeile ${String(step.line)}: ${step.text}`}`,
	noWords: 'es gibt keinen Text zu prüfen',
	command: 'Marketing dieser Notiz prüfen',
	title: 'Marketing-Prüfung',
	close: 'Marketing-Prüfung schließen',
	copy: 'Formulierung kopieren',
	partOnly: 'Nur die Auswahl wurde geprüft.',
	whole: 'Ganze Notiz prüfen',
	more: (count) => `${String(count)} weitere darunter.`,
	ofNote: (note, summary) => `„${note}“: ${summary}`,
	show: 'Liste zeigen',
};
