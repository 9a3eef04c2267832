import type { Formats } from './formats';
import type { ListWords } from './list-words';

/** What is said around the lists, and in a base, in German. */
export function germanLists(format: Formats): ListWords {
	return {
		referrals: 'Empfehlungen',
		making: 'Alle Kontakte werden durchgegangen …',
		noneCold: 'Kein Verkaufsgespräch begann ohne Marketing davor.',
		noneFound: 'Hier wurde nichts gefunden.',
		base: {
			create: 'Eine Base meiner Kontakte anlegen',
			table: 'Tabelle',
			step: (name) => `${name} angelegt`,
			off: 'Bases ist ausgeschaltet: Schalte es unter Einstellungen → Core-Plugins ein und lade Two Hats neu, um eine Base zu sehen.',
			noContact: 'Kein Kontakt',
			empty: 'Diese Base enthält keine Notizen.',
			noGroup: 'Ohne Wert',
			more: (count) => `Mehr zeigen (noch ${format.number(count)})`,
		},
	};
}
