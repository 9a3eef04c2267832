import type { Hat, NextStep } from '../shapes/next-step';
import type { SidebarSectionId, SortOrder } from '../shapes/sidebar-order';
import type { Rung } from '../standing/ladder';
import type { ActWords } from './act-words';
import type { MarketingCheckWords } from './marketing-check-words';
import type { ImportsWords } from './import-words';
import type { Decision } from '../model/contact';
import type { ConversationPart, DealState } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { KindRole, Role } from '../model/role';
import type { PropertyGroup, Settings } from '../settings/settings';

/** The sentences of the plugin's windows, in one language. Sentence case; "note", not "file". */
export interface UiWords {
	/** A day as people write it. */
	readonly day: (day: IsoDay) => string;
	readonly number: (count: number) => string;
	readonly line: (line: number) => string;
	readonly sidebar: SidebarWords;
	readonly start: StartWords;
	readonly panel: PanelWords;
	readonly commands: CommandWords;
	readonly act: ActWords;
	readonly check: MarketingCheckWords;
	readonly imports: ImportsWords;
	readonly settings: SettingsWords;
	readonly guide: GuideWords;
}

export interface SidebarWords {
	/** The name of the product, as the view's title. */
	readonly title: string;
	readonly search: string;
	readonly sort: string;
	readonly sortBy: Readonly<Record<SortOrder, string>>;
	readonly only: string;
	readonly all: string;
	readonly section: Readonly<Record<SidebarSectionId, string>>;
	/** Groups that are named after no flag. */
	readonly group: Readonly<Record<'delivery' | 'problems', string>>;
	found(count: number): string;
	nothingFound(search: string): string;
	readonly clear: string;
	evidence(count: number): string;
	planned(kind: string, day: string): string;
	possible(contact: string, day: string): string;
	more(contact: string): string;
	readonly open: string;
	readonly openInTab: string;
	readonly openEvidence: string;
	readonly copy: string;
	readonly copied: string;
	keptBack(count: number): string;
	older(count: number): string;
	olderDeal(deal: string, day: string): string;
	reading(done: number, all: number): string;
	waiting(count: number): string;
	readonly allWell: string;
	allWellCounts(counts: { readonly contacts: number; readonly activities: number }): string;
	readonly noDeals: string;
	readonly noDealsHow: string;
	readonly noContacts: string;
	noContactsRead(notes: number): string;
	readonly noContactsHow: string;
	readonly openSettings: string;
	/** Where the settings are, where they cannot be opened from here. */
	readonly settingsAt: string;
	readonly createExample: string;
	readonly exampleName: string;
	readonly openGuide: string;
	readonly noStalled: string;
	readonly noFlags: string;
	readonly gone: string;
}

export interface StartWords {
	readonly title: string;
	counts(counts: { readonly notes: number; readonly contacts: number; readonly activities: number; readonly deals: number }): string;
	stalled(count: number): string;
	readonly proven: string;
	dateOrder(found: string): string;
	readonly dayFirst: string;
	readonly monthFirst: string;
	lookBack(older: number): string;
	months(months: number): string;
	headingUsed(heading: string, notes: number): string;
	headingNew(heading: string, notes: number): string;
	readonly readHeading: string;
	done(count: number): string;
}

export interface PanelWords {
	title(contact: string): string;
	readonly hat: Readonly<Record<Hat['hat'], string>>;
	/** What to do under the hat: the know, like and trust of marketing, the decision of sales. */
	hatWhat(hat: Hat): string;
	readonly part: Readonly<Record<ConversationPart, string>>;
	openParts(parts: string): string;
	readonly next: string;
	step(step: NextStep, ofStalled: string): string;
	readonly lastMarketing: string;
	readonly lastSales: string;
	/** How many days ago; where it is not known (null), how many activities without a role might be it. */
	ago(days: number | null, untagged: number): string;
	readonly timeline: string;
	timelineOf(from: string, to: string): string;
	readonly activity: (day: string, role: string, kind: string) => string;
	readonly plannedActivity: (day: string, role: string, kind: string) => string;
	deal(name: string, state: DealState, days: string): string;
	dealDays(from: string | null, to: string | null): string;
	readonly noActivities: string;
	readonly ladder: string;
	readonly rung: Readonly<Record<Rung, string>>;
	rungEmpty(rung: Rung): string;
	rungCount(count: number): string;
	readonly reevaluation: string;
	decided(decision: Decision, day: string, until: string | null): string;
	readonly notDecided: string;
	readonly notToBeContacted: string;
	snoozed(until: string): string;
	readonly flags: string;
	readonly noFlags: string;
	readonly others: string;
}

export interface CommandWords {
	readonly openSidebar: string;
	readonly nextStalled: string;
	readonly timeline: string;
	readonly copyFlags: string;
	readonly guide: string;
	readonly review: string;
	copiedFlags(count: number): string;
	stalled(count: number): string;
}

export interface SettingsWords {
	/** What each setting is called, and what it does. */
	readonly field: Readonly<Record<keyof Settings, readonly [name: string, what: string]>>;
	readonly seen: string;
	seenCounts(counts: {
		readonly notes: number;
		readonly contacts: number;
		readonly activities: number;
		readonly deals: number;
		readonly flags: number;
	}): string;
	readonly contacts: string;
	readonly flags: string;
	readonly flagWhat: string;
	readonly reading: string;
	readonly words: string;
	readonly vocabularyAdd: string;
	readonly vocabularyKind: string;
	readonly vocabularyRole: string;
	readonly vocabularyEmpty: string;
	readonly reset: string;
	readonly resetWhat: string;
	readonly roleOf: Readonly<Record<KindRole, string>>;
	readonly dateOrder: Readonly<Record<Settings['dateOrder'], string>>;
	readonly language: Readonly<Record<Settings['language'], string>>;
	readonly logPlace: Readonly<Record<Settings['logPlace'], string>>;
	readonly writing: string;
	readonly status: Readonly<Record<keyof Settings['statusWords'], string>>;
	/** What a group of property names means. */
	readonly property: (group: PropertyGroup) => string;
	readonly oneALine: string;
	readonly wrongNumber: (most: number) => string;
	readonly wrongFolder: (folder: string) => string;
	readonly wrongKind: string;
	readonly wrongPath: (folder: string) => string;
	readonly wrongStatus: (word: string) => string;
	readonly wrongCampaign: string;
	readonly stored: (wrong: string) => string;
}

/** The short guide to what notes may say. `example` is shown as it is written in a note. */
export interface GuideWords {
	readonly title: string;
	readonly intro: string;
	readonly parts: readonly { readonly title: string; readonly text: string; readonly example: string }[];
	readonly roles: Readonly<Record<Role, string>>;
}
