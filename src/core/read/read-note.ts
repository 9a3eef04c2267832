import type { IsoDay } from '../model/iso-date';
import type { Place } from '../model/place';
import { plainWord } from '../model/plain-word';
import { classifyNote, dayOfName, namesAKindOnADay } from './classify-note';
import { contactTag, hasContactTag, tagsIn } from './contact-tag';
import { inlineFields } from './inline-fields';
import { leadingDay } from './leading-day';
import { propertyNames, type Lexicon } from './lexicon';
import { bodyLines, mayTellOfContact, type BodyLine, type BodyText } from './note-body';
import type { Mention, NoteFacts, NoteKind, SharedActivity } from './note-facts';
import { noteName } from './note-name';
import { placeOf, propertiesOf, propertyOf, type Properties, type Property } from './properties';
import { isPropertyMap, textOf, textsOf } from './property-value';
import { isCalledOff, namedPeople, peopleInText, readActivityNote } from './read-activity-note';
import { readActivityProperties } from './read-activities';
import { readBodyLog } from './body-log';
import { readCampaign } from './read-campaign';
import { readAliases, readContact } from './read-contact';
import { dayAtStart, readDay } from './read-day';
import { readDealNote } from './read-deal-note';
import { readMentions } from './read-mentions';
import { readingOf, tell, withDefaultRole, type Reading } from './reading';
import { isTemplateOpening, isTemplatePath } from './template';

/** A note as a host hands it over. */
export interface NoteInput {
	/** Relative to the vault, with `/`, ending in `.md`. */
	readonly path: string;
	/** The parsed properties; anything, for a note may hold anything; null where the note has none. */
	readonly frontmatter: unknown;
	/** Parses the properties once more, for a host that does not keep them; left out by a host that does. */
	readonly again?: (() => unknown) | undefined;
	/** Whether the text between the `---` lines was found to be a template's, before it was parsed. */
	readonly isTemplateHead: boolean;
	/** The beginning of the body, as much as the host has at hand: for tags and inline fields that say what a note is. */
	readonly opening: string;
	/** The whole body. Asked for only where what the note is needs it. */
	body(): BodyText;
}

/** Most notes have nothing of most kinds: one empty list stands for all of theirs. */
const NONE: readonly never[] = [];

function orNone<Item>(items: readonly Item[]): readonly Item[] {
	return items.length === 0 ? NONE : items;
}

/** Reads one note into facts. Depends on nothing but the note and the settings; never throws. */
export function readNote(note: NoteInput, lexicon: Lexicon): NoteFacts {
	const reading = readingOf(note.path, lexicon);
	if (note.isTemplateHead || isTemplatePath(note.path, lexicon) || (isTemplateOpening(note.opening) && dayOfName(note.path, lexicon) === null)) {
		return factsOf('template', [], reading);
	}
	if (saysNothing(note, lexicon)) return factsOf('other', aliasesAtAGlance(note, reading), reading);
	const { kind, properties, fields, lines } = identify(note, lexicon);
	const aliases = readAliases(properties, reading);
	if (kind === 'other') return factsOf(kind, aliases, reading);
	if (kind === 'contact') {
		const contact = readContact(properties, { frontmatter: note.again ?? kept(note.frontmatter), fields, lines }, reading);
		return { ...factsOf(kind, aliases, reading), contact };
	}
	const parts = kind === 'dated' ? { deal: null, audience: null, shared: [] } : partsOf(kind, properties, { lines, reading });
	const dated = readDated(kind, properties, { lines, reading });
	return { ...factsOf(kind, aliases, reading), ...parts, shared: [...parts.shared, ...dated.shared], mentions: dated.mentions };
}

/**
 * Whether a note is none of ours at a glance: no folder, no name, no property, no tag and no field can make it anything. Most
 * notes of a vault are such, and this costs them a tenth of what asking in full would.
 */
