import { oneLine } from './one-line';
import type { Place } from './place';

/** Every way in which a note can fail to be understood. A code is stable: tests and other programs may rely on it. */
export type ProblemCode =
	| 'note-unreadable'
	| 'folder-unreadable'
	| 'link-not-followed'
	| 'frontmatter-unreadable'
	| 'contact-unreadable'
	| 'frontmatter-language'
	| 'frontmatter-unclosed'
	| 'frontmatter-not-first'
	| 'frontmatter-too-large'
	| 'conflict-copy'
	| 'day-unreadable'
	| 'date-order'
	| 'activity-without-day'
	| 'activity-only-a-day'
	| 'role-unknown'
	| 'contact-missing'
	| 'contact-ambiguous'
	| 'deal-without-contact'
	| 'deal-status-unknown'
	| 'deal-status-missing'
	| 'deal-outcome-unsaid'
	| 'deal-days-reversed'
	| 'deal-open-with-close'
	| 'campaign-without-day'
	| 'campaign-without-recipients'
	| 'reevaluation-unreadable'
	| 'membership-days-reversed'
	| 'settings-invalid';

/** Something that could not be read. Nothing is dropped silently: what was found is told, and what would be understood. */
export interface Problem {
	readonly code: ProblemCode;
	/** The note, relative to the vault, with `/`. */
	readonly path: string;
	readonly at: Place;
	/** The words found, or the host's reason; cut to a readable length. */
	readonly found: string;
	/** For an ambiguous or missing name, the notes it could have meant; else empty. */
	readonly candidates: readonly string[];
	/** How many times it was met, where one problem stands for many; else 1. */
	readonly count: number;
}

const LONGEST_QUOTE = 120;

/** A problem met once, its words cut to 120 characters so that a hostile note cannot flood a report. */
export function problemAt(code: ProblemCode, where: { readonly path: string; readonly at: Place }, found: string): Problem {
	return { code, path: where.path, at: where.at, found: quoteOf(found), candidates: [], count: 1 };
}

function quoteOf(text: string): string {
	const line = oneLine(text);
	return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
