import type { Activity } from '../model/activity';
import type { ContactName } from '../model/contact';
import type { Deal } from '../model/deal';
import type { Flag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import type { Evidence } from '../model/place';

/** The step to suggest for a contact where marketing stalled; hosts word it. */
export type StalledStep = 'say-which-hat' | 'confirm-touch' | 'do-planned' | 'in-delivery' | 'after-lost' | 'after-won';

/** One of the few things most worth doing this week. */
export type WeekItem =
	| { readonly what: 'planned'; readonly contact: ContactName; readonly activity: Activity }
	| { readonly what: 'pause-ended'; readonly contact: ContactName; readonly on: IsoDay; readonly reason: string; readonly evidence: Evidence }
	| { readonly what: 'decide'; readonly contact: ContactName; readonly deal: Deal; readonly by: IsoDay; readonly isOverdue: boolean }
	| { readonly what: 'stalled'; readonly contact: ContactName; readonly flag: Flag; readonly step: StalledStep };