function saysNothing({ path, frontmatter, opening }: NoteInput, lexicon: Lexicon): boolean {
	if (lexicon.contactFolders.length > 0 || lexicon.campaignFolders.size > 0 || opening.includes('::')) return false;
	if (mayBeginWithDay(path) || tagsAtTop(opening).some((tag) => contactTag(tag, lexicon) !== null)) return false;
	if (!isPropertyMap(frontmatter)) return true;
	return Object.keys(frontmatter).every((name) => {
		const plain = plainWord(name);
		if (!lexicon.tellingProperties.has(plain)) return true;
		return propertyNames(lexicon, 'tags').includes(plain) && !textsOf(frontmatter[name]).some((tags) => hasContactTag(tags, lexicon));
	});
}

function aliasesAtAGlance({ frontmatter }: NoteInput, reading: Reading): readonly string[] {
	const names = propertyNames(reading.lexicon, 'aliases');
	const isNamed = isPropertyMap(frontmatter) && Object.keys(frontmatter).some((name) => names.includes(plainWord(name)));
	return isNamed ? readAliases(propertiesOf(frontmatter, []), reading) : NONE;
}

/** A day at the start of a name begins with a digit, or has a word before it and its numbers apart (`March 3, 2026`). */
function mayBeginWithDay(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return /^\d|\d\D+\d/.test(name);
}

function kept(frontmatter: unknown): () => unknown {
	return () => frontmatter;
}

/** The facts that every note has, with nothing told yet: a template says no more. */
function factsOf(kind: NoteKind, aliases: readonly string[], reading: Reading): NoteFacts {
	const { path, problems, unorderedDays } = reading;
	return {
		path,
		kind,
		aliases,
		contact: null,
		deal: null,
		audience: null,
		shared: NONE,
		mentions: NONE,
		problems: orNone(problems),
		unorderedDays: orNone(unorderedDays),
	};
}

interface Identified {
	readonly kind: Exclude<NoteKind, 'template'>;
	readonly properties: Properties;
	readonly fields: readonly Property[];
	readonly lines: readonly BodyLine[];
}

/** What a note is, by its frontmatter and folder; then, with the body that this asks for, once more with its inline fields. */
function identify(note: NoteInput, lexicon: Lexicon): Identified {
	const topTags = tagsAtTop(note.opening);
	const fromHead = propertiesOf(note.frontmatter, []);
	const byHead = classifyNote({ path: note.path, properties: fromHead, topTags }, lexicon);
	if (byHead === 'other' && !note.opening.includes('::')) return { kind: byHead, properties: fromHead, fields: NONE, lines: NONE };
	const body = note.body();
	const lines = byHead === 'contact' && !mayTellOfContact(body.text) ? NONE : bodyLines(body);
	const fields = lines.length === 0 ? NONE : inlineFields(lines);
	const properties = fields.length === 0 ? fromHead : propertiesOf(note.frontmatter, fields);
	const kind = fields.length === 0 ? byHead : classifyNote({ path: note.path, properties, topTags }, lexicon);
	// Whom a note of a kind was with may stand in its text, which only now is known.
	const isActivity = kind === 'dated' && namesAKindOnADay({ path: note.path, properties }, lexicon) && peopleInText(lines, lexicon).length > 0;
	return { kind: isActivity ? 'activity' : kind, properties, fields, lines };
}

