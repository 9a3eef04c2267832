import type { IsoDay } from '../model/iso-date';
import type { DealStatus } from '../model/deal';
import type { Place } from '../model/place';
import { plainWord } from '../model/plain-word';
import { statusAtStart, statusNamed } from './deal-status';
import { leadingDay } from './leading-day';
import { linksIn, namesIn, withoutLinkMarks } from './link';
import type { DealFact } from './note-facts';
import { everyPropertyOf, placeOf, propertyOf, type Properties } from './properties';
import { linesOf, namesOf, textOf, valueNamed, type PropertyMap } from './property-value';
import { dayOfText, dayProperty } from './read-property-day';
import { tell, tellNoDay, type Reading } from './reading';

/** The value of a deal that a contact's note tells in flat keys; `value` alone may be anything's. */
export const FLAT_VALUE = 'deal-value';

const NAME_FIELDS = ['name', 'deal', 'title'];
const STATUS_FIELDS = ['status', 'stage', 'decision'];
const OPENED_FIELDS = ['opened', 'started', 'openedon', 'created'];
const CLOSED_FIELDS = ['closed', 'closedon', 'decidedon'];
const VALUE_FIELDS = ['value', 'amount'];
const FIELDS: ReadonlySet<string> = new Set(
	[NAME_FIELDS, STATUS_FIELDS, OPENED_FIELDS, CLOSED_FIELDS, VALUE_FIELDS, ['wonon', 'loston', 'decideby', 'referredby']].flat(),
);

interface DealDays {
	readonly openedOn: IsoDay | null;
	readonly closedOn: IsoDay | null;
}

/** The deals a contact's own note tells: the lines or maps of `deals`, and the flat keys `deal`, `deal-status`, … */
export function readContactDeals(properties: Properties, reading: Reading): DealFact[] {
	const deals: DealFact[] = [];
	for (const property of everyPropertyOf(properties, 'deals', reading.lexicon)) {
		for (const item of linesOf(property.value, FIELDS)) {
			const at = placeOf(property, item.index);
			const deal = 'map' in item ? dealOfMap(item.map, at, reading) : dealOfLine(item.text, at, reading);
			if (deal !== null) deals.push(deal);
		}
	}
	const flat = flatDeal(properties, reading);
	return flat === null ? deals : [...deals, flat];
}

/**
 * A deal's days as its status lets them stand. What does not go together is told: a close beside "open", which is forgotten; an
 * opening behind the close, which is too; an end that does not say whether with a yes or a no.
 */
export function settledDays(
	status: DealStatus,
	{ openedOn, closedOn }: DealDays,
	{ at, text, reading }: { readonly at: Place; readonly text: string; readonly reading: Reading },
): DealDays {
	if (status === 'closed') tell(reading, 'deal-outcome-unsaid', { at, text });
	if (status === 'open' && closedOn !== null) {
		tell(reading, 'deal-open-with-close', { at, text: closedOn });
		return { openedOn, closedOn: null };
	}
	if (openedOn === null || closedOn === null || openedOn <= closedOn) return { openedOn, closedOn };
	tell(reading, 'deal-days-reversed', { at, text: `${openedOn}..${closedOn}` });
	return { openedOn: null, closedOn };
}

/** `DAY STATUS NAME`, `DAY..DAY STATUS NAME`, `STATUS DAY NAME`, or `STATUS NAME` with the day unknown. */
function dealOfLine(line: string, at: Place, reading: Reading): DealFact | null {
	const told = { at, text: line };
	const first = dayBefore(line, told, reading);
	const range = first === null ? null : RANGE.exec(first.rest);
	const last = first === null || range === null ? first : dayBefore(first.rest.slice(range[0].length), told, reading);
	if (first === null || last === null) return null;
	const found = statusAtStart(last.rest, reading.lexicon);
	if (found === null) {
		if (isOnlyALink(last.rest)) return pointer(last.rest, at, line);
		tell(reading, 'deal-status-unknown', told);
		return null;
	}
	// `won 2026-03-20 Website redesign`: the day may stand behind the status as well.
	const { status } = found;
	const named = first.day === null ? dayBefore(found.rest, told, reading) : { day: first.day, rest: found.rest };
	if (named === null) return null;
	const { day } = named;
	const days = range === null && status !== 'open' ? { openedOn: null, closedOn: day } : { openedOn: day, closedOn: range === null ? null : last.day };
	return dealFact(named.rest, { status, ...told, ...settledDays(status, days, { ...told, reading }) });
}

const RANGE = /^(?:\.\.+|…)\s*/;

/** The day that a text begins with, null for none, and the words behind it; null where one stands there that cannot be read, which is told. */
function dayBefore(
	text: string,
	told: { readonly at: Place; readonly text: string },
	reading: Reading,
): { readonly day: IsoDay | null; readonly rest: string } | null {
	const leading = leadingDay(text, reading.lexicon.days);
	if (leading.found === 'day') return leading;
	if (leading.found === 'nothing') return { day: null, rest: text };
	tellNoDay(reading, leading.found, told);
	return null;
}

