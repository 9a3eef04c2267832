import { kindWord, plainWord } from '../model/plain-word';
import type { PropertyGroup, Settings, StatusWords } from '../settings/settings';
import { dateWords, type DateWords } from './date-words';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { withoutEnding } from './without-ending';

/** The words of the settings made ready for look-up, once for all notes. */
export interface Lexicon {
	readonly settings: Settings;
	/** By `PropertyGroup`; read it with `propertyNames`. */
	readonly properties: ReadonlyMap<string, readonly string[]>;
	/** The property names that can make a note more than a note: its type, a day, tags, a kind of activity. */
	readonly tellingProperties: ReadonlySet<string>;
	readonly contactTypes: ReadonlySet<string>;
	readonly contactTags: ReadonlySet<string>;
	readonly activityTypes: ReadonlySet<string>;
	readonly logHeadings: ReadonlySet<string>;
	readonly vocabulary: Vocabulary;
	/** By `plainWord`; the words of the state of a deal. */
	readonly statuses: ReadonlyMap<string, keyof StatusWords>;
	/** The most words in a status ("closed won" has two). */
	readonly longestStatus: number;
	readonly days: DateWords;
	readonly contactFolders: readonly string[];
	readonly campaignFolders: ReadonlyMap<string, string>;
	/** Whether the notes of a folder are templates. Asked for every note, so each folder is looked at once. */
	readonly isTemplateFolder: (folder: string) => boolean;
}

/** Makes settings ready for reading. Pure; call it once for a vault, not once a note. */
export function lexiconOf(settings: Settings): Lexicon {
	const statuses = new Map<string, keyof StatusWords>();
	let longestStatus = 1;
	for (const state of ['closed', 'open', 'lost', 'won'] as const) {
		for (const word of settings.statusWords[state]) {
			statuses.set(plainWord(word), state);
			longestStatus = Math.max(longestStatus, kindWord(word).split('-').length);
		}
	}
	return {
		settings,
		properties: new Map(Object.entries(settings.properties).map(([group, names]) => [group, [...plainWords(names)]])),
		tellingProperties: plainWords((['noteType', 'day', 'tags', 'activityKind'] as const).flatMap((group) => settings.properties[group])),
		contactTypes: plainWords(settings.contactTypes),
		contactTags: new Set(settings.contactTags.map(plainTag)),
		activityTypes: plainWords(settings.activityTypes),
		logHeadings: plainWords(settings.logHeadings),
		vocabulary: vocabularyOf(settings.vocabulary, settings.everydayKinds),
		statuses,
		longestStatus,
		days: dateWords(settings.dateOrder, settings.language),
		contactFolders: settings.contactFolders.map(plainFolder),
		campaignFolders: new Map(Object.entries(settings.campaignFolders).map(([folder, kind]) => [plainFolder(folder), kindWord(kind)])),
		isTemplateFolder: templateFolders(settings.templateFolders),
	};
}

/** In a template folder, at any depth: one of that name, whatever number stands before it, or one of that path. */
function templateFolders(named: readonly string[]): (folder: string) => boolean {
	const isPath = (folder: string): boolean => /[\\/]/.test(folder);
	const names = plainWords(named.filter((folder) => !isPath(folder)));
	const paths = named.map(plainFolder);
	const known = new Map<string, boolean>();
	return (folder) => {
		const before = known.get(folder);
		if (before !== undefined) return before;
		const isNamed = folder.split('/').some((part) => names.has(plainWord(part).replace(/^\d+/, '')));
		const isTemplate = isNamed || paths.some((path) => isWithin(plainFolder(folder), path));
		known.set(folder, isTemplate);
		return isTemplate;
	};
}

/** The property names of one meaning, as `plainWord` writes them, in order of precedence. */
export function propertyNames(lexicon: Lexicon, group: PropertyGroup): readonly string[] {
	return lexicon.properties.get(group) ?? [];
}

/** A tag as it is compared: without `#`, lower-case. */
export function plainTag(tag: string): string {
	return tag.trim().replace(/^#/, '').toLowerCase();
}

/** Whether a note (or folder) stands in a folder or below it; both as `plainFolder` writes them. */
export function isWithin(path: string, folder: string): boolean {
	return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A folder as it is compared: lower-case, else as `folderPath` gives it. */
export function plainFolder(folder: string): string {
	return folderPath(folder).toLowerCase();
}

/** The path of a folder, however its slashes were written: one `/` between its parts and none around them; '' is the top. */
export function folderPath(folder: string): string {
	const parts = folder.trim().replace(/[\\/]+/g, '/');
	return withoutEnding(parts.replace(/^(?:\.?\/)+/, ''), '/');
}

function plainWords(words: readonly string[]): ReadonlySet<string> {
	return new Set(words.map(plainWord).filter((word) => word !== ''));
}
