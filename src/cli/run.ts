import { Command, CommanderError } from 'commander';
import { checkCommand } from './check-command';
import { checkMarketingCommand } from './check-marketing-command';
import { contactCommand } from './contact-command';
import { importCommand } from './import-command';
import { logCommand } from './log-command';
import { readyCommand } from './ready-command';
import { referralsCommand } from './referrals-command';
import { reviewCommand } from './review-command';
import { rolesCommand } from './roles-command';
import { tagCommand } from './tag-command';
import type { CommandDefinition, ExitCode, Session } from './command-definition';
import { UsageError, type Io } from './io';

/** All commands, by name, in the order in which the help lists them. */
const commands: Readonly<Record<string, CommandDefinition>> = {
	check: checkCommand,
	contact: contactCommand,
	roles: rolesCommand,
	ready: readyCommand,
	referrals: referralsCommand,
	import: importCommand,
	review: reviewCommand,
	log: logCommand,
	tag: tagCommand,
	'check-marketing': checkMarketingCommand,
};

/** Runs the command line with its arguments (without `node` and the script). Prints through `io`; never throws for a user's mistake. */
export function run(args: readonly string[], version: string, io: Io): ExitCode {
	let code: ExitCode = 0;
	const program = programOf(version, { io, end: (result) => (code = result) });
	try {
		program.parse(args, { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof UsageError) {
			io.err(`two-hats: ${error.message}\n`);
			return 2;
		}
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		throw error;
	}
}

function programOf(version: string, session: Session): Command {
	const { io } = session;
	const program = new Command('two-hats')
		.description('Reads the contact notes in a folder and tells which closed deals got no marketing afterwards.')
		.version(version)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => {
				io.out(text);
			},
			writeErr: (text) => {
				io.err(oneLine(text));
			},
		});
	for (const [name, define] of Object.entries(commands)) define(program.command(name).exitOverride().copyInheritedSettings(program), session);
	return program;
}

/** A mistake in one clear line, for commander adds a second one for suggestions; the help, which it prints where no command is named, as it is. */
function oneLine(text: string): string {
	if (!text.startsWith('error: ')) return text;
	return `two-hats: ${text
		.trim()
		.replace(/^error: /, '')
		.replace(/\n+/g, ' ')}\n`;
}
