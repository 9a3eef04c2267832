import type { DealStatus } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import { isAfter } from '../model/order';
import type { Place } from '../model/place';
import { dayOfName } from './classify-note';
import { openConversationParts } from './conversation-parts';
import { statusNamed } from './deal-status';
import type { BodyLine } from './note-body';
import type { DealFact, NamedPlace } from './note-facts';
import { noteName } from './note-name';
import { allPropertiesOf, namedIn, placeOf, propertyOf, type Properties, type Property } from './properties';
import { textOf, textsOf } from './property-value';
import { impliedStatus, settledDays } from './read-deal-lines';
import { dayProperty, type DayAt } from './read-property-day';
import { readReferredBy } from './read-referred-by';
import { tell, type Reading } from './reading';

/** A deal that has a note of its own, and the names of its contacts: a sales conversation, or a note of `type: deal`. */
export function readDealNote(
	properties: Properties,
	lines: readonly BodyLine[],
	note: { readonly isConversation: boolean; readonly reading: Reading },
): { readonly fact: DealFact; readonly with: readonly NamedPlace[] } | null {
	const { isConversation, reading } = note;
	const days = dealNoteDays(properties, isConversation, reading);
	const written = writtenStatus(properties, reading);
	const status = written === null ? (impliedStatus(days) ?? (isConversation ? 'open' : null)) : (written.status ?? endedBy(days));
	if (status === null) {
		if (written === null)
			tell(reading, 'deal-status-missing', { at: placeIn(propertyOf(properties, 'noteType', reading.lexicon)), text: noteName(reading.path) });
		return null;
	}
	const telling = status === 'open' ? (written?.property ?? days.opened?.property) : (days.closed?.property ?? written?.property);
	const text = telling === undefined ? noteName(reading.path) : `${telling.name}: ${textOf(telling.value)}`;
	const fact: DealFact = {
		name: noteName(reading.path),
		link: null,
		status,
		decideBy: dayProperty(properties, 'decideBy', reading)?.day ?? null,
		value: textOf(propertyOf(properties, 'value', reading.lexicon)?.value),
		referredBy: readReferredBy(properties, reading),
		source: isConversation ? 'sales-conversation' : 'deal-note',
		openParts: isConversation ? openConversationParts(properties, lines, status !== 'open') : [],
		at: placeIn(telling),
		text,
		...settledDays(status, days, { at: placeIn(days.closed?.property ?? telling), text, reading }),
	};
	return { fact, with: dealContacts(properties, reading) };
}

/** Where a property stands; the top of the note where it has none. */
function placeIn(property: Property | null | undefined): Place {
	return property === null || property === undefined ? { line: 1 } : placeOf(property);
}

/** Beside a word that is not known, days can say that a deal ended, but never that it is open. */
function endedBy(days: DealNoteDays): DealStatus | null {
	const status = impliedStatus(days);
	return status === 'open' ? null : status;
}

interface DealNoteDays {
	readonly opened: DayAt | null;
	readonly closed: DayAt | null;
	readonly openedOn: DayAt['day'] | null;
	readonly closedOn: DayAt['day'] | null;
	readonly wonOn: DayAt['day'] | null;
	readonly lostOn: DayAt['day'] | null;
}

function dealNoteDays(properties: Properties, isConversation: boolean, reading: Reading): DealNoteDays {
	const opened = dayProperty(properties, 'opened', reading);
	const won = dayProperty(properties, 'wonOn', reading);
	const lost = dayProperty(properties, 'lostOn', reading);
	const closed = won ?? lost ?? dayProperty(properties, 'closed', reading);
	const closedOn = closed?.day ?? null;
	const isUnsaid = isConversation && propertyOf(properties, 'opened', reading.lexicon) === null;
	const openedOn = opened?.day ?? (isUnsaid ? dayNamedBefore(closedOn, reading) : null);
	return { opened, closed, openedOn, closedOn, wonOn: won?.day ?? null, lostOn: lost?.day ?? null };
}

/** The day at the start of a note's name, on which a conversation that says no other began; null where it ended before that day. */
function dayNamedBefore(closedOn: IsoDay | null, { path, lexicon }: Reading): IsoDay | null {
	const named = dayOfName(path, lexicon);
	return closedOn !== null && isAfter(named, closedOn) ? null : named;
}

/**
 * The state in words. Of several properties (`decision`, `status`, `stage`) the first that names an end holds; one unknown
 * word beside a known one (`status: active` beside `stage: closed-won`) says nothing, alone it is told.
 */
function writtenStatus(properties: Properties, reading: Reading): { readonly status: DealStatus | null; readonly property: Property } | null {
	const all = allPropertiesOf(properties, 'status', reading.lexicon).map((property) => ({
		property,
		status: statusNamed(textsOf(property.value)[0] ?? '', reading.lexicon),
	}));
	const ended = all.find(({ status }) => status === 'won' || status === 'lost') ?? all.find(({ status }) => status === 'closed');
	const known = ended ?? all.find(({ status }) => status !== null);
	if (known !== undefined) return known;
	const unknown = all[0];
	if (unknown === undefined) return null;
	tell(reading, 'deal-status-unknown', { at: placeOf(unknown.property), text: textsOf(unknown.property.value).join(', ') });
	return unknown;
}

/** Whom a deal is with: the names of the first property of that meaning; a company beside a person is the person's. */
function dealContacts(properties: Properties, reading: Reading): NamedPlace[] {
	const property = propertyOf(properties, 'dealContact', reading.lexicon);
	return property === null ? [] : namedIn(property);
}
