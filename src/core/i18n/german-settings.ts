import { isSetting } from '../settings/setting-fields';
import { germanProperties } from './german-properties';
import { counterOf, type Formats } from './formats';
import type { SettingsWords } from './ui-words';

const field: SettingsWords['field'] = {
	contactTypes: ['Typen von Kontakten', 'Werte von type, kind, category oder categories, die eine Notiz zum Kontakt machen.'],
	contactTags: ['Tags von Kontakten', 'Tags, die eine Notiz zum Kontakt machen, ohne #.'],
	contactFolders: ['Ordner mit Kontakten', 'Jede Notiz in diesen Ordnern ist ein Kontakt, wenn ihr Typ nichts anderes sagt.'],
	readFolders: ['Zu lesende Ordner', 'Nur Notizen in diesen Ordnern werden gelesen; ist keiner genannt, alle.'],
	excludedFolders: ['Ausgenommene Ordner', 'Notizen in diesen Ordnern werden nicht gelesen.'],
	templateFolders: ['Ordner mit Vorlagen', 'Notizen in Ordnern dieses Namens sind Vorlagen: Sie werden übergangen und gezählt.'],
	activityTypes: ['Typen von Aktivitäten', 'Werte von type, die eine Notiz mit Tag und Personen zur Aktivität machen.'],
	campaignFolders: ['Ordner mit Kampagnen', 'Jede Notiz in einem solchen Ordner ist eine Kampagne der genannten Art.'],
	properties: [
		'Namen der Eigenschaften',
		'Unter welchen Namen jede Bedeutung gelesen wird; Groß- und Kleinschreibung, Leerzeichen, - und _ spielen keine Rolle.',
	],
	logHeadings: ['Überschriften des Verlaufs', 'Unter diesen Überschriften sind die Zeilen eines Kontakts Aktivitäten.'],
	vocabulary: ['Wortschatz', 'Der Hut jeder Art von Aktivität; keiner bei einem bloßen Kanal.'],
	everydayKinds: ['Alltagswörter', 'Arten, die auch Wörter des Alltags sind: Im Fließtext zählen sie nur allein oder vor einem Trennzeichen.'],
	statusWords: ['Wörter für Geschäfte', 'Die Wörter für offene, gewonnene, verlorene und bloß beendete Geschäfte.'],
	sellingWords: ['Wörter, die verkaufen', 'Wendungen, die die Prüfung des Marketings außer den bekannten findet; * steht für jede Endung.'],
	nextStepWords: ['Wörter, die einladen', 'Wendungen, die außer den bekannten als nächster Schritt gelten; * steht für jede Endung.'],
	dateOrder: ['Reihenfolge im Datum', 'Ob 1.3.2026 der 1. März (Tag zuerst) oder der 3. Januar (Monat zuerst) ist.'],
	language: ['Sprache', 'Die Sprache der Texte, und der Monatsnamen neben englischen und deutschen.'],
	graceDays: ['Frist nach einem Geschäft', 'Tage nach dem Ende eines Geschäfts, bevor auf fehlendes Marketing hingewiesen wird.'],
	quietDays: ['Tage bis „Still geworden“', 'Tage seit dem letzten Marketing, bevor ein Kontakt als still geworden gilt.'],
	undecidedDays: ['Tage bis „Unentschieden“', 'Tage, die ein Geschäft offen sein darf, wenn kein Tag für die Entscheidung genannt ist.'],
	reevaluateDays: ['Tage bis zur Neubewertung', 'Tage nach einer Entscheidung, in denen du neu über das Marketing entscheidest.'],
	deliveryDays: ['Tage laufender Auftrag', 'So viele Tage nach bezahlter Arbeit gilt ein Auftrag noch als laufend.'],
	lookBackMonths: ['Rückblick', 'Monate, nach denen ein beendetes Geschäft als älter zählt und keinen Hinweis mehr gibt.'],
	towardsWords: ['Wörter des Entgegenkommens', 'Wörter dafür, dass ein Kontakt auf dich zukam: fragte, antwortete, kam.'],
	touchesBeforeStop: ['Berührungen bis zum Ende', 'Nach so viel Marketing wird vorgeschlagen aufzuhören, wenn jemand weder kauft noch empfiehlt; 0 für nie.'],
	longAfterDealMonths: ['Lange nach einem Geschäft', 'Monate nach einem Geschäft, bevor an ein neues Gespräch gedacht wird.'],
	hiddenFlags: ['Ausgeblendete Hinweise', 'Hinweise, die nicht erscheinen.'],
	suppressWhileOpen: [
		'Warten, solange ein Geschäft offen ist',
		'Hinweise auf fehlendes Marketing zurückhalten, solange ein anderes Geschäft mit dem Kontakt offen ist.',
	],
	reevaluateEveryClose: ['Nach jedem Geschäft neu bewerten', 'Nach jedem beendeten Geschäft eine Neubewertung erwarten, nicht nur nach Verkaufsgesprächen.'],
	untaggedEverywhere: ['Fehlenden Hut überall melden', 'Auf Aktivitäten ohne Hut bei jedem Kontakt hinweisen, nicht nur nach einem Geschäft.'],
	logPlace: ['Wohin Aktivitäten kommen', 'Bei Kontakten ohne Aktivitäten: in die Eigenschaft activities oder unter die Überschrift des Verlaufs.'],
	conversationFolder: ['Ordner für Verkaufsgespräche', 'Hier entstehen Notizen neuer Verkaufsgespräche; leer: ganz oben im Vault.'],
	conversationTemplate: [
		'Vorlage für Verkaufsgespräche',
		'Eine eigene Notiz mit {{contact}}, {{deal}}, {{date}}, {{time}} und {{title}}; leer: die mitgelieferte.',
	],
	campaignFolder: ['Ordner für neue Kampagnen', 'Hier entstehen Notizen eingetragener Kampagnen; leer: ganz oben im Vault.'],
	recentKinds: ['Letzte Arten', 'Die zuletzt eingetragenen Arten; sie werden zuerst angeboten.'],
	hasStarted: ['Startseite gelesen', 'Die Startseite der Seitenleiste wurde gelesen. Schalte es aus, um sie wieder zu sehen.'],
};

