import type { ActivityFact } from '../model/activity';
import type { IsoDay } from '../model/iso-date';
import type { Place } from '../model/place';
import type { DateWords } from './date-words';
import { bareWords } from './bare-words';
import { fieldKind, readActivityLine, readActivityWords, ROLE_TAG, unsure, type ActivityWords } from './activity-line';
import { cameToNothing, doneSaid } from './done-status';
import { leadingDay } from './leading-day';
import { everyPropertyOf, placeOf, type Properties } from './properties';
import { linesOf, textOf, textsOf, valueNamed, type PropertyMap } from './property-value';
import { readRole } from './read-role';
import { saidAgainst } from './undone-words';
import type { Vocabulary } from './vocabulary';
import { tell, tellNoActivity, tellNoDay, type Reading } from './reading';

const DAY_FIELDS = ['date', 'day', 'when', 'on', 'datetime', 'datum'];
const KIND_FIELDS = ['kind', 'activity', 'type', 'channel', 'medium', 'mode', 'interactiontype'];
const TEXT_FIELDS = ['text', 'note', 'notes', 'summary', 'title', 'subject', 'description'];
const FIELDS: ReadonlySet<string> = new Set([...DAY_FIELDS, ...KIND_FIELDS, ...TEXT_FIELDS, 'role', 'planned', 'status']);

/**
 * The activities in the list properties of a note (`activities`, `interactions`, `touchpoints`, `history`, `log`): lines, maps,
 * lines that an unquoted colon made a map, or maps of days to words. What is no activity is told, each with its place.
 */
export function readActivityProperties(properties: Properties, reading: Reading): ActivityFact[] {
	const activities: ActivityFact[] = [];
	for (const property of everyPropertyOf(properties, 'activities', reading.lexicon)) {
		for (const item of linesOf(property.value, FIELDS)) {
			const at = placeOf(property, item.index);
			const activity = 'map' in item ? activityOfMap(item.map, at, reading) : activityOfLine(item.text, at, reading);
			if (activity !== null) activities.push(activity);
		}
	}
	return activities;
}

function activityOfLine(line: string, at: Place, reading: Reading): ActivityFact | null {
	const read = readActivityLine(line, 'list', reading.lexicon);
	if (read.found !== 'activity') {
		tellNoActivity(reading, read.found, { at, text: line });
		return null;
	}
	const { day, isPlanned, role, roleReason, kind, text } = read;
	return { day, isPlanned, role, roleReason, kind, text, at, source: line };
}

function activityOfMap(map: PropertyMap, at: Place, reading: Reading): ActivityFact | null {
	const said = (name: string): unknown => valueNamed(map, [name]);
	const status = doneSaid(said);
	if (status === 'never') return null;
	const source = Object.entries(map)
		.map(([key, value]) => `${key}: ${textsOf(value).join(', ')}`)
		.join(', ');
	const written = writtenDay(map);
	if (written === '') {
		tell(reading, 'activity-without-day', { at, text: source });
		return null;
	}
	const leading = leadingDay(written, reading.lexicon.days);
	if (leading.found !== 'day') {
		tellNoDay(reading, leading.found, { at, text: written });
		return null;
	}
	const words = wordsOfMap(map, at, reading);
	if (cameToNothing(status, words)) return null;
	const isPlanned = words.isPlanned || status === 'planned';
	return { day: leading.day, at, source, ...words, isPlanned };
}

function writtenDay(map: PropertyMap): string {
	return textsOf(valueNamed(map, DAY_FIELDS))[0] ?? '';
}

/** The days of a list of activities, each with the place of its item in it; what names no day is left out. */
export function daysOfList(list: unknown, words: DateWords): readonly { readonly day: IsoDay; readonly index: number | null }[] {
	return linesOf(list, FIELDS).flatMap((item) => {
		const leading = leadingDay('map' in item ? writtenDay(item.map) : item.text, words);
		return leading.found === 'day' ? [{ day: leading.day, index: item.index }] : [];
	});
}

function wordsOfMap(map: PropertyMap, at: Place, reading: Reading): ActivityWords {
	const { vocabulary } = reading.lexicon;
	const kindText = textOf(valueNamed(map, KIND_FIELDS));
	const text = TEXT_FIELDS.map((field) => textsOf(valueNamed(map, [field])).join(' '))
		.filter((part) => part !== '')
		.join(' · ');
	const words = kindText === '' ? readActivityWords(text, 'prose', vocabulary) : wordsOfKind(kindText, text, reading);
	const role = readRole(valueNamed(map, ['role']), at, reading);
	return role === null ? words : { ...words, role, roleReason: 'written' };
}

/**
 * A kind in a field of its own: with its role written before it (`marketing/newsletter`), of the vocabulary, or of its own. A role
 * that the text beside it is tagged with is written too, and stands before the one its kind would have.
 */
export function wordsOfKind(kindText: string, text: string, reading: Reading): ActivityWords {
	const { vocabulary } = reading.lexicon;
	const words = readActivityWords(bareWords(kindText), 'prose', vocabulary);
	const told =
		words.kind === '' && words.role === null ? { ...words, ...fieldKind(words.text, text, vocabulary) } : withText(words, { kindText, text }, vocabulary);
	if (words.roleReason === 'written' || !ROLE_TAG.test(text)) return told;
	const { isPlanned, role, roleReason, kind } = readActivityWords(text, 'prose', vocabulary);
	return { ...told, isPlanned: told.isPlanned || isPlanned, role, roleReason, kind: told.kind || kind };
}

/** A known kind with the text beside it, and what that says against it. */
function withText(words: ActivityWords, { kindText, text }: { readonly kindText: string; readonly text: string }, vocabulary: Vocabulary): ActivityWords {
	const against = saidAgainst({ ...words, text }, vocabulary, null);
	const whole = [words.text, text].filter((part) => part !== '').join(' · ');
	const told = { ...words, isPlanned: words.isPlanned || against === 'undone', text: whole };
	return against === 'unsure' ? unsure(told, `${kindText} · ${whole}`) : told;
}
