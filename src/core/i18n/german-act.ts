import type { ActWords } from './act-words';
import type { Formats } from './formats';

/** What is done with contacts, in German. */
export function germanAct(format: Formats): ActWords {
	const notes = (count: number): string => (count === 1 ? '1 Notiz' : `${format.number(count)} Notizen`);
	const contacts = (count: number): string => (count === 1 ? '1 Kontakt' : `${format.number(count)} Kontakte`);
	return {
		logMarketing: 'Marketing eintragen',
		logSales: 'Verkauf eintragen',
		start: 'Verkaufsgespräch beginnen',
		goOn: 'Verkaufsgespräch fortsetzen',
		decide: 'Entscheidung festhalten',
		reevaluate: 'Neu bewerten',
		snoozeWeek: '1 Woche ruhen lassen',
		snoozeMonth: '1 Monat ruhen lassen',
		snoozeUntil: 'Bis zu einem Tag ruhen lassen',
		stop: 'Marketing beenden',
		goOnMarketing: 'Marketing fortsetzen',
		campaign: 'Kampagne eintragen',
		tagHere: 'Aktivitäten dieser Notiz einen Hut geben',
		tagAll: 'Aktivitäten ohne Hut durchgehen',
		many: 'Über frühere Kunden entscheiden',
		newContact: 'Neuer Kontakt',
		undo: 'Letzte Änderung rückgängig machen',
		markAs: (part) => `Auswahl festhalten als: ${part}`,
		markDone: 'Heute erledigt',
		markNextDone: 'Nächsten geplanten Schritt abhaken',
		nothingPlanned: (contact) => `Mit ${contact} ist nichts geplant.`,
		staysPlanned: (contact) => `Mit ${contact} wurde nichts eingetragen: Es bleibt geplant.`,
		confirmAs: (role) => `Bestätigen als ${role}`,

		stepLog: (kind, count) => `${kind} eingetragen: ${contacts(count)}`,
		stepStart: (contact) => `Verkaufsgespräch mit ${contact}`,
		stepContinue: (contact) => `Gespräch mit ${contact} fortgesetzt`,
		stepDecide: (contact) => `Entscheidung von ${contact}`,
		stepReevaluate: (contact) => `${contact} neu bewertet`,
		stepSnooze: (contact, until) => `${contact} ruht bis ${format.day(until)}`,
		stepDone: (contact) => `Erledigt: ${contact}`,
		stepConfirm: (contact) => `Kontakt mit ${contact} bestätigt`,
		stepTag: (contact) => `Hut für eine Aktivität mit ${contact}`,
		stepCampaign: (count) => `Kampagne an ${contacts(count)}`,
		stepMany: (count) => `${contacts(count)} entschieden`,
		stepContact: (name) => `Neuer Kontakt ${name}`,
		stepMark: (part) => `Festgehalten als: ${part}`,

		conversationName: (contact, day) => `${contact} – Verkaufsgespräch ${day}`,
		startOpen: {
			title: (contact) => `Ein Verkaufsgespräch mit ${contact} ist offen`,
			text: (name) => `„${name}“ ist noch nicht entschieden.`,
			choices: { continue: 'Dieses fortsetzen', start: 'Ein neues beginnen' },
		},
		startStopped: {
			title: (contact) => `Du hast das Marketing für ${contact} beendet`,
			text: (reason) => (reason === '' ? 'Trotzdem ein Verkaufsgespräch beginnen?' : `Der Grund war: ${reason}. Trotzdem ein Verkaufsgespräch beginnen?`),
			choices: { start: 'Beginnen' },
		},
		noTemplate: (path) => `Die Vorlage ${path} fehlt. Nenne in den Einstellungen eine andere.`,
		noOpen: (contact) => `Mit ${contact} ist kein Verkaufsgespräch offen.`,
		stillOpen: (parts) => (parts.length === 0 ? 'Jeder Teil ist beantwortet.' : `Noch offen: ${parts.join(', ')}`),
		decisionOf: { yes: 'Ja zu', no: 'Nein zu', 'not-yet': 'noch offen:' },
		noUntagged: 'Keine Aktivität ohne Hut.',
		noName: 'So kann keine Notiz heißen.',
		doNotContact: (contact, words) => `In der Notiz von ${contact} steht „${words}“. Nimm das zuerst heraus.`,

		pick: 'Wähle einen Kontakt oder gib einen neuen Namen ein',
		pickNew: (name) => `Neuer Kontakt: ${name}`,
		contacts: 'Mit',
		addContact: 'Kontakt hinzufügen',
		showAll: (count, isShown) => (isShown ? 'Weniger anzeigen' : `Alle ${format.number(count)} anzeigen`),
		removeContact: (name) => `${name} herausnehmen`,
		contactName: 'Name',
		kind: 'Art',
		otherKind: 'Eine andere Art',
		day: 'Tag',
		dayUnderstood: (day, isPlanned) => (isPlanned ? `${day}, geplant` : day),
		dayUnknown: 'Schreibe einen Tag, etwa gestern, vor 3 Tagen oder 2026-03-01.',
		dayAhead: 'Schreibe einen künftigen Tag, etwa in 2 Wochen oder 2026-09-01.',
		today: 'Heute',
		yesterday: 'Gestern',
		text: 'Worum es ging',
		save: 'Speichern',
		log: 'Eintragen',
		cancel: 'Abbrechen',
		close: 'Schließen',
		noContact: 'Füge einen Kontakt hinzu.',
		noOneCalled: (name) => `„${name}“ ist nicht der Name eines einzigen Kontakts. Füge hinzu, wen du meinst.`,
		noKind: 'Wähle eine Art.',

		decideTitle: (contact) => `Entscheidung von ${contact}`,
		dealName: 'Geschäft',
		decision: 'Entscheidung',
		decisions: { yes: 'Ja', no: 'Nein', 'not-yet': 'Noch nicht' },
		decideBy: 'Entscheiden bis',
		value: 'Wert',
		optional: 'freiwillig',
		marketing: 'Und das Marketing?',
		marketingHow: { continue: 'Fortsetzen', pause: 'Pausieren', stop: 'Beenden' },
		until: 'Bis',
		reason: 'Grund',
		fits: 'Passt es beim nächsten Mal?',
		refers: 'Empfiehlt weiter?',
		yesNo: { yes: 'Ja', no: 'Nein' },
		fitsWords: { yes: 'passt beim nächsten Mal', no: 'passt nicht' },
		refersWords: { yes: 'empfiehlt weiter', no: 'empfiehlt nicht' },
		next: 'Nächster Marketing-Schritt',
		nextHow: 'Wird als geplant geschrieben und zählt erst, wenn du ihn als erledigt bestätigst.',
		reevaluateTitle: (contact) => `Weiter Marketing für ${contact}?`,
		stopTitle: (contact) => `Marketing für ${contact} beenden`,
		snoozeTitle: (contact) => `${contact} ruhen lassen bis`,

		campaignName: 'Titel',
		list: 'Liste',
		addList: 'Mitglieder hinzufügen',
		addresses: 'E-Mail-Adressen',
		addressesHow: 'Füge Text mit Adressen ein, oder die Zeilen einer CSV-Datei.',
		match: 'Kontakte finden',
		fromCsv: 'Aus einer CSV-Datei im Vault',
		recipients: 'Erreicht',
		reached: contacts,
		unmatched: (unknown, shared) =>
			[
				unknown.length === 0 ? '' : `Kein Kontakt hat ${unknown.join(', ')}.`,
				shared.length === 0 ? '' : `Mehrere Kontakte haben ${shared.join(', ')}: Füge den richtigen selbst hinzu.`,
			]
				.filter(Boolean)
				.join(' '),

		triageTitle: (at, of) => `Welcher Hut? ${format.number(at)} von ${format.number(of)}`,
		triageHow: 'Drücke M, S oder D; Leertaste für später; U macht rückgängig.',
		later: 'Später',
		triageUndo: 'Rückgängig',
		always: (kind) => `„${kind}“ immer so einordnen`,
		suggested: (role, deal, isOpen) => `Vielleicht ${role}: ${deal === '' ? 'Ein Geschäft' : `„${deal}“`} war da ${isOpen ? 'offen' : 'beendet'}.`,
		deciding: (flag) => `Deine Antwort kann einen Hinweis klären: ${flag}.`,
		triageDone: (count) => `Fertig: ${format.number(count)} beantwortet.`,
		manyTitle: (count) => `Weiter Marketing? ${contacts(count)}`,
		manyHow: (decided) => `${String(decided)} entschieden. Was du offen lässt, bleibt, wie es ist.`,
		manyAll: { continue: 'Alle fortsetzen', stop: 'Alle beenden', none: 'Alle offen lassen' },

		written: (step, count, pictures) => `${format.lead(step)}: ${notes(count)}${pictures === 0 ? '' : `, Bilder: ${format.number(pictures)}`}`,
		undoButton: 'Rückgängig',
		progress: (step, done, all) => `${format.lead(step)}: ${format.number(done)} von ${notes(all)}`,
		left: (count) => `Angehalten: ${notes(count)} nicht geschrieben.`,
		unchanged: 'Es steht schon da: nichts wurde geändert.',
		refused(path, { why, line, found }) {
			const at = `Zeile ${format.number(line)}`;
			switch (why) {
				case 'unreadable':
					return `${path} bleibt, wie es ist: Die Eigenschaften lassen sich nicht lesen (${at}: ${found}).`;
				case 'unusual':
					return `${path} bleibt, wie es ist: ${at} ist so geschrieben, dass es sich nicht sicher ändern lässt (${found}).`;
				case 'changed':
					return `${path} bleibt, wie es ist: Es hat sich geändert, „${found}“ steht dort nicht mehr.`;
				case 'not-as-meant':
					return `${path} bleibt, wie es ist: Die Änderung in ${at} ließe sich nicht so lesen, wie sie gemeint ist (${found}).`;
				case 'garbled':
					return `${path} bleibt, wie es ist: In ${at} steht ein Zeichen, das nicht UTF-8 ist und verloren ginge (${found}).`;
			}
		},
		notWritten: (path, why, reason) =>
			({
				gone: `${path} gibt es nicht mehr.`,
				exists: `${path} gibt es schon und bleibt, wie es ist.`,
				failed: `${path} ließ sich nicht schreiben: ${reason}`,
			})[why],
		undone: (step) => `Rückgängig gemacht: ${step}`,
		nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
		undoDeclined: (step, paths) => `„${step}“ bleibt: ${paths.join(', ')} hat sich seitdem geändert.`,
		undoFailed: (step, paths) =>
			`„${step}“ ist nicht ganz zurückgenommen: ${paths.join(', ')} ließ sich nicht zurückschreiben. Rückgängig versucht es noch einmal.`,
		questions: 'Was zu fragen ist',
	};
}
