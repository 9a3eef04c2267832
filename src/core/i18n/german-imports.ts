import type { ImportFault } from '../import/imported-person';
import { counterOf, type Formats } from './formats';
import type { ImportsWords } from './import-words';

const faults: Readonly<Record<ImportFault, string>> = {
	cut: 'das END fehlt',
	'no-colon': 'das ist keine Eigenschaft',
	nobody: 'weder ein Name noch eine E-Mail-Adresse',
	'no-columns': 'keine Spalte für einen Namen oder eine E-Mail-Adresse',
	quotes: 'die Anführungszeichen passen nicht; sieh nach, was gelesen wurde',
	'no-day': 'der Tag fehlt',
	rule: 'es wiederholt sich auf eine Weise, der nicht gefolgt wird',
};

/** The sentences of imports in German. */
export function germanImports(format: Formats): ImportsWords {
	const number = (value: number): string => format.number(value);
	const counted = counterOf(format);
	return {
		contacts: 'Kontakte einlesen',
		meetings: 'Termine einlesen',
		device: 'Eine Datei auf diesem Gerät',
		kinds: { contacts: 'Kontakte: .vcf oder .csv', meetings: 'Ein Kalender: .ics' },
		vault: 'Eine Datei im Vault wählen',
		unreadable: (file) => `${file} ließ sich nicht lesen.`,

		people: (people, doubles) =>
			`${counted(people, 'Person', 'Personen')} in der Datei.${doubles === 0 ? '' : ` ${number(doubles)} davon vielleicht schon in deinen Notizen oder in der Datei: übersprungen, wenn du nichts anderes wählst.`}`,
		from: 'Von',
		to: 'Bis',
		lines: (lines, known, others) =>
			`${counted(lines, 'Termin', 'Termine')} zu bestätigen, ${number(known)} schon in deinen Notizen, ${number(others)} mit niemandem, der Kontakt ist.`,
		all: 'Alle neuen',
		none: 'Keine',
		becomes: (path) => `Wird zu ${path}`,
		inFile: 'In der Datei',
		inNotes: 'In deinen Notizen',
		because: { email: 'gleiche E-Mail-Adresse', name: 'gleicher Name' },
		choice: { skip: 'Überspringen', create: 'Trotzdem anlegen', add: 'Adresse in diese Notiz schreiben' },
		decide: (name) => `Was wird aus ${name}?`,
		repeats: (line) => `Vielleicht dieselbe Person wie in Zeile ${number(line)} der Datei.`,
		sameDay: (text) => `An dem Tag schon: ${text}`,
		unused: (columns) => `Spalten, die nicht gebraucht werden: ${columns.join(', ')}`,
		problems: (count) => `${counted(count, 'Stelle', 'Stellen')}, die sich nicht lesen ${count === 1 ? 'ließ' : 'ließen'}`,
		problem: (line, why, found) => `Zeile ${number(line)}: ${faults[why]}${found === '' ? '' : ` (${found})`}`,
		more: (left) => `Mehr zeigen (noch ${number(left)})`,
		write: (count) => `Gewählte schreiben (${number(count)})`,
		nothing: 'Nichts ist gewählt.',
	};
}
