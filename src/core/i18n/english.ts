import type { DealState } from '../model/deal';
import type { Flag, FlagId } from '../model/flag';
import type { StalledStep, WeekItem } from '../shapes/week-item';
import { englishProblems } from './english-problems';
import { englishLists } from './english-lists';
import { englishRelationship } from './english-relationship';
import { englishUi } from './english-ui';
import { plainFormats, type Formats } from './formats';
import { englishReport } from './report-words';
import type { Words } from './words';

const dealState: Readonly<Record<DealState, string>> = { open: 'Open', won: 'Won', lost: 'Lost', closed: 'Closed', unstarted: 'Not started' };

const flagTitle: Readonly<Record<FlagId, string>> = {
	'stalled-marketing': 'Marketing stopped',
	undecided: 'Undecided',
	'gone-quiet': 'Gone quiet',
	'not-reevaluated': 'Not re-evaluated',
	'marketing-after-stop': 'Stopped, still reached',
	'closed-undated': 'Closed without a day',
	untagged: 'Untagged activities',
};

const englishSteps: Readonly<Record<StalledStep, string>> = {
	'say-which-hat': 'Something was done since, but not which hat you wore: write marketing/, sales/ or delivery/ before its kind.',
	'confirm-touch': 'A note mentions them since: if that was marketing, give the line a #marketing tag.',
	'do-planned': 'Something is planned already: keep its day, and note it when it is done.',
	'in-delivery': 'You are working together: ask what they wrestle with beyond the project, and send something on it.',
	'after-lost': 'They know their problem now: send an article or a resource on it, with no offer attached.',
	'after-won': 'Write a short check-in that asks how it turned out and sells nothing.',
};

/** English, with days and numbers written as the host wishes. */
export function englishWords(format: Formats): Words {
	return {
		role: { marketing: 'marketing', sales: 'sales', delivery: 'delivery', untagged: 'untagged' },
		flagTitle,
		flagReason: (flag) => flagReason(flag, format),
		suppression(reason) {
			switch (reason.by) {
				case 'stop':
					return `Marketing stopped on purpose on ${format.day(reason.on)}`;
				case 'do-not-contact':
					return 'Not to be contacted';
				case 'pause':
					return `Paused until ${format.day(reason.until)}`;
				case 'snooze':
					return `Snoozed until ${format.day(reason.until)}`;
				case 'open-deal':
					return reason.deal === '' ? 'Another deal is open' : `${reason.deal} is open`;
			}
		},
		problem: (problem) => englishProblems[problem.code](problem.found, problem),
		week: (item) => week(item, format),
		step: englishSteps,
		report: englishReport,
		ui: englishUi(format),
		relationship: englishRelationship(format),
		lists: englishLists(format),
	};
}

/** English as reports write it, days as `2026-03-01`. */
export const english: Words = englishWords(plainFormats);

function days(count: number, format: Formats): string {
	return count === 1 ? '1 day' : `${format.number(count)} days`;
}

function flagReason(flag: Flag, format: Formats): string {
	const deal = flag.deal === null ? '' : [dealState[flag.deal.state], format.lead(flag.deal.deal.name)].filter((word) => word !== '').join(' ');
	const ago = flag.days === null ? '' : `${days(flag.days, format)} ago`;
	switch (flag.flag) {
		case 'stalled-marketing':
			return `${deal} ${ago}, no marketing since${flag.isInDelivery ? ', though you work for them now' : ''}`;
		case 'undecided':
			return flag.deal?.deal.decideBy === null
				? `${nameOf(flag)} open for ${days(flag.days ?? 0, format)}, no day named for the decision`
				: `${nameOf(flag)}: the decision was due ${ago}`;
		case 'gone-quiet':
			return `The last marketing was ${ago}`;
		case 'not-reevaluated':
			return `${deal} ${ago}, and nothing decided about going on`;
		case 'marketing-after-stop':
			return `Stopped ${ago}, yet marketing still reaches them (${String(flag.evidence.length - 1)})`;
		case 'closed-undated':
			return `${deal}, but no day is written`;
		case 'untagged':
			return `${String(flag.evidence.length)} ${flag.evidence.length === 1 ? 'activity' : 'activities'} without a role${flag.ofAll === true ? '' : ' since the latest close'}`;
	}
}

/** The name of a flag's deal, or words that stand for it. */
function nameOf({ deal }: Flag): string {
	const name = deal?.deal.name ?? '';
	return name === '' ? 'A deal' : name;
}

function week(item: WeekItem, format: Formats): { what: string; step: string } {
	switch (item.what) {
		case 'planned': {
			const kind = item.activity.kind === '' ? 'a touch' : item.activity.kind;
			return { what: `${kind} was planned for ${format.day(item.activity.day)}`, step: 'Do it now, or give it a new day.' };
		}
		case 'pause-ended':
			return {
				what: `the pause ended on ${format.day(item.on)}`,
				step: 'Decide again: continue, pause or stop. To continue, write a note that sells nothing.',
			};
		case 'decide':
			return {
				what: `${item.deal.name === '' ? 'A deal' : item.deal.name} ${item.isOverdue ? 'was' : 'is'} to be decided by ${format.day(item.by)}`,
				step: 'Ask for the decision. A no is a result.',
			};
		case 'stalled':
			return { what: lowerFirst(flagReason(item.flag, format)), step: englishSteps[item.step] };
	}
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
