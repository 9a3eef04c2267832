import { roleNamed, type Role } from '../model/role';
import type { Place } from '../model/place';
import { placeOf, propertyOf, type Properties } from './properties';
import { textOf } from './property-value';
import { tell, type Reading } from './reading';

/** The role that a value names (`sales`, `#sales`), or null; words that are no role are told. */
export function readRole(value: unknown, at: Place, reading: Reading): Role | null {
	const text = textOf(value).replace(/^#/, '');
	const role = roleNamed(text);
	if (role === null && text !== '') tell(reading, 'role-unknown', { at, text });
	return role;
}

/** The role that the properties of a note name for the activity it tells of, or null. */
export function roleOfNote(properties: Properties, { lexicon }: Reading): Role | null {
	return roleNamed(textOf(propertyOf(properties, 'role', lexicon)?.value).replace(/^#/, ''));
}

/** Tells the `role` of a note that is no role. */
export function tellUnknownRole(properties: Properties, reading: Reading): void {
	const property = propertyOf(properties, 'role', reading.lexicon);
	if (property !== null) readRole(property.value, placeOf(property), reading);
}
