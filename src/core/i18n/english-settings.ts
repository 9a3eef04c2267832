import type { Formats } from './formats';
import type { SettingsWords } from './ui-words';

const field: SettingsWords['field'] = {
	contactTypes: ['Types of contacts', 'Values of type, kind, category or categories that make a note a contact.'],
	contactTags: ['Tags of contacts', 'Tags that make a note a contact, without #.'],
	contactFolders: ['Folders of contacts', 'Every note in these folders is a contact, unless its type says otherwise.'],
	readFolders: ['Folders to read', 'Only notes in these folders are read; with none named, all are.'],
	excludedFolders: ['Excluded folders', 'Notes in these folders are not read.'],
	templateFolders: ['Template folders', 'Notes in folders of these names are templates: skipped and counted.'],
	activityTypes: ['Types of activities', 'Values of type that make a note with a day and people an activity.'],
	campaignFolders: ['Folders of campaigns', 'Every note in such a folder is a campaign of the kind named.'],
	properties: ['Names of properties', 'The names under which each meaning is read; case, spaces, - and _ do not matter.'],
	logHeadings: ['Log headings', 'Headings under which the lines of a contact are activities.'],
	vocabulary: ['Vocabulary', 'The role of each kind of activity; none for a channel.'],
	everydayKinds: ['Everyday kinds', 'Kinds that are also words of everyday speech: in running text they count only alone or before a separator.'],
	statusWords: ['Words for deals', 'The words that say a deal is open, won, lost, or closed without saying how.'],
	sellingWords: ['Words that sell', 'Phrases that the check of marketing finds beside those it knows; * stands for any ending.'],
	nextStepWords: ['Words that invite', 'Phrases that count as a next step beside those the check of marketing knows; * stands for any ending.'],
	dateOrder: ['Order of dates', 'Whether 1.3.2026 is 1 March (day-first) or 3 January (month-first).'],
	language: ['Language', 'The language of the words, and of months in words beside English and German.'],
	graceDays: ['Grace after a close', 'Days after a close before missing marketing is flagged.'],
	quietDays: ['Days to gone quiet', 'Days since the last marketing before a contact has gone quiet.'],
	undecidedDays: ['Days to undecided', 'Days a deal may be open where no day is named for the decision.'],
	reevaluateDays: ['Days to re-evaluate', 'Days after a decision within which you decide again about marketing.'],
	deliveryDays: ['Days in delivery', 'Days for which paid work keeps a contact in delivery.'],
	lookBackMonths: ['Look-back', 'Months after which a closed deal counts as older and is not flagged.'],
	towardsWords: ['Words of coming towards you', 'Words that say a contact came towards you: asked, replied, attended.'],
	touchesBeforeStop: ['Touches before a stop', 'Marketing touches after which a stop is proposed for who neither buys nor refers; 0 for never.'],
	longAfterDealMonths: ['Long after a deal', 'Months after a deal before a new conversation is thought of.'],
	hiddenFlags: ['Hidden flags', 'Flags that are not raised.'],
	suppressWhileOpen: ['Wait while a deal is open', 'Keep flags about missing marketing back while another deal with the contact is open.'],
	reevaluateEveryClose: ['Re-evaluate every close', 'Ask for a re-evaluation of every closed deal, not only of sales-conversation notes.'],
	untaggedEverywhere: ['Untagged everywhere', 'Flag untagged activities of every contact, not only those after a close.'],
	logPlace: ['Where activities go', 'For a contact that keeps none yet: the activities property, or the log heading of its text.'],
	conversationFolder: ['Folder of sales conversations', 'Where the notes of new sales conversations are made; empty for the top of the vault.'],
	conversationTemplate: [
		'Template of sales conversations',
		'A note of your own, with {{contact}}, {{deal}}, {{date}}, {{time}} and {{title}}; empty for the built-in one.',
	],
	campaignFolder: ['Folder of new campaigns', 'Where the notes of logged campaigns are made; empty for the top of the vault.'],
	recentKinds: ['Last kinds', 'The kinds logged last, offered first when you log.'],
	hasStarted: ['Start page done', 'The start page of the sidebar was read. Turn it off to see the page again.'],
};

/** The settings tab in English. */
export function englishSettings(format: Formats): SettingsWords {
	const counted = (count: number, noun: string): string => `${format.number(count)} ${noun}${count === 1 ? '' : 's'}`;
	return {
		field,
		seen: 'What I see',
		seenCounts: ({ notes, contacts, activities, deals, flags }) =>
			`${counted(contacts, 'contact')} in ${counted(notes, 'note')}, ${activities === 1 ? '1 activity' : `${format.number(activities)} activities`}, ${counted(deals, 'closed deal')}, ${counted(flags, 'flag')}.`,
		contacts: 'Where contacts are',
		flags: 'Flags',
		flagWhat: 'Show this flag.',
		reading: 'Reading notes',
		words: 'Words',
		vocabularyAdd: 'Add kind',
		vocabularyKind: 'Kind of activity, such as webinar',
		vocabularyRole: 'Hat',
		vocabularyEmpty: 'No kind has a role.',
		reset: 'Reset vocabulary',
		resetWhat: 'Back to the kinds and roles that Two Hats comes with.',
		roleOf: { marketing: 'Marketing', sales: 'Sales', delivery: 'Delivery', none: 'None (a channel)' },
		dateOrder: { unset: 'Not said', 'day-first': 'Day first', 'month-first': 'Month first' },
		language: { auto: 'As the app', en: 'English', de: 'Deutsch' },
		logPlace: { property: 'Property activities', log: 'Heading in the text' },
		writing: 'Writing notes',
		status: { open: 'Open', won: 'Won', lost: 'Lost', closed: 'Closed' },
		property: inWords,
		oneALine: 'One a line.',
		wrongNumber: (most) => `Enter a whole number from 0 to ${format.number(most)}.`,
		wrongFolder: (folder) => `There is no folder “${folder}”.`,
		wrongKind: 'Enter a kind, such as webinar.',
		wrongPath: (folder) => `Write it as “${folder}”.`,
		wrongStatus: (word) => `“${word}” says another state already.`,
		wrongCampaign: 'Write folder: kind, such as Newsletters: newsletter.',
		stored: (wrong) => `In the settings, ${wrong}. The default holds.`,
	};
}

/** `lastContact` as `Last contact`. */
function inWords(group: string): string {
	const words = group.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
