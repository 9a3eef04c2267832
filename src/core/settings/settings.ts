import type { FlagId } from '../model/flag';
import type { LanguageCode } from '../model/language';
import type { KindRole } from '../model/role';
import { defaultTowardsWords } from './default-towards-words';
import { defaultVocabulary } from './default-vocabulary';

/** The order in which a vault writes numeric days: `1.3.2026` is 1 March (`day-first`) or 3 January (`month-first`). */
export type DateOrder = 'unset' | 'day-first' | 'month-first';

/** The groups of property names, each with one meaning. Names match ignoring case, spaces, `-` and `_`. */
export type PropertyGroup =
	| 'noteType'
	| 'tags'
	| 'aliases'
	| 'company'
	| 'activities'
	| 'lastContact'
	| 'nextContact'
	| 'day'
	| 'people'
	| 'published'
	| 'role'
	| 'summary'
	| 'activityKind'
	| 'recipients'
	| 'audience'
	| 'lists'
	| 'deals'
	| 'dealName'
	| 'dealStatus'
	| 'dealOpened'
	| 'dealClosed'
	| 'dealContact'
	| 'status'
	| 'opened'
	| 'closed'
	| 'wonOn'
	| 'lostOn'
	| 'decideBy'
	| 'value'
	| 'reevaluations'
	| 'doNotContact'
	| 'marketing'
	| 'snoozedUntil'
	| 'referredBy'
	| 'email';

/** The words for the state of a deal. `closed` says it ended, but not how. */
export type StatusWords = Readonly<Record<'open' | 'won' | 'lost' | 'closed', readonly string[]>>;

/** Everything a user can set. Lengths are in calendar days unless the name says months. */
export interface Settings {
	readonly contactTypes: readonly string[];
	readonly contactTags: readonly string[];
	readonly contactFolders: readonly string[];
	readonly readFolders: readonly string[];
	readonly excludedFolders: readonly string[];
	readonly templateFolders: readonly string[];
	readonly activityTypes: readonly string[];
	readonly campaignFolders: Readonly<Record<string, string>>;
	readonly properties: Readonly<Record<PropertyGroup, readonly string[]>>;
	readonly logHeadings: readonly string[];
	readonly vocabulary: Readonly<Record<string, KindRole>>;
	readonly everydayKinds: readonly string[];
	readonly statusWords: StatusWords;
	/** Phrases that the marketing check takes for selling, and for an invitation, beside its own. */
	readonly sellingWords: readonly string[];
	readonly nextStepWords: readonly string[];
	readonly dateOrder: DateOrder;
	readonly language: 'auto' | LanguageCode;
	readonly graceDays: number;
	readonly quietDays: number;
	readonly undecidedDays: number;
	readonly reevaluateDays: number;
	readonly deliveryDays: number;
	readonly lookBackMonths: number;
	readonly towardsWords: readonly string[];
	/** Zero: a stop is never proposed. */
	readonly touchesBeforeStop: number;
	readonly longAfterDealMonths: number;
	readonly hiddenFlags: readonly FlagId[];
	readonly suppressWhileOpen: boolean;
	readonly reevaluateEveryClose: boolean;
	readonly untaggedEverywhere: boolean;
	readonly logPlace: 'property' | 'log';
	readonly conversationFolder: string;
	readonly conversationTemplate: string;
	readonly campaignFolder: string;
	/** `marketing/newsletter`: the kinds logged last, the newest first. */
	readonly recentKinds: readonly string[];
	/** Whether the start page of the sidebar was read. */
	readonly hasStarted: boolean;
}

