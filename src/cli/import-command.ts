import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { textOfBytes } from '../contact-book/text-of-bytes';
import type { NoteChange } from '../core/conversation/note-change';
import { folderOf } from '../core/conversation/note-names';
import { englishImport as words } from '../core/i18n/english-import-command';
import { contactChanges, defaultChoice, meetingChanges } from '../core/import/import-changes';
import type { ImportProblem } from '../core/import/imported-person';
import { proposeContacts, type ContactProposal } from '../core/import/propose-contacts';
import { proposeMeetings, type MeetingProposal } from '../core/import/propose-meetings';
import { readCsvPeople } from '../core/import/read-csv-people';
import { readVcards } from '../core/import/read-vcards';
import { monthsBefore } from '../core/model/iso-date';
import { lexiconOf } from '../core/read/lexicon';
import { plainText } from '../core/view/plain-text';
import { printJson } from '../core/view/print-json';
import { folderNoteStore } from '../disk/folder-note-store';
import { reasonOf } from '../disk/reason';
import { dayNamed } from './as-of';
import { editContext } from './change-note';
import type { CommandDefinition } from './command-definition';
import { UsageError, type Io } from './io';
import { openVault, settingsOption, type OpenVault } from './open-vault';
import { writeImport } from './write-import';

/** The options of `two-hats import` as the argument parser gives them. */
interface ImportOptions {
	readonly folder?: string;
	readonly from?: string;
	readonly through?: string;
	readonly write?: true;
	/** `1,3-5`: of the preview, from 1. */
	readonly only?: string;
	readonly dryRun?: true;
	readonly json?: true;
	readonly settings?: string;
}

/** What an import would bring, as data and as lines of text. */
interface Preview {
	readonly data: object;
	readonly lines: readonly string[];
	readonly problems: readonly ImportProblem[];
	readonly count: number;
	/** What is written of those numbered (from 1), or of what no note seems to have yet. */
	changes(only: ReadonlySet<number> | null): readonly NoteChange[];
}

/** `two-hats import` as the parser of arguments is to know it. */
export const importCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('show what a file of contacts or a calendar would bring, and write it when asked')
		.argument('<vault>', 'the folder of the notes')
		.argument('<file>', 'contacts (.vcf, .csv) or a calendar (.ics)')
		.option('--folder <folder>', 'where new contacts go (default: as the settings say)')
		.option('--from <day>', 'the first day of meetings looked at (default: twelve months ago)')
		.option('--through <day>', 'the last (default: today); meetings after today are planned')
		.option('--write', 'write what no note seems to have yet')
		.option('--only <numbers>', 'write these of the preview, such as 1,3-5')
		.option('--dry-run', 'only show what --write would change, as a unified diff')
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, file: string, options: ImportOptions) => {
			end(runImport({ vault, file }, options, io));
		});
};

/**
 * `two-hats import VAULT FILE`: shows what a file of contacts (.vcf, .csv) or a calendar (.ics) would bring. Writes nothing, but with
 * `--write`. Exit 1 where something chosen was not written.
 */
function runImport(asked: { readonly vault: string; readonly file: string }, options: ImportOptions, io: Io): 0 | 1 {
	const kind = extname(asked.file).toLowerCase();
	if (kind !== '.vcf' && kind !== '.csv' && kind !== '.ics') throw new UsageError(`${asked.file} is neither .vcf, .csv nor .ics.`);
	const isToWrite = options.write === true || options.dryRun === true;
	if (options.folder?.split(/[\\/]/).includes('..') === true)
		throw new UsageError(`--folder ${options.folder} leads out of its place. Name a folder of the vault.`);
	if (options.only !== undefined && !isToWrite) throw new UsageError('--only goes with --write or --dry-run.');
	const text = fileText(asked.file);
	const opened = openVault(asked.vault, options.settings, io);
	const preview = kind === '.ics' ? meetings(text, options, { opened, io }) : people(text, kind, { opened, ...asked, folder: options.folder });
	if (isToWrite) {
		const only = options.only === undefined ? null : numbersIn(options.only, preview.count);
		return writeImport({ vault: asked.vault, changes: preview.changes(only) }, options, io);
	}
	const { data, lines, problems } = preview;
	const wrong = problems.map((problem) => `  ${plainText(words.problem(problem))}`);
	if (options.json === true) io.out(printJson({ ...data, problems }));
	else io.out(`${[...lines, ...(wrong.length === 0 ? [] : ['', words.problems, ...wrong]), '', words.nothingWritten].join('\n')}\n`);
	return 0;
}

