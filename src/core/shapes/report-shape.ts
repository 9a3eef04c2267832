import type { FlagId } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import type { ProblemCode } from '../model/problem';
import type { Role } from '../model/role';
import type { DealCounts } from './check-counts';
import type { ActivityCounts } from './check-counts';

/** Evidence with its 1-based line looked up. */
export interface ReportEvidence {
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

/** A planned activity, or a possible touch (which has no role and no kind), as the report shows it. */
export interface ReportTouch extends ReportEvidence {
	readonly day: IsoDay;
	readonly role: Role | null;
	readonly kind: string | null;
}

/** A flag as the report shows it; `days` are calendar days since `since`. */
export interface ReportFlag {
	readonly flag: FlagId;
	readonly contact: string;
	readonly path: string;
	readonly deal: string | null;
	readonly since: IsoDay | null;
	readonly days: number | null;
	readonly inDelivery: boolean;
	readonly evidence: readonly ReportEvidence[];
	readonly planned: readonly ReportTouch[];
	readonly possible: readonly ReportTouch[];
}

/** The JSON of `two-hats check`: a contract, with its schema in `docs/check.schema.json`. */
export interface CheckReport {
	readonly asOf: IsoDay;
	readonly notes: { readonly read: number; readonly contacts: number; readonly templates: number; readonly unreadable: number };
	readonly activities: ActivityCounts;
	readonly deals: DealCounts;
	readonly flags: readonly ReportFlag[];
	readonly suppressed: readonly {
		readonly flag: FlagId;
		readonly contact: string;
		readonly path: string;
		readonly deal: string | null;
		readonly why: string;
	}[];
	readonly problems: readonly { readonly code: ProblemCode; readonly path: string; readonly line: number; readonly message: string }[];
}
