import type { Activity } from '../model/activity';
import type { ConversationPart, Deal } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { StalledStep } from './week-item';

/** The hat to wear now with a contact. */
export type Hat =
	| { readonly hat: 'selling'; readonly deal: Deal; readonly openParts: readonly ConversationPart[] }
	| { readonly hat: 'delivery' }
	| { readonly hat: 'marketing' }
	/** Marketing was stopped on purpose, or paused. */
	| { readonly hat: 'none'; readonly until: IsoDay | null };

/** The step to show for a contact: what is next in the sale, else planned, else what a flag asks for. */
export type NextStep =
	| { readonly step: 'decide'; readonly by: IsoDay; readonly isOverdue: boolean }
	| { readonly step: 'ask'; readonly parts: readonly ConversationPart[] }
	/** A deal is open, and no day is named for its decision. */
	| { readonly step: 'name-day' }
	| { readonly step: 'planned'; readonly activity: Activity; readonly isDue: boolean }
	| { readonly step: 'stalled'; readonly suggestion: StalledStep }
	| { readonly step: 'wait'; readonly until: IsoDay }
	| { readonly step: 'rest' }
	| { readonly step: 'plan' };
