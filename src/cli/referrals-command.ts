import { englishRelationship } from '../core/i18n/english-relationship';
import { plainFormats } from '../core/i18n/formats';
import { printJson } from '../core/view/print-json';
import { referralsReport } from '../core/view/referrals-report';
import { referralsText } from '../core/view/referrals-text';
import type { CommandDefinition } from './command-definition';
import type { Io } from './io';
import { listsOf, withListOptions, type ListOptions } from './lists-of';
import { paint } from './paint';

/** `two-hats referrals` as the parser of arguments is to know it. */
export const referralsCommand: CommandDefinition = (command, { io, end }) => {
	withListOptions(command)
		.description('tell who referred whom and what came of it, and to whom marketing may stop')
		.action((vault: string, options: ListOptions) => {
			end(runReferrals(vault, options, io));
		});
};

/** `two-hats referrals VAULT`: who referred whom and what came of it, and to whom marketing may stop. */
function runReferrals(vault: string, options: ListOptions, io: Io): 0 {
	const { opened, lists } = listsOf(vault, options, io);
	const report = referralsReport(lists, opened);
	io.out(options.json === true ? printJson(report) : referralsText(report, englishRelationship(plainFormats).referrals, paint(io.hasColor)));
	return 0;
}
