import { setProperty } from '../edit/edit-frontmatter';
import { sameValue } from '../edit/same-value';
import { lineEndOf, refused, type NoteEdit } from '../edit/text-edit';
import type { ActivityFact } from '../model/activity';
import type { Evidence } from '../model/place';
import type { Role } from '../model/role';
import { leadingDay } from '../read/leading-day';
import type { EditContext } from './edit-context';
import { named } from './named-property';
import { changeTold, differInOne, firstThatReads, keyLead, lineAt, withLine } from './read-back';

/**
 * Writes the role of an untagged activity where it is told: `sales/` before the kind of a list line, `role:` in a map, a tag in a
 * body, a property in a note of its own. The note then tells this role and, besides, what it told before, or it is left alone.
 */
export function tagActivity(shown: Evidence, role: Role, to: EditContext): NoteEdit {
	return changeTold(shown, to, {
		among: ({ activities }) => activities,
		wordsOf: ({ source }) => source,
		change(text, fact, before) {
			if (fact.role !== null) return refused('changed', lineAt(text, shown.at).line, shown.text);
			if (before.kind === 'activity') {
				return setProperty(text, { ...named('role', to.lexicon), value: role }, to.readHead);
			}
			const isMeant = (now: ActivityFact): boolean => sameValue([now.role, now.day, now.isPlanned, now.kind], [role, fact.day, fact.isPlanned, fact.kind]);
			return firstThatReads(
				text,
				{ path: shown.path, at: fact.at, before, to },
				{
					ways: waysToTag(text, { fact, role, to }),
					isMeant: (after) => differInOne(before.activities, after.activities, { index: before.activities.indexOf(fact), isMeant }),
				},
			);
		},
	});
}

interface Tagging {
	readonly fact: ActivityFact;
	readonly role: Role;
	readonly to: EditContext;
}

function* waysToTag(text: string, { fact, role, to }: Tagging): Generator<string> {
	const { line, words } = lineAt(text, fact.at);
	// Before a line whose words are not found, a role does not read as one, and the next way is tried.
	const at = behindDay(words, fact.source, to) ?? 0;
	const into = (insert: string): string => withLine(text, line, words.slice(0, at) + insert + words.slice(at));
	if ('property' in fact.at) {
		for (const insert of [`${role}/`, `${role} `, `${role} - `]) yield into(insert);
		yield* waysInMap(text, { line, words, role });
		return;
	}
	for (const insert of [`#${role}/`, `#${role} `]) yield into(insert);
	// A row's role stands in the cell behind its day.
	yield withLine(text, line, words.replace(/^\s*\|[^|]*\|/, `$& #${role}`));
	yield withLine(text, line, `${words.trimEnd()} #${role}`);
	// The words of an entry that is only a day stand below it.
	yield withLine(text, line + 1, `${lineAt(text, { line: line + 1 }).words.trimEnd()} #${role}`);
}

/** `role:` as a key of its own below the first line of a map, or as the last of a map on one line. */
function* waysInMap(text: string, { line, words, role }: { readonly line: number; readonly words: string; readonly role: Role }): Generator<string> {
	yield withLine(text, line, `${words}${lineEndOf(text)}${keyLead(words)}role: ${role}`);
	const close = words.lastIndexOf('}');
	if (close > 0) yield withLine(text, line, `${words.slice(0, close).trimEnd()}, role: ${role}${words.slice(close)}`);
}

/** Where, in a line as it is written, the words behind its day begin; null where it does not begin with a day. */
export function behindDay(words: string, source: string, { lexicon }: EditContext): number | null {
	const leading = leadingDay(source, lexicon.days);
	if (leading.found !== 'day' || leading.rest === '') return null;
	// A comment or code that was taken out of the words may stand further on: the first few words suffice to find the place.
	const start = leading.rest.slice(0, 12);
	const at = words.indexOf(start, words.indexOf(source.slice(0, 4)) + 4);
	return at < 0 ? null : at;
}
