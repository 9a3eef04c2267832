import type { GuideWords } from './ui-words';

/** The short guide in German. Property names and values stay as the format has them. */
export const germanGuide: GuideWords = {
	title: 'Was Notizen sagen können',
	intro: 'Two Hats liest, was du ohnehin schreibst. Alles hier lässt sich auch im Editor der Eigenschaften eingeben. Nichts wird anderswo gespeichert.',
	parts: [
		{
			title: 'Ein Kontakt',
			text: 'Eine Person oder Firma mit einer eigenen Notiz. Auch ein Tag wie #client oder ein in den Einstellungen genannter Ordner genügt.',
			example: '---\ntype: contact\ncompany: "[[Acme]]"\n---',
		},
		{
			title: 'Aktivitäten',
			text: 'Ein Tag, der Hut, ein Schrägstrich, die Art und eigene Worte. Arten wie newsletter oder proposal haben ihren Hut von selbst; ein Anruf oder ein Treffen hat keinen, bis du einen nennst.',
			example: 'activities:\n  - 2026-03-01 marketing/newsletter über Preise\n  - 2026-03-09 sales/discovery-call\n  - 2026-07-15 planned marketing/check-in',
		},
		{
			title: 'Ein Verlauf in der Notiz',
			text: 'Auch datierte Zeilen unter einer Überschrift wie Log zählen. Eine offene Aufgabe gilt als geplant.',
			example: '## Log\n- 2026-03-01 newsletter über Preise\n- [ ] 2026-07-15 marketing/check-in',
		},
		{
			title: 'Tägliche Notizen',
			text: 'Ein Listenpunkt mit einem Hut als Tag und einem Link zum Kontakt. Ein Link ohne Tag wird als möglicher Kontaktpunkt gezeigt.',
			example: '- [[Anna Berg]] die Fallstudie geschickt #marketing/case-study',
		},
		{
			title: 'Geschäfte',
			text: 'Eine Zeile beim Kontakt oder eine eigene Notiz mit type: deal oder type: sales-conversation.',
			example: 'deals:\n  - 2026-02-01..2026-03-20 won Neue Website\n  - 2026-05-02 open Shop',
		},
		{
			title: 'Neu entscheiden',
			text: 'Nach jedem Verkaufsgespräch entscheidest du, ob das Marketing weitergeht. Es gilt die jüngste Zeile.',
			example: 'reevaluations:\n  - 2026-03-20 continue passt nächstes Jahr\n  - 2026-05-01 pause 2026-09-01 Budget gesperrt\n  - 2026-06-01 stop passt nicht',
		},
	],
	roles: {
		marketing: 'Menschen lernen dich kennen, mögen dich und vertrauen dir.',
		sales: 'Ihr findet gemeinsam heraus, ob deine Leistung ein Problem löst, zu einem Preis, der für beide stimmt.',
		delivery: 'Die bezahlte Arbeit und der Papierkram dazu. Das ist keiner der beiden Hüte.',
	},
};
