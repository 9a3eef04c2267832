import { plainWord } from './plain-word';
import { textOf } from './property-value';

/** Whether what a note, a map or a row tells of was done, by its `status`; `never`: it was called off. */
export type DoneStatus = 'done' | 'planned' | 'never';

const PLANNED =
	/^(?:planned|scheduled|draft|idea|upcoming|tentative|pending|todo|not?(?:started|sent|done|yet)|open|inprogress|waiting|onhold|postponed|geplant|entwurf|offen|verschoben)$/;
const NEVER = /^(?:cancell?ed|skipped|missed|noshow|abgesagt|ausgefallen)$/;
/** A sign without a word, such as an empty box: only a tick says that something was done. */
const UNTICKED = /^[^\p{L}\p{N}✓✔☑✅]+$/u;

/** What properties and columns of these names say once a thing is done. */
export const whenDone = { planned: false, draft: false, cancelled: false, canceled: false, done: true, sent: true, published: true } as const;

/**
 * Whether properties or the cells of a row, asked for by name, say that something is still to be done: `planned: true`,
 * `done: false`, a cell below `Sent` that is empty or an empty box. In YAML as the app reads it, `yes` and `no` are words.
 */
export function saysPlanned(said: (name: string) => unknown): boolean {
	return Object.entries(whenDone).some(([name, isTold]) => isUndone(said(name), isTold));
}

/** Whether the value of a property of {@link whenDone} is not the one it has once the thing is done. */
export function isUndone(value: unknown, whenItIs: boolean): boolean {
	const text = textOf(value);
	return whenItIs ? value === '' || /^(?:false|no|nein)$/i.test(text) || doneStatus(text) !== 'done' : /^(?:true|yes|ja)$/i.test(text);
}

/** Reads the value of a `status`; signs beside a word and capitals do not matter. Any other word, and none, is of something done. */
export function doneStatus(value: unknown): DoneStatus {
	const text = textOf(value);
	const word = plainWord(text);
	return PLANNED.test(word) || UNTICKED.test(text) ? 'planned' : NEVER.test(word) ? 'never' : 'done';
}
