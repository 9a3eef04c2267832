import { yamlScalar } from '../edit/yaml-scalar';
import type { Settings } from '../settings/settings';

/** The type under which the view of contacts stands in a base. */
export const BASE_VIEW = 'two-hats';

/**
 * The text of a base of the contacts, by the places of the settings: properties, tags, folders. A base compares words as they are
 * written, so each type stands there with a capital too.
 */
export function contactsBase({ properties, contactTypes, contactTags, contactFolders }: Settings, table: string): string {
	const types = quoted(contactTypes.flatMap((type) => [type, `${type.charAt(0).toUpperCase()}${type.slice(1)}`]));
	const places = [
		...(types === '' ? [] : properties.noteType.map((name) => `list(note[${JSON.stringify(name)}]).containsAny(${types})`)),
		...(contactTags.length === 0 ? [] : [`file.hasTag(${quoted(contactTags)})`]),
		...contactFolders.map((folder) => `file.inFolder(${quoted([folder])})`),
	];
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

function quoted(words: readonly string[]): string {
	return [...new Set(words)].map((word) => JSON.stringify(word)).join(', ');
}
