import type { ContactName } from '../model/contact';
import type { Deal } from '../model/deal';
import type { Flag, SuppressedFlag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import type { DealCounts } from '../shapes/check-counts';
import type { ActivityCounts } from '../shapes/check-counts';
import type { WeekItem } from '../shapes/week-item';

/** What a check of all contacts found. */
export interface CheckResult {
	readonly asOf: IsoDay;
	/** By rule, in the order of the rules, then by days, longest first, then by path. */
	readonly flags: readonly Flag[];
	readonly suppressed: readonly SuppressedFlag[];
	readonly activities: ActivityCounts;
	readonly deals: DealCounts;
	/** With how many contacts marketing stalled. */
	readonly stalled: number;
	/** At most five things most worth doing. */
	readonly week: readonly WeekItem[];
}

/** A deal closed before the look-back: counted, not flagged. */
export interface OlderDeal {
	readonly contact: ContactName;
	readonly deal: Deal;
	readonly closedOn: IsoDay;
}
