import { counterOf, type Formats } from './formats';
import { germanDealState } from './german-deal-state';
import { germanAct } from './german-act';
import { germanGuide } from './german-guide';
import { germanMarketingCheck } from './german-marketing-check';
import { germanImports } from './german-imports';
import { germanSettings } from './german-settings';
import type { CommandWords, PanelWords, SidebarWords, StartWords, UiWords } from './ui-words';

/** The plugin's windows in German. */
export function germanUi(format: Formats): UiWords {
	return {
		day: (day) => format.day(day),
		number: (count) => format.number(count),
		line: (line) => `Zeile ${format.number(line)}`,
		sidebar: sidebarWords(format),
		start: startWords(format),
		panel: panelWords(format),
		commands: commandWords(format),
		act: germanAct(format),
		check: germanMarketingCheck,
		imports: germanImports(format),
		settings: germanSettings(format),
		guide: germanGuide,
	};
}

function sidebarWords(format: Formats): SidebarWords {
	const counted = counterOf(format);
	return {
		title: 'Two Hats',
		search: 'Kontakte und Geschäfte suchen',
		sort: 'Sortieren nach',
		sortBy: { silence: 'Längste Stille', close: 'Zuletzt beendet', name: 'Name' },
		only: 'Anzeigen',
		all: 'Alle Hinweise',
		section: { week: 'Diese Woche', stopped: 'Marketing eingeschlafen', undecided: 'Unentschieden', quiet: 'Still geworden', tidy: 'Aufräumen' },
		group: {
			delivery: 'Laufender Auftrag',
			problems: 'Nicht verstanden',
		},
		found: (count) => counted(count, 'Hinweis', 'Hinweise'),
		nothingFound: (search) => (search === '' ? 'Kein Hinweis dieser Art.' : `Nichts gefunden zu „${search}“.`),
		clear: 'Alles anzeigen',
		evidence: (count) => `Belege (${format.number(count)})`,
		planned: (kind, day) => `Geplant: ${kind === '' ? 'ein Kontaktpunkt' : format.lead(kind)}, ${day}`,
		possible: (contact, day) => `${day}: ${contact} wird erwähnt. Marketing?`,
		more: (contact) => `Weitere Aktionen für ${contact}`,
		open: 'Notiz öffnen',
		openInTab: 'In neuem Tab öffnen',
		openEvidence: 'An der Belegstelle öffnen',
		copy: 'Als Markdown kopieren',
		copied: 'Kopiert.',
		keptBack: (count) => `${format.number(count)} zurückgehalten`,
		older: (count) => counted(count, 'älteres Geschäft', 'ältere Geschäfte'),
		olderDeal: (deal, day) => `${deal === '' ? 'Ein Geschäft' : deal}, beendet am ${day}`,
		reading: (done, all) => `Notizen werden gelesen: ${format.number(done)} von ${format.number(all)}`,
		waiting: (count) => `Die App erfasst deine Notizen noch: ${counted(count, 'Notiz folgt', 'Notizen folgen')}.`,
		allWell: 'Nichts eingeschlafen',
		allWellCounts: ({ contacts, activities }) =>
			`${counted(contacts, 'Kontakt', 'Kontakte')}, ${counted(activities, 'Aktivität', 'Aktivitäten')}, nichts eingeschlafen.`,
		noDeals: 'Noch kein beendetes Geschäft',
		noDealsHow: 'Two Hats warnt, wenn nach einem Geschäft das Marketing einschläft. So schreibst du ein Geschäft beim Kontakt auf:',
		noContacts: 'Noch kein Kontakt erkannt',
		noContactsRead: (notes) => `${counted(notes, 'Notiz', 'Notizen')} angesehen.`,
		noContactsHow: 'Ein Kontakt ist eine Notiz mit einem Typ wie hier, mit einem Tag wie #client oder in einem Ordner, den du in den Einstellungen nennst:',
		openSettings: 'Einstellungen öffnen',
		settingsAt: 'Diese Einstellungen stehen unter Einstellungen → Externe Erweiterungen → Two Hats.',
		createExample: 'Beispielkontakt anlegen',
		exampleName: 'Beispielkontakt',
		openGuide: 'Was Notizen sagen können',
		noStalled: 'Nirgends ist das Marketing eingeschlafen.',
		noFlags: 'Es gibt keinen Hinweis zum Kopieren.',
		gone: 'Diese Notiz gibt es nicht mehr.',
	};
}

function startWords(format: Formats): StartWords {
	const counted = counterOf(format);
	return {
		title: 'Was deine Notizen sagen',
		counts: ({ notes, contacts, activities, deals }) =>
			`${counted(contacts, 'Kontakt', 'Kontakte')} in ${counted(notes, 'Notiz', 'Notizen')}, mit ${counted(activities, 'Aktivität', 'Aktivitäten')} und ${counted(deals, 'beendeten Geschäft', 'beendeten Geschäften')}.`,
		stalled: (count) =>
			count === 1 ? 'Nach einem Geschäft ist das Marketing eingeschlafen.' : `Nach ${format.number(count)} Geschäften ist das Marketing eingeschlafen.`,
		proven: 'Am besten belegt:',
		dateOrder: (found) => `Manche Tage sind so geschrieben: ${found}. Was kommt zuerst?`,
		dayFirst: 'Der Tag',
		monthFirst: 'Der Monat',
		lookBack: (older) =>
			older === 0
				? 'Wie weit zurück sollen beendete Geschäfte zählen?'
				: `Wie weit zurück sollen beendete Geschäfte zählen? ${counted(older, 'endete', 'endeten')} davor.`,
		months: (months) => (months >= 1200 ? 'Alle' : counted(months, 'Monat', 'Monate')),
		headingUsed: (heading, notes) => `„${heading}“ wird bei ${counted(notes, 'Kontakt', 'Kontakten')} als Verlauf gelesen.`,
		headingNew: (heading, notes) => `„${heading}“ steht bei ${counted(notes, 'Kontakt', 'Kontakten')} über datierten Zeilen, wird aber nicht gelesen.`,
		readHeading: 'Als Verlauf lesen',
		done: (count) => (count === 0 ? 'Los' : count === 1 ? '1 Hinweis anzeigen' : `Alle ${format.number(count)} Hinweise anzeigen`),
	};
}

