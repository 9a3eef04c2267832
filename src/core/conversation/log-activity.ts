import { addListLine } from '../edit/edit-frontmatter';
import { addLogBullet } from '../edit/edit-body';
import type { Edited } from '../edit/text-edit';
import type { IsoDay } from '../model/iso-date';
import { oneLine } from '../model/one-line';
import type { Role } from '../model/role';
import type { HeadReader } from '../read/head-reader';
import { leadingDay } from '../read/leading-day';
import { propertyNames, type Lexicon } from '../read/lexicon';
import { bodyLines } from '../read/note-body';
import { plainWord } from '../read/plain-word';
import { isPropertyMap, textOf } from '../read/property-value';
import { bodyOf, splitNote } from '../read/split-note';

/** An activity to be written down. */
export interface NewActivity {
	readonly day: IsoDay;
	readonly isPlanned: boolean;
	/** Null: not said. */
	readonly role: Role | null;
	/** As `kindWord` writes it; may be empty where a role is given. */
	readonly kind: string;
	readonly text: string;
}

/** Where a new activity is written in a contact that keeps none yet. */
export type LogPlace = 'property' | 'log';

/** `2026-03-01 planned marketing/newsletter Q1 issue`: the line of a list property. A role without a kind is set off from its text. */
export function activityLine({ day, isPlanned, role, kind, text }: NewActivity): string {
	const words = oneLine(text);
	const setOff = role !== null && kind === '' && words !== '' ? `- ${words}` : words;
	return [day, isPlanned ? 'planned' : '', [role ?? '', kind].filter(Boolean).join('/'), setOff].filter(Boolean).join(' ');
}

/** `2026-03-01 #marketing/newsletter Q1 issue`: the words of a bullet, its role a real tag; what is planned is an open task. */
export function activityBullet({ day, isPlanned, role, kind, text }: NewActivity): string {
	const what = role === null ? kind : `#${[role, kind].filter(Boolean).join('/')}`;
	return `${isPlanned ? '[ ] ' : ''}${[day, what, oneLine(text)].filter(Boolean).join(' ')}`;
}

/** What an edit of a contact's note must know: the user's words, where new activities go, and the host's YAML. */
export interface EditContext {
	readonly lexicon: Lexicon;
	readonly place: LogPlace;
	readonly readHead: HeadReader;
}

/**
 * Writes an activity where the contact already keeps them: its list property, else its log heading, in the order these have,
 * newest first or last; a contact with neither gets it at `place`. Every other byte stays, or the note is refused with why.
 */
export function logActivity(text: string, activity: NewActivity, to: EditContext): Edited {
	return log(text, activity, { ...to, isInOrder: false });
}

/**
 * The same for one of many, of whatever days: it is written among the others by its day, in the order these have. Where the list
 * stands on one line, it is written as `logActivity` does.
 */
export function logInOrder(text: string, activity: NewActivity, to: EditContext): Edited {
	const placed = log(text, activity, { ...to, isInOrder: true });
	return placed.edited || placed.refusal.why !== 'unusual' ? placed : logActivity(text, activity, to);
}

function log(text: string, activity: NewActivity, to: EditContext & { readonly isInOrder: boolean }): Edited {
	const { lexicon, place, readHead, isInOrder } = to;
	const kept = keptList(text, lexicon, readHead);
	if (kept === null && (hasLog(text, lexicon) || place === 'log')) {
		const newHeading = lexicon.settings.logHeadings[0] ?? 'Log';
		return addLogBullet(text, { words: activityBullet(activity), newHeading, inOrderOf: isInOrder ? activity.day : undefined }, lexicon);
	}
	const keys = lexicon.settings.properties.activities;
	const where = kept === null ? 'last' : isInOrder ? placeAmong(kept, activity.day, lexicon) : isNewestFirst(kept, lexicon) ? 'first' : 'last';
	return addListLine(text, { keys, newKey: keys[0] ?? 'activities', line: activityLine(activity), where }, readHead);
}

function placeAmong(items: readonly unknown[], day: IsoDay, lexicon: Lexicon): number | 'last' {
	const isNewest = isNewestFirst(items, lexicon);
	const at = items.findIndex((item) => {
		const other = dayOf(item, lexicon);
		return other !== null && (isNewest ? other < day : other > day);
	});
	return at < 0 ? 'last' : at;
}

/** The items of the list in which a contact keeps its activities; null where it keeps none there. */
function keptList(text: string, lexicon: Lexicon, readHead: HeadReader): readonly unknown[] | null {
	const split = splitNote(text);
	const read = split.kind === 'frontmatter' ? readHead(split.head) : null;
	if (read?.read !== true || !isPropertyMap(read.data)) return null;
	for (const name of propertyNames(lexicon, 'activities')) {
		for (const [key, value] of Object.entries(read.data)) {
			const items: readonly unknown[] = plainWord(key) === name && Array.isArray(value) ? value : [];
			if (items.length > 0) return items;
		}
	}
	return null;
}

function hasLog(text: string, lexicon: Lexicon): boolean {
	const body = bodyOf(text);
	return body !== null && bodyLines(body).some((line) => line.kind === 'heading' && lexicon.logHeadings.has(plainWord(line.text)));
}

function isNewestFirst(items: readonly unknown[], lexicon: Lexicon): boolean {
	const first = dayOf(items[0], lexicon);
	const last = dayOf(items.at(-1), lexicon);
	return first !== null && last !== null && first > last;
}

function dayOf(item: unknown, lexicon: Lexicon): IsoDay | null {
	const text = isPropertyMap(item) ? textOf(item['date'] ?? item['day']) : textOf(item);
	const leading = leadingDay(text === '' && isPropertyMap(item) ? (Object.keys(item)[0] ?? '') : text, lexicon.days);
	return leading.found === 'day' ? leading.day : null;
}
