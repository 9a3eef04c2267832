import { yamlScalar } from '../edit/yaml-scalar';
import { plainWord } from '../model/plain-word';
import { folderPath } from '../read/lexicon';
import type { Settings } from '../settings/settings';
import { folderAsWritten } from './note-names';

/** The type under which the view of contacts stands in a base. */
export const BASE_VIEW = 'two-hats';

/** A base compares words as they are written; this is what `plainWord` makes of them, in its language. */
const PLAIN = String.raw`map(value.toString().lower().replace(/[\s_-]/g, ""))`;

/**
 * The text of a base of the contacts, by the places of the settings: properties, tags, folders. Case, spaces, `-` and `_` of a type
 * do not matter; a folder stands there as the vault's `paths` write it. `table` names its second view.
 */
export function contactsBase({ properties, contactTypes, contactTags, contactFolders }: Settings, { table, paths }: BaseOf): string {
	const types = quoted(contactTypes.map(plainWord));
	const folders = contactFolders.map((folder) => folderAsWritten(folderPath(folder), paths));
	const found = [
		...(types === '' ? [] : properties.noteType.map((name) => `list(note[${JSON.stringify(name)}]).${PLAIN}.containsAny(${types})`)),
		...(contactTags.length === 0 ? [] : [`file.hasTag(${quoted(contactTags)})`]),
		...folders.map((folder) => `file.inFolder(${quoted([folder])})`),
	];
	// Where the top of the vault is a folder of contacts, every note is one.
	const places = folders.includes('') ? [] : found;
	return [
		'filters:',
		'  and:',
		`    - ${yamlScalar('file.ext == "md"')}`,
		...(places.length === 0 ? [] : ['    - or:', ...places.map((place) => `        - ${yamlScalar(place)}`)]),
		'views:',
		`  - type: ${BASE_VIEW}`,
		'    name: Two Hats',
		'  - type: table',
		`    name: ${yamlScalar(table)}`,
		'    order:',
		'      - file.name',
		'      - file.folder',
		'      - file.mtime',
		'',
	].join('\n');
}

/** What a base is made of besides the settings. */
export interface BaseOf {
	readonly table: string;
	/** The paths of all files of the vault. */
	readonly paths: readonly string[];
}

function quoted(words: readonly string[]): string {
	return [...new Set(words)].map((word) => JSON.stringify(word)).join(', ');
}