const askFor = { problem: 'das Problem', cost: 'seine Kosten', fit: 'ob es passt', price: 'den Preis', decision: 'die Entscheidung' } as const;

function panelWords(format: Formats): PanelWords {
	return {
		title: (contact) => `Dieser Kontakt: ${contact}`,
		hat: { selling: 'Verkauf', delivery: 'Laufender Auftrag', marketing: 'Marketing', none: 'Kein Hut' },
		hatWhat: (hat) =>
			hat.hat !== 'none'
				? { selling: 'eine Entscheidung bekommen', delivery: 'die Arbeit tun, am Marketing dranbleiben', marketing: 'kennen, mögen, vertrauen' }[hat.hat]
				: hat.until === null
					? 'Marketing bewusst beendet'
					: `Marketing ruht bis zum ${format.day(hat.until)}`,
		part: { problem: 'Problem', cost: 'Kosten des Problems', fit: 'Passung', price: 'Preis', decision: 'Entscheidung' },
		openParts: (parts) => `Noch offen: ${parts}`,
		next: 'Nächster Schritt',
		step(step, ofStalled) {
			switch (step.step) {
				case 'decide':
					return `${step.isOverdue ? 'Die Entscheidung war fällig am' : 'Hol die Entscheidung ein bis zum'} ${format.day(step.by)}. Auch ein Nein ist ein Ergebnis.`;
				case 'ask':
					return `Kläre noch: ${step.parts.map((part) => askFor[part]).join(', ')}.`;
				case 'name-day':
					return 'Vereinbare einen Tag für die Entscheidung. Auch ein Nein ist ein Ergebnis.';
				case 'planned':
					return `${step.isDue ? 'Fällig seit dem' : 'Geplant für den'} ${format.day(step.activity.day)}: ${step.activity.kind === '' ? 'ein Kontaktpunkt' : step.activity.kind}.`;
				case 'stalled':
					return ofStalled;
				case 'wait':
					return `Warte bis zum ${format.day(step.until)} und entscheide dann neu.`;
				case 'rest':
					return 'Nichts: Du hast es beendet. Entscheide neu, wenn sich etwas ändert.';
				case 'plan':
					return 'Plane den nächsten Kontaktpunkt.';
			}
		},
		lastMarketing: 'Zuletzt Marketing',
		lastSales: 'Zuletzt Verkauf',
		ago(days, untagged) {
			if (days !== null) return days === 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${format.number(days)} Tagen`;
			return untagged === 0 ? 'nie' : `nicht bekannt: ${counterOf(format)(untagged, 'Aktivität', 'Aktivitäten')} ohne Hut`;
		},
		timeline: 'Die letzten 12 Monate',
		timelineOf: (from, to) => `Aktivitäten vom ${from} bis zum ${to}`,
		activity: (day, role, kind) => `${day}: ${kind === '' ? role : `${role}, ${kind}`}`,
		plannedActivity: (day, role, kind) => `${day}: geplant, ${kind === '' ? role : `${role}, ${kind}`}`,
		deal: (name, state, days) => `Geschäft ${name === '' ? '' : `${name} `}(${germanDealState[state]}) ${days}`,
		dealDays: (from, to) => (from === null ? (to === null ? '' : `beendet am ${to}`) : to === null ? `seit dem ${from}` : `${from} bis ${to}`),
		noActivities: 'Keine Aktivität in diesen Monaten.',
		ladder: 'Kennen, mögen, vertrauen',
		rung: { know: 'Kennen', like: 'Mögen', trust: 'Vertrauen' },
		rungEmpty: (rung) =>
			({
				know: 'noch nichts: ein Rundbrief, ein Artikel, ein Vortrag',
				like: 'noch nichts: ein Gruß, ein Dank, ein Kaffee',
				trust: 'noch nichts: eine Fallstudie, ein Leitfaden',
			})[rung],
		rungCount: (count) => `${format.number(count)}×`,
		reevaluation: 'Neubewertung',
		decided(decision, day, until) {
			const what = { continue: 'Weiter mit Marketing', pause: `Pause${until === null ? '' : ` bis zum ${until}`}`, stop: 'Marketing beendet' }[decision];
			return `${what}, entschieden am ${day}`;
		},
		notDecided: 'Noch nichts entschieden',
		notToBeContacted: 'Nicht kontaktieren',
		snoozed: (until) => `Zurückgestellt bis zum ${until}`,
		flags: 'Hinweise',
		noFlags: 'Keine',
		others: 'Auch in dieser Notiz:',
	};
}

function commandWords(format: Formats): CommandWords {
	return {
		openSidebar: 'Seitenleiste öffnen',
		nextStalled: 'Zum nächsten Kontakt mit eingeschlafenem Marketing',
		timeline: 'Zeitleiste der Hüte für diesen Kontakt anzeigen',
		copyFlags: 'Hinweise als Markdown-Liste kopieren',
		guide: 'Hilfe zum Format öffnen',
		review: 'Rollenrückblick öffnen',
		copiedFlags: (count) => (count === 1 ? '1 Hinweis kopiert.' : `${format.number(count)} Hinweise kopiert.`),
		stalled: (count) => `${format.number(count)} eingeschlafen`,
	};
}
