import { englishRelationship } from '../core/i18n/english-relationship';
import { plainFormats } from '../core/i18n/formats';
import { printJson } from '../core/view/print-json';
import { readyReport } from '../core/view/ready-report';
import { readyText } from '../core/view/ready-text';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { listsOf, withListOptions, type ListOptions } from './lists-of';
import { paint } from './paint';

/** `two-hats ready` as the parser of arguments is to know it. */
export const readyCommand: CommandDefinition = (command, { io, end }) => {
	withListOptions(command)
		.description('tell who is ready for a sales conversation, and who was sold to cold')
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
