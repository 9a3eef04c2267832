import ICAL from 'ical.js';
import { isIsoDay, isoDayOf, type IsoDay } from '../model/iso-date';

/** One property of a vCard: its name without group, lower-case, its encoding if it names one, and its values as text. */
export interface CardProperty {
	readonly name: string;
	readonly encoding: string;
	readonly values: readonly string[];
}

/** One meeting of a calendar, or one day of a meeting that comes again. */
export interface Occurrence {
	readonly summary: string;
	/** The day it begins, as written. */
	readonly day: IsoDay;
	readonly isCancelled: boolean;
	/** The organizer and those invited, with what they answered, as written. */
	readonly people: readonly { readonly address: string; readonly answer: string }[];
}

/** What was parsed, or why it could not be. */
export type Parsed<Value> = { readonly value: Value } | { readonly wrong: string };

/** A meeting that comes again more often than this is not followed. */
const MOST_OCCURRENCES = 40_000;

/** Parses one vCard, from its BEGIN to its END. Never throws. */
export function parseCard(text: string): Parsed<CardProperty[]> {
	return attempt(() => componentOf(text).getAllProperties().map(cardProperty));
}

/**
 * Parses the VEVENTs of one meeting, wrapped in a VCALENDAR: the days on which it takes place from one to another, both included.
 * An event with a RECURRENCE-ID stands in for a day of the meeting. Never throws.
 */
export function parseMeeting(text: string, from: IsoDay, through: IsoDay): Parsed<Occurrence[]> {
	return attempt(() => {
		const events = componentOf(text).getAllSubcomponents('vevent');
		const exceptions = events.filter((event) => event.hasProperty('recurrence-id'));
		const main = events.find((event) => !event.hasProperty('recurrence-id'));
		const meeting = main === undefined ? null : new ICAL.Event(main, { exceptions });
		const days =
			meeting?.isRecurring() === true
				? daysOf(meeting, through)
				: (main === undefined ? exceptions : [main]).map((event) => occurrenceOf(event, startOf(event)));
		return days.filter(({ day }) => day >= from && day <= through);
	});
}

function daysOf(meeting: ICAL.Event, through: IsoDay): Occurrence[] {
	const days: Occurrence[] = [];
	const iterator = meeting.iterator();
	for (let count = 0; count < MOST_OCCURRENCES; count++) {
		// At its end the iterator gives none, whatever its typings say.
		const next: unknown = iterator.next();
		if (!(next instanceof ICAL.Time) || dayOf(next) > through) return days;
		const { item, startDate } = meeting.getOccurrenceDetails(next);
		days.push(occurrenceOf(item.component, dayOf(startDate)));
	}
	throw new RangeError('it comes again too often');
}

function occurrenceOf(event: ICAL.Component, day: string): Occurrence {
	if (!isIsoDay(day)) throw new RangeError('it has no day');
	const people = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')];
	return {
		summary: textOf(event.getFirstPropertyValue('summary')),
		day,
		isCancelled: textOf(event.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED',
		people: people.map((person) => ({
			address: [textOf(person.getFirstValue()), parameter(person, 'email')].join(' '),
			answer: parameter(person, 'partstat').toUpperCase(),
		})),
	};
}

function startOf(event: ICAL.Component): string {
	const start: unknown = event.getFirstPropertyValue('dtstart');
	return start instanceof ICAL.Time ? dayOf(start) : '';
}

/** The day as written: a day has no time zone. */
function dayOf({ year, month, day }: ICAL.Time): string {
	return isoDayOf(year, month, day) ?? '';
}

function cardProperty(property: ICAL.Property): CardProperty {
	const values: readonly unknown[] = property.getValues();
	return {
		name: property.name.slice(property.name.lastIndexOf('.') + 1).toLowerCase(),
		encoding: parameter(property, 'encoding').toLowerCase(),
		values: values.flatMap((value) => (Array.isArray(value) ? value.map(textOf) : [textOf(value)])),
	};
}

function parameter(property: ICAL.Property, name: string): string {
	return textOf(property.getFirstParameter(name));
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : value instanceof ICAL.Time ? value.toString() : '';
}

function componentOf(text: string): ICAL.Component {
	const parsed: unknown = ICAL.parse(text);
	if (!Array.isArray(parsed)) throw new RangeError('it is empty');
	return new ICAL.Component(parsed);
}

function attempt<Value>(parse: () => Value): Parsed<Value> {
	try {
		return { value: parse() };
	} catch (error) {
		// The parser throws for anything it does not know.
		return { wrong: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error) };
	}
}
