import type { ContactName } from '../model/contact';
import type { Deal } from '../model/deal';
import type { Flag, SuppressedFlag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import type { ActivityCounts } from './contact-check';
import type { WeekItem } from './this-week';

/** How many deals stand how; a deal with two contacts counts once. `older`: the closed ones before the look-back, won and lost among them. */
export interface DealCounts {
	readonly open: number;
	readonly won: number;
	readonly lost: number;
	readonly older: number;
}

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
