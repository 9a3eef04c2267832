import type { Place } from '../model/place';
import { problemAt, type Problem, type ProblemCode } from '../model/problem';
import type { Role, RoleReason } from '../model/role';
import type { Lexicon } from './lexicon';

/** What every reader of a note is given, and where it leaves what it could not read. One for each note that is read. */
export interface Reading {
	readonly path: string;
	readonly lexicon: Lexicon;
	readonly problems: Problem[];
	/** Numeric days met while the order of day and month is not set: told once for the vault, with their count. */
	readonly unorderedDays: { readonly at: Place; readonly found: string }[];
}

/** Begins the reading of a note. */
export function readingOf(path: string, lexicon: Lexicon): Reading {
	return { path, lexicon, problems: [], unorderedDays: [] };
}

/** Leaves a problem of this note. */
export function tell(reading: Reading, code: ProblemCode, what: { readonly at: Place; readonly text: string }): void {
	reading.problems.push(problemAt(code, { path: reading.path, at: what.at }, what.text));
}

/** Leaves what stood where a day was looked for: a numeric day of unknown order, or words that are no day. */
export function tellNoDay(reading: Reading, found: 'order-unknown' | 'no-such-day' | 'nothing', what: { readonly at: Place; readonly text: string }): void {
	if (found === 'order-unknown') reading.unorderedDays.push({ at: what.at, found: what.text });
	else tell(reading, 'day-unreadable', what);
}

/** Leaves why a line that should have been an activity is none. */
export function tellNoActivity(
	reading: Reading,
	found: 'order-unknown' | 'no-such-day' | 'no-day' | 'only-a-day',
	what: { readonly at: Place; readonly text: string },
): void {
	if (found === 'no-day') tell(reading, 'activity-without-day', what);
	else if (found === 'only-a-day') tell(reading, 'activity-only-a-day', what);
	else tellNoDay(reading, found, what);
}

/** Gives words whose role is not known the role that their place makes sure: sales inside a sales conversation, marketing in a campaign. */
export function withDefaultRole<Words extends { readonly role: Role | null; readonly roleReason: RoleReason }>(
	words: Words,
	role: Role,
	roleReason: 'sales-conversation' | 'campaign',
): Words {
	return words.role === null ? { ...words, role, roleReason } : words;
}
