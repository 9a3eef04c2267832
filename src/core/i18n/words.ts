import type { Flag, FlagId, SuppressionReason } from '../model/flag';
import type { Problem } from '../model/problem';
import type { Role } from '../model/role';
import type { StalledStep, WeekItem } from '../shapes/week-item';
import type { ListWords } from './list-words';
import type { RelationshipWords } from './relationship-words';
import type { ReportWords } from './report-words';
import type { UiWords } from './ui-words';

/** Every sentence a person sees, in one language. */
export interface Words {
	readonly role: Readonly<Record<Role | 'untagged', string>>;
	readonly flagTitle: Readonly<Record<FlagId, string>>;
	/** Why a flag stands, in plain words, without the contact's name. */
	flagReason(flag: Flag): string;
	suppression(reason: SuppressionReason): string;
	/** What was found, and what would be understood. */
	problem(problem: Problem): string;
	/** What is to be done, and the step suggested. */
	week(item: WeekItem): { readonly what: string; readonly step: string };
	/** The step to suggest for a contact where marketing stalled. */
	readonly step: Readonly<Record<StalledStep, string>>;
	/** The report of the command line is English everywhere: other programs read it. */
	readonly report: ReportWords;
	readonly ui: UiWords;
	readonly relationship: RelationshipWords;
	readonly lists: ListWords;
}
