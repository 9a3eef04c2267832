import { plainWord } from './plain-word';
import { textOf } from './property-value';

/** Whether what a note, a map or a row tells of was done, by its `status`; `never`: it was called off. */
export type DoneStatus = 'done' | 'planned' | 'never';

const PLANNED = /^(?:planned|scheduled|draft|idea|upcoming|tentative|pending|todo|notstarted|geplant|entwurf)$/;

/** Whether properties say that something is still to be done: `planned: true`, `done: false`. In YAML as the app reads it, `yes` and `no` are words. */
export function saysPlanned({ planned, done }: { readonly planned?: unknown; readonly done?: unknown }): boolean {
	return /^(?:true|yes)$/i.test(textOf(planned)) || /^(?:false|no)$/i.test(textOf(done));
}

/** Reads the value of a `status`; signs and capitals do not matter. Any other word, and none, is of something done. */
export function doneStatus(value: unknown): DoneStatus {
	const word = plainWord(textOf(value));
	return PLANNED.test(word) ? 'planned' : /^(?:cancell?ed|abgesagt)$/.test(word) ? 'never' : 'done';
}
