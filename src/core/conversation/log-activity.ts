import { addListLine, readData } from '../edit/edit-frontmatter';
import { addLogBullet } from '../edit/edit-body';
import { refused, type Edited } from '../edit/text-edit';
import type { ActivityFact } from '../model/activity';
import type { Lexicon } from '../read/lexicon';
import { isLogHeading } from '../read/log-heading';
import { bodyLines } from '../read/note-body';
import { everyPropertyOf, propertiesOf, type Property } from '../read/properties';
import { daysOfList } from '../read/read-activities';
import { bodyOf } from '../read/split-note';
import type { EditContext } from './edit-context';
import { named } from './named-property';
import { activityBullet, activityLine, asMeant, type NewActivity } from './new-activity';
import { activitiesOfContact, differByOneMore } from './read-back';

/**
 * Writes an activity where the contact already keeps them: its list property, else its log heading, in the order these have,
 * newest first or last; a contact with neither gets it at `place`. Every other byte stays, and the note then tells this activity and
 * what it told before, or it is refused with why.
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
	const read = readData(text, to.readHead);
	if ('refusal' in read) return read.refusal;
	const before = activitiesOfContact(text, to);
	if (before === null) return refused('unreadable', 1, '---');
	const activity = asMeant(asked, to.lexicon);
	const made = add(text, activity, { ...to, data: read.data });
	if (!made.edited) return made;
	const after = activitiesOfContact(made.text, to) ?? [];
	const isMeant = (added: ActivityFact): boolean => isOf(added, asked, to.lexicon);
	return differByOneMore(before, after, isMeant) ? made : refused('not-as-meant', made.line, activityLine(activity));
}

/** Whether what is told is what was asked. One without a role has that of its kind; a role alone leaves the kind to the text. */
function isOf(told: ActivityFact, asked: NewActivity, { vocabulary }: Lexicon): boolean {
	const role = asked.role ?? vocabulary.roles.get(asked.kind) ?? 'none';
	const isKind = asked.kind === '' || told.kind === asked.kind;
	return isKind && told.day === asked.day && told.isPlanned === asked.isPlanned && (told.role ?? 'none') === role;
}

function add(text: string, activity: NewActivity, to: EditContext & { readonly isInOrder: boolean; readonly data: object }): Edited {
	const { lexicon, place, readHead, isInOrder, data } = to;
	const kept = keptList(data, lexicon);
	const [newHeading] = lexicon.settings.logHeadings;
	// Where the settings name no heading of a log, none would be read.
	if (kept === undefined && newHeading !== undefined && (place === 'log' || hasLog(text, lexicon))) {
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