/** What holds where the user has set nothing (`format.md`, and the figures of the rules). */
export const defaultSettings: Settings = {
	contactTypes: list('contact person people client customer lead prospect company-client'),
	contactTags: list('contact contacts person people client'),
	contactFolders: [],
	readFolders: [],
	excludedFolders: [],
	templateFolders: list('Template Templates Vorlage Vorlagen'),
	activityTypes: list('activity interaction meeting call conversation touch'),
	campaignFolders: {},
	properties: {
		noteType: list('type kind category categories'),
		tags: ['tags', 'tag'],
		aliases: ['aliases', 'alias'],
		company: list('company organisation organization client'),
		activities: list('activities interactions touchpoints history log'),
		lastContact: list('last_contact last_contacted prm_last_contacted last_interaction last_touch last_chat last_sync'),
		nextContact: list('next_follow_up next_contact next_contact_due next_action_date follow_up_date prm_snooze_until'),
		day: list('date when date_time start_date'),
		people: list('contact contacts person people with client attendees participants'),
		activityKind: list('activity kind interaction_type mode medium channel type'),
		published: list('date published sent when'),
		role: ['role', 'hat'],
		summary: list('summary subject title topic'),
		recipients: list('contacts contact recipients people'),
		audience: ['audience'],
		lists: ['lists', 'list'],
		deals: ['deals'],
		dealName: ['deal'],
		dealStatus: ['deal-status', 'deal-stage'],
		dealOpened: ['deal-opened', 'deal-started'],
		dealClosed: ['deal-closed'],
		dealContact: list('contact contacts person people client customer company organisation organization account'),
		status: list('decision status stage'),
		opened: list('opened started created opened-on started-on'),
		closed: list('closed closed-on decided-on decision-date'),
		wonOn: ['won-on', 'won'],
		lostOn: ['lost-on', 'lost'],
		decideBy: ['decide-by'],
		value: list('value amount deal-value'),
		reevaluations: list('reevaluations re-evaluations reevaluation'),
		doNotContact: ['do-not-contact'],
		marketing: ['marketing'],
		snoozedUntil: ['snoozed-until'],
		referredBy: ['referred-by'],
		email: list('email emails mail mails email-address'),
	},
	logHeadings: ['Log', 'Activity', 'Activities', 'Interactions', 'Interaction log', 'Contact log', 'Meeting log', 'History', 'Touchpoints'],
	vocabulary: defaultVocabulary,
	everydayKinds: list('talk book comment resource gift interview review demo decision'),
	statusWords: {
		open: list('open lead prospect prospecting discovery qualified conversation demo proposal negotiation pending paused'),
		won: list('won closed-won signed yes accepted completed'),
		lost: list('lost closed-lost no declined rejected'),
		closed: ['closed'],
	},
	sellingWords: [],
	nextStepWords: [],
	dateOrder: 'unset',
	language: 'auto',
	graceDays: 14,
	quietDays: 90,
	undecidedDays: 30,
	reevaluateDays: 7,
	deliveryDays: 30,
	lookBackMonths: 24,
	towardsWords: defaultTowardsWords,
	touchesBeforeStop: 20,
	longAfterDealMonths: 12,
	hiddenFlags: [],
	suppressWhileOpen: true,
	reevaluateEveryClose: false,
	untaggedEverywhere: false,
	logPlace: 'property',
	conversationFolder: 'Sales conversations',
	conversationTemplate: '',
	campaignFolder: 'Campaigns',
	recentKinds: [],
	hasStarted: false,
};

/** The words of a list: shorter, where a phone loads it, than each in quotes. */
function list(words: string): readonly string[] {
	return words.split(' ');
}

/** What no note is read or judged by: how notes are written, the marketing check, what the dialogs and the sidebar remember. */
const ASIDE: ReadonlySet<string> = new Set<keyof Settings>([
	'hasStarted',
	'logPlace',
	'conversationFolder',
	'conversationTemplate',
	'campaignFolder',
	'recentKinds',
	'sellingWords',
	'nextStepWords',
]);

/** What the notes tell is judged by, once they are read. */
const JUDGING: ReadonlySet<string> = new Set<keyof Settings>([
	'graceDays',
	'quietDays',
	'undecidedDays',
	'reevaluateDays',
	'deliveryDays',
	'lookBackMonths',
	'towardsWords',
	'touchesBeforeStop',
	'longAfterDealMonths',
	'hiddenFlags',
	'suppressWhileOpen',
	'reevaluateEveryClose',
	'untaggedEverywhere',
]);

/** What is to be done anew where settings change: `nothing`; `judge`, for the notes tell the same; or `read`, for they may tell something else. */
export function toDoAnew(before: Settings, now: Settings): 'nothing' | 'judge' | 'read' {
	const old = new Map<string, unknown>(Object.entries(before));
	const changed = Object.entries(now).flatMap(([key, value]) => (JSON.stringify(value) === JSON.stringify(old.get(key)) || ASIDE.has(key) ? [] : key));
	return changed.length === 0 ? 'nothing' : changed.every((key) => JUDGING.has(key)) ? 'judge' : 'read';
}
