import { addListLine, setProperty } from '../edit/edit-frontmatter';
import { inTurn, type NoteEdit } from '../edit/text-edit';
import type { Contact, Decision } from '../model/contact';
import type { IsoDay } from '../model/iso-date';
import { oneLine } from '../model/one-line';
import type { EditContext } from './edit-context';
import { logActivity } from './log-activity';
import type { NewActivity } from './new-activity';
import { named } from './named-property';
import { whereStill } from './read-back';

/** The decision to go on with marketing to a contact, to pause, or to stop. */
export interface NewReevaluation {
	readonly day: IsoDay;
	readonly decision: Decision;
	/** For a pause, the day on which flags return; else null. */
	readonly until: IsoDay | null;
	/** The words behind it: the reason, and what was said of a next time and of referrals. */
	readonly reason: string;
	/** The next marketing step, to be written as planned; null: none. */
	readonly next: NewActivity | null;
}

/** `2026-05-01 pause 2026-09-01 budget frozen`: the line of a re-evaluation. */
export function reevaluationLine({ day, decision, until, reason }: Omit<NewReevaluation, 'next'>): string {
	return [day, decision, decision === 'pause' ? until : null, oneLine(reason)].filter(Boolean).join(' ');
}

/** Adds a re-evaluation to a contact, behind those that stand there, and the next step as planned. Nothing is taken away. */
export function reevaluate(asked: NewReevaluation, to: EditContext): NoteEdit {
	const { next } = asked;
	const line: NoteEdit = (text) => addListLine(text, { ...named('reevaluations', to.lexicon), line: reevaluationLine(asked), where: 'last' }, to.readHead);
	return next === null ? line : inTurn([line, (text) => logActivity(text, { ...next, isPlanned: true }, to)]);
}

/** Hides the flags of a contact through the day before `until`; refused where it is no longer snoozed as it was. */
export function snooze({ path, snoozedUntil }: Pick<Contact, 'path' | 'snoozedUntil'>, until: IsoDay, to: EditContext): NoteEdit {
	const keys = named('snoozedUntil', to.lexicon);
	return whereStill({ path, at: { property: keys.newKey, index: null }, text: `${keys.newKey}: ${snoozedUntil ?? '–'}` }, to, {
		isStill: (now) => now.snoozedUntil === snoozedUntil,
		edit: (text) => setProperty(text, { ...keys, value: { day: until } }, to.readHead),
	});
}
