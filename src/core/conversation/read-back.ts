import { sameValue } from '../edit/same-value';
import { refused, rewritten, type Edited, type NoteEdit } from '../edit/text-edit';
import type { ActivityFact } from '../model/activity';
import type { IsoDay } from '../model/iso-date';
import type { Evidence, Place } from '../model/place';
import { inlineFields } from '../read/inline-fields';
import { lineOfPlace, linesOfNote } from '../read/locate-property';
import { bodyLines } from '../read/note-body';
import type { DealFact, NoteFacts } from '../read/note-facts';
import { openNote } from '../read/open-note';
import { propertiesOf } from '../read/properties';
import { isPropertyMap } from '../read/property-value';
import { readContact } from '../read/read-contact';
import { readNote } from '../read/read-note';
import { readingOf } from '../read/reading';
import type { EditContext } from './edit-context';

/** What one note tells: its activities, the mentions that may be touches, the deals of a contact. */
export interface NoteTold {
	readonly kind: NoteFacts['kind'];
	readonly activities: readonly ActivityFact[];
	readonly mentions: readonly { readonly day: IsoDay; readonly at: Place; readonly source: string }[];
	readonly deals: readonly DealFact[];
	/** The deal whose own note this is. */
	readonly deal: DealFact | null;
	/** The day until which a contact is snoozed. */
	readonly snoozedUntil: IsoDay | null;
	/** The properties as YAML gives them; null where the note has none. */
	readonly properties: unknown;
}

/** Reads what the text of a note tells; null where it cannot be read. */
export function toldIn(path: string, text: string, { lexicon, readHead }: EditContext): NoteTold | null {
	const opened = openNote({ path, text, readHead }, lexicon);
	if (!opened.opened) return null;
	const { kind, contact, shared, audience, mentions, deal } = readNote(opened.note, lexicon);
	const own = contact?.read();
	return {
		kind,
		activities: [...(own?.activities ?? []), ...[...shared, ...(audience === null ? [] : [audience])].map(({ activity }) => activity)],
		mentions: [...(own?.possible ?? []), ...mentions],
		deals: own?.deals ?? [],
		deal: deal?.fact ?? null,
		snoozedUntil: own?.snoozedUntil ?? null,
		properties: opened.note.frontmatter,
	};
}

/** The activities in the text of a contact's own note, whatever makes a contact of it, be it its folder; null where it cannot be read. */
export function activitiesOfContact(text: string, { lexicon, readHead }: EditContext): readonly ActivityFact[] | null {
	const opened = openNote({ path: '', text, readHead }, lexicon);
	if (!opened.opened) return null;
	const { note } = opened;
	const lines = bodyLines(note.body());
	const fields = inlineFields(lines);
	const source = { frontmatter: () => note.frontmatter, fields, lines };
	return readContact(propertiesOf(note.frontmatter, fields), source, readingOf('', lexicon)).read().activities;
}

/** Changes what a command was shown (a place in a note, with the words that stood there), where it stands in the note by then; refused where it stands there no more. */
export function changeTold<Fact extends { readonly at: Place }>(
	shown: Evidence,
	to: EditContext,
	how: {
		readonly among: (told: NoteTold) => readonly Fact[];
		readonly wordsOf: (fact: Fact) => string;
		readonly change: (text: string, fact: Fact, before: NoteTold) => Edited;
	},
): NoteEdit {
	return (text) => {
		const told = toldIn(shown.path, text, to);
		if (told === null) return refused('unreadable', 1, shown.path);
		const fact = sameTold(how.among(told), shown, how.wordsOf);
		return fact === null ? refused('changed', lineAt(text, shown.at).line, shown.text) : how.change(text, fact, told);
	};
}

/** Finds again what was shown: at its place, else, where the note has changed, the only one of the same words; else null. */
function sameTold<Fact extends { readonly at: Place }>(facts: readonly Fact[], shown: Evidence, wordsOf: (fact: Fact) => string): Fact | null {
	const same = facts.filter((fact) => wordsOf(fact) === shown.text);
	return same.find(({ at }) => isSamePlace(at, shown.at)) ?? (same.length === 1 ? (same[0] ?? null) : null);
}

