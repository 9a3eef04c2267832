import type { Problem, ProblemCode } from '../model/problem';
import { quotesHint } from './quotes-hint';

const quotes = 'Ein Wert mit Doppelpunkt darin oder @ am Anfang braucht Anführungszeichen.';

/** What was found in a note, and what would be understood, in German. */
export const germanProblems: Readonly<Record<ProblemCode, (found: string, problem: Problem) => string>> = {
	'note-unreadable': (found) => `Diese Notiz kann nicht gelesen werden: ${found}.`,
	'folder-unreadable': (found) => `Dieser Ordner kann nicht gelesen werden: ${found}.`,
	'link-not-followed': (found) => `Diesem Link wird nicht gefolgt: ${found}. Gelesen werden nur Notizen im Vault.`,
	'frontmatter-unreadable': (found) => `Die Eigenschaften können nicht gelesen werden: ${quotesHint(found, quotes)} Bis dahin bleibt die Notiz unberührt.`,
	'contact-unreadable': (found) =>
		`Das sieht nach einem Kontakt aus, aber seine Eigenschaften können nicht gelesen werden: ${quotesHint(found, quotes)} Er fehlt in allen Zahlen hier.`,
	'frontmatter-language': (found) => `Die Notiz beginnt mit „${found}“; das wird nie ausgeführt. Eigenschaften beginnen mit einer Zeile, in der nur --- steht.`,
	'frontmatter-unclosed': () => 'Die Eigenschaften beginnen mit ---, aber kein zweites --- beendet sie.',
	'frontmatter-not-first': () => 'Die Eigenschaften beginnen unter der ersten Zeile und sind deshalb keine. Setze das --- in Zeile 1.',
	'frontmatter-too-large': (found) => `Die Eigenschaften sind länger als 1 MB (${found} Zeichen) und werden nicht gelesen.`,
	'conflict-copy': (found) =>
		`Eine Synchronisierung hat diese Kopie von ${found} hinterlassen: Nichts daraus wird gezählt. Führe beide zusammen und lösche dann die Kopie.`,
	'day-unreadable': (found) => `„${found}“ ist kein Tag im Kalender. Schreibe ihn so: 2026-03-01.`,
	'date-order': (found, { count }) =>
		`Bei „${found}“ kann der Tag oder der Monat vorn stehen${count > 1 ? `, ebenso an ${String(count - 1)} ${count === 2 ? 'weiteren Stelle' : 'weiteren Stellen'}` : ''}. Lege es in den Einstellungen fest (Reihenfolge im Datum).`,
	'activity-without-day': (found) => `„${found}“ hat keinen Tag. Schreibe eine Aktivität so: 2026-03-01 marketing/newsletter Text.`,
	'activity-only-a-day': (found) =>
		`„${found}“ hat nur einen Tag. Ohne Anführungszeichen hält YAML alles hinter „ #“ für einen Kommentar: Setze die Zeile in Anführungszeichen.`,
	'role-unknown': (found) => `„${found}“ ist keine Rolle. Schreibe marketing, sales oder delivery; bis dahin entscheidet allein die Art.`,
	'contact-missing': (found, { candidates }) =>
		candidates[0] === undefined
			? `„${found}“ ist nicht der Name der Notiz eines Kontakts.`
			: `„${found}“ ist eine Notiz (${candidates[0]}), aber kein Kontakt.`,
	'contact-ambiguous': (found, { candidates }) => `„${found}“ kann ${candidates.join(' oder ')} sein. Schreibe den Link mit seinem Ordner.`,
	'deal-without-contact': (found) => `Das Geschäft „${found}“ nennt keinen Kontakt. Schreibe contact: "[[Name]]".`,
	'deal-status-unknown': (found) =>
		`„${found}“ sagt nicht, ob das Geschäft offen, gewonnen oder verloren ist. Schreibe 2026-03-20 won Name oder ein Wort, das die Einstellungen kennen.`,
	'deal-status-missing': (found) => `Das Geschäft „${found}“ sagt nicht, ob es offen, gewonnen oder verloren ist.`,
	'deal-outcome-unsaid': (found) => `„${found}“ sagt, dass das Geschäft beendet ist, aber nicht, ob es gewonnen oder verloren wurde.`,
	'deal-days-reversed': (found) => `Das Geschäft endete, bevor es begann (${found}). Der Beginn bleibt unbeachtet.`,
	'deal-open-with-close': (found) => `Das Geschäft ist offen, hat aber einen Tag, an dem es endete (${found}). Es gilt als offen.`,
	'campaign-without-day': (found) => `Die Kampagne „${found}“ hat keinen Tag und erreicht deshalb niemanden. Schreibe date: 2026-03-01.`,
	'campaign-without-recipients': (found) => `Die Kampagne „${found}“ nennt weder Kontakte noch eine Zielgruppe und erreicht deshalb niemanden.`,
	'reevaluation-unreadable': (found) =>
		`„${found}“ ist keine Neubewertung. Schreibe 2026-03-20 continue, 2026-03-20 pause 2026-09-01 oder 2026-03-20 stop, jeweils mit einem Grund.`,
	'membership-days-reversed': (found) =>
		`„${found}“ endet, bevor es beginnt, und gilt deshalb nicht als Mitgliedschaft. Schreibe erst den ersten Tag, dann den letzten: News 2026-01-10..2026-05-01.`,
	'settings-invalid': (found) => `In den Einstellungen: ${found}. Es gilt der Standard.`,
};
