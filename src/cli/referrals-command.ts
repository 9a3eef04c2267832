import { englishRelationship } from '../core/i18n/english-relationship';
import { plainFormats } from '../core/i18n/formats';
import { printJson } from '../core/view/print-json';
import { referralsReport } from '../core/view/referrals-report';
import { referralsText } from '../core/view/referrals-text';
import type { Io } from './io';
import { paint } from './paint';
import { listsOf, type ListOptions } from './ready-command';

/** `two-hats referrals VAULT`: who referred whom and what came of it, and to whom marketing may stop. */
export function referralsCommand(vault: string, options: ListOptions, io: Io): 0 {
	const { opened, lists } = listsOf(vault, options, io);
	const report = referralsReport(lists, opened);
	io.out(options.json === true ? printJson(report) : referralsText(report, englishRelationship(plainFormats).referrals, paint(io.hasColor)));
	return 0;
}
