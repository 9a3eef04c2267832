import { isPropertyMap, linesOf, namesOf, textOf, textsOf, valueNamed, WHO_FIELDS } from './property-value';
import { labelledDays } from './body-labels';
import { emailsIn } from './email';
import { readBodyLog } from './body-log';
import { propertyNames } from './lexicon';
import { withoutLinkMarks, type NameRef } from './link';
import type { BodyLine } from './note-body';
import type { ContactFacts, ContactRead, ListMembership } from './note-facts';
import { everyPropertyOf, placeOf, propertiesOf, propertyOf, type Properties, type Property } from './properties';
import { readActivityProperties } from './read-activities';
import { readContactDeals } from './read-deal-lines';
import { readDay } from './read-day';
import { dayOfProperty, dayProperty } from './read-property-day';
import { readReferredBy } from './read-referred-by';
import { readDoNotContact, readReevaluations } from './read-reevaluations';
import { readingOf, tell, type Reading } from './reading';

type PossibleFact = ContactRead['possible'][number];

/** What a note is read from, kept so that it can be read again. */
export interface ContactSource {
	readonly frontmatter: () => unknown;
	readonly fields: readonly Property[];
	readonly lines: readonly BodyLine[];
}

/**
 * What a contact's own note tells: at once its companies and lists; its activities, deals and re-evaluations when asked. Kept is
 * what the note was read from and nothing made of it: ten thousand contacts are held, and read one at a time.
 */
export function readContact(properties: Properties, source: ContactSource, reading: Reading): ContactFacts {
	const { path, lexicon } = reading;
	return {
		companies: refsOf(everyPropertyOf(properties, 'company', reading.lexicon)),
		lists: readLists(properties, reading),
		read: () => readWhole({ properties: propertiesOf(source.frontmatter(), source.fields), lines: source.lines }, readingOf(path, lexicon)),
	};
}

interface Whole {
	readonly properties: Properties;
	readonly lines: readonly BodyLine[];
}

/** What is meant for a day: planned, and nobody says what. */
const MEANT = { isPlanned: true, role: null, roleReason: 'unknown', kind: '', text: '' } as const;

function readWhole(whole: Whole, reading: Reading): ContactRead {
	const { properties, lines } = whole;
	return {
		activities: [
			...readActivityProperties(properties, reading),
			...readBodyLog(lines, reading),
			...contactDays('nextContact', whole, reading).map((day) => ({ ...day, ...MEANT })),
		],
		// A day on which something was done, nobody says what.
		possible: [...contactDays('lastContact', whole, reading), ...lastContactsOfPeople(properties, reading)],
		deals: readContactDeals(properties, reading),
		reevaluations: readReevaluations(properties, reading),
		doNotContact: readDoNotContact(properties, reading),
		snoozedUntil: dayProperty(properties, 'snoozedUntil', reading)?.day ?? null,
		referredBy: readReferredBy(properties, reading),
		emails: emailsIn(everyPropertyOf(properties, 'email', reading.lexicon).flatMap(({ value }) => textsOf(value))),
		problems: reading.problems,
		unorderedDays: reading.unorderedDays,
	};
}

const NO_REFS: readonly NameRef[] = [];

function refsOf(properties: readonly Property[]): readonly NameRef[] {
	const [first] = properties;
	// All contacts of a vault are asked as it is first read, and nearly all have none or one: nothing is gathered for them.
	if (first === undefined) return NO_REFS;
	return properties.length === 1 ? namesOf(first.value) : properties.flatMap(({ value }) => namesOf(value));
}

/** The days of `last_contact` or of `next_follow_up` and their like, in properties and behind labels in the text. */
function contactDays(group: 'lastContact' | 'nextContact', { properties, lines }: Whole, reading: Reading): PossibleFact[] {
	const found: PossibleFact[] = [];
	for (const property of everyPropertyOf(properties, group, reading.lexicon)) {
		const read = dayOfProperty(property, reading);
		if (read !== null) found.push({ day: read.day, at: read.at, source: `${property.name}: ${textOf(property.value)}` });
	}
	for (const { day, line, source } of labelledDays(lines, group, reading)) found.push({ day, at: { line }, source });
	return found;
}

/** A company's note may list its people as maps (`contacts: [{name, role, last_contacted}]`). */
function lastContactsOfPeople(properties: Properties, reading: Reading): PossibleFact[] {
	const found: PossibleFact[] = [];
	const names = propertyNames(reading.lexicon, 'lastContact');
	for (const property of everyPropertyOf(properties, 'people', reading.lexicon)) {
		const items: readonly unknown[] = Array.isArray(property.value) ? property.value : [];
		items.forEach((item, index) => {
			if (!isPropertyMap(item)) return;
			const read = readDay(textOf(valueNamed(item, names)), reading.lexicon.days);
			const who = withoutLinkMarks(textOf(valueNamed(item, WHO_FIELDS)));
			if (read.found === 'day') found.push({ day: read.day, at: placeOf(property, index), source: `${who}: ${read.day}` });
		});
	}
	return found;
}

const MEMBERSHIP = /^(.{0,200}?)[\s:]{1,3}(\d\S{0,40}?)(?:(\s?\.{2,3}\s?|\s(?:[-–—]|to|until|bis)\s)(\S{0,40}))?$/i;

const NO_LISTS: readonly ListMembership[] = [];

/** The lists a contact is on: `NAME`, `NAME 2026-01-10` (from that day) or `NAME 2026-01-10..2026-05-01` (both days included). */
function readLists(properties: Properties, reading: Reading): readonly ListMembership[] {
	const lists = everyPropertyOf(properties, 'lists', reading.lexicon);
	if (lists.length === 0) return NO_LISTS;
	return lists.flatMap((property) =>
		linesOf(property.value, new Set()).flatMap((item) => {
			if (!('text' in item)) return [];
			// Outside a list, commas part the names of several.
			const names = item.index === null ? item.text.split(',') : [item.text];
			return names.flatMap((name) => membershipOf(name, { property, index: item.index, reading }));
		}),
	);
}

/** A day that cannot be read, or an end before the beginning, is told, and makes no member: whom a campaign reached is not guessed. */
function membershipOf(written: string, where: { readonly property: Property; readonly index: number | null; readonly reading: Reading }): ListMembership[] {
	const { days } = where.reading.lexicon;
	const at = placeOf(where.property, where.index);
	const text = withoutLinkMarks(written).trim();
	const dated = text.length > 300 ? null : MEMBERSHIP.exec(text.replace(/\s+/g, ' '));
	const from = readDay(dated?.[2] ?? '', days);
	if (dated === null || from.found === 'nothing') return [{ list: text, from: null, through: null }];
	const end = dated[4] ?? '';
	const through = end === '' ? null : readDay(end, days);
	for (const limit of [from, through]) {
		if (limit === null || limit.found === 'day') continue;
		if (limit.found === 'order-unknown') where.reading.unorderedDays.push({ at, found: written });
		else tell(where.reading, 'day-unreadable', { at, text: written });
		return [];
	}
	if (from.found !== 'day') return [];
	const last = through?.found === 'day' ? through.day : null;
	if (last !== null && last < from.day) {
		tell(where.reading, 'membership-days-reversed', { at, text: written });
		return [];
	}
	return [{ list: dated[1] ?? '', from: from.day, through: last }];
}

/** The names by which a note is known besides its own: `aliases`. */
export function readAliases(properties: Properties, reading: Reading): readonly string[] {
	const property = propertyOf(properties, 'aliases', reading.lexicon);
	return property === null ? NO_NAMES : textsOf(property.value);
}

const NO_NAMES: readonly string[] = [];
