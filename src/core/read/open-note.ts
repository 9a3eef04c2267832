import { problemAt, type Problem, type ProblemCode } from '../model/problem';
import type { HeadReader } from './head-reader';
import type { Lexicon } from './lexicon';
import { looksLikeContact } from './looks-like-contact';
import type { NoteInput } from './read-note';
import { splitNote, type SplitNote } from './split-note';
import { isTemplateHead, isTemplatePath } from './template';
import { unwalkable } from './value-tree';

/** A note opened: its properties and its body on demand, or why it cannot be read. */
export type OpenedNote =
	{ readonly opened: true; readonly note: NoteInput; readonly problems: readonly Problem[] } | { readonly opened: false; readonly problem: Problem };

/** What YAML may not exceed, in characters. Beyond it the note is told, not read. */
export const LARGEST_FRONTMATTER = 1_000_000;

/** A note as it was read from its store, and its host's YAML. */
export interface NoteText {
	readonly path: string;
	readonly text: string;
	readonly readHead: HeadReader;
}

/** Opens a note from its text: template by its head, frontmatter parsed, the body on demand. Never throws. */
export function openNote(note: NoteText, lexicon: Lexicon): OpenedNote {
	const split = splitNote(note.text);
	if (split.kind === 'language') return unopened('frontmatter-language', { path: note.path, line: 1 }, split.opener);
	if (split.kind === 'unclosed') return unclosed(note, lexicon);
	if (split.kind === 'plain') return opened(note, { frontmatter: null, split }, misplacedHead(note, split.body, lexicon));
	if (isTemplatePath(note.path, lexicon) || isTemplateHead(split.head, lexicon)) {
		return opened(note, { frontmatter: {}, split, isTemplate: true }, []);
	}
	const read = split.head.length > LARGEST_FRONTMATTER ? null : note.readHead(split.head);
	if (read === null) return unopened('frontmatter-too-large', { path: note.path, line: 1 }, String(split.head.length));
	const walk = read.read ? unwalkable(read.data) : null;
	if (read.read && walk === null) return opened(note, { frontmatter: read.data, again: read.again, split }, []);
	const why = read.read ? { reason: walk ?? '', line: 1 } : read;
	const code = looksLikeContact(split.head, note.path, lexicon) ? 'contact-unreadable' : 'frontmatter-unreadable';
	return unopened(code, { path: note.path, line: why.line }, why.reason);
}

type Split = Extract<SplitNote, { kind: 'plain' | 'frontmatter' }>;

function opened(
	note: NoteText,
	read: { readonly frontmatter: unknown; readonly again?: NoteInput['again']; readonly split: Split; readonly isTemplate?: boolean },
	problems: OpenedProblems,
): OpenedNote {
	const { frontmatter, again, split, isTemplate = false } = read;
	const { body, bodyLine } = split;
	return {
		opened: true,
		problems,
		note: { path: note.path, frontmatter, again, isTemplateHead: isTemplate, opening: body, body: () => ({ text: body, firstLine: bodyLine }) },
	};
}

type OpenedProblems = Extract<OpenedNote, { opened: true }>['problems'];

/** `---` with properties below it and no second `---`: a note begun and not finished, not a rule across the page. */
function unclosed(note: NoteText, lexicon: Lexicon): OpenedNote {
	if (note.text.length > LARGEST_FRONTMATTER) return unopened('frontmatter-too-large', { path: note.path, line: 1 }, String(note.text.length));
	const below = note.text.slice(note.text.indexOf('\n') + 1);
	if (/^["']?[\p{L}\p{N}][^\n:]{0,60}:(?:\s|$)/u.test(below)) {
		if (isTemplatePath(note.path, lexicon) || isTemplateHead(below.slice(0, 4000), lexicon)) {
			return opened(note, { frontmatter: {}, split: { kind: 'plain', body: '', bodyLine: 1 }, isTemplate: true }, []);
		}
		const isContact = looksLikeContact(below, note.path, lexicon);
		return unopened(isContact ? 'contact-unreadable' : 'frontmatter-unclosed', { path: note.path, line: 1 }, isContact ? 'no second --- ends them' : '---');
	}
	return opened(note, { frontmatter: null, split: { kind: 'plain', body: note.text, bodyLine: 1 } }, []);
}

/** Properties that begin below a blank line are none to the app; where they would make a contact, that is told. */
function misplacedHead(note: NoteText, body: string, lexicon: Lexicon): OpenedProblems {
	const misplaced = /^\s*\n---[ \t]*\r?\n/.exec(body.slice(0, 200));
	if (misplaced === null) return [];
	const split = splitNote(body.slice(body.indexOf('---')));
	if (split.kind !== 'frontmatter' || !looksLikeContact(split.head, '', lexicon) || isTemplateHead(split.head, lexicon)) return [];
	const line = body.slice(0, body.indexOf('---')).split('\n').length;
	return [problemAt('frontmatter-not-first', { path: note.path, at: { line } }, '---')];
}

function unopened(code: ProblemCode, where: { readonly path: string; readonly line: number }, found: string): OpenedNote {
	return { opened: false, problem: problemAt(code, { path: where.path, at: { line: where.line } }, found) };
}
