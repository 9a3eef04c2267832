import type { DealState } from '../model/deal';
import type { Flag, FlagId, SuppressionReason } from '../model/flag';
import type { Problem, ProblemCode } from '../model/problem';
import type { Role, RoleReason } from '../model/role';
import type { StoppedStep, WeekItem } from '../view/this-week';
import { englishReport, type ReportWords } from './report-words';

/** Every sentence a person sees, in one language. */
export interface Words {
	readonly role: Readonly<Record<Role | 'untagged', string>>;
	readonly flagTitle: Readonly<Record<FlagId, string>>;
	/** Why a flag stands, in plain words, without the contact's name. */
	flagReason(flag: Flag): string;
	suppression(reason: SuppressionReason): string;
	/** What was found, and what would be understood. */
	problem(problem: Problem): string;
	/** What is to be done, and the step suggested. */
	week(item: WeekItem): { readonly what: string; readonly step: string };
	/** Why an activity has its role, or none. */
	roleReason(activity: { readonly role: Role | null; readonly roleReason: RoleReason; readonly kind: string }): string;
	days(count: number): string;
	readonly report: ReportWords;
}

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

const steps: Readonly<Record<StoppedStep, string>> = {
	'say-which-hat': 'Something was done since, but not which hat you wore: write marketing/, sales/ or delivery/ before its kind.',
	'confirm-touch': 'A note mentions them since: if that was marketing, give the line a #marketing tag.',
	'do-planned': 'Something is planned already: keep its day, and note it when it is done.',
	'in-delivery': 'You are working together: ask what they wrestle with beyond the project, and send something on it.',
	'after-lost': 'They know their problem now: send an article or a resource on it, with no offer attached.',
	'after-won': 'Write a short check-in that asks how it turned out and sells nothing.',
};

const problems: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
	'note-unreadable': ({ found }) => `This note cannot be read: ${found}.`,
	'folder-unreadable': ({ found }) => `This folder cannot be read: ${found}.`,
	'link-not-followed': ({ found }) => `This link is not followed: ${found}. Only notes inside the vault are read.`,
	'frontmatter-unreadable': ({ found }) => `The properties cannot be read: ${found}. The note is left alone until its YAML is valid.`,
	'contact-unreadable': ({ found }) => `This looks like a contact, but its properties cannot be read: ${found}. It is missing from every figure here.`,
	'frontmatter-language': ({ found }) => `The note begins with "${found}", which is never run. Properties begin with a line that is just ---.`,
	'frontmatter-unclosed': () => 'The properties begin with --- but no second --- ends them.',
	'frontmatter-not-first': () => 'The properties begin below the first line, so they are none. Put the --- on line 1.',
	'frontmatter-too-large': ({ found }) => `The properties are longer than 1 MB (${found} characters) and are not read.`,
	'day-unreadable': ({ found }) => `"${found}" is no day of the calendar. Write it as 2026-03-01.`,
	'date-order': ({ found, count }) =>
		`"${found}" may be day or month first${count > 1 ? `, and so may ${String(count - 1)} more` : ''}. Say which in the settings (dateOrder: day-first or month-first).`,
	'activity-without-day': ({ found }) => `"${found}" has no day. An activity is written as 2026-03-01 marketing/newsletter Text.`,
	'activity-only-a-day': ({ found }) => `"${found}" has only a day. Without quotes YAML takes everything behind " #" for a comment: put the line in quotes.`,
	'contact-missing': ({ found, candidates }) =>
		candidates[0] === undefined ? `"${found}" is not the name of a contact's note.` : `"${found}" is a note (${candidates[0]}), but not a contact's.`,
	'contact-ambiguous': ({ found, candidates }) => `"${found}" may be ${candidates.join(' or ')}. Write the link with its folder.`,
	'deal-without-contact': ({ found }) => `The deal "${found}" names no contact. Write contact: "[[Name]]".`,
	'deal-status-unknown': ({ found }) =>
		`"${found}" does not say whether the deal is open, won or lost. Write 2026-03-20 won Name, or a status that the settings know.`,
	'deal-status-missing': ({ found }) => `The deal "${found}" does not say whether it is open, won or lost.`,
	'deal-outcome-unsaid': ({ found }) => `"${found}" says that the deal was closed, but not whether it was won or lost.`,
	'deal-days-reversed': ({ found }) => `The deal was closed before it was opened (${found}). The opening is left out.`,
	'deal-open-with-close': ({ found }) => `The deal is open, yet has a day on which it was closed (${found}). It is taken as open.`,
	'campaign-without-day': ({ found }) => `The campaign "${found}" has no day, so it reaches nobody. Write date: 2026-03-01.`,
	'campaign-without-recipients': ({ found }) => `The campaign "${found}" names neither contacts nor an audience, so it reaches nobody.`,
	'reevaluation-unreadable': ({ found }) =>
		`"${found}" is no re-evaluation. Write 2026-03-20 continue, 2026-03-20 pause 2026-09-01, or 2026-03-20 stop, and a reason.`,
	'settings-invalid': ({ found }) => `In the settings, ${found}. The default holds.`,
};

