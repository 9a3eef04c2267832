import type { IsoDay } from '../model/iso-date';
import { oneLine } from '../model/one-line';
import type { Role } from '../model/role';
import { readActivityLine, readListItem, type ActivityLine } from '../read/activity-line';
import type { Lexicon } from '../read/lexicon';

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

/** `2026-03-01 planned marketing/newsletter Q1 issue`: the line of a list property. A role without a kind is set off from its text. */
export function activityLine({ day, isPlanned, role, kind, text }: NewActivity): string {
	const words = oneLine(text);
	const setOff = kind === '' && words !== '' ? `- ${words}` : words;
	return [day, isPlanned ? 'planned' : '', [role ?? '', kind].filter(Boolean).join('/'), setOff].filter(Boolean).join(' ');
}

/** `2026-03-01 #marketing/newsletter Q1 issue`: the words of a bullet, its role a real tag; what is planned is an open task. */
export function activityBullet({ day, isPlanned, role, kind, text }: NewActivity): string {
	const what = role === null ? kind : `#${[role, kind].filter(Boolean).join('/')}`;
	return `${isPlanned ? '[ ] ' : ''}${[day, what, oneLine(text)].filter(Boolean).join(' ')}`;
}

/**
 * An activity with its text written so that the line is read as what is meant: "Skipped meals" right behind a newsletter would say that
 * it was not sent, "minutes" behind a meeting that it was another kind. The text as it is where that can be, else behind a colon, in
 * quotes, or both; where not even these are read so, the activity as it is.
 */
export function asMeant(activity: NewActivity, lexicon: Lexicon): NewActivity {
	if (activity.text.trim() === '') return activity;
	const quoted = `“${activity.text}”`;
	const ways = [activity.text, `: ${activity.text}`, quoted, `: ${quoted}`].map((text) => ({ ...activity, text }));
	return ways.find((way) => isAsMeant(way, lexicon)) ?? activity;
}

/**
 * An activity with the role that its text says by a tag (`call`, "about the fair #sales"), where neither it nor its kind has one: who
 * types a tag means it. One that is taken back ("no #sales") is none; without one the activity is as it was.
 */
export function withRoleOfText(activity: NewActivity, lexicon: Lexicon): NewActivity {
	if (activity.role !== null || (lexicon.vocabulary.roles.get(activity.kind) ?? 'none') !== 'none') return activity;
	const line = inList(activity, lexicon);
	if (line.found !== 'activity' || line.roleReason !== 'written' || line.isPlanned !== activity.isPlanned) return activity;
	return { ...activity, role: line.role };
}

/** Whether a line of a list and an item of a log are both read as they are without their text; a role alone leaves the kind to the text. */
function isAsMeant(activity: NewActivity, lexicon: Lexicon): boolean {
	const bare = { ...activity, text: '' };
	const said = (line: ActivityLine): string => {
		if (line.found !== 'activity') return line.found;
		return [line.day, line.isPlanned, line.role, activity.kind === '' ? '' : line.kind].join();
	};
	return [inList, inLog].every((read) => said(read(activity, lexicon)) === said(read(bare, lexicon)));
}

function inList(activity: NewActivity, lexicon: Lexicon): ActivityLine {
	return readActivityLine(activityLine(activity), 'list', lexicon);
}

function inLog(activity: NewActivity, lexicon: Lexicon): ActivityLine {
	const text = activityBullet({ ...activity, isPlanned: false });
	return readListItem({ kind: 'bullet', line: 1, indent: 0, box: 'none', text }, false, lexicon);
}
