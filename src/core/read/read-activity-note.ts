import type { ActivityFact } from '../model/activity';
import { plainWord } from '../model/plain-word';
import type { ActivityWords } from './activity-line';
import { dayOfName } from './classify-note';
import { cameToNothing, doneSaid, statusSaid } from './done-status';
import type { BodyLine } from './note-body';
import type { NamedPlace, SharedActivity } from './note-facts';
import { noteName } from './note-name';
import { allPropertiesOf, everyPropertyOf, namedIn, propertyOf, type Properties } from './properties';
import { textOf, textsOf } from './property-value';
import { wordsOfKind } from './read-activities';
import { peopleUnderHeadings } from './read-mentions';
import { dayProperty } from './read-property-day';
import { roleOfNote, tellUnknownRole } from './read-role';
import { tell, type Reading } from './reading';
import { propertyNames, type Lexicon } from './lexicon';

/** Words that say a note is an activity, not which kind. */
const GENERIC_KINDS = /^(?:[a-z]+[-/ ])?(?:activity|interaction|touch)$/i;

/** The activity that a note of its own tells, with everyone it names; empty where it names no day or nobody, or was called off. */
export function readActivityNote(properties: Properties, lines: readonly BodyLine[], reading: Reading): SharedActivity[] {
	const people = [...namedPeople(properties, reading), ...peopleInText(lines, reading.lexicon)];
	const words = wordsOf(properties, reading);
	if (people.length === 0 || tellsOfNothing(properties, words)) return [];
	const named = dayOfName(reading.path, reading.lexicon);
	const written = dayProperty(properties, 'day', reading);
	const day = written?.day ?? named;
	if (day === null) {
		if (propertyOf(properties, 'day', reading.lexicon) === null) tell(reading, 'activity-without-day', { at: { line: 1 }, text: noteName(reading.path) });
		return [];
	}
	tellUnknownRole(properties, reading);
	const isPlanned = words.isPlanned || doneSaid((name) => properties.get(name)?.value) === 'planned';
	const activity: ActivityFact = { day, at: written?.at ?? { line: 1 }, source: noteName(reading.path), ...words, isPlanned };
	return [{ activity, with: people, isStrict: false, isCampaign: false }];
}

/** Whether the properties of a note of its own say that what it tells of did not happen. */
export function isCalledOff(properties: Properties, reading: Reading): boolean {
	return tellsOfNothing(properties, wordsOf(properties, reading));
}

function tellsOfNothing(properties: Properties, words: ActivityWords): boolean {
	const status = statusSaid((name) => properties.get(name)?.value);
	return cameToNothing(status, words);
}

/** Everyone the properties of a note name, each with its place; doubles (in `person` and `people`) are left to the book. */
export function namedPeople(properties: Properties, reading: Reading): NamedPlace[] {
	return everyPropertyOf(properties, 'people', reading.lexicon).flatMap(namedIn);
}

/** What the properties of a note of its own say of its activity: its kind, its text, and the role that is written, else that of its kind. */
function wordsOf(properties: Properties, reading: Reading): ActivityWords {
	const kinds = allPropertiesOf(properties, 'activityKind', reading.lexicon)
		.map((property) => textsOf(property.value)[0] ?? '')
		.filter((kind) => !GENERIC_KINDS.test(kind));
	const words = wordsOfKind(kinds[0] ?? '', textOf(propertyOf(properties, 'summary', reading.lexicon)?.value), reading);
	const role = roleOfNote(properties, reading);
	return role === null ? words : { ...words, role, roleReason: 'written' };
}

/** Everyone whom a text names under a heading of people (`## Participants`). */
export function peopleInText(lines: readonly BodyLine[], lexicon: Lexicon): NamedPlace[] {
	return peopleUnderHeadings(lines, (heading) => propertyNames(lexicon, 'people').includes(plainWord(heading)));
}