/** The numbers of `1,3-5`. */
function numbersIn(asked: string, most: number): ReadonlySet<number> {
	const numbers = new Set<number>();
	for (const part of asked.split(',')) {
		const [, first, last = first] = /^\s*(\d{1,9})(?:-(\d{1,9}))?\s*$/.exec(part) ?? [];
		const [from, to] = [Number(first), Number(last)];
		if (!(from >= 1 && from <= to && to <= most)) {
			throw new UsageError(`--only ${asked} names none of the preview: write numbers from 1 to ${String(most)}, such as 1,3-5.`);
		}
		for (let number = from; number <= to; number++) numbers.add(number);
	}
	return numbers;
}

function fileText(file: string): string {
	try {
		return textOfBytes(readFileSync(file));
	} catch (error) {
		throw new UsageError(`The file ${file} cannot be read: ${reasonOf(error)}.`);
	}
}

function people(
	text: string,
	kind: '.vcf' | '.csv',
	{ opened, vault, folder }: { readonly opened: OpenVault; readonly vault: string; readonly folder: string | undefined },
): Preview {
	const read = (kind === '.csv' ? readCsvPeople : readVcards)(text);
	const contacts = [...opened.book.contacts()];
	// Every note's, those of excluded folders and templates too: none may be overwritten.
	const { paths } = folderNoteStore(resolve(vault), lexiconOf(opened.settings)).list();
	const { settings } = opened;
	const proposals = proposeContacts(read.people, { contacts, paths, folder: folderOf(folder ?? settings.contactFolders[0] ?? ''), settings });
	const doubles = proposals.filter(({ same, repeats }) => same.length > 0 || repeats !== null).length;
	const unused = read.unusedColumns.length === 0 ? [] : ['', words.unused(plainText(read.unusedColumns.join(', ')))];
	return {
		data: { contacts: proposals.map(contactData), unusedColumns: read.unusedColumns },
		lines: [words.contacts(proposals.length, doubles), ...proposals.flatMap(contactLines), ...unused],
		problems: read.problems,
		count: proposals.length,
		changes(only) {
			const choices = proposals.map((one, index) => [one, only === null ? defaultChoice(one) : only.has(index + 1) ? 'create' : 'skip'] as const);
			return contactChanges(proposals, new Map(choices), editContext(opened));
		},
	};
}

function contactData({ person, same, repeats, path, text }: ContactProposal): object {
	const known = same.map(({ contact, because }) => ({ contact: contact.name, path: contact.path, emails: contact.emails, because }));
	return { person, same: known, repeats, path, text };
}

function contactLines({ person, same, repeats, path }: ContactProposal, index: number): string[] {
	return [
		`  ${plainText(words.person(index + 1, person.name, person.emails.join(', ')))}`,
		...same.map(({ contact, because }) => {
			const what = because.map((one) => words.because[one]);
			return `     ${plainText(words.mayBe(contact.path, what, contact.emails.join(', ')))}`;
		}),
		...(repeats === null ? [] : [`     ${words.repeats(repeats + 1)}`]),
		`     ${plainText(words.becomes(path))}`,
	];
}

function meetings(text: string, options: ImportOptions, { opened, io }: { readonly opened: OpenVault; readonly io: Io }): Preview {
	const span = {
		from: options.from === undefined ? monthsBefore(io.today, 12) : dayNamed('--from', options.from),
		through: options.through === undefined ? io.today : dayNamed('--through', options.through),
		asOf: io.today,
	};
	if (span.from > span.through) throw new UsageError(`There is no day from ${span.from} to ${span.through}. Name the earlier day with --from.`);
	const read = proposeMeetings(text, span, { contacts: opened.book.contacts(), lexicon: lexiconOf(opened.settings) });
	return {
		data: { from: span.from, through: span.through, meetings: read.proposals.map(meetingData), known: read.known, others: read.others },
		lines: [words.meetings(span, { proposed: read.proposals.length, known: read.known, others: read.others }), ...read.proposals.flatMap(meetingLines)],
		problems: read.problems,
		count: read.proposals.length,
		changes(only) {
			const chosen = read.proposals.filter(({ sameDay }, index) => (only === null ? sameDay.length === 0 : only.has(index + 1)));
			return meetingChanges(chosen, editContext(opened));
		},
	};
}

function meetingData({ contact, line, address, sameDay }: MeetingProposal): object {
	return { contact: contact.name, path: contact.path, line, address, sameDay: sameDay.map(({ evidence }) => evidence[0]?.text ?? '') };
}

function meetingLines({ contact, line, sameDay }: MeetingProposal, index: number): string[] {
	const told = sameDay.map(({ evidence }) => `     ${plainText(words.sameDay(evidence[0]?.text ?? ''))}`);
	return [`  ${plainText(words.meeting(index + 1, contact.name, line))}`, ...told];
}
