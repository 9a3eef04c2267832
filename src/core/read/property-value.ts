import { plainWord } from '../model/plain-word';
import { namesIn, type NameRef } from './link';

/** A map of a note's properties, keys as written. */
export type PropertyMap = Readonly<Record<string, unknown>>;

/** One item of a list of lines: words, or a map such as `{date, type, text}`. `index` counts from 0; null: no list. */
export type ListItem = { readonly index: number | null; readonly text: string } | { readonly index: number | null; readonly map: PropertyMap };

/** Deeper values do not come here: `unwalkable` tells them. */
const DEEPEST = 20;

/** The keys under which a map names somebody (`{name: Anna, role: CEO}`). */
export const WHO_FIELDS = ['name', 'contact', 'person'] as const;

/** Whether a value is a map with keys: not a list, not null, not a date. */
export function isPropertyMap(value: unknown): value is PropertyMap {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A single value as text: a YAML date as its day, null and maps as ''; a list that holds one text as that text. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	if (Array.isArray(value)) return value.length === 1 ? textOf(value[0]) : '';
	return '';
}

/** All texts of a value, lists inside lists flattened; the empty ones left out. */
export function textsOf(value: unknown): string[] {
	return textsWithin(value, 0);
}

function textsWithin(value: unknown, depth: number): string[] {
	if (Array.isArray(value)) return depth >= DEEPEST ? [] : value.flatMap((item: unknown) => textsWithin(item, depth + 1));
	const text = textOf(value);
	return text === '' ? [] : [text];
}

/**
 * The names in a value: links, plain names, lists of both. `[[Sam]]` without quotes, which YAML makes a list in a list, is
 * the link it was meant to be. Of a map (`{name: Anna, role: CEO}`) the name.
 */
export function namesOf(value: unknown): NameRef[] {
	return namesWithin(value, 0);
}

function namesWithin(value: unknown, depth: number): NameRef[] {
	if (isPropertyMap(value)) return namesIn(textOf(valueNamed(value, WHO_FIELDS)));
	if (!Array.isArray(value)) return namesIn(textOf(value));
	const items: readonly unknown[] = value;
	if (depth >= 1 && items.length > 0 && items.every((item) => typeof item === 'string')) return namesIn(`[[${items.join(', ')}]]`);
	return depth >= DEEPEST ? [] : items.flatMap((item) => namesWithin(item, depth + 1));
}

/** The value of the first of several keys (as `plainWord` writes them) that a map has with something in it. */
export function valueNamed(map: PropertyMap, names: readonly string[]): unknown {
	for (const name of names) {
		for (const key of Object.keys(map)) {
			if (plainWord(key) === name && !isEmpty(map[key])) return map[key];
		}
	}
	return null;
}

/** Whether a property was left empty: no value, an empty text, an empty list. */
export function isEmpty(value: unknown): boolean {
	if (value === null || value === undefined) return true;
	if (typeof value === 'string') return value.trim() === '';
	return Array.isArray(value) && value.every(isEmpty);
}

/**
 * The items of a list of lines. Reads a list, a single line, a text of several lines, and a map of days to words. A map of
 * one key that is none of `fields` is a line that an unquoted colon broke, and is joined back (`2026-03-20 call: yes`).
 */
export function linesOf(value: unknown, fields: ReadonlySet<string>): ListItem[] {
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		const found: ListItem[] = [];
		items.forEach((item, index) => {
			if (typeof item === 'string' && item !== '' && !item.includes('\n')) found.push({ index, text: item });
			else found.push(...itemsOf(item, { index, fields }));
		});
		return found;
	}
	if (typeof value === 'string' && value.includes('\n')) {
		return value.split('\n').flatMap((line) => itemsOf(line.replace(/^\s*[-*+]\s+/, ''), { index: null, fields }));
	}
	return itemsOf(value, { index: null, fields });
}

function itemsOf(item: unknown, where: { readonly index: number | null; readonly fields: ReadonlySet<string> }): ListItem[] {
	const { index, fields } = where;
	if (!isPropertyMap(item)) {
		const text = Array.isArray(item) ? textsOf(item).join(' ') : textOf(item);
		return text === '' ? [] : [{ index, text: withoutLineEnds(text) }];
	}
	const entries = Object.entries(item);
	if (entries.some(([key]) => fields.has(plainWord(key)))) return [{ index, map: item }];
	return entries.map(([key, value]) => ({ index, text: `${key}: ${isPropertyMap(value) ? joinedMap(value) : textsOf(value).join(' ')}`.trim() }));
}

function withoutLineEnds(text: string): string {
	if (!text.includes('\n')) return text;
	return text
		.split('\n')
		.map((line) => line.trim())
		.join(' ');
}

function joinedMap(map: PropertyMap): string {
	return Object.entries(map)
		.map(([key, value]) => `${key}: ${textsOf(value).join(' ')}`.trim())
		.join(', ');
}
