import { flagIds, type FlagId } from '../model/flag';
import { kindWord } from '../model/plain-word';
import type { KindRole } from '../model/role';
import { isSetting, isWords, settingFields } from './setting-fields';
import { defaultSettings, type PropertyGroup, type Settings, type StatusWords } from './settings';

/**
 * What a control of the settings shows and sets: a setting, or one part of it (`vocabulary:newsletter`, `properties:deals`,
 * `statusWords:won`, `flag:undecided`). Lists are text with one word a line; campaign folders are lines `Folder: kind`.
 */
export function controlValue(key: string, settings: Settings): string | number | boolean | undefined {
	const [name, part] = partsOf(key);
	if (part !== null) return partValue(name, part, settings);
	if (!isSetting(name)) return undefined;
	const value = settings[name];
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return name === 'campaignFolders' ? campaignsText(settings.campaignFolders) : isWords(value) ? wordsText(value) : undefined;
}

/** The change that a control's new value makes; null where the value is none of the setting's, or the key no control's. */
export function settingChange(key: string, value: unknown, settings: Settings): Partial<Settings> | null {
	const [name, part] = partsOf(key);
	if (part !== null) return partChange({ name, part }, value, settings);
	if (!isSetting(name)) return null;
	const { control } = settingFields[name];
	const isText = control.kind === 'words' || control.kind === 'folders';
	const stored = name === 'campaignFolders' ? campaignsOf(value) : isText ? wordsOf(value) : value;
	const checked = settingFields[name].check(stored);
	return 'value' in checked ? { [name]: checked.value } : null;
}

/** The words of a text, one a line; doubles and empty lines left out. */
export function wordsOf(text: unknown): string[] | null {
	if (typeof text !== 'string') return null;
	const words = text.split('\n').map((word) => word.trim());
	return [...new Set(words.filter((word) => word !== ''))];
}

/** Campaign folders from lines `Folder: kind`; null where a line says no kind. */
export function campaignsOf(text: unknown): Record<string, string> | null {
	const lines = wordsOf(text);
	if (lines === null) return null;
	const campaigns: Record<string, string> = {};
	for (const line of lines) {
		const colon = line.lastIndexOf(':');
		const [folder, kind] = [line.slice(0, Math.max(0, colon)).trim(), kindWord(line.slice(colon + 1))];
		if (folder === '' || kind === '') return null;
		campaigns[folder] = kind;
	}
	return campaigns;
}

/** The vocabulary with a kind added, given another role, or taken out (null). */
export function withKind(settings: Settings, kind: string, role: KindRole | null): Partial<Settings> {
	const word = kindWord(kind);
	const others = Object.entries(settings.vocabulary).filter(([other]) => other !== word);
	return { vocabulary: Object.fromEntries(role === null || word === '' ? others : [...others, [word, role]]) };
}

/** What is stored after a change: only what differs from the defaults, and what a newer version may have written. */
export function storedSettings(before: unknown, changed: Partial<Settings>): Record<string, unknown> {
	const stored: Record<string, unknown> = typeof before === 'object' && !Array.isArray(before) ? { ...before } : {};
	for (const [key, value] of Object.entries(changed)) {
		stored[key] = value;
		if (isSetting(key) && JSON.stringify(defaultSettings[key]) === JSON.stringify(value)) Reflect.deleteProperty(stored, key);
	}
	return stored;
}

function partsOf(key: string): readonly [name: string, part: string | null] {
	const colon = key.indexOf(':');
	return colon < 0 ? [key, null] : [key.slice(0, colon), key.slice(colon + 1)];
}

function partValue(name: string, part: string, settings: Settings): string | boolean | undefined {
	if (name === 'vocabulary') return settings.vocabulary[part] ?? 'none';
	if (name === 'flag') return !settings.hiddenFlags.some((id) => id === part);
	if (name === 'statusWords' && isStatus(part)) return wordsText(settings.statusWords[part]);
	return name === 'properties' && isPropertyGroup(part) ? wordsText(settings.properties[part]) : undefined;
}

function partChange({ name, part }: { readonly name: string; readonly part: string }, value: unknown, settings: Settings): Partial<Settings> | null {
	if (name === 'flag') return typeof value === 'boolean' && isFlag(part) ? { hiddenFlags: hiddenWith(settings, part, value) } : null;
	if (name === 'vocabulary') {
		const checked = settingFields.vocabulary.check({ [part]: value });
		return 'value' in checked ? withKind(settings, part, checked.value[part] ?? 'none') : null;
	}
	const words = wordsOf(value);
	if (words === null) return null;
	if (name === 'statusWords' && isStatus(part)) return { statusWords: { ...settings.statusWords, [part]: words } };
	return name === 'properties' && isPropertyGroup(part) ? { properties: { ...settings.properties, [part]: words } } : null;
}

function hiddenWith(settings: Settings, id: FlagId, isShown: boolean): readonly FlagId[] {
	return flagIds.filter((other) => (other === id ? !isShown : settings.hiddenFlags.includes(other)));
}

function isFlag(part: string): part is FlagId {
	return flagIds.some((id) => id === part);
}

function isStatus(part: string): part is keyof StatusWords {
	return Object.hasOwn(defaultSettings.statusWords, part);
}

/** Whether a word names a group of property names. */
export function isPropertyGroup(part: string): part is PropertyGroup {
	return Object.hasOwn(defaultSettings.properties, part);
}

function wordsText(words: readonly string[]): string {
	return words.join('\n');
}

function campaignsText(campaigns: Readonly<Record<string, string>>): string {
	return Object.entries(campaigns)
		.map(([folder, kind]) => `${folder}: ${kind}`)
		.join('\n');
}
