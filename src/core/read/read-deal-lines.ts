import type { IsoDay } from '../model/iso-date';
import type { DealStatus } from '../model/deal';
import type { Place } from '../model/place';
import { statusAtStart, statusNamed } from './deal-status';
import { leadingDay } from './leading-day';
import { linksIn, withoutLinkMarks } from './link';
import type { DealFact } from './note-facts';
import { everyPropertyOf, placeOf, propertyOf, type Properties } from './properties';
import { linesOf, namesOf, textOf, valueNamed, type PropertyMap } from './property-value';
import { dayOfProperty, dayOfText } from './read-property-day';
import { tell, tellNoDay, type Reading } from './reading';

const FIELDS: ReadonlySet<string> = new Set([
	'name',
	'deal',
	'title',
	'status',
	'stage',
	'decision',
	'opened',
	'started',
	'closed',
	'closedon',
	'wonon',
	'value',
	'decideby',
	'referredby',
]);

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

/** A deal's days as they may stand: an opening behind its close is told, and the opening forgotten. */
export function orderedDays(days: DealDays, at: Place, reading: Reading): DealDays {
	if (days.openedOn === null || days.closedOn === null || days.openedOn <= days.closedOn) return days;
	tell(reading, 'deal-days-reversed', { at, text: `${days.openedOn}..${days.closedOn}` });
	return { openedOn: null, closedOn: days.closedOn };
}

/** `DAY STATUS NAME`, `DAY..DAY STATUS NAME`, or `STATUS NAME` with the day unknown. */
function dealOfLine(line: string, at: Place, reading: Reading): DealFact | null {
	const { lexicon } = reading;
	const first = leadingDay(line, lexicon.days);
	if (first.found === 'order-unknown' || first.found === 'no-such-day') {
		tellNoDay(reading, first.found, { at, text: line });
		return null;
	}
	let rest = first.found === 'day' ? first.rest : line;
	const range = /^(?:\.\.+|…)\s*/.exec(rest);
	let second: IsoDay | null = null;
	if (range !== null) {
		rest = rest.slice(range[0].length);
		const end = leadingDay(rest, lexicon.days);
		if (end.found === 'day') {
			second = end.day;
			rest = end.rest;
		} else if (end.found !== 'nothing') {
			tellNoDay(reading, end.found, { at, text: line });
			return null;
		}
	}
	const found = statusAtStart(rest, lexicon);
	if (found === null && isOnlyALink(rest)) return pointer(rest, at, line);
	if (found === null) {
		tell(reading, 'deal-status-unknown', { at, text: line });
		return null;
	}
	const day = first.found === 'day' ? first.day : null;
	tellOutcome(found.status, at, { text: line, reading });
	const days = found.status === 'open' ? { openedOn: day, closedOn: null } : { openedOn: range === null ? null : day, closedOn: range === null ? day : second };
	return dealFact(found.rest, { status: found.status, at, text: line, ...orderedDays(days, at, reading) });
}

function dealOfMap(map: PropertyMap, at: Place, reading: Reading): DealFact | null {
	const { lexicon } = reading;
	const name = textOf(valueNamed(map, ['name', 'deal', 'title']));
	const statusText = textOf(valueNamed(map, ['status', 'stage', 'decision']));
	const text = Object.entries(map)
		.map(([key, value]) => `${key}: ${textOf(value)}`)
		.join(', ');
	const dayNamed = (names: readonly string[]): IsoDay | null => {
		const written = textOf(valueNamed(map, names));
		return written === '' ? null : dayOfText(written, at, reading);
	};
	const wonOn = dayNamed(['wonon']);
	const closed = dayNamed(['closed', 'closedon', 'decidedon']) ?? wonOn;
	const openedOn = dayNamed(['opened', 'started', 'openedon', 'created']);
	const status = statusText === '' ? impliedStatus({ wonOn, lostOn: null, closedOn: closed, openedOn }) : statusNamed(statusText, lexicon);
	if (status === null) {
		tell(reading, statusText === '' ? 'deal-status-missing' : 'deal-status-unknown', { at, text: statusText === '' ? text : statusText });
		return null;
	}
	tellOutcome(status, at, { text, reading });
	const days = orderedDays({ openedOn, closedOn: status === 'open' ? null : closed }, at, reading);
	const decideBy = dayNamed(['decideby']);
	const referredBy = namesOf(valueNamed(map, ['referredby'])).map((ref) => ({ ref, at }));
	return { ...dealFact(name, { status, at, text, ...days }), decideBy, value: textOf(valueNamed(map, ['value', 'amount'])), referredBy };
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
	const openedProperty = propertyOf(properties, 'dealOpened', lexicon);
	const closedProperty = propertyOf(properties, 'dealClosed', lexicon);
	const named = name === null ? '' : linkedName(name.value);
	const telling = closedProperty ?? statusProperty ?? openedProperty;
	if (telling === null) return name === null ? null : { ...pointer(named, placeOf(name), named), source: 'flat-keys' };
	const openedOn = openedProperty === null ? null : (dayOfProperty(openedProperty, reading)?.day ?? null);
	const closedOn = closedProperty === null ? null : (dayOfProperty(closedProperty, reading)?.day ?? null);
	const at = placeOf(telling);
	const statusText = statusProperty === null ? '' : textOf(statusProperty.value);
	const status = statusText === '' ? impliedStatus({ wonOn: null, lostOn: null, closedOn, openedOn }) : statusNamed(statusText, lexicon);
	if (status === null) {
		tell(reading, statusText === '' ? 'deal-status-missing' : 'deal-status-unknown', { at, text: statusText });
		return null;
	}
	if (status === 'open' && closedOn !== null) tell(reading, 'deal-open-with-close', { at, text: closedOn });
	const days = orderedDays({ openedOn, closedOn: status === 'open' ? null : closedOn }, at, reading);
	const text = `${telling.name}: ${textOf(telling.value)}`;
	tellOutcome(status, at, { text, reading });
	return { ...dealFact(named, { status, at, text, ...days }), source: 'flat-keys' };
}

/** Says so when a deal ended, but its words do not say whether with a yes or a no. */
export function tellOutcome(status: DealStatus, at: Place, what: { readonly text: string; readonly reading: Reading }): void {
	if (status === 'closed') tell(what.reading, 'deal-outcome-unsaid', { at, text: what.text });
}

/** The name in the flat key `deal`; `[[Deal]]` without quotes, which YAML makes a list in a list, is a link again. */
function linkedName(value: unknown): string {
	if (!Array.isArray(value)) return textOf(value);
	const ref = namesOf(value)[0];
	return ref === undefined ? '' : ref.isLink ? `[[${ref.target}]]` : ref.target;
}

function dealFact(nameText: string, facts: DealDays & { readonly status: DealFact['status']; readonly at: Place; readonly text: string }): DealFact {
	const link = linksIn(nameText)[0];
	return {
		name: withoutLinkMarks(nameText).trim(),
		link: link === undefined ? null : { target: link.target, alias: link.alias, isLink: true },
		decideBy: null,
		value: '',
		referredBy: [],
		source: 'line',
		openParts: [],
		...facts,
	};
}
