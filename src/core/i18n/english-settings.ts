import { settingFields } from '../settings/setting-fields';
import type { Formats } from './formats';
import type { SettingsWords } from './ui-words';

/** The settings tab in English; names and explanations of the settings stand in their table. */
export function englishSettings(format: Formats): SettingsWords {
	const counted = (count: number, noun: string): string => `${format.number(count)} ${noun}${count === 1 ? '' : 's'}`;
	return {
		field: settingFields,
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
