import type { ImportProblem } from '../import/imported-person';
import { englishFaults as faults } from './english-imports';

/** What `two-hats import` says of a file; the app says it in `imports` of its words. */
export interface ImportCommandWords {
	contacts(people: number, doubles: number): string;
	person(index: number, name: string, emails: string): string;
	becomes(path: string): string;
	mayBe(name: string, because: readonly string[], emails: string): string;
	readonly because: Readonly<Record<'email' | 'name', string>>;
	repeats(index: number): string;
	unused(columns: string): string;
	/** Of the days from the first to the last. */
	meetings(
		span: { readonly from: string; readonly through: string },
		counts: { readonly proposed: number; readonly known: number; readonly others: number },
	): string;
	meeting(index: number, contact: string, line: string): string;
	sameDay(text: string): string;
	readonly problems: string;
	problem(problem: ImportProblem): string;
	readonly nothingWritten: string;
	wrote(path: string): string;
	exists(path: string): string;
}

/** What `two-hats import` says, in English. */
export const englishImport: ImportCommandWords = {
	contacts: (people, doubles) => `${String(people)} ${people === 1 ? 'person' : 'people'}, ${String(doubles)} of them perhaps a contact already`,
	person: (index, name, emails) => `${String(index)}. ${[name, emails].filter((part) => part !== '').join('  ')}`,
	becomes: (path) => `would become ${path}`,
	mayBe: (name, because, emails) => `may be ${name} (the same ${because.join(' and ')})${emails === '' ? '' : `, who has ${emails}`}`,
	because: { email: 'e-mail address', name: 'name' },
	repeats: (index) => `perhaps the same as ${String(index)}.`,
	unused: (columns) => `Columns that say nothing here: ${columns}`,

	meetings: ({ from, through }, { proposed, known, others }) =>
		`${from} to ${through}: ${String(proposed)} ${proposed === 1 ? 'line' : 'lines'} to confirm, ${String(known)} in the notes already, ${String(others)} with nobody who is a contact`,
	meeting: (index, contact, line) => `${String(index)}. ${contact}: ${line}`,
	sameDay: (text) => `that day already: ${text}`,
	problems: 'Could not be read',
	problem: ({ line, why, found }) => `line ${String(line)}: ${faults[why]}${found === '' ? '' : ` (${found})`}`,
	nothingWritten: 'This is a preview: nothing was written.',
	wrote: (path) => `Wrote ${path}`,
	exists: (path) => `${path} is left alone: it exists already.`,
};
