import type { IsoDay } from '../model/iso-date';
import type { Place } from '../model/place';
import type { PropertyGroup } from '../settings/settings';
import { leadingDay } from './leading-day';
import { placeOf, propertyOf, type Properties, type Property } from './properties';
import { textsOf } from './property-value';
import { tellNoDay, type Reading } from './reading';

/** A day and where it stands. */
export interface DayAt {
	readonly day: IsoDay;
	readonly at: Place;
	readonly property: Property;
}

/** The day of a property of a meaning; what is there but is no day is told. Null where there is none. */
export function dayProperty(properties: Properties, group: PropertyGroup, reading: Reading): DayAt | null {
	const property = propertyOf(properties, group, reading.lexicon);
	return property === null ? null : dayOfProperty(property, reading);
}

/** The day a property holds, plain or as a link to a daily note; what is there but is no day is told. */
export function dayOfProperty(property: Property, reading: Reading): DayAt | null {
	const text = textsOf(property.value)[0] ?? '';
	const at = placeOf(property);
	const day = dayOfText(text, at, reading);
	return day === null ? null : { day, at, property };
}

/** The day a value holds, plain or as a link to a daily note; null where it is none, which is told. */
export function dayOfText(text: string, at: Place, reading: Reading): IsoDay | null {
	const read = leadingDay(text, reading.lexicon.days);
	if (read.found === 'day') return read.day;
	tellNoDay(reading, read.found, { at, text });
	return null;
}