/** The settings tab in German. */
export function germanSettings(format: Formats): SettingsWords {
	const counted = counterOf(format);
	return {
		field,
		seen: 'Was ich sehe',
		seenCounts: ({ notes, contacts, activities, deals, flags }) =>
			`${counted(contacts, 'Kontakt', 'Kontakte')} in ${counted(notes, 'Notiz', 'Notizen')}, ${counted(activities, 'Aktivität', 'Aktivitäten')}, ${counted(deals, 'beendetes Geschäft', 'beendete Geschäfte')}, ${counted(flags, 'Hinweis', 'Hinweise')}.`,
		contacts: 'Wo Kontakte stehen',
		flags: 'Hinweise',
		flagWhat: 'Diesen Hinweis anzeigen.',
		reading: 'Notizen lesen',
		words: 'Wörter',
		vocabularyAdd: 'Art hinzufügen',
		vocabularyKind: 'Art von Aktivität, etwa webinar',
		vocabularyRole: 'Hut',
		vocabularyEmpty: 'Keine Art hat einen Hut.',
		reset: 'Wortschatz zurücksetzen',
		resetWhat: 'Zurück zu den Arten und Hüten, die Two Hats mitbringt.',
		roleOf: { marketing: 'Marketing', sales: 'Verkauf', delivery: 'Auftrag', none: 'Keiner (ein Kanal)' },
		dateOrder: { unset: 'Nicht festgelegt', 'day-first': 'Tag zuerst', 'month-first': 'Monat zuerst' },
		language: { auto: 'Wie die App', en: 'English', de: 'Deutsch' },
		logPlace: { property: 'Eigenschaft activities', log: 'Überschrift im Text' },
		writing: 'Notizen schreiben',
		status: { open: 'Offen', won: 'Gewonnen', lost: 'Verloren', closed: 'Beendet' },
		property: (group) => germanProperties[group],
		oneALine: 'Je Zeile ein Eintrag.',
		wrongNumber: (most) => `Gib eine ganze Zahl von 0 bis ${format.number(most)} ein.`,
		wrongFolder: (folder) => `Es gibt keinen Ordner „${folder}“.`,
		wrongKind: 'Gib eine Art ein, etwa webinar.',
		wrongPath: (folder) => `Schreibe „${folder}“.`,
		wrongStatus: (word) => `„${word}“ steht schon für einen anderen Stand.`,
		wrongCampaign: 'Schreibe Ordner: Art, etwa Rundbriefe: newsletter.',
		stored(wrong) {
			const [key = ''] = wrong.split(' ');
			return `${isSetting(key) ? `Für „${field[key][0]}“ (${key}) ist kein gültiger Wert gespeichert` : 'Die gespeicherten Einstellungen sind nicht lesbar'}. Es gilt der Standard.`;
		},
	};
}
