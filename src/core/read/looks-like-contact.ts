import { plainWord } from '../model/plain-word';
import { contactTag } from './contact-tag';
import { isWithin, plainFolder, propertyNames, type Lexicon } from './lexicon';
import { noteFolder } from './note-name';

const KEY_LINE = /^["']?([\p{L}][^\n"':]{0,60}?)["']?[ \t]*:/u;

/**
 * Whether a head that does not parse seems to be a contact's: by a type, a tag or its folder, read line by line. Such a note is
 * told first, for a client may be missing from the report.
 */
export function looksLikeContact(head: string, path: string, lexicon: Lexicon): boolean {
	const folder = plainFolder(noteFolder(path));
	if (lexicon.contactFolders.some((contacts) => isWithin(folder, contacts))) return true;
	const types = propertyNames(lexicon, 'noteType');
	const tags = propertyNames(lexicon, 'tags');
	let name = '';
	for (const line of head.slice(0, 20_000).split('\n', 500)) {
		const start = line.slice(0, 300);
		const key = KEY_LINE.exec(start);
		if (key !== null) name = plainWord(key[1] ?? '');
		const words = start.split(/[\s,[\]"']/);
		if (types.includes(name) && words.some((word) => lexicon.contactTypes.has(plainWord(word)))) return true;
		if (tags.includes(name) && words.some((word) => contactTag(word, lexicon) === 'contact')) return true;
	}
	return false;
}
