import { readData, setProperty } from '../edit/edit-frontmatter';
import { inTurn, type NoteEdit } from '../edit/text-edit';
import { doneStatus, isUndone, whenDone } from '../read/done-status';
import type { HeadReader } from '../read/head-reader';
import { isPropertyMap } from '../read/property-value';

/**
 * Makes the properties of a note of its own that say it is not done say that it was: `planned: true` becomes false, `sent: false`
 * true, a `status` or `state` of what is planned or called off `word`. All else, and a note that says no such thing, stays as it is.
 */
export function propertiesDone(word: 'done' | 'sent', readHead: HeadReader): NoteEdit {
	return (text) => {
		const read = readData(text, readHead);
		if ('refusal' in read) return read.refusal;
		const said = isPropertyMap(read.data) ? read.data : {};
		const flags = Object.entries(whenDone).filter(([key, value]) => isUndone(said[key], value));
		const states = ['status', 'state'].filter((key) => doneStatus(said[key]) !== 'done').map((key) => [key, word] as const);
		return inTurn(
			[...flags, ...states].map(
				([key, value]) =>
					(now) =>
						setProperty(now, { keys: [key], newKey: key, value }, readHead),
			),
		)(text);
	};
}
