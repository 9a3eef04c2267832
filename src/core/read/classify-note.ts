import type { IsoDay } from '../model/iso-date';
import { plainWord } from '../model/plain-word';
import type { PropertyGroup } from '../settings/settings';
import { contactTag, tagsIn } from './contact-tag';
import { isWithin, plainFolder, propertyNames, type Lexicon } from './lexicon';
import type { NoteKind } from './note-facts';
import { noteFolder, noteName } from './note-name';
import { allPropertiesOf, type Properties } from './properties';
import { namesOf, textsOf } from './property-value';
import { dayAtStart } from './read-day';

/** What tells what a note is, before its body is read. */
export interface NoteIdentity {
	readonly path: string;
	readonly properties: Properties;
	/** Tags on a line of their own at the top of the body; `#` or not. */
	readonly topTags: readonly string[];
}

const ONE_WORD = /^[a-z]+$/;

/**
 * What a note is (`format.md`, Contact, Activities, Deals). A type says so first; a tag or a folder makes a contact only of a
 * note whose type does not say otherwise and whose name is not just a day.
 */
export function classifyNote(note: NoteIdentity, lexicon: Lexicon): Exclude<NoteKind, 'template'> {
	const types = typesOf(note.properties, lexicon);
	const isOf = (names: ReadonlySet<string>): boolean => types.some((type) => names.has(type));
	if (types.includes('salesconversation')) return 'sales-conversation';
	if (types.includes('deal') || types.includes('opportunity')) return 'deal';
	if (types.includes('campaign')) return 'campaign';
	if (isOf(lexicon.contactTypes)) return 'contact';
	if (campaignKindOf(note.path, lexicon) !== null) return 'campaign';
	const isWithSomeone = allPropertiesOf(note.properties, 'people', lexicon).length > 0;
	const isActivity = isOf(lexicon.activityTypes) || (isWithSomeone && namesAKindOnADay(note, lexicon));
	if (!isActivity && !isNamedByDay(note.path, lexicon) && isContactByPlace(note, lexicon)) return 'contact';
	if (isActivity) return 'activity';
	return isDated(note, lexicon) ? 'dated' : 'other';
}

/** The kind of campaign that the notes of a folder are, by the settings; the deepest folder holds. Null for other notes. */
export function campaignKindOf(path: string, lexicon: Lexicon): string | null {
	if (lexicon.campaignFolders.size === 0) return null;
	const folder = plainFolder(noteFolder(path));
	let deepest = '';
	for (const mapped of lexicon.campaignFolders.keys()) {
		if (isWithin(folder, mapped) && mapped.length > deepest.length) deepest = mapped;
	}
	return lexicon.campaignFolders.get(deepest) ?? null;
}

/** The day at the start of a note's name (`2026-02-04 Call with Anna`), or null. */
export function dayOfName(path: string, lexicon: Lexicon): IsoDay | null {
	const reading = dayAtStart(noteName(path), lexicon.days);
	return reading.found === 'day' ? reading.day : null;
}

function typesOf(properties: Properties, lexicon: Lexicon): readonly string[] {
	const written = allPropertiesOf(properties, 'noteType', lexicon);
	const first = written[0]?.value;
	// Nearly every note has one type, a plain word, and every note is asked.
	if (written.length === 1 && typeof first === 'string' && ONE_WORD.test(first)) return [first];
	return written.flatMap(({ value }) => namesOf(value).flatMap(({ target, alias }) => [plainWord(noteName(target)), plainWord(alias ?? '')]));
}

function isDated(note: NoteIdentity, lexicon: Lexicon): boolean {
	const name = dayAtStart(noteName(note.path), lexicon.days).found;
	return name === 'day' || name === 'order-unknown' || allPropertiesOf(note.properties, 'day', lexicon).length > 0;
}

/**
 * Whether a note names a kind and a day. A kind alone makes no activity: a contact may have one too (`kind: vip`). With a day and
 * with people, in a property or under a heading of theirs, it does.
 */
export function namesAKindOnADay({ path, properties }: Omit<NoteIdentity, 'topTags'>, lexicon: Lexicon): boolean {
	const named = propertyNames(lexicon, 'activityKind').some((name) => properties.has(name) && saysAKind(name, lexicon));
	if (!named) return false;
	return allPropertiesOf(properties, 'day', lexicon).length > 0 || dayOfName(path, lexicon) !== null;
}

/** Names that say the kind of what is an activity anyway, but make none of a note: many notes have a channel or a type. */
const OF_ANY_NOTE: ReadonlySet<string> = new Set(['mode', 'medium', 'channel', 'type']);

/** Whether a name by which the settings read a kind makes an activity of a note: it is not one by which any note says what it is. `kind` may be both. */
function saysAKind(name: string, lexicon: Lexicon): boolean {
	return name === 'kind' || !(OF_ANY_NOTE.has(name) || propertyNames(lexicon, 'noteType').includes(name));
}

function isNamedByDay(path: string, lexicon: Lexicon): boolean {
	const name = noteName(path);
	const reading = dayAtStart(name, lexicon.days);
	return reading.found === 'day' && !/[\p{L}]/u.test(name.slice(reading.end));
}

function isContactByPlace(note: NoteIdentity, lexicon: Lexicon): boolean {
	const folder = plainFolder(noteFolder(note.path));
	if (lexicon.contactFolders.some((contacts) => isWithin(folder, contacts))) return true;
	const written = allPropertiesOf(note.properties, 'tags', lexicon).flatMap((property) => textsOf(property.value).flatMap(tagsIn));
	const found = [...written, ...note.topTags].map((tag) => contactTag(tag, lexicon));
	return found.includes('contact') || (found.includes('perhaps') && keepsWhatContactsKeep(note, lexicon));
}

/** Whether a note is no meeting and no day, and has deals, re-evaluations, a last contact, or activities that are with nobody else. */
function keepsWhatContactsKeep(note: NoteIdentity, lexicon: Lexicon): boolean {
	const has = (group: PropertyGroup): boolean => allPropertiesOf(note.properties, group, lexicon).length > 0;
	const isKept = has('deals') || has('reevaluations') || has('lastContact') || (has('activities') && !has('people'));
	return isKept && !isDated(note, lexicon);
}
