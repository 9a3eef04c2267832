import type { Flag, FlagId } from '../model/flag';
import type { StoppedStep, WeekItem } from '../view/this-week';
import type { Formats } from './formats';
import { germanDealState } from './german-deal-state';
import { germanProblems } from './german-problems';
import { germanUi } from './german-ui';
import { englishReport } from './report-words';
import type { Words } from './words';

const flagTitle: Readonly<Record<FlagId, string>> = {
	'stalled-marketing': 'Marketing eingeschlafen',
	undecided: 'Unentschieden',
	'gone-quiet': 'Still geworden',
	'not-reevaluated': 'Nicht neu bewertet',
	'marketing-after-stop': 'Beendet, doch erreicht',
	'closed-undated': 'Beendet ohne Tag',
	untagged: 'Aktivitäten ohne Hut',
};

const steps: Readonly<Record<StoppedStep, string>> = {
	'say-which-hat': 'Seitdem war etwas, aber nicht gesagt, mit welchem Hut: Schreibe marketing/, sales/ oder delivery/ vor die Art.',
	'confirm-touch': 'Eine Notiz erwähnt den Kontakt seitdem: War das Marketing, gib der Zeile das Tag #marketing.',
	'do-planned': 'Etwas ist schon geplant: Halte den Tag ein, und notiere es, wenn es getan ist.',
	'in-delivery': 'Ihr arbeitet zusammen: Frage, womit sie neben dem Projekt ringen, und schicke etwas dazu.',
	'after-lost': 'Das Problem ist jetzt bekannt: Schicke einen Artikel oder eine Hilfe dazu, ohne ein Angebot.',
	'after-won': 'Schreibe kurz und frage, wie es geworden ist, ohne etwas zu verkaufen.',
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
					return `Marketing mit Absicht beendet am ${format.day(reason.on)}`;
				case 'do-not-contact':
					return 'Nicht zu kontaktieren';
				case 'pause':
					return `Pause bis ${format.day(reason.until)}`;
				case 'snooze':
					return `Zurückgestellt bis ${format.day(reason.until)}`;
				case 'open-deal':
					return reason.deal === '' ? 'Ein anderes Geschäft ist offen' : `${reason.deal} ist offen`;
			}
		},
		problem: (problem) => germanProblems[problem.code](problem),
		week: (item) => week(item, format),
		step: steps,
		days: (count) => days(count, format),
		report: englishReport,
		ui: germanUi(format),
	};
}

function days(count: number, format: Formats): string {
	return count === 1 ? '1 Tag' : `${format.number(count)} Tage`;
}

/** `vor 1 Tag`, `vor 64 Tagen`: the dative. */
function ago(count: number | null, format: Formats): string {
	if (count === null) return '';
	return count === 1 ? 'vor 1 Tag' : `vor ${format.number(count)} Tagen`;
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
				? `${name} seit ${days(flag.days ?? 0, format).replace('Tage', 'Tagen')} offen, kein Tag für die Entscheidung genannt`
				: `${name}: Die Entscheidung war ${since} fällig`;
		case 'gone-quiet':
			return `Das letzte Marketing war ${since}`;
		case 'not-reevaluated':
			return `${name} ${since} ${state}, und nichts entschieden, wie es weitergeht`;
		case 'marketing-after-stop':
			return `${since} beendet, und doch kommt Marketing an (${format.number(flag.evidence.length - 1)})`;
		case 'closed-undated':
			return `${name} ${state}, aber kein Tag steht dabei`;
		case 'untagged':
			return `${format.number(flag.evidence.length)} ${flag.evidence.length === 1 ? 'Aktivität' : 'Aktivitäten'} ohne Hut seit dem letzten Abschluss`;
	}
}

function nameOf({ deal }: Flag): string {
	const name = deal?.deal.name ?? '';
	return name === '' ? 'Ein Geschäft' : name;
}

function week(item: WeekItem, format: Formats): { what: string; step: string } {
	switch (item.what) {
		case 'planned': {
			const kind = item.activity.kind === '' ? 'etwas' : item.activity.kind;
			return { what: `${kind} war für den ${format.day(item.activity.day)} geplant`, step: 'Tu es jetzt, oder gib ihm einen neuen Tag.' };
		}
		case 'pause-ended':
			return {
				what: `die Pause endete am ${format.day(item.on)}`,
				step: 'Entscheide neu: weiter, Pause oder Schluss. Für weiter: Schreibe etwas, das nichts verkauft.',
			};
		case 'decide':
			return {
				what: `${item.deal.name} ${item.isOverdue ? 'war' : 'ist'} bis ${format.day(item.by)} zu entscheiden`,
				step: 'Bitte um die Entscheidung. Auch ein Nein ist ein Ergebnis.',
			};
		case 'stopped':
			return { what: flagReason(item.flag, format), step: steps[item.step] };
	}
}
