import type { Activity, PossibleTouch } from '../model/activity';
import type { Flag, SuppressedFlag } from '../model/flag';
import type { Evidence } from '../model/place';
import type { Problem } from '../model/problem';
import type { Words } from '../i18n/words';
import type { CheckReport, ReportEvidence, ReportFlag, ReportTouch } from '../shapes/report-shape';
import type { CheckResult } from './check-result';
import { reportEvidence, withLines, type LineLookup } from './report-evidence';

/** What the report needs of its host: the line of a place in a note, and the words. */
export interface ReportHost extends LineLookup {
	readonly words: Words;
}

/** What the report tells of the vault besides its check. */
export interface ReportVault {
	readonly notes: CheckReport['notes'];
	readonly problems: readonly Problem[];
}

/** The report of a check as plain data, lines looked up. */
export function checkReport(result: CheckResult, vault: ReportVault, host: ReportHost): CheckReport {
	const report = checkReportInTurn(result, vault, host);
	return { ...report, flags: [...report.flags] };
}

/** The same report, each flag made when its turn comes: one that is printed once and large need not be held whole. */
export function checkReportInTurn(
	result: CheckResult,
	vault: ReportVault,
	host: ReportHost,
): Omit<CheckReport, 'flags'> & { readonly flags: Iterable<ReportFlag> } {
	return {
		asOf: result.asOf,
		notes: vault.notes,
		activities: result.activities,
		deals: result.deals,
		flags: reportFlags(result.flags, host),
		suppressed: result.suppressed.map((flag) => reportSuppressed(flag, host)),
		problems: vault.problems.map((problem) => ({
			code: problem.code,
			path: problem.path,
			line: host.lineOf(problem.path, problem.at),
			message: host.words.problem(problem),
		})),
	};
}

function* reportFlags(flags: readonly Flag[], host: ReportHost): Generator<ReportFlag> {
	for (const flag of flags) yield reportFlag(flag, host);
}

/** One flag as plain data, lines looked up. */
export function reportFlag(flag: Flag, host: ReportHost): ReportFlag {
	return {
		flag: flag.flag,
		contact: flag.contact.name,
		path: flag.contact.path,
		deal: flagDealName(flag),
		since: flag.since,
		days: flag.days,
		inDelivery: flag.isInDelivery,
		evidence: withLines(flag.evidence, host),
		planned: flag.planned.map((activity) => reportActivity(activity, host)),
		possible: flag.possible.map((touch) => reportPossible(touch, host)),
	};
}

/** An activity as plain data, at the first place that tells it. */
function reportActivity(activity: Activity, host: ReportHost): ReportTouch {
	const { day, role, kind, evidence } = activity;
	return { day, role, kind: kind === '' ? null : kind, ...firstPlace(evidence, host) };
}

/** A possible touch as plain data, at the first place that tells it. */
export function reportPossible(touch: PossibleTouch, host: ReportHost): ReportTouch {
	return { day: touch.day, role: null, kind: null, ...firstPlace(touch.evidence, host) };
}

function reportSuppressed(flag: SuppressedFlag, host: ReportHost): CheckReport['suppressed'][number] {
	return { flag: flag.flag, contact: flag.contact.name, path: flag.contact.path, deal: flagDealName(flag), why: host.words.suppression(flag.reason) };
}

/** The name of a flag's deal; null where it is about none, or about one without a name. */
export function flagDealName(flag: Flag): string | null {
	const name = flag.deal?.deal.name ?? '';
	return name === '' ? null : name;
}

function firstPlace(evidence: readonly Evidence[], host: ReportHost): ReportEvidence {
	const first = evidence[0];
	return first === undefined ? { path: '', line: 1, text: '' } : reportEvidence(first, host);
}
