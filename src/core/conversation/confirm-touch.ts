import { refused, type NoteEdit } from '../edit/text-edit';
import type { Role } from '../model/role';
import type { EditContext } from './log-activity';
import { firstThatReads, lineAt, sameTold, toldIn, withLine, type ToldAt } from './read-back';

/**
 * Gives a mention in a dated note its role, as a tag at its end; a paragraph becomes a list item, for only such a line is an
 * activity. The note then tells one activity more and one mention less, or it is left alone.
 */
export function confirmTouch(shown: ToldAt, role: Role, to: EditContext): NoteEdit {
	return (text) => {
		const told = toldIn(shown.path, text, to);
		if (told === null) return refused('unreadable', 1, shown.path);
		const fact = sameTold(told.mentions, shown, ({ source }) => source);
		if (fact === null) return refused('changed', lineAt(text, shown.at).line, shown.source);
		const { line, words } = lineAt(text, fact.at);
		return firstThatReads(
			text,
			{ path: shown.path, at: fact.at, to },
			{
				ways: waysToConfirm(words, role).map((way) => withLine(text, line, way)),
				isMeant: (before, after) =>
					after.activities.length === before.activities.length + 1 &&
					after.mentions.length === before.mentions.length - 1 &&
					after.activities.some((now) => 'line' in now.at && now.at.line === line && now.role === role && now.day === fact.day && !now.isPlanned),
			},
		);
	};
}

function waysToConfirm(words: string, role: Role): string[] {
	const mark = words.search(/\^[\w-]+\s*$/);
	const said = (mark < 0 ? words : words.slice(0, mark)).trimEnd();
	// A block mark belongs to the line only where a blank sets it off.
	const block = said.length < mark ? words.slice(said.length) : '';
	const tagged = `${block === '' ? words.trimEnd() : said} #${role}${block}`;
	return [tagged, tagged.replace(/^[ \t]*/, '$&- ')];
}
