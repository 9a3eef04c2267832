import { english } from '../core/i18n/english';
import { printJson } from '../core/view/print-json';
import { rolesReport } from '../core/view/roles-report';
import { rolesText } from '../core/view/roles-text';
import { asOfDay, asOfOption } from './as-of';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { openVault, settingsOption } from './open-vault';
import { paint } from './paint';

/** The options of `two-hats roles` as the argument parser gives them. */
interface RolesOptions {
	readonly asOf?: string;
	readonly untagged?: true;
	readonly json?: true;
	readonly settings?: string;
}

/** `two-hats roles` as the parser of arguments is to know it. */
export const rolesCommand: CommandDefinition = (command, { io, end }) => {
	command
		.description('list the activities by role')
		.argument('<vault>', 'the folder of the notes')
		.option('--untagged', 'only those without a role, with the role suggested')
		.addOption(asOfOption())
		.option('--json', 'print them as JSON')
		.addOption(settingsOption())
		.action((vault: string, options: RolesOptions) => {
			end(runRoles(vault, options, io));
		});
};

/** `two-hats roles VAULT`: the activities done, by contact, each with its role and why; with `--untagged` those without one. */
function runRoles(vault: string, options: RolesOptions, io: Io): 0 {
	const asOf = asOfDay(options.asOf, io);
	const opened = openVault(vault, options.settings, io);
	const asked = { asOf, onlyUntagged: options.untagged === true };
	const report = rolesReport(opened.book.contacts(), asked, { lineOf: opened.lineOf, words: english });
	io.out(options.json === true ? printJson(report) : rolesText(report, english, paint(io.hasColor)));
	return 0;
}
