import { setProperty } from '../edit/edit-frontmatter';
import { sameValue } from '../edit/same-value';
import { inTurn, refused, type NoteEdit } from '../edit/text-edit';
import type { ActivityFact } from '../model/activity';
import type { IsoDay } from '../model/iso-date';
import type { Evidence } from '../model/place';
import { PLANNED, PLANNED_BEHIND_ROLE, readActivityWords, withoutPlannedAtEnd } from '../read/activity-line';
import { doneStatus, isUndone, whenDone } from '../read/done-status';
import { WORD_BOX } from '../read/note-body';
import { dayAtStart } from '../read/read-day';
import { withDayDone } from '../read/task-day';
import type { EditContext } from './edit-context';
import { changeTold, differInOne, firstThatReads, itemAt, lineAt, toldIn, withLine } from './read-back';
import { propertiesDone } from './properties-done';
import { behindDay } from './tag-activity';

const OPEN_BOX = /^([ \t]*[-*+][ \t]+)\[[^\]xX-]\]/;

/** The mark of a list item, and what stands before it. */
const LEAD = /^[ \t]*[-*+][ \t]+/;

/** A key where keys of a map stand, and its value; words of a text may speak of them too. */
const ANSWER = /(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)(\p{L}+):[ \t]*(\p{L}+)/gmu;

const STATUS = /(\bstat(?:us|e):[ \t]*)([^\n,}]+)/;

const BULLET = /^([ \t]*[-*+][ \t]+)(?!\[.\])/;

/**
 * Makes a planned activity a done one, of the day it was done: `2026-07-15 planned marketing/check-in` becomes
 * `2026-07-20 marketing/check-in`, an open task a done one. In a note that is itself a day, the task of another day gets the day it was done in front.
 */
export function markDone(shown: Evidence, doneOn: IsoDay, to: EditContext): NoteEdit {
	return changeTold(shown, to, {
		among: ({ activities }) => activities,
		wordsOf: ({ source }) => source,
		change(text, fact, before) {
			const isMeant = (now: ActivityFact): boolean => sameValue([now.isPlanned, now.day, now.role, now.kind], [false, doneOn, fact.role, fact.kind]);
			return firstThatReads(
				text,
				{ path: shown.path, at: fact.at, before, to },
				{
					ways: waysToDo(text, { fact, doneOn, to }),
					isMeant: (after) => differInOne(before.activities, after.activities, { index: before.activities.indexOf(fact), isMeant }),
				},
			);
		},
	});
}

/**
 * Makes the activity that a note of its own plans a done one, with everybody whom the note names: its day becomes the day it was
 * done, `planned: true` becomes false, `status: planned` done, a campaign's `draft` sent. A day that stands in the note's name stays.
 */
export function noteDone(shown: Evidence, doneOn: IsoDay, to: EditContext): NoteEdit {
	return changeTold(shown, to, {
		among: ({ activities }) => activities,
		wordsOf: ({ source }) => source,
		change(text, { at }, { kind }) {
			const dayOf = (key: string) => (now: string) => setProperty(now, { keys: [key], newKey: key, value: { day: doneOn } }, to.readHead);
			const made = inTurn([...('property' in at ? [dayOf(at.property)] : []), propertiesDone(kind === 'campaign' ? 'sent' : 'done', to.readHead)])(text);
			const isDone = made.edited && toldIn(shown.path, made.text, to)?.activities.every(({ isPlanned }) => !isPlanned) === true;
			return isDone || !made.edited ? made : refused('unusual', lineAt(text, at).line, shown.text);
		},
	});
}

/** The words of a planned line without the word that says so, wherever it may stand. */
function withoutPlanned(words: string): readonly string[] {
	return [words.replace(PLANNED, ''), words.replace(PLANNED_BEHIND_ROLE, '$1'), withoutPlannedAtEnd(words)];
}

function* waysToDo(text: string, { fact, doneOn, to }: { readonly fact: ActivityFact; readonly doneOn: IsoDay; readonly to: EditContext }): Generator<string> {
	const { line, words } = lineAt(text, fact.at);
	const lead = LEAD.exec(words)?.[0] ?? '';
	const tick = (own: string): string => {
		const inWord = words.slice(lead.length).replace(WORD_BOX, (box, word: string) => box.replace(word, `DONE${own}`));
		return (lead + inWord).replace(OPEN_BOX, `$1[x]${own}`);
	};
	const ticked = tick('');
	const asTask = ticked === words ? null : withDayDone(ticked, doneOn);
	if (asTask !== null) yield withLine(text, line, asTask);
	const day = dayAsWritten(fact, to);
	const start = ticked.indexOf(day);
	const end = start + day.length;
	// The words of an entry that is only a day stand below it.
	const at = behindDay(ticked, fact.source, to) ?? end;
	if (start >= 0 && end <= at) {
		const before = `${ticked.slice(0, start)}${fact.day === doneOn ? day : doneOn}${ticked.slice(end, at)}`;
		for (const rest of withoutPlanned(ticked.slice(at))) yield withLine(text, line, before + rest);
		// Below a heading of plans a box says that it is done; what its own words say is left to the user.
		if (!readActivityWords(ticked.slice(at), 'prose', to.lexicon.vocabulary).isPlanned)
			yield withLine(text, line, (before + ticked.slice(at)).replace(BULLET, '$1[x] '));
	}
	for (const own of ['', ` ${doneOn}`]) {
		yield withLine(text, line, ticked === words ? words.replace(BULLET, `$1[x]${own} `) : tick(own));
	}
	yield* waysInMap(text, { line, fact, doneOn });
}

/** The day of a planned line as it stands there: `2026-07-15` (of `2026-07-15T14:00`, too), `15 July 2026`. */
function dayAsWritten({ day, source }: ActivityFact, { lexicon }: EditContext): string {
	const words = source.replace(/^[\s*_=[(]+/, '');
	const reading = dayAtStart(words, lexicon.days);
	return reading.found === 'day' && !words.startsWith(day) ? words.slice(0, reading.end) : day;
}

/** The day, and `planned` or `status`, of a map over several lines. */
function* waysInMap(text: string, { line, fact, doneOn }: { readonly line: number; readonly fact: ActivityFact; readonly doneOn: IsoDay }): Generator<string> {
	const { before, item, behind } = itemAt(text, line);
	const done = item
		.join('\n')
		.replace(fact.day, doneOn)
		.replace(ANSWER, (all, key: string, value: string) => {
			const whenItIs = new Map<string, boolean>(Object.entries(whenDone)).get(key.toLowerCase());
			return whenItIs !== undefined && isUndone(value, whenItIs) ? `${all.slice(0, -value.length)}${String(whenItIs)}` : all;
		})
		.replace(STATUS, (all, key: string, word: string) => (doneStatus(word) === 'planned' ? `${key}done` : all));
	yield [...before, done, ...behind].join('\n');
}
