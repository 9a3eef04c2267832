import { isIsoDay, type IsoDay } from '../model/iso-date';
import type { Checkbox } from './note-body';

/** A task with the days behind its words, as the Tasks plugin writes them. */
export interface TaskDay {
	/** Of a task that is done, the day it was done; of an open one, the day it is due, else scheduled, else begun. */
	readonly day: IsoDay;
	/** The words without days, priority and recurrence. */
	readonly words: string;
}

/** A sign and its day (`✅ 2026-04-20`), or the same as an inline field (`[completion:: 2026-04-20]`). */
const DAY_BEHIND = /(?:(➕|🛫|⏳|⌛|📅|📆|🗓|✅|❌)\ufe0f?|[[(](created|start|scheduled|due|completion|cancelled)::)\s{0,3}(\d{4}-\d\d-\d\d)[\])]?/gu;
/** What else stands behind the words of a task: its priority, how it recurs, what it depends on. */
const OTHER_SIGNS = /(?:[🔺⏫🔼🔽⏬]|🔁[^➕🛫⏳⌛📅📆🗓✅❌]{0,80}|(?:🆔|⛔|🏁)\ufe0f?\s{0,3}[\w,-]{0,60})\ufe0f?/gu;

/** What a task may end with besides: the name of its block. */
const BLOCK_NAME = / \^[\w-]{1,80}$/;

const DONE: readonly string[] = ['✅', 'completion'];
/** The day that an open task is for, by what comes first. */
const AHEAD: readonly (readonly string[])[] = [
	['📅', '📆', '🗓', 'due'],
	['⏳', '⌛', 'scheduled'],
	['🛫', 'start'],
];

/**
 * The day of a task that says it behind its words (`- [x] newsletter ✅ 2026-04-20`, `- [ ] check-in 📅 2026-07-15`), by the
 * [formats of the Tasks plugin](https://publish.obsidian.md/tasks/Reference/Task+Formats/About+Task+Formats). Null for what is no task, and where the day that counts
 * is not there or not in the calendar: of a done task the day it was due says nothing.
 */
export function taskDay(text: string, box: Checkbox): TaskDay | null {
	if (box !== 'done' && box !== 'open') return null;
	const days = new Map<string, IsoDay>();
	for (const [, sign, field, day = ''] of text.matchAll(DAY_BEHIND)) if (isIsoDay(day)) days.set(sign ?? field ?? '', day);
	if (days.size === 0) return null;
	const named = box === 'done' ? DONE : AHEAD.find((names) => names.some((name) => days.has(name)));
	const day = named?.flatMap((name) => days.get(name) ?? [])[0];
	return day === undefined ? null : { day, words: text.replace(DAY_BEHIND, ' ').replace(OTHER_SIGNS, ' ').replace(/\s+/g, ' ').trim() };
}

/** A task as its plugin marks it done: the day of it behind the others, as they are written. Null where the line bears none of its days. */
export function withDayDone(line: string, day: IsoDay): string | null {
	const [sign] = line.matchAll(DAY_BEHIND);
	if (sign === undefined) return null;
	const shown = line.trimEnd();
	const end = BLOCK_NAME.exec(shown)?.index ?? shown.length;
	return `${line.slice(0, end)} ${sign[1] === undefined ? `[completion:: ${day}]` : `✅ ${day}`}${line.slice(end)}`;
}
