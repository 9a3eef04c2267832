import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { englishImport as words } from '../core/i18n/english-import';
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
import { asOfDay } from './as-of';
import { contactsOf } from './check-command';
import { UsageError, type Io } from './io';
import { openVault, type OpenVault } from './open-vault';

/** The options of `two-hats import` as the argument parser gives them. */
export interface ImportOptions {
	readonly folder: string;
	readonly from?: string;
	readonly through?: string;
	readonly json?: true;
	readonly settings?: string;
}

/** What an import would bring, as data and as lines of text. */
interface Preview {
	readonly data: object;
	readonly lines: readonly string[];
	readonly problems: readonly ImportProblem[];
}

/** `two-hats import VAULT FILE`: shows what a file of contacts (.vcf, .csv) or a calendar (.ics) would bring. Writes nothing. */
export function importCommand(asked: { readonly vault: string; readonly file: string }, options: ImportOptions, io: Io): 0 {
	const kind = extname(asked.file).toLowerCase();
	if (kind !== '.vcf' && kind !== '.csv' && kind !== '.ics') throw new UsageError(`${asked.file} is neither .vcf, .csv nor .ics.`);
	const text = textOf(asked.file);
	const opened = openVault(asked.vault, options.settings, io);
	const { data, lines, problems } =
		kind === '.ics' ? meetings(text, options, { opened, io }) : people(text, kind, { opened, ...asked, folder: options.folder });
	const wrong = problems.map(({ line, found }) => `  ${words.problem(line, plainText(found))}`);
	if (options.json === true) io.out(printJson({ ...data, problems }));
	else io.out(`${[...lines, ...(wrong.length === 0 ? [] : ['', words.problems, ...wrong]), '', words.nothingWritten].join('\n')}\n`);
	return 0;
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new UsageError(`The file ${file} cannot be read: ${reasonOf(error)}.`);
	}
}

function people(
	text: string,
	kind: '.vcf' | '.csv',
	{ opened, vault, folder }: { readonly opened: OpenVault; readonly vault: string; readonly folder: string },
): Preview {
	const read = kind === '.csv' ? readCsvPeople(text) : { ...readVcards(text), unusedColumns: [] };
	const contacts = [...contactsOf(opened.book)];
	// Every note's, those of excluded folders and templates too: none may be overwritten.
	const { paths } = folderNoteStore(resolve(vault), lexiconOf(opened.settings)).list();
	const proposals = proposeContacts(read.people, { contacts, paths, folder: folder.replace(/^\/+|\/+$/g, '') });
	const doubles = proposals.filter(({ same, repeats }) => same.length > 0 || repeats !== null).length;
	const unused = read.unusedColumns.length === 0 ? [] : ['', words.unused(plainText(read.unusedColumns.join(', ')))];
	return {
		data: { contacts: proposals.map(contactData), unusedColumns: read.unusedColumns },
		lines: [words.contacts(proposals.length, doubles), ...proposals.flatMap(contactLines), ...unused],
		problems: read.problems,
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
			const what = because.map((one) => words.because[one]).join(' and ');
			return `     ${plainText(words.mayBe(contact.path, what, contact.emails.join(', ')))}`;
		}),
		...(repeats === null ? [] : [`     ${words.repeats(repeats + 1)}`]),
		`     ${plainText(words.becomes(path))}`,
	];
}

function meetings(text: string, options: ImportOptions, { opened, io }: { readonly opened: OpenVault; readonly io: Io }): Preview {
	const span = {
		from: options.from === undefined ? monthsBefore(io.today, 12) : asOfDay(options.from, io),
		through: asOfDay(options.through, io),
		asOf: io.today,
	};
	const read = proposeMeetings(text, span, { contacts: contactsOf(opened.book), lexicon: lexiconOf(opened.settings) });
	return {
		data: { from: span.from, through: span.through, meetings: read.proposals.map(meetingData), known: read.known, others: read.others },
		lines: [words.meetings(read.proposals.length, read.known, read.others), ...read.proposals.flatMap(meetingLines)],
		problems: read.problems,
	};
}

function meetingData({ contact, line, address, sameDay }: MeetingProposal): object {
	return { contact: contact.name, path: contact.path, line, address, sameDay: sameDay.map(({ evidence }) => evidence[0]?.text ?? '') };
}

function meetingLines({ contact, line, sameDay }: MeetingProposal, index: number): string[] {
	const told = sameDay.map(({ evidence }) => `     ${plainText(words.sameDay(evidence[0]?.text ?? ''))}`);
	return [`  ${plainText(words.meeting(index + 1, contact.name, line))}`, ...told];
}
