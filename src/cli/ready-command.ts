import { englishRelationship } from '../core/i18n/english-relationship';
import { plainFormats } from '../core/i18n/formats';
import { printJson } from '../core/view/print-json';
import { readyReport } from '../core/view/ready-report';
import { readyText } from '../core/view/ready-text';
import { relationshipLists, type RelationshipLists } from '../core/view/relationship-lists';
import { asOfDay, asOfOption } from './as-of';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { openVault, settingsOption, type OpenVault } from './open-vault';
import { paint } from './paint';

/** The options of `two-hats ready` and `two-hats referrals` as the argument parser gives them. */
export interface ListOptions {
	readonly asOf?: string;
	readonly json?: true;
	readonly settings?: string;
}

/** `two-hats ready` as the parser of arguments is to know it. */
export const readyCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('tell who is ready for a sales conversation, and who was sold to cold')
		.argument('<vault>', 'the folder of the notes')
		.addOption(asOfOption())
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, options: ListOptions) => {
			end(runReady(vault, options, io));
		});
};

/** `two-hats ready VAULT`: who is ready for a sales conversation, and who was sold to cold. */
function runReady(vault: string, options: ListOptions, io: Io): 0 {
	const { opened, lists } = listsOf(vault, options, io);
	const report = readyReport(lists, opened);
	io.out(options.json === true ? printJson(report) : readyText(report, englishRelationship(plainFormats).ready, paint(io.hasColor)));
	return 0;
}

/** The lists of a vault as of the day of the options. */
export function listsOf(vault: string, options: ListOptions, io: Io): { readonly opened: OpenVault; readonly lists: RelationshipLists } {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const { book } = opened;
	const source = { contacts: () => book.contacts(), named: (name: string) => book.contactsNamed(name) };
	return { opened, lists: relationshipLists(source, asOf, opened.settings) };
}