/** An edit that is made only where what was shown still stands, as `isStill` finds in what the note tells; else it is refused. */
export function whereStill(shown: Evidence, to: EditContext, made: { readonly isStill: (told: NoteTold) => boolean; readonly edit: NoteEdit }): NoteEdit {
	return (text) => {
		const told = toldIn(shown.path, text, to);
		if (told === null) return refused('unreadable', 1, shown.path);
		return made.isStill(told) ? made.edit(text) : refused('changed', lineAt(text, shown.at).line, shown.text);
	};
}

/** The 1-based line on which a place stands in a text, with the words of the line. */
export function lineAt(text: string, at: Place): { readonly line: number; readonly words: string } {
	const line = lineOfPlace(linesOfNote(text), at);
	return { line, words: (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '') };
}

/** A text with one of its lines replaced; its line end stays. */
export function withLine(text: string, line: number, words: string): string {
	const written = (before: string): string => (before.endsWith('\r') ? `${words}\r` : words);
	return text
		.split('\n')
		.map((before, index) => (index === line - 1 ? written(before) : before))
		.join('\n');
}

/** The lines of an item of a list of properties, its keys below it among them, and those before and behind; `line` is the item's first. */
export function itemAt(
	text: string,
	line: number,
): { readonly before: readonly string[]; readonly item: readonly string[]; readonly behind: readonly string[] } {
	const lines = text.split('\n');
	let end = line;
	while (/^[ \t]+[^\s-]/.test(lines[end] ?? '')) end++;
	return { before: lines.slice(0, line - 1), item: lines.slice(line - 1, end), behind: lines.slice(end) };
}

/** What stands before a further key of an item that is a map, by the item's first line: `  - date: …` goes on below `date`. */
export function keyLead(words: string): string {
	return (/^[ \t]*-[ \t]+/.exec(words)?.[0] ?? '').replace('-', ' ');
}

/**
 * The first of several ways to write a change after which the note tells what was meant and, besides, what it told before, and no
 * property but the one at its place says anything else; refused where none does. `before` is what it told before.
 */
export function firstThatReads(
	text: string,
	note: { readonly path: string; readonly at: Place; readonly before: NoteTold; readonly to: EditContext },
	tries: { readonly ways: Iterable<string>; readonly isMeant: (after: NoteTold) => boolean },
): Edited {
	const { path, at, before, to } = note;
	for (const way of tries.ways) {
		const after = toldIn(path, way, to);
		if (after !== null && tries.isMeant(after) && isSameBeside(before.properties, after.properties, at)) return rewritten(text, way);
	}
	const { line, words } = lineAt(text, at);
	return refused('unusual', line, words.trim());
}

/** Whether two heads say the same but for the property at a place. An alias may carry a change into another property. */
function isSameBeside(before: unknown, after: unknown, at: Place): boolean {
	const changed = 'property' in at ? at.property : null;
	const others = (properties: unknown): unknown => (isPropertyMap(properties) ? Object.entries(properties).filter(([key]) => key !== changed) : properties);
	return sameValue(others(before), others(after));
}

/** Whether two lists of facts are the same, wherever they stand, but for one: there, `isMeant` says whether what stands now is what was meant. */
export function differInOne<Fact extends { readonly at: Place }>(
	before: readonly Fact[],
	after: readonly Fact[],
	one: { readonly index: number; readonly isMeant: (now: Fact) => boolean },
): boolean {
	if (before.length !== after.length) return false;
	return after.every((fact, index) => (index === one.index ? one.isMeant(fact) : wordsOf(fact) === wordsOf(before[index])));
}

/** Whether a list of facts is another, wherever they stand, and one more that is as it was meant. */
export function differByOneMore<Fact extends { readonly at: Place }>(
	before: readonly Fact[],
	after: readonly Fact[],
	isMeant: (added: Fact) => boolean,
): boolean {
	const first = after.findIndex((fact, index) => wordsOf(fact) !== wordsOf(before[index]));
	const added = after[first];
	const others = after.filter((_, index) => index !== first);
	return added !== undefined && isMeant(added) && others.length === before.length && others.every((fact, index) => wordsOf(fact) === wordsOf(before[index]));
}

function wordsOf(fact: object | undefined): string {
	return JSON.stringify({ ...fact, at: null });
}

function isSamePlace(a: Place, b: Place): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
