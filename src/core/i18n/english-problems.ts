import type { Problem, ProblemCode } from '../model/problem';
import { quotesHint } from './quotes-hint';

const quotes = 'A value with a colon in it, or @ in front, needs quotes.';

/** What was found in a note, and what would be understood. */
export const englishProblems: Readonly<Record<ProblemCode, (found: string, problem: Problem) => string>> = {
	'note-unreadable': (found) => `This note cannot be read: ${found}.`,
	'folder-unreadable': (found) => `This folder cannot be read: ${found}.`,
	'link-not-followed': (found) => `This link is not followed: ${found}. Only notes inside the vault are read.`,
	'frontmatter-unreadable': (found) => `The properties cannot be read: ${quotesHint(found, quotes)} Until they can, the note is left alone.`,
	'contact-unreadable': (found) =>
		`This looks like a contact, but its properties cannot be read: ${quotesHint(found, quotes)} It is missing from every figure here.`,
	'frontmatter-language': (found) => `The note begins with "${found}", which is never run. Properties begin with a line that is just ---.`,
	'frontmatter-unclosed': () => 'The properties begin with --- but no second --- ends them.',
	'frontmatter-not-first': () => 'The properties begin below the first line, so they are none. Put the --- on line 1.',
	'frontmatter-too-large': (found) => `The properties are longer than 1 MB (${found} characters) and are not read.`,
	'conflict-copy': (found) => `A sync left this copy of ${found}: nothing of it is counted. Bring the two together, then delete the copy.`,
	'day-unreadable': (found) => `"${found}" is no day of the calendar. Write it as 2026-03-01.`,
	'date-order': (found, { count }) =>
		`"${found}" may be day or month first${count > 1 ? `, and so may ${String(count - 1)} more` : ''}. Say which in the settings (dateOrder: day-first or month-first).`,
	'activity-without-day': (found) => `"${found}" has no day. An activity is written as 2026-03-01 marketing/newsletter Text.`,
	'activity-only-a-day': (found) => `"${found}" has only a day. Without quotes YAML takes everything behind " #" for a comment: put the line in quotes.`,
	'role-unknown': (found) => `"${found}" is no role. Write marketing, sales or delivery; until then its kind alone decides.`,
	'contact-missing': (found, { candidates }) =>
		candidates[0] === undefined ? `"${found}" is not the name of a contact's note.` : `"${found}" is a note (${candidates[0]}), but not a contact's.`,
	'contact-ambiguous': (found, { candidates }) => `"${found}" may be ${candidates.join(' or ')}. Write the link with its folder.`,
	'deal-without-contact': (found) => `The deal "${found}" names no contact. Write contact: "[[Name]]".`,
	'deal-status-unknown': (found) =>
		`"${found}" does not say whether the deal is open, won or lost. Write 2026-03-20 won Name, or a status that the settings know.`,
	'deal-status-missing': (found) => `The deal "${found}" does not say whether it is open, won or lost.`,
	'deal-outcome-unsaid': (found) => `"${found}" says that the deal was closed, but not whether it was won or lost.`,
	'deal-days-reversed': (found) => `The deal was closed before it was opened (${found}). The opening is left out.`,
	'deal-open-with-close': (found) => `The deal is open, yet has a day on which it was closed (${found}). It is taken as open.`,
	'campaign-without-day': (found) => `The campaign "${found}" has no day, so it reaches nobody. Write date: 2026-03-01.`,
	'campaign-without-recipients': (found) => `The campaign "${found}" names neither contacts nor an audience, so it reaches nobody.`,
	'reevaluation-unreadable': (found) =>
		`"${found}" is no re-evaluation. Write 2026-03-20 continue, 2026-03-20 pause 2026-09-01, or 2026-03-20 stop, and a reason.`,
	'membership-days-reversed': (found) =>
		`"${found}" ends before it begins, so it is no membership. Write the first day, then the last: News 2026-01-10..2026-05-01.`,
	'settings-invalid': (found) => `In the settings, ${found}. The default holds.`,
};
