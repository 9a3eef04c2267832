import { english } from '../core/i18n/english';
import type { Contact } from '../core/model/contact';
import type { ProblemCode } from '../core/model/problem';
import { noteName } from '../core/read/note-name';
import { UsageError } from './io';
import type { OpenVault } from './open-vault';

/** Problems of notes that may be contacts, and of which nothing is known. */
const UNREADABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'note-unreadable',
	'contact-unreadable',
	'frontmatter-unreadable',
	'frontmatter-language',
	'frontmatter-unclosed',
	'frontmatter-not-first',
	'frontmatter-too-large',
]);

/**
 * The one contact of a name, an alias or a path. Throws a UsageError where there is none, or more than one; of a note of that name
 * that could not be read it says why, with its line.
 */
export function contactNamed(opened: Pick<OpenVault, 'book' | 'problems' | 'lineOf'>, name: string): Contact {
	const meant = opened.book.contactsMeant(name);
	if (meant.length > 1) throw new UsageError(`${name} may be ${meant.map(({ path }) => path).join(' or ')}. Name the note by its path.`);
	const [first] = meant;
	const contact = first === undefined ? null : opened.book.contact(first.path);
	if (contact === null) throw new UsageError(unreadableNote(opened, name) ?? `There is no contact named ${name}.`);
	return contact;
}

function unreadableNote({ problems, lineOf }: Pick<OpenVault, 'problems' | 'lineOf'>, name: string): string | null {
	const asked = name.toLowerCase().replace(/\.md$/, '');
	const problem = problems().find(
		({ code, path }) => UNREADABLE.has(code) && [noteName(path), path.replace(/\.md$/i, '')].some((one) => one.toLowerCase() === asked),
	);
	return problem === undefined ? null : `${problem.path}:${String(lineOf(problem.path, problem.at))} cannot be read. ${english.problem(problem)}`;
}
