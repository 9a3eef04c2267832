import type { ActivityFact } from '../model/activity';
import type { Decision } from '../model/contact';
import type { ConversationPart, DealSource, DealStatus } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { Place } from '../model/place';
import type { Problem } from '../model/problem';
import type { NameRef } from './link';

/** What a note is. A `dated` note has a day and is none of the others: a daily note, a meeting without a kind. */
export type NoteKind = 'contact' | 'sales-conversation' | 'deal' | 'campaign' | 'activity' | 'dated' | 'template' | 'other';

/** A name written in a note, and where. */
export interface NamedPlace {
	readonly ref: NameRef;
	readonly at: Place;
}

/** An activity told in a note that is not the contact's own, with the contacts it names. */
export interface SharedActivity {
	readonly activity: ActivityFact;
	readonly with: readonly NamedPlace[];
	/** Whether a name that is missing or ambiguous is a problem here (role-tagged lines, campaigns), or simply not ours. */
	readonly isStrict: boolean;
	readonly isCampaign: boolean;
}

/** A dated mention of names with no role. */
export interface Mention {
	readonly day: IsoDay;
	readonly refs: readonly NameRef[];
	readonly at: Place;
	readonly source: string;
}

/** A deal as one note tells it. */
export interface DealFact {
	readonly name: string;
	/** The note of the deal, where a contact's line links to one. */
	readonly link: NameRef | null;
	/** Null where a contact's line only links to the deal's note, which says how it stands. */
	readonly status: DealStatus | null;
	readonly openedOn: IsoDay | null;
	readonly closedOn: IsoDay | null;
	readonly decideBy: IsoDay | null;
	readonly value: string;
	readonly referredBy: readonly NamedPlace[];
	readonly source: DealSource;
	readonly openParts: readonly ConversationPart[];
	readonly at: Place;
	readonly text: string;
}

/** The membership of a contact in a list, both days included; null: no limit on that side. */
export interface ListMembership {
	readonly list: string;
	readonly from: IsoDay | null;
	readonly through: IsoDay | null;
}

/** A re-evaluation as its line tells it. */
export interface ReevaluationFact {
	readonly day: IsoDay;
	readonly decision: Decision;
	readonly until: IsoDay | null;
	readonly reason: string;
	readonly at: Place;
	readonly source: string;
}

/** Everything a contact's own note tells, and what in it could not be read. */
export interface ContactRead {
	readonly activities: readonly ActivityFact[];
	readonly possible: readonly { readonly day: IsoDay; readonly at: Place; readonly source: string }[];
	readonly deals: readonly DealFact[];
	readonly reevaluations: readonly ReevaluationFact[];
	readonly doNotContact: { readonly at: Place; readonly source: string } | null;
	readonly snoozedUntil: IsoDay | null;
	readonly referredBy: readonly NamedPlace[];
	readonly emails: readonly string[];
	readonly problems: readonly Problem[];
	readonly unorderedDays: NoteFacts['unorderedDays'];
}

/** What other notes need to know of a contact's note, and the rest on demand. */
export interface ContactFacts {
	readonly companies: readonly NameRef[];
	readonly lists: readonly ListMembership[];
	/** Reads all that the note tells. A vault holds hundreds of thousands of lines, and a report needs each once: none is kept. */
	read(): ContactRead;
}

/** What a campaign note without recipients of its own reaches: the members of these lists on its day. */
export interface AudienceFacts {
	readonly lists: readonly string[];
	readonly activity: ActivityFact;
	/** Where the lists are named. */
	readonly at: Place;
}

/** Everything one note tells, names not yet resolved. Depends on nothing but the note and the settings. */
export interface NoteFacts {
	readonly path: string;
	readonly kind: NoteKind;
	readonly aliases: readonly string[];
	readonly contact: ContactFacts | null;
	readonly deal: { readonly fact: DealFact; readonly with: readonly NamedPlace[] } | null;
	readonly audience: AudienceFacts | null;
	readonly shared: readonly SharedActivity[];
	readonly mentions: readonly Mention[];
	readonly problems: readonly Problem[];
	readonly unorderedDays: readonly { readonly at: Place; readonly found: string }[];
}