function dealOfMap(map: PropertyMap, at: Place, reading: Reading): DealFact | null {
	const { lexicon } = reading;
	const name = textOf(valueNamed(map, NAME_FIELDS));
	const statusText = textOf(valueNamed(map, STATUS_FIELDS));
	const text = Object.entries(map)
		.map(([key, value]) => `${key}: ${textOf(value)}`)
		.join(', ');
	const dayNamed = (names: readonly string[]): IsoDay | null => {
		const written = textOf(valueNamed(map, names));
		return written === '' ? null : dayOfText(written, at, reading);
	};
	const wonOn = dayNamed(['wonon']);
	const lostOn = dayNamed(['loston']);
	const closed = dayNamed(CLOSED_FIELDS) ?? wonOn ?? lostOn;
	const openedOn = dayNamed(OPENED_FIELDS);
	const status = statusText === '' ? impliedStatus({ wonOn, lostOn, closedOn: closed, openedOn }) : statusNamed(statusText, lexicon);
	if (status === null) {
		tell(reading, statusText === '' ? 'deal-status-missing' : 'deal-status-unknown', { at, text: statusText || text });
		return null;
	}
	const days = settledDays(status, { openedOn, closedOn: closed }, { at, text, reading });
	const decideBy = dayNamed(['decideby']);
	const referredBy = namesOf(valueNamed(map, ['referredby'])).map((ref) => ({ ref, at }));
	return { ...dealFact(name, { status, at, text, ...days }), decideBy, value: textOf(valueNamed(map, VALUE_FIELDS)), referredBy };
}

/** A link or a name alone: the deal's note says how it stands. */
function pointer(link: string, at: Place, text: string): DealFact {
	return dealFact(link, { openedOn: null, closedOn: null, status: null, at, text });
}

function isOnlyALink(text: string): boolean {
	const link = linksIn(text)[0];
	return link?.start === 0 && text.slice(link.end).trim() === '';
}

/** What days alone say of a deal: closed without a word on how, or, with nothing but an opening, open. Null: nothing. */
export function impliedStatus(days: DealDays & { readonly wonOn: IsoDay | null; readonly lostOn: IsoDay | null }): DealStatus | null {
	if (days.wonOn !== null) return 'won';
	if (days.lostOn !== null) return 'lost';
	if (days.closedOn !== null) return 'closed';
	return days.openedOn === null ? null : 'open';
}

function flatDeal(properties: Properties, reading: Reading): DealFact | null {
	const { lexicon } = reading;
	const name = propertyOf(properties, 'dealName', lexicon);
	const statusProperty = propertyOf(properties, 'dealStatus', lexicon);
	const closedProperty = propertyOf(properties, 'dealClosed', lexicon);
	const telling = closedProperty ?? statusProperty ?? propertyOf(properties, 'dealOpened', lexicon);
	const named = name === null ? '' : linkedName(name.value);
	if (telling === null) return name === null ? null : pointer(named, placeOf(name), named);
	const openedOn = dayProperty(properties, 'dealOpened', reading)?.day ?? null;
	const closedOn = dayProperty(properties, 'dealClosed', reading)?.day ?? null;
	const at = placeOf(telling);
	const statusText = textOf(statusProperty?.value);
	const status = statusText === '' ? impliedStatus({ wonOn: null, lostOn: null, closedOn, openedOn }) : statusNamed(statusText, lexicon);
	const text = `${telling.name}: ${textOf(telling.value)}`;
	if (status === null) {
		tell(reading, statusText === '' ? 'deal-status-missing' : 'deal-status-unknown', { at, text: statusText || text });
		return null;
	}
	const fact = dealFact(named, { status, at, text, ...settledDays(status, { openedOn, closedOn }, { at, text, reading }) });
	return { ...fact, value: textOf(properties.get(plainWord(FLAT_VALUE))?.value), source: 'flat-keys' };
}

/** The name in the flat key `deal`; `[[Deal]]` without quotes, which YAML makes a list in a list, is a link again. */
function linkedName(value: unknown): string {
	if (!Array.isArray(value)) return textOf(value);
	const ref = namesOf(value)[0];
	return ref === undefined ? '' : ref.isLink ? `[[${ref.target}]]` : ref.target;
}

function dealFact(nameText: string, facts: DealDays & { readonly status: DealFact['status']; readonly at: Place; readonly text: string }): DealFact {
	const [ref] = namesIn(nameText);
	return {
		name: withoutLinkMarks(nameText),
		link: ref?.isLink === true ? ref : null,
		decideBy: null,
		value: '',
		referredBy: [],
		source: 'line',
		openParts: [],
		...facts,
	};
}
