import { addListLine, readData } from '../edit/edit-frontmatter';
import { addLogBullet } from '../edit/edit-body';
import type { Edited } from '../edit/text-edit';
import type { HeadReader } from '../read/head-reader';
import type { Lexicon } from '../read/lexicon';
import { isLogHeading } from '../read/log-heading';
import { bodyLines } from '../read/note-body';
import { everyPropertyOf, propertiesOf, type Property } from '../read/properties';
import { daysOfList } from '../read/read-activities';
import { bodyOf } from '../read/split-note';
import type { Settings } from '../settings/settings';
import { named } from './named-property';
import { activityBullet, activityLine, asMeant, type NewActivity } from './new-activity';

/** Where a new activity is written in a contact that keeps none yet. */
export type LogPlace = Settings['logPlace'];

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
	return placed.edited ? placed : logActivity(text, activity, to);
}

function log(text: string, asked: NewActivity, to: EditContext & { readonly isInOrder: boolean }): Edited {
	const { lexicon, place, readHead, isInOrder } = to;
	const activity = asMeant(asked, lexicon);
	const read = readData(text, readHead);
	if ('refusal' in read) return read.refusal;
	const kept = keptList(read.data, lexicon);
	if (kept === undefined && (place === 'log' || hasLog(text, lexicon))) {
		const [newHeading = 'Log'] = lexicon.settings.logHeadings;
		return addLogBullet(text, { words: activityBullet(activity), newHeading, inOrderOf: isInOrder ? activity.day : undefined }, lexicon);
	}
	const days = daysOfList(kept?.value, lexicon.days);
	const isNewestFirst = (days[0]?.day ?? '') > (days.at(-1)?.day ?? '');
	const next = isInOrder ? days.find(({ day }) => (isNewestFirst ? day < activity.day : day > activity.day))?.index : isNewestFirst ? 'first' : 'last';
	const names = kept === undefined ? named('activities', lexicon) : { keys: [kept.name], newKey: kept.name };
	return addListLine(text, { ...names, line: activityLine(activity), where: next ?? 'last' }, readHead);
}

/** The list property in which a contact keeps its activities; undefined where it keeps none there. */
function keptList(data: object, lexicon: Lexicon): Property | undefined {
	return everyPropertyOf(propertiesOf(data, []), 'activities', lexicon).find(({ value }) => Array.isArray(value));
}

function hasLog(text: string, lexicon: Lexicon): boolean {
	const body = bodyOf(text);
	return body !== null && bodyLines(body).some((line) => line.kind === 'heading' && isLogHeading(line.text, lexicon));
}