/** English. */
export const english: Words = {
	role: { marketing: 'marketing', sales: 'sales', delivery: 'delivery', untagged: 'untagged' },
	flagTitle,
	flagReason,
	suppression(reason) {
		switch (reason.by) {
			case 'stop':
				return `Marketing stopped on purpose on ${reason.on}`;
			case 'do-not-contact':
				return 'Not to be contacted';
			case 'pause':
				return `Paused until ${reason.until}`;
			case 'snooze':
				return `Snoozed until ${reason.until}`;
			case 'open-deal':
				return reason.deal === '' ? 'Another deal is open' : `${reason.deal} is open`;
		}
	},
	problem: (problem) => problems[problem.code](problem),
	week,
	roleReason({ role, roleReason, kind }) {
		switch (roleReason) {
			case 'written':
				return 'written on the line';
			case 'vocabulary':
				return `${kind} is ${role ?? 'untagged'}`;
			case 'sales-conversation':
				return 'inside a sales conversation';
			case 'campaign':
				return 'a campaign is marketing';
			case 'channel':
				return `${kind} is a channel, not a purpose`;
			case 'unknown':
				return kind === '' ? 'no kind is named' : `${kind} is not in the vocabulary`;
		}
	},
	days,
	report: englishReport,
};

function days(count: number): string {
	return count === 1 ? '1 day' : `${String(count)} days`;
}

function flagReason(flag: Flag): string {
	const deal = flag.deal === null ? '' : [dealState[flag.deal.state], flag.deal.deal.name].filter((word) => word !== '').join(' ');
	const ago = flag.days === null ? '' : `${days(flag.days)} ago`;
	switch (flag.flag) {
		case 'stalled-marketing':
			return `${deal} ${ago}, no marketing since${flag.isInDelivery ? ', though you work for them now' : ''}`;
		case 'undecided':
			return flag.deal?.deal.decideBy === null
				? `${deal} since ${days(flag.days ?? 0)}, no day named for the decision`
				: `${deal}: the decision was due ${ago}`;
		case 'gone-quiet':
			return `The last marketing was ${ago}`;
		case 'not-reevaluated':
			return `${deal} ${ago}, and nothing decided about going on`;
		case 'marketing-after-stop':
			return `Stopped ${ago}, yet marketing still reaches them (${String(flag.evidence.length - 1)})`;
		case 'closed-undated':
			return `${deal}, but no day is written`;
		case 'untagged':
			return `${String(flag.evidence.length)} ${flag.evidence.length === 1 ? 'activity' : 'activities'} without a role since the latest close`;
	}
}

function week(item: WeekItem): { what: string; step: string } {
	switch (item.what) {
		case 'planned': {
			const kind = item.activity.kind === '' ? 'a touch' : item.activity.kind;
			return { what: `${kind} was planned for ${item.activity.day}`, step: 'Do it now, or give it a new day.' };
		}
		case 'pause-ended':
			return { what: `the pause ended on ${item.on}`, step: 'Decide again: continue, pause or stop. To continue, write a note that sells nothing.' };
		case 'decide':
			return { what: `${item.deal.name} ${item.isOverdue ? 'was' : 'is'} to be decided by ${item.by}`, step: 'Ask for the decision. A no is a result.' };
		case 'stopped':
			return { what: lowerFirst(flagReason(item.flag)), step: steps[item.step] };
	}
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
