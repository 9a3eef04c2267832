import { Option } from 'commander';
import { english } from '../core/i18n/english';
import type { Contact } from '../core/model/contact';
import { flagIds } from '../core/model/flag';
import type { ContactBook } from '../contact-book/contact-book';
import { checkContacts, onlyFlags } from '../core/view/check-contacts';
import { checkReportInTurn } from '../core/view/check-report';
import { checkText } from '../core/view/check-text';
import { inPieces } from '../core/view/in-pieces';
import { asOfDay, asOfOption } from './as-of';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { openVault, settingsOption } from './open-vault';
import { paint } from './paint';
import { printJsonInPieces } from '../core/view/print-json';

/** The options of `two-hats check` as the argument parser gives them. */
interface CheckOptions {
	readonly asOf?: string;
	readonly json?: true;
	readonly flag?: readonly string[];
	readonly failOn?: string;
	readonly settings?: string;
}

/** `two-hats check` as the parser of arguments is to know it. */
export const checkCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('report where marketing stopped, with evidence')
		.argument('<vault>', 'the folder of the notes')
		.addOption(asOfOption())
		.option('--json', 'print the report as JSON (docs/check.schema.json)')
		.addOption(new Option('--flag <id...>', 'report only these flags').choices(flagIds))
		.addOption(new Option('--fail-on <id>', 'exit with 1 when such a flag is raised').choices([...flagIds, 'any']))
		.addOption(settingsOption())
		.action((vault: string, options: CheckOptions) => {
			end(runCheck(vault, options, io));
		});
};

/** `two-hats check VAULT`: reports where marketing stopped. Exit 1 when a flag of `--fail-on` is raised. */
function runCheck(vault: string, options: CheckOptions, io: Io): 0 | 1 {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const all = checkContacts(companyByCompany(opened.book), asOf, opened.settings);
	const result =
		options.flag === undefined
			? all
			: onlyFlags(
					all,
					flagIds.filter((id) => options.flag?.includes(id)),
				);
	const host = { lineOf: opened.lineOf, words: english };
	const told = { notes: opened.counts(), problems: opened.problems() };
	const report = checkReportInTurn(result, told, host);
	const printed = { vault, report, result, host, isFiltered: options.flag !== undefined };
	for (const piece of options.json === true ? printJsonInPieces(report) : inPieces(checkText(printed, paint(io.hasColor)))) io.out(piece);
	return all.flags.some(({ flag }) => options.failOn === 'any' || flag === options.failOn) ? 1 : 0;
}

/**
 * The contacts of a book, each company with its people right behind it: a person is read for its company and for itself, and what
 * was read is kept no longer than from the one to the other.
 */
function* companyByCompany(book: ContactBook): Generator<Contact> {
	const early = new Set<string>();
	for (const path of book.contactPaths()) {
		const contact = early.delete(path) ? null : book.contact(path);
		if (contact === null) continue;
		yield contact;
		for (const person of contact.people) {
			const read = person.path <= path || early.has(person.path) ? null : book.contact(person.path);
			if (read === null) continue;
			early.add(person.path);
			yield read;
		}
	}
}
