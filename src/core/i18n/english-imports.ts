import type { ImportFault } from '../import/imported-person';
import { counterOf, type Formats } from './formats';
import type { ImportsWords } from './import-words';

/** Why something in a file was not read, in English. */
export const englishFaults: Readonly<Record<ImportFault, string>> = {
	cut: 'its END is missing',
	'no-colon': 'this is no property',
	nobody: 'neither a name nor an e-mail address',
	'no-columns': 'no column for a name or an e-mail address',
	quotes: 'its quotes do not match; look at what was read',
	'no-day': 'it has no day',
	rule: 'it comes again in a way that is not followed',
};

/** The sentences of imports in English. */
export function englishImports(format: Formats): ImportsWords {
	const number = (value: number): string => format.number(value);
	const counted = counterOf(format);
	return {
		contacts: 'Import contacts',
		meetings: 'Import meetings',
		device: 'A file on this device',
		kinds: { contacts: 'Contacts: .vcf or .csv', meetings: 'A calendar: .ics' },
		vault: 'Pick a file in the vault',
		unreadable: (file) => `${file} could not be read.`,

		people: (people, doubles) =>
			`${counted(people, 'person', 'people')} in the file.${doubles === 0 ? '' : ` ${number(doubles)} may be in your notes or in the file already: skipped, unless you choose otherwise.`}`,
		from: 'From',
		to: 'Through',
		lines: (lines, known, others) =>
			`${counted(lines, 'meeting', 'meetings')} to confirm, ${number(known)} in your notes already, ${number(others)} with nobody who is a contact.`,
		all: 'All that are new',
		none: 'None',
		becomes: (path) => `Becomes ${path}`,
		inFile: 'In the file',
		inNotes: 'In your notes',
		because: { email: 'same e-mail address', name: 'same name' },
		choice: { skip: 'Skip', create: 'Create anyway', add: 'Add the address to that note' },
		decide: (name) => `What to do with ${name}`,
		repeats: (line) => `Perhaps the same as on line ${number(line)} of the file.`,
		sameDay: (text) => `That day already: ${text}`,
		unused: (columns) => `Columns that are not used: ${columns.join(', ')}`,
		problems: (count) => `${counted(count, 'place', 'places')} that could not be read`,
		problem: (line, why, found) => `Line ${number(line)}: ${englishFaults[why]}${found === '' ? '' : ` (${found})`}`,
		more: (left) => `Show more (${number(left)} left)`,
		write: (count) => `Write ${number(count)} chosen`,
		nothing: 'Nothing is chosen.',
	};
}
