import { plainWord } from './plain-word';
import { textOf } from './property-value';

/** Whether what a note, a map or a row tells of was done, by its `status`; `never`: it was called off. */
export type DoneStatus = 'done' | 'planned' | 'never';

const PLANNED =
	/^(?:planned|scheduled|draft|idea|upcoming|tentative|pending|todo|not?(?:started|sent|done|yet)|open|inprogress|waiting|onhold|postponed|geplant|entwurf|offen|verschoben)$/;
const NEVER = /^(?:cancell?ed|skipped|missed|noshow|abgesagt|ausgefallen)$/;
/** A sign without a word, such as an empty box: only a tick says that something was done. */
const UNTICKED = /^[^\p{L}\p{N}✓✔☑✅🟢]+$/u;

/**
 * Whether properties or the cells of a row say that something is still to be done: `planned: true`, `done: false`, a cell below
 * `Done` that is empty or an empty box. In YAML as the app reads it, `yes` and `no` are words.
 */
export function saysPlanned({ planned, done }: { readonly planned?: unknown; readonly done?: unknown }): boolean {
	const told = textOf(done);
	return /^(?:true|yes)$/i.test(textOf(planned)) || done === '' || /^(?:false|no|nein)$/i.test(told) || doneStatus(told) !== 'done';
}

/** Reads the value of a `status`; signs beside a word and capitals do not matter. Any other word, and none, is of something done. */
export function doneStatus(value: unknown): DoneStatus {
	const text = textOf(value);
	const word = plainWord(text);
	return PLANNED.test(word) || UNTICKED.test(text) ? 'planned' : NEVER.test(word) ? 'never' : 'done';
}
