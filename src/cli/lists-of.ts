import type { Command } from 'commander';
import { relationshipLists, type RelationshipLists } from '../core/view/relationship-lists';
import { asOfDay, asOfOption } from './as-of';
import type { Io } from './io';
import { openVault, settingsOption, type OpenVault } from './open-vault';

/** The options of `two-hats ready` and `two-hats referrals` as the argument parser gives them. */
export interface ListOptions {
	readonly asOf?: string;
	readonly json?: true;
	readonly settings?: string;
}

/** Tells the parser of arguments what both take. */
export function withListOptions(command: Command): Command {
	return command.argument('<vault>', 'the folder of the notes').addOption(asOfOption()).option('--json', 'print it as JSON').addOption(settingsOption());
}

/** The lists of a vault as of the day of the options. */
export function listsOf(vault: string, options: ListOptions, io: Io): { readonly opened: OpenVault; readonly lists: RelationshipLists } {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const { book } = opened;
	const source = { contacts: () => book.contacts(), named: (name: string) => book.contactsNamed(name) };
	return { opened, lists: relationshipLists(source, asOf, opened.settings) };
}
