import type { Place } from '../model/place';
import type { PropertyGroup } from '../settings/settings';
import { propertyNames, type Lexicon } from './lexicon';
import type { NamedPlace } from './note-facts';
import { plainWord } from './plain-word';
import { isEmpty, isPropertyMap, namesOf } from './property-value';

/** A property of a note, from its frontmatter or from an inline field (`company:: …`) of its body. */
export interface Property {
	/** As written. */
	readonly name: string;
	readonly value: unknown;
	/** The 1-based line of an inline field; null for frontmatter. */
	readonly line: number | null;
}

/** The properties of a note by name, as `plainWord` writes it; empty ones left out. */
export type Properties = ReadonlyMap<string, Property>;

/** Gathers a note's properties; where frontmatter and an inline field bear the same name, the frontmatter holds. */
export function propertiesOf(frontmatter: unknown, inlineFields: readonly Property[]): Properties {
	const properties = new Map<string, Property>();
	for (const field of inlineFields) {
		if (!isEmpty(field.value)) properties.set(plainWord(field.name), field);
	}
	if (isPropertyMap(frontmatter)) {
		for (const name of Object.keys(frontmatter)) {
			const value = frontmatter[name];
			if (!isEmpty(value)) properties.set(plainWord(name), { name, value, line: null });
		}
	}
	return properties;
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

/** Where a property, or an item of its list, stands. */
export function placeOf(property: Property, index: number | null = null): Place {
	return property.line === null ? { property: property.name, index } : { line: property.line };
}

/** The names that a property holds, each with its place. */
export function namedIn(property: Property): NamedPlace[] {
	const isList = Array.isArray(property.value);
	return namesOf(property.value).map((ref, index) => ({ ref, at: placeOf(property, isList ? index : null) }));
}
