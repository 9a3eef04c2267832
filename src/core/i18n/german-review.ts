import type { FigureId } from '../review/review-figures';
import type { DealDot } from '../review/review-shape';
import type { ReviewWords } from './english-review';

const figureWords: Readonly<Record<FigureId, string>> = {
	hat: '',
	acts: 'Alle Aktivitäten',
	'marketing-kind': '',
	touched: 'Berührt',
	marketed: 'Durch Marketing erreicht',
	'first-touched': 'Zum ersten Mal berührt',
	lapsed: 'Früher berührt, jetzt nicht',
	'never-touched': 'Noch nie berührt',
	closes: 'Abschlüsse',
	'still-silent': 'Noch kein Marketing',
	'silence-days': 'Tage bis zum ersten Marketing, die Hälfte',
	opened: 'Begonnen',
	won: 'Gewonnen',
	lost: 'Verloren',
	unsaid: 'Beendet, ohne zu sagen wie',
	undecided: 'Am Ende unentschieden',
	'decision-days': 'Tage bis zur Entscheidung, Median',
	'opened-days': 'Tage, bis die Hälfte der begonnenen entschieden war',
	conversations: 'Gespräche, Median',
	'part-empty': 'Leer geblieben',
	'lost-after': 'Verloren, zuletzt beantwortet',
	'cost-named': 'Kosten genannt',
};

const itemWords: Readonly<Record<string, string>> = {
	marketing: 'Marketing',
	sales: 'Verkauf',
	delivery: 'Auftrag',
	untagged: 'Ohne Hut',
	all: 'alle',
	won: 'gewonnen',
	lost: 'verloren',
	problem: 'Problem',
	cost: 'Kosten',
	fit: 'Passung',
	price: 'Preis',
	decision: 'Entscheidung',
	none: 'nichts',
};

const stateWords: Readonly<Record<DealDot['state'], string>> = {
	won: 'gewonnen',
	lost: 'verloren',
	closed: 'beendet',
	open: 'unentschieden',
	unstarted: 'nicht begonnen',
};

/** A role review in German. */
export const germanReview: ReviewWords = {
	title: (labels) => `Rollenrückblick ${labels.join(' bis ')}`,
	seen: ({ from, to, asOf }) => `${from} bis ${to}, Stand ${asOf}. Hinter jeder Zahl steht, wie sie sich gegenüber dem Zeitraum davor verändert hat.`,
	column: ({ label, daysSeen, days, isWhole }) =>
		isWhole && daysSeen === days
			? label
			: `${label} (${String(daysSeen)} ${isWhole ? `von ${String(days)} ` : ''}${daysSeen === 1 && !isWhole ? 'Tag' : 'Tage'})`,
	section: {
		hats: 'Verteilung der Hüte',
		kinds: 'Marketing nach Art',
		contacts: 'Kontakte',
		silence: 'Stille nach Abschlüssen',
		outcomes: 'Ergebnisse',
		decisions: 'Tage bis zur Entscheidung',
		conversations: 'Gespräche bis zur Entscheidung',
		skills: 'Verkaufsgespräche',
	},
	figure: ({ id, item }) => {
		if (id === 'marketing-kind') return item === '' ? 'ohne Art' : item;
		return [figureWords[id], itemWords[item] ?? item].filter((word) => word !== '').join(': ');
	},
	number: (value) => String(value).replace('.', ','),
	of: (count, of) => `${String(count)} von ${String(of)}`,
	cases: (count) => (count === 1 ? '1 Fall' : `${String(count)} Fälle`),
	percent: (value) => `${String(value)} %`,
	silence: ({ cases, ended, medianDays }) =>
		`Abschlüsse im Rückblick: ${String(cases)}; nach ${String(ended)} gab es wieder Marketing${medianDays === null ? '' : `; bei der Hälfte aller binnen ${daysWord(medianDays)}`}.`,
	undecided: ({ cases, ended, medianDays }) =>
		`Im Rückblick begonnene Geschäfte: ${String(cases)}; ${String(ended)} wurden entschieden${medianDays === null ? '' : `; die Hälfte aller binnen ${daysWord(medianDays)}`}.`,
	stillWaiting: (days, share) => `nach ${daysWord(days)} standen noch ${String(Math.round(share * 100))} % aus`,
	verdicts: ({ emptiest, lostAfter, cost }) => [
		...(emptiest === null ? [] : [`Am häufigsten leer blieb: ${itemWords[emptiest] ?? emptiest}.`]),
		...(lostAfter === null ? [] : [`Die meisten verlorenen Gespräche waren gekommen bis: ${itemWords[lostAfter] ?? lostAfter}.`]),
		...(cost === null ? [] : [costVerdict[cost]]),
	],
	tooFew: (cases) => `Kein Urteil bei weniger als ${String(cases)} Fällen.`,
	noVerdict: (cases) => `Kein Urteil bei weniger als ${String(cases)} Fällen, und wo keine Antwort hervorsticht.`,
	dot: ({ state, days, conversations }) =>
		[
			days === null ? 'Beginn unbekannt' : days === 1 ? '1 Tag' : `${String(days)} Tage`,
			stateWords[state],
			...(conversations === null ? [] : [conversations === 1 ? '1 Gespräch' : `${String(conversations)} Gespräche`]),
		].join(', '),
	decided: 'Jedes Geschäft',
	lookBack: 'Im ganzen Rückblick',
	undated: (count) => `Beendet an einem Tag, der nirgends steht, und darum in keinem Zeitraum: ${String(count)}.`,
	figures: 'Zahlen',
	evidence: 'Woher diese Zahlen kommen',
	line: (line) => `Zeile ${String(line)}`,
	more: (count) => `und ${String(count)} weitere`,
	hiddenPeriods: (shown, all) => `Die letzten ${String(shown)} von ${String(all)} Zeiträumen; alle mit --json und --csv.`,
	questions: 'Fragen',
	questionsAsked: ['Was ist mir aufgefallen?', 'Was mache ich anders?', 'Was will ich lernen?'],
};

const costVerdict: Readonly<Record<'won' | 'lost' | 'same', string>> = {
	won: 'Kosten wurden in gewonnenen Gesprächen häufiger genannt.',
	lost: 'Kosten wurden in verlorenen Gesprächen häufiger genannt.',
	same: 'Kosten wurden in gewonnenen und verlorenen Gesprächen etwa gleich oft genannt.',
};

/** Days behind "binnen" and "nach", which ask for the dative. */
function daysWord(days: number): string {
	return days === 1 ? '1 Tag' : `${String(days)} Tagen`;
}
