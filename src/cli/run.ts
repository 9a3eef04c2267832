import { Command, CommanderError, Option } from 'commander';
import { flagIds } from '../core/model/flag';
import { checkMarketingCommand, type CheckMarketingOptions } from './check-marketing-command';
import { checkCommand, type CheckOptions } from './check-command';
import { contactCommand, type ContactOptions } from './contact-command';
import { importCommand, type ImportOptions } from './import-command';
import { UsageError, type Io } from './io';
import { logCommand, type LogOptions } from './log-command';
import { readyCommand, type ListOptions } from './ready-command';
import { referralsCommand } from './referrals-command';
import { periodUnits } from '../core/model/iso-date';
import { reviewCommand, type ReviewOptions } from './review-command';
import { rolesCommand, type RolesOptions } from './roles-command';
import { tagCommand, type TagOptions } from './tag-command';

/** 0: done. 1: `--fail-on` was met, a note was left alone, or marketing sells or lacks a next step. 2: the command was not understood, or the vault could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line with its arguments (without `node` and the script). Prints through `io`; never throws for a user's mistake. */
export function run(args: readonly string[], version: string, io: Io): ExitCode {
	let code: ExitCode = 0;
	const program = programOf(version, io, (result) => (code = result));
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

function programOf(version: string, io: Io, end: (code: ExitCode) => void): Command {
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
	command(program, 'check')
		.description('report where marketing stopped, with evidence')
		.argument('<vault>', 'the folder of the notes')
		.addOption(asOfOption())
		.option('--json', 'print the report as JSON (docs/check.schema.json)')
		.addOption(new Option('--flag <id...>', 'report only these flags').choices(flagIds))
		.addOption(new Option('--fail-on <id>', 'exit with 1 when such a flag is raised').choices([...flagIds, 'any']))
		.addOption(settingsOption())
		.action((vault: string, options: CheckOptions) => {
			end(checkCommand(vault, options, io));
		});
	command(program, 'contact')
		.description('show one contact: deals, activities and why each has its role, flags')
		.argument('<vault>', 'the folder of the notes')
		.argument('<name>', 'the name, an alias or the path of the contact’s note')
		.addOption(asOfOption())
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, name: string, options: ContactOptions) => {
			end(contactCommand(vault, name, { options, io }));
		});
	command(program, 'roles')
		.description('list the activities by role')
		.argument('<vault>', 'the folder of the notes')
		.option('--untagged', 'only those without a role, with the role suggested')
		.addOption(asOfOption())
		.option('--json', 'print them as JSON')
		.addOption(settingsOption())
		.action((vault: string, options: RolesOptions) => {
			end(rolesCommand(vault, options, io));
		});
	command(program, 'ready')
		.description('tell who is ready for a sales conversation, and who was sold to cold')
		.argument('<vault>', 'the folder of the notes')
		.addOption(asOfOption())
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, options: ListOptions) => {
			end(readyCommand(vault, options, io));
		});
	command(program, 'referrals')
		.description('tell who referred whom and what came of it, and to whom marketing may stop')
		.argument('<vault>', 'the folder of the notes')
		.addOption(asOfOption())
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((vault: string, options: ListOptions) => {
			end(referralsCommand(vault, options, io));
		});
	command(program, 'import')
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
			end(importCommand({ vault, file }, options, io));
		});
	command(program, 'review')
		.description('the hats worn, by week, month, quarter or year, each held against the one before')
		.argument('<vault>', 'the folder of the notes')
		.option('--from <day>', 'the first day, YYYY-MM-DD (default: the beginning of the last period)')
		.option('--to <day>', 'the last day, YYYY-MM-DD (default: the end of the period of --as-of)')
		.addOption(new Option('--by <period>', 'the length of a period').choices(periodUnits).default('quarter'))
		.addOption(asOfOption())
		.addOption(new Option('--json', 'print it as JSON (docs/review.schema.json)').conflicts(['markdown', 'csv']))
		.addOption(new Option('--markdown', 'print it as a note, with questions to be answered').conflicts('csv'))
		.option('--csv', 'print it as a table for a spreadsheet')
		.addOption(settingsOption())
		.action((vault: string, options: ReviewOptions) => {
			end(reviewCommand(vault, options, io));
		});
	command(program, 'log')
		.description('write an activity into a contact’s note')
		.argument('<vault>', 'the folder of the notes')
		.argument('<contact>', 'the name, an alias or the path of the contact’s note')
		.argument('<kind>', 'marketing/newsletter, sales/discovery-call, newsletter, …')
		.argument('[text...]', 'what to write behind it')
		.option('--day <day>', 'the day it was, YYYY-MM-DD (default: today)')
		.option('--planned', 'it is meant for that day, not done')
		.addOption(new Option('--to <place>', 'where a contact without activities gets it (default: as the settings say)').choices(['property', 'log']))
		.option('--dry-run', 'only show the change, as a unified diff')
		.option('--json', 'print what was written as JSON')
		.addOption(settingsOption())
		.action((...given: readonly [vault: string, contact: string, what: string, words: readonly string[], options: LogOptions]) => {
			const [vault, contact, what, words, options] = given;
			end(logCommand({ vault, contact, what, words }, options, io));
		});
	command(program, 'tag')
		.description('write a role on untagged activities, where each is told')
		.argument('<vault>', 'the folder of the notes')
		.argument('<role>', 'marketing, sales or delivery; or suggested, for the role that “roles --untagged” suggests')
		.option('--contact <name>', 'only those of a contact')
		.option('--kind <kind>', 'only those of a kind, such as call')
		.option('--day <day>', 'only those of a day, YYYY-MM-DD')
		.option('--at <note>', 'only those told in a note, or with NOTE:LINE on one line of it')
		.option('--dry-run', 'only show the change, as a unified diff')
		.option('--json', 'print what was written as JSON')
		.addOption(settingsOption())
		.action((vault: string, role: string, options: TagOptions) => {
			end(tagCommand({ vault, role }, options, io));
		});
	command(program, 'check-marketing')
		.description('tell what in a note that is to be marketing sells, and whether a next step is there')
		.argument('<file>', 'the note')
		.option('--json', 'print it as JSON')
		.addOption(settingsOption())
		.action((file: string, options: CheckMarketingOptions) => {
			end(checkMarketingCommand(file, options, io));
		});
	return program;
}

function command(program: Command, name: string): Command {
	return program.command(name).exitOverride().copyInheritedSettings(program);
}

function asOfOption(): Option {
	return new Option('--as-of <day>', 'see the vault as of a day, YYYY-MM-DD (default: today)');
}

function settingsOption(): Option {
	return new Option('--settings <file>', 'settings to use instead of the vault’s own');
}

/** A mistake in one clear line, for commander adds a second one for suggestions; the help, which it prints where no command is named, as it is. */
function oneLine(text: string): string {
	if (!text.startsWith('error: ')) return text;
	return `two-hats: ${text
		.trim()
		.replace(/^error: /, '')
		.replace(/\n+/g, ' ')}\n`;
}
