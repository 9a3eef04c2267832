import type { Place } from '../model/place';
import { plainWord } from '../model/plain-word';
import type { PropertyGroup } from '../settings/settings';
import { propertyNames, type Lexicon } from './lexicon';
import type { NamedPlace } from './note-facts';
import { isEmpty, isPropertyMap, namesOf } from './property-value';

/** A property of a note, from its frontmatter or from an inline field (`company:: …`) of its body. */
export interface Property {
	/** As written. */
	readonly name: string;
	readonly value: unknown;
	/** The 1-based line of an inline field; null for frontmatter. */
	readonly line: number | null;
	/** Where the note has the name more than once: all of them, in the order of the note. */
	readonly all?: readonly Property[];
}

/** The properties of a note by name, as `plainWord` writes it; empty ones left out. */
export type Properties = ReadonlyMap<string, Property>;

/**
 * Gathers a note's properties. Of several with one name the last holds, but the frontmatter before an inline field; what adds up
 * (`everyPropertyOf`) is read from all of them.
 */
export function propertiesOf(frontmatter: unknown, inlineFields: readonly Property[]): Properties {
	const properties = new Map<string, Property>();
	const several = new Map<string, Property[]>();
	const enter = (property: Property): void => {
		const name = plainWord(property.name);
		const before = properties.get(name);
		properties.set(name, before === undefined ? property : oneOfSeveral(before, property, listAt(several, name, before)));
	};
	if (isPropertyMap(frontmatter)) {
		for (const name of Object.keys(frontmatter)) {
			const value = frontmatter[name];
			if (!isEmpty(value)) enter({ name, value, line: null });
		}
	}
	for (const field of inlineFields) {
		if (!isEmpty(field.value)) enter(field);
	}
	return properties;
}

/** The list of all that bear a name, which begins with the first; made once, for a note may bear a name a hundred thousand times. */
function listAt(several: Map<string, Property[]>, name: string, first: Property): Property[] {
	const list = several.get(name) ?? [first];
	several.set(name, list);
	return list;
}

function oneOfSeveral(before: Property, property: Property, all: Property[]): Property {
	all.push(property);
	const holds = before.line === null && property.line !== null ? before : property;
	return { ...holds, all };
}

/** The first property of a meaning that a note has, in the order of precedence of its names, or null. */
export function propertyOf(properties: Properties, group: PropertyGroup, lexicon: Lexicon): Property | null {
	for (const name of propertyNames(lexicon, group)) {
		const property = properties.get(name);
		if (property !== undefined) return property;
	}
	return null;
}

const NO_PROPERTIES: readonly Property[] = [];

/** All properties of a meaning that a note has, in the order of precedence of their names. */
export function allPropertiesOf(properties: Properties, group: PropertyGroup, lexicon: Lexicon): readonly Property[] {
	let found: Property[] | null = null;
	for (const name of propertyNames(lexicon, group)) {
		const property = properties.get(name);
		if (property === undefined) continue;
		if (found === null) found = [property];
		else found.push(property);
	}
	return found ?? NO_PROPERTIES;
}

/** All properties of a meaning whose values add up (lists, people, days), each as often as the note has it. */
export function everyPropertyOf(properties: Properties, group: PropertyGroup, lexicon: Lexicon): readonly Property[] {
	const found = allPropertiesOf(properties, group, lexicon);
	return found.some(({ all }) => all !== undefined) ? found.flatMap((property) => property.all ?? [property]) : found;
}

/** Where a property, or an item of its list, stands. */
export function placeOf(property: Property, index: number | null = null): Place {
	return property.line === null ? { property: property.name, index } : { line: property.line };
}

/** The names that a property holds, each with its place. */
export function namedIn(property: Property): NamedPlace[] {
	const { value } = property;
	if (!Array.isArray(value)) return namesOf(value).map((ref) => ({ ref, at: placeOf(property) }));
	const items: readonly unknown[] = value;
	return items.flatMap((item, index) => namesOf([item]).map((ref) => ({ ref, at: placeOf(property, index) })));
}