const TAGS_LABEL = /^(?:tags?:|\*\*tags?(?::\*\*|\*\*:))/i;
const MAY_BEGIN_WITH_TAGS = /^\s*(?:#|(?:\*\*)?tags?[:*])/i;
const TAG_LINE = /^(?:#[\p{L}\p{N}_/-]+[\s,]*)+$/iu;

/** The tags on lines that hold nothing else, above the first words of the body; headings do not count as words. */
function tagsAtTop(opening: string): readonly string[] {
	if (!MAY_BEGIN_WITH_TAGS.test(opening)) return NONE;
	for (const line of opening.slice(0, 2000).split('\n', 12)) {
		const text = line.trim();
		const tags = text.replace(TAGS_LABEL, '').trimStart();
		if (text.length < 300 && TAG_LINE.test(tags)) return tagsIn(tags);
		if (text !== '' && !/^#{1,6}\s/.test(text)) return NONE;
	}
	return NONE;
}

interface Body {
	readonly lines: readonly BodyLine[];
	readonly reading: Reading;
}

type Parts = Pick<NoteFacts, 'deal' | 'audience' | 'shared'>;

function partsOf(kind: Exclude<NoteKind, 'contact' | 'dated' | 'template' | 'other'>, properties: Properties, body: Body): Parts {
	const { lines, reading } = body;
	if (kind === 'campaign') return { deal: null, ...readCampaign(properties, reading) };
	if (kind === 'activity') return { deal: null, audience: null, shared: readActivityNote(properties, lines, reading) };
	const isConversation = kind === 'sales-conversation';
	const deal = readDealNote(properties, lines, { isConversation, reading });
	const written = [...readActivityProperties(properties, reading), ...(isConversation ? readBodyLog(lines, reading) : [])];
	const meetings = isConversation ? written.map((activity) => withDefaultRole(activity, 'sales', 'sales-conversation')) : written;
	const shared = meetings.map((activity): SharedActivity => ({ activity, with: deal?.with ?? [], isStrict: false, isCampaign: false }));
	return { deal, audience: null, shared };
}

/** The role-tagged lines and the mentions of a note that has a day: in its name, else in its `date`. */
function readDated(kind: NoteKind, properties: Properties, body: Body): { shared: SharedActivity[]; mentions: Mention[] } {
	const { lines, reading } = body;
	const day = datedNoteDay(kind, properties, reading);
	if (day === null) return { shared: [], mentions: [] };
	const found = readMentions(day, lines, reading);
	if (kind === 'activity' && isCalledOff(properties, reading)) return { shared: found.shared, mentions: withoutPeople(found.mentions, body) };
	if (kind !== 'dated') return found;
	const named = namedPeople(properties, reading).map(({ ref, at }): Mention => ({ day, refs: [ref], at, source: noteName(reading.path) }));
	return { shared: found.shared, mentions: [...named, ...found.mentions] };
}

/** Those whom a meeting names under a heading of people were not met where it was called off. */
function withoutPeople(mentions: readonly Mention[], { lines, reading }: Body): Mention[] {
	const people = new Set(peopleInText(lines, reading.lexicon).map(({ at }) => lineIn(at)));
	return mentions.filter(({ at }) => !people.has(lineIn(at)));
}

function lineIn(at: Place): number | null {
	return 'line' in at ? at.line : null;
}

function datedNoteDay(kind: NoteKind, properties: Properties, reading: Reading): IsoDay | null {
	const named = dayOfName(reading.path, reading.lexicon);
	if (named !== null) return named;
	const inName = dayAtStart(noteName(reading.path), reading.lexicon.days);
	if (inName.found === 'order-unknown') reading.unorderedDays.push({ at: { line: 1 }, found: noteName(reading.path) });
	const property = propertyOf(properties, 'day', reading.lexicon);
	if (property === null) return null;
	const text = textOf(property.value);
	const plain = readDay(text, reading.lexicon.days);
	const read = plain.found === 'nothing' && text.includes('[') ? leadingDay(text, reading.lexicon.days) : plain;
	if (read.found === 'day') return read.day;
	if (kind === 'dated' && read.found === 'order-unknown') reading.unorderedDays.push({ at: placeOf(property), found: text });
	// Any note may have a `date` that is none of ours ("2023", "spring"): only a day that the calendar lacks is told.
	if (kind === 'dated' && read.found === 'no-such-day') tell(reading, 'day-unreadable', { at: placeOf(property), text });
	return null;
}
