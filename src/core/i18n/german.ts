import type { Flag, FlagId } from '../model/flag';
import type { StalledStep, WeekItem } from '../shapes/week-item';
import type { Formats } from './formats';
import { germanDealState } from './german-deal-state';
import { germanProblems } from './german-problems';
import { germanLists } from './german-lists';
import { germanRelationship } from './german-relationship';
import { germanUi } from './german-ui';
import { englishReport } from './report-words';
import type { Words } from './words';

const flagTitle: Readonly<Record<FlagId, string>> = {
	'stalled-marketing': 'Marketing eingeschlafen',
	undecided: 'Unentschieden',
	'gone-quiet': 'Still geworden',
	'not-reevaluated': 'Nicht neu bewertet',
	'marketing-after-stop': 'Beendet, trotzdem erreicht',
	'closed-undated': 'Beendet ohne Tag',
	untagged: 'Aktivitäten ohne Hut',
};

const steps: Readonly<Record<StalledStep, string>> = {
	'say-which-hat': 'Seitdem ist etwas geschehen, doch der Hut fehlt: Schreibe marketing/, sales/ oder delivery/ vor die Art.',
	'confirm-touch': 'Eine Notiz erwähnt den Kontakt seitdem: War das Marketing, gib der Zeile das Tag #marketing.',
	'do-planned': 'Etwas ist schon geplant: Halte den Tag ein und notiere es, wenn es erledigt ist.',
	'in-delivery': 'Ihr arbeitet zusammen: Frage, was außerhalb des Projekts ansteht, und schicke etwas dazu.',
	'after-lost': 'Das Problem ist jetzt bekannt: Schicke etwas Hilfreiches dazu, ohne Angebot.',
	'after-won': 'Schreibe kurz und frage, was daraus geworden ist, ohne etwas zu verkaufen.',
};

/** German, with days and numbers written as the host wishes. The report of the command line is English everywhere. */
export function germanWords(format: Formats): Words {
	return {
		role: { marketing: 'Marketing', sales: 'Verkauf', delivery: 'Auftrag', untagged: 'ohne Hut' },
		flagTitle,
		flagReason: (flag) => flagReason(flag, format),
		suppression(reason) {
			switch (reason.by) {
				case 'stop':
					return `Marketing am ${format.day(reason.on)} bewusst beendet`;
				case 'do-not-contact':
					return 'Nicht kontaktieren';
				case 'pause':
					return `Pause bis zum ${format.day(reason.until)}`;
				case 'snooze':
					return `Zurückgestellt bis zum ${format.day(reason.until)}`;
				case 'open-deal':
					return reason.deal === '' ? 'Ein anderes Geschäft ist offen' : `${reason.deal} ist offen`;
			}
		},
		problem: (problem) => germanProblems[problem.code](problem.found, problem),
		week: (item) => week(item, format),
		step: steps,
		report: englishReport,
		ui: germanUi(format),
		relationship: germanRelationship(format),
		lists: germanLists(format),
	};
}

/** The dative, as after „vor“ and „seit“: `1 Tag`, `64 Tagen`. */
function dativeDays(count: number, format: Formats): string {
	return count === 1 ? '1 Tag' : `${format.number(count)} Tagen`;
}

/** `heute`, `vor 1 Tag`, `vor 64 Tagen`. */
function ago(count: number | null, format: Formats): string {
	if (count === null) return '';
	return count === 0 ? 'heute' : `vor ${dativeDays(count, format)}`;
}

function flagReason(flag: Flag, format: Formats): string {
	const name = nameOf(flag);
	const state = flag.deal === null ? '' : germanDealState[flag.deal.state];
	const since = ago(flag.days, format);
	switch (flag.flag) {
		case 'stalled-marketing':
			return `${name} ${since} ${state}, seitdem kein Marketing${flag.isInDelivery ? ', obwohl ihr gerade zusammenarbeitet' : ''}`;
		case 'undecided':
			return flag.deal?.deal.decideBy === null
				? `${name} seit ${dativeDays(flag.days ?? 0, format)} offen, kein Tag für die Entscheidung genannt`
				: `${name}: Die Entscheidung war ${since} fällig`;
		case 'gone-quiet':
			return `Das letzte Marketing war ${since}`;
		case 'not-reevaluated':
			return `${name} ${since} ${state}, aber noch nicht entschieden, wie es weitergeht`;
		case 'marketing-after-stop':
			return `Marketing ${since} beendet, kommt aber weiter an (${format.number(flag.evidence.length - 1)})`;
		case 'closed-undated':
			return `${name} ${state}, aber es steht kein Tag dabei`;
		case 'untagged':
			return `${format.number(flag.evidence.length)} ${flag.evidence.length === 1 ? 'Aktivität' : 'Aktivitäten'} ohne Hut${flag.ofAll === true ? '' : ' seit dem letzten Geschäft'}`;
	}
}

/** The name of a flag's deal, or words that stand for it. */
function nameOf({ deal }: Flag): string {
	const name = deal?.deal.name ?? '';
	return name === '' ? 'Ein Geschäft' : name;
}

function week(item: WeekItem, format: Formats): { what: string; step: string } {
	switch (item.what) {
		case 'planned': {
			const kind = item.activity.kind === '' ? 'ein Kontaktpunkt' : item.activity.kind;
			return { what: `${kind} war für den ${format.day(item.activity.day)} geplant`, step: 'Erledige es jetzt oder gib ihm einen neuen Tag.' };
		}
		case 'pause-ended':
			return {
				what: `die Pause endete am ${format.day(item.on)}`,
				step: 'Entscheide neu: weiter, Pause oder Schluss. Soll es weitergehen, schreibe etwas, das nichts verkauft.',
			};
		case 'decide':
			return {
				what: `${item.deal.name === '' ? 'Ein Geschäft' : item.deal.name} ${item.isOverdue ? 'war' : 'ist'} bis zum ${format.day(item.by)} zu entscheiden`,
				step: 'Bitte um die Entscheidung. Auch ein Nein ist ein Ergebnis.',
			};
		case 'stalled':
			return { what: flagReason(item.flag, format), step: steps[item.step] };
	}
}
