import { englishRoleReason } from '../i18n/english-role-reason';
import type { Activity } from '../model/activity';
import { snoozeEnd, type ContactAsOf } from '../model/contact-as-of';
import type { DealState } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { Role } from '../model/role';
import type { RulesChecked } from '../rules/check-rules';
import type { ReportEvidence, ReportFlag, ReportTouch } from '../shapes/report-shape';
import { flagDealName, reportFlag, reportPossible, type ReportHost } from './check-report';
import { reportEvidence, withLines } from './report-evidence';
import { suggestedRole } from './suggest-role';

/** An activity with why it has its role, or the role suggested where it has none. */
export interface ReportActivity {
	readonly day: IsoDay;
	readonly role: Role | null;
	readonly kind: string | null;
	readonly text: string;
	readonly isPlanned: boolean;
	readonly why: string;
	readonly suggested: Role | null;
	/** The person through whom a company was reached, or null. */
	readonly through: string | null;
	readonly evidence: readonly ReportEvidence[];
}

/** The JSON of `two-hats contact`. Days are calendar days; null where unknown. */
export interface ContactReport {
	readonly asOf: IsoDay;
	readonly contact: string;
	readonly path: string;
	readonly aliases: readonly string[];
	readonly companies: readonly string[];
	readonly people: readonly string[];
	readonly deals: readonly {
		readonly name: string | null;
		readonly state: DealState;
		readonly opened: IsoDay | null;
		readonly closed: IsoDay | null;
		readonly decideBy: IsoDay | null;
		readonly openParts: readonly string[];
		readonly evidence: readonly ReportEvidence[];
	}[];
	readonly activities: readonly ReportActivity[];
	readonly possible: readonly ReportTouch[];
	readonly reevaluation: (ReportEvidence & { readonly day: IsoDay; readonly decision: string; readonly until: IsoDay | null; readonly reason: string }) | null;
	readonly doNotContact: boolean;
	readonly snoozedUntil: IsoDay | null;
	readonly flags: readonly ReportFlag[];
	readonly suppressed: readonly { readonly flag: string; readonly deal: string | null; readonly why: string }[];
}

/** One contact as plain data, lines looked up. */
export function contactReport(seen: ContactAsOf, checked: RulesChecked, host: ReportHost): ContactReport {
	const { contact, asOf, reevaluation } = seen;
	return {
		asOf,
		contact: contact.name,
		path: contact.path,
		aliases: contact.aliases,
		companies: contact.companies.map(({ name }) => name),
		people: contact.people.map(({ name }) => name),
		deals: seen.deals.map(({ deal, state, closedOn }) => ({
			name: deal.name === '' ? null : deal.name,
			state,
			opened: deal.openedOn,
			closed: closedOn,
			decideBy: deal.decideBy,
			openParts: deal.openParts,
			evidence: withLines(deal.evidence, host),
		})),
		activities: [...contact.activities, ...contact.throughPeople].map((activity) => reportActivityOf(activity, seen, host)),
		possible: seen.possible.map((touch) => reportPossible(touch, host)),
		reevaluation:
			reevaluation === null
				? null
				: {
						day: reevaluation.day,
						decision: reevaluation.decision,
						until: reevaluation.until,
						reason: reevaluation.reason,
						...reportEvidence(reevaluation.evidence, host),
					},
		doNotContact: contact.doNotContact !== null,
		snoozedUntil: snoozeEnd(seen),
		flags: checked.flags.map((flag) => reportFlag(flag, host)),
		suppressed: checked.suppressed.map((flag) => ({ flag: flag.flag, deal: flagDealName(flag), why: host.words.suppression(flag.reason) })),
	};
}

/** An activity of a contact as plain data. */
export function reportActivityOf(activity: Activity, seen: ContactAsOf, host: ReportHost): ReportActivity {
	const { day, role, kind, text, through } = activity;
	return {
		day,
		role,
		kind: kind === '' ? null : kind,
		text,
		isPlanned: activity.isPlanned || day > seen.asOf,
		why: englishRoleReason(activity),
		suggested: suggestedRole(activity, seen.contact.deals),
		through,
		evidence: withLines(activity.evidence, host),
	};
}
