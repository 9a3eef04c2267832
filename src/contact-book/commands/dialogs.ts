import type { CampaignTold } from '../../core/conversation/complete-campaign';
import type { DealDecision } from '../../core/conversation/decide';
import type { NewActivity } from '../../core/conversation/new-activity';
import type { NewReevaluation } from '../../core/conversation/reevaluate';
import type { ContactChoice } from '../../core/import/import-changes';
import type { ImportProblem } from '../../core/import/imported-person';
import type { ContactProposal } from '../../core/import/propose-contacts';
import type { MeetingProposal, MeetingsRead } from '../../core/import/propose-meetings';
import type { Contact, ContactName, Decision } from '../../core/model/contact';
import type { Deal } from '../../core/model/deal';
import type { DaySpan, IsoDay } from '../../core/model/iso-date';
import type { Role } from '../../core/model/role';
import type { Untagged } from '../../core/view/triage';

/** An activity as it was entered, and with whom. */
export interface LoggedActivity {
	readonly contacts: readonly string[];
	readonly activity: NewActivity;
}

/** What a log dialog begins with. */
export interface LogDraft {
	readonly role: Role;
	readonly contacts: readonly ContactName[];
	readonly kind: string;
	/** As people say it; '' is today. */
	readonly day: string;
	readonly text: string;
}

/** A campaign as it was entered; `contacts` are the paths of those it reached. */
export interface LoggedCampaign {
	readonly name: string;
	readonly day: IsoDay;
	readonly kind: string;
	readonly audience: string;
	/** Without those that the note in front names already. */
	readonly contacts: readonly string[];
}

/** The note of a campaign that is in front: what it says already, what the marketing check says of it, and what opens its list. */
export interface CampaignInFront {
	readonly path: string;
	readonly told: CampaignTold;
	/** The paths of those it reached already. */
	readonly reached: readonly string[];
	readonly line: string;
	readonly show: () => void;
}

/** How an untagged activity was answered. `always`: the kind is to have that role from now on. */
export type TriageAnswer =
	{ readonly answer: 'role'; readonly role: Role; readonly isAlways: boolean } | { readonly answer: 'later' } | { readonly answer: 'undo' };

/** The decision on a deal and, behind it, on the marketing: who decides one decides both. */
export interface DecidedAndReevaluated {
	readonly dealName: string;
	readonly decided: DealDecision;
	readonly reevaluation: NewReevaluation;
}

/** The windows that commands open. Each gives null where it was closed without an answer: nothing is written then. */
export interface Dialogs {
	/** A contact by its path; one that is to be made first is made. */
	pickContact(): Promise<string | null>;
	/** One of a few answers, by its key. */
	choose<Key extends string>(question: { readonly title: string; readonly text: string; readonly choices: Readonly<Record<Key, string>> }): Promise<Key | null>;
	/** A line of words; '' is no answer. */
	askText(question: { readonly title: string; readonly label: string; readonly value: string }): Promise<string | null>;
	/** A day to come. */
	askDay(title: string): Promise<IsoDay | null>;
	logActivity(draft: LogDraft): Promise<LoggedActivity | null>;
	/** What was typed when its list was opened is there again when the same note is logged next. */
	logCampaign(contact: string | null, inFront: CampaignInFront | null): Promise<LoggedCampaign | null>;
	decide(about: { readonly contact: Contact; readonly deal: Deal | null }): Promise<DecidedAndReevaluated | null>;
	reevaluate(about: { readonly contact: Contact }): Promise<NewReevaluation | null>;
	/** Asks about one untagged activity after another, until there is none or the user ends it. `answer` gives whether it was done. */
	triage(items: readonly Untagged[], answer: (item: Untagged, given: TriageAnswer) => Promise<boolean>): Promise<void>;
	/** What to do with each of many contacts; those left out stay as they are. */
	decideMany(contacts: readonly ManyContact[]): Promise<ReadonlyMap<string, Exclude<Decision, 'pause'>> | null>;
	/** A file to import, of the vault or of the device. */
	pickImport(what: 'contacts' | 'meetings'): Promise<ImportFile | null>;
	/** Shows whom a file names beside the contacts that are there; gives what is to become of each. */
	chooseContacts(read: ContactsToChoose): Promise<ReadonlyMap<ContactProposal, ContactChoice> | null>;
	/** Shows the meetings of a calendar in a span that can be changed; gives those confirmed. */
	chooseMeetings(span: DaySpan, read: (span: DaySpan) => MeetingsRead): Promise<readonly MeetingProposal[] | null>;
}

/** A file as it was picked. */
export interface ImportFile {
	readonly name: string;
	readonly text: string;
}

/** Whom a file of contacts names, and what of it was not read. */
export interface ContactsToChoose {
	readonly proposals: readonly ContactProposal[];
	readonly unusedColumns: readonly string[];
	readonly problems: readonly ImportProblem[];
}

/** A contact among many to be decided on, and why it is asked about. */
export interface ManyContact extends ContactName {
	readonly why: string;
}
