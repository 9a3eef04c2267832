import type { Formats } from './formats';
import type { SettingsWords } from './ui-words';

const field: SettingsWords['field'] = {
	contactTypes: { name: 'Typen von Kontakten', what: 'Werte von type, kind, category oder categories, die eine Notiz zum Kontakt machen.' },
	contactTags: { name: 'Tags von Kontakten', what: 'Tags, die eine Notiz zum Kontakt machen, ohne #.' },
	contactFolders: { name: 'Ordner mit Kontakten', what: 'Jede Notiz in diesen Ordnern ist ein Kontakt, wenn ihr Typ nichts anderes sagt.' },
	readFolders: { name: 'Zu lesende Ordner', what: 'Nur Notizen in diesen Ordnern werden gelesen; ist keiner genannt, alle.' },
	excludedFolders: { name: 'Ausgenommene Ordner', what: 'Notizen in diesen Ordnern werden nicht gelesen.' },
	templateFolders: { name: 'Ordner mit Vorlagen', what: 'Notizen in Ordnern dieses Namens sind Vorlagen: Sie werden übergangen und gezählt.' },
	activityTypes: { name: 'Typen von Aktivitäten', what: 'Werte von type, die eine Notiz mit Tag und Personen zur Aktivität machen.' },
	campaignFolders: { name: 'Ordner mit Kampagnen', what: 'Jede Notiz in einem solchen Ordner ist eine Kampagne der genannten Art.' },
	properties: { name: 'Namen der Eigenschaften', what: 'Unter welchen Namen jede Bedeutung gelesen wird; Groß und Klein, Leerzeichen, - und _ sind gleich.' },
	logHeadings: { name: 'Überschriften des Verlaufs', what: 'Unter diesen Überschriften sind die Zeilen eines Kontakts Aktivitäten.' },
	vocabulary: { name: 'Wortschatz', what: 'Der Hut jeder Art von Aktivität; keiner bei einem bloßen Weg.' },
	everydayKinds: { name: 'Alltagswörter', what: 'Arten, die auch Wörter des Alltags sind: Im Fließtext zählen sie nur allein oder vor einem Trennzeichen.' },
	statusWords: { name: 'Wörter für Geschäfte', what: 'Die Wörter, nach denen ein Geschäft offen, gewonnen, verloren oder beendet ist, ohne zu sagen, wie.' },
	dateOrder: { name: 'Reihenfolge im Datum', what: 'Ob 1.3.2026 der 1. März (Tag zuerst) oder der 3. Januar (Monat zuerst) ist.' },
	language: { name: 'Sprache', what: 'Die Sprache der Texte, und ausgeschriebener Monate neben Englisch und Deutsch.' },
	graceDays: { name: 'Frist nach einem Abschluss', what: 'Tage nach einem Abschluss, bevor fehlendes Marketing ein Hinweis wird.' },
	quietDays: { name: 'Tage bis still', what: 'Tage seit dem letzten Marketing, bevor ein Kontakt still geworden ist.' },
	undecidedDays: { name: 'Tage bis unentschieden', what: 'Tage, die ein Geschäft offen sein darf, wenn kein Tag für die Entscheidung genannt ist.' },
	reevaluateDays: { name: 'Tage bis zur Neubewertung', what: 'Tage nach einer Entscheidung, in denen du neu über das Marketing entscheidest.' },
	deliveryDays: { name: 'Tage im Auftrag', what: 'So viele Tage hält bezahlte Arbeit einen Kontakt im Auftrag.' },
	lookBackMonths: { name: 'Rückblick', what: 'Monate, nach denen ein beendetes Geschäft als älter zählt und kein Hinweis mehr ist.' },
	hiddenFlags: { name: 'Verborgene Hinweise', what: 'Hinweise, die nicht gegeben werden.' },
	suppressWhileOpen: {
		name: 'Warten, solange ein Geschäft offen ist',
		what: 'Hinweise auf fehlendes Marketing zurückhalten, solange ein anderes Geschäft mit dem Kontakt offen ist.',
	},
	reevaluateEveryClose: {
		name: 'Jeden Abschluss neu bewerten',
		what: 'Nach jedem beendeten Geschäft eine Neubewertung erwarten, nicht nur nach Verkaufsgesprächen.',
	},
	untaggedEverywhere: { name: 'Überall ohne Hut', what: 'Aktivitäten ohne Hut bei jedem Kontakt melden, nicht nur nach einem Abschluss.' },
	hasStarted: { name: 'Startseite gelesen', what: 'Die Startseite der Seitenleiste wurde gelesen. Schalte es aus, um sie wieder zu sehen.' },
};

/** The settings tab in German. */
export function germanSettings(format: Formats): SettingsWords {
	const counted = (count: number, one: string, many: string): string => `${format.number(count)} ${count === 1 ? one : many}`;
	return {
		field,
		seen: 'Was ich sehe',
		seenCounts: ({ notes, contacts, activities, deals, flags }) =>
			`${counted(contacts, 'Kontakt', 'Kontakte')} in ${counted(notes, 'Notiz', 'Notizen')}, ${counted(activities, 'Aktivität', 'Aktivitäten')}, ${counted(deals, 'beendetes Geschäft', 'beendete Geschäfte')}, ${counted(flags, 'Hinweis', 'Hinweise')}.`,
		contacts: 'Wo Kontakte stehen',
		flags: 'Hinweise',
		flagWhat: 'Diesen Hinweis zeigen.',
		reading: 'Notizen lesen',
		words: 'Wörter',
		vocabularyAdd: 'Art hinzufügen',
		vocabularyKind: 'Art von Aktivität, etwa webinar',
		vocabularyEmpty: 'Keine Art hat einen Hut.',
		reset: 'Wortschatz zurücksetzen',
		resetWhat: 'Zurück zu den Arten und Hüten, mit denen Two Hats kommt.',
		roleOf: { marketing: 'Marketing', sales: 'Verkauf', delivery: 'Auftrag', none: 'Keiner (ein Weg)' },
		dateOrder: { unset: 'Nicht gesagt', 'day-first': 'Tag zuerst', 'month-first': 'Monat zuerst' },
		language: { auto: 'Wie die App', en: 'English', de: 'Deutsch' },
		status: { open: 'Offen', won: 'Gewonnen', lost: 'Verloren', closed: 'Beendet' },
		oneALine: 'Eines je Zeile.',
		wrongNumber: (most) => `Gib eine ganze Zahl von 0 bis ${format.number(most)} ein.`,
		wrongList: 'Gib ein Wort oder einen Namen je Zeile ein.',
		wrongFolder: (folder) => `Es gibt keinen Ordner „${folder}“.`,
		wrongKind: 'Gib eine Art ein, etwa webinar.',
		wrongCampaign: 'Schreibe Ordner: Art, etwa Rundbriefe: newsletter.',
		stored: (wrong) => `In den gespeicherten Einstellungen: ${wrong}. Es gilt der Standard.`,
	};
}
