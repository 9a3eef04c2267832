import { sameValue } from '../edit/same-value';
import type { NoteEdit } from '../edit/text-edit';
import type { Evidence } from '../model/place';
import type { Role } from '../model/role';
import type { EditContext } from './edit-context';
import { changeTold, firstThatReads, lineAt, withLine } from './read-back';

/**
 * Gives a mention in a dated note its role, as a tag at its end; a paragraph becomes a list item, for only such a line is an
 * activity. The note then tells one activity more and one mention less, or it is left alone.
 */
export function confirmTouch(shown: Evidence, role: Role, to: EditContext): NoteEdit {
	return changeTold(shown, to, {
		among: ({ mentions }) => mentions,
		wordsOf: ({ source }) => source,
		change(text, fact, before) {
			const { line, words } = lineAt(text, fact.at);
			return firstThatReads(
				text,
				{ path: shown.path, at: fact.at, before, to },
				{
					ways: waysToConfirm(words, role).map((way) => withLine(text, line, way)),
					isMeant: (after) =>
						after.activities.length === before.activities.length + 1 &&
						after.activities.some((now) => sameValue([now.at, now.role, now.day, now.isPlanned], [{ line }, role, fact.day, false])),
				},
			);
		},
	});
}

function waysToConfirm(words: string, role: Role): string[] {
	const said = words.trimEnd();
	// A block mark belongs to the line only where a blank sets it off.
	const block = /\s\^[\w-]+$/.exec(said)?.[0] ?? '';
	const tagged = `${said.slice(0, said.length - block.length)} #${role}${block}`;
	return [tagged, tagged.replace(/\S/, '- $&')];
}
