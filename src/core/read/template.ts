import { plainWord } from '../model/plain-word';
import type { Lexicon } from './lexicon';
import { noteFolder, noteName } from './note-name';

const PLACEHOLDER = /\{\{[^{}\n]*\}\}|<%/;
const IDENTITY_NAMES = ['title', 'name', 'firstname', 'lastname', 'fullname', 'uid', 'id', 'modified', 'updated'];
const NO_IDENTITY: ReadonlySet<string> = new Set(['summary', 'role', 'value', 'status', 'marketing']);
const WRITTEN_DAY = /\d{4}-\d\d-\d\d/;
const KEY_LINE = /^["']?([^\s"':#-][^"':]{0,60}?)["']?\s*:(?:\s|$)/;

/** Whether a note is a template by where it stands: in a template folder of the settings, at any depth, or by its name. */
export function isTemplatePath(path: string, lexicon: Lexicon): boolean {
	return PLACEHOLDER.test(noteName(path)) || lexicon.isTemplateFolder(noteFolder(path));
}

/**
 * Whether the text between a note's `---` lines holds a placeholder (`{{…}}`, `<%…%>`) where its identity or a day should be: at
 * a property that says who or when, or in the first line of the list below it. One in any other value (a salutation, say) does
 * not, nor one behind a day, nor further down a list: a client with twenty activities is no template for the odd braces in one.
 */
export function isTemplateHead(head: string, lexicon: Lexicon): boolean {
	if (!PLACEHOLDER.test(head)) return false;
	let isAboutIdentity = false;
	let items = 0;
	for (const line of head.split('\n')) {
		const key = KEY_LINE.exec(line);
		if (key !== null) {
			isAboutIdentity = isIdentityName(plainWord(key[1] ?? ''), lexicon);
			items = 0;
		}
		if (/^\s*-(?:\s|$)/.test(line)) items++;
		if (!isAboutIdentity || items > 1) continue;
		const open = line.search(PLACEHOLDER);
		// An item that has its day already leaves no more open than its words.
		if (open >= 0 && (items === 0 || !WRITTEN_DAY.test(line.slice(0, open)))) return true;
	}
	return false;
}

/** Whether the first heading of a body is a placeholder: `# {{title}}`. */
export function isTemplateOpening(opening: string): boolean {
	const heading = /^\s*#{1,6}[ \t]([^\n]*)/.exec(opening.slice(0, 400));
	return heading !== null && PLACEHOLDER.test(heading[1] ?? '');
}

function isIdentityName(name: string, lexicon: Lexicon): boolean {
	if (IDENTITY_NAMES.includes(name)) return true;
	for (const [group, names] of lexicon.properties) if (!NO_IDENTITY.has(group) && names.includes(name)) return true;
	return false;
}
