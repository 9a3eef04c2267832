import { addListLine, readData, setProperty } from '../edit/edit-frontmatter';
import { inTurn, lineEndOf, noChange, type Edited, type NoteEdit } from '../edit/text-edit';
import { addHeaded } from '../edit/edit-body';
import { conversationParts, type ConversationPart } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import { oneLine } from '../model/one-line';
import type { PartTable } from '../read/conversation-parts';
import { bodyLines } from '../read/note-body';
import { propertiesOf } from '../read/properties';
import { textOf } from '../read/property-value';
import { bodyOf } from '../read/split-note';
import type { EditContext } from './edit-context';
import { activityLine } from './new-activity';
import { named } from './named-property';
import { toldIn } from './read-back';

/**
 * Goes on with a sales conversation: at the end of its note a heading of the day, with the parts that are still open and what
 * they ask, and the meeting among its activities. A day that has its heading already gets no second one.
 */
export function continueConversation(
	path: string,
	day: IsoDay,
	asked: { readonly table: PartTable; readonly kind: string; readonly to: EditContext },
): NoteEdit {
	const { table, kind, to } = asked;
	const line = activityLine({ day, isPlanned: false, role: 'sales', kind, text: '' });
	const meet: NoteEdit = (text) => {
		const isThere = toldIn(path, text, to)?.activities.some((one) => one.day === day && one.role === 'sales');
		return isThere === true ? noChange(text) : addListLine(text, { ...named('activities', to.lexicon), line, where: 'last' }, to.readHead);
	};
	return inTurn([meet, (text) => addDayHeading(text, day, { openParts: openPartsIn(path, text, to), table })]);
}

/** The parts of a sales conversation that its note, as it is written now, still leaves open. */
export function openPartsIn(path: string, text: string, to: EditContext): readonly ConversationPart[] {
	return toldIn(path, text, to)?.deal?.openParts ?? [];
}

function addDayHeading(text: string, day: IsoDay, ask: { readonly openParts: readonly ConversationPart[]; readonly table: PartTable }): Edited {
	const body = bodyOf(text);
	const isThere = body !== null && bodyLines(body).some((line) => line.kind === 'heading' && line.text.startsWith(day));
	if (isThere) return noChange(text);
	const end = lineEndOf(text);
	const gap = text.endsWith(`${end}${end}`) ? '' : text.endsWith(end) ? end : end + end;
	const open = conversationParts.filter((part) => ask.openParts.includes(part));
	const lines = open.flatMap((part) => [`### ${ask.table[part].headings[0]}`, '', ...ask.table[part].questions.map((question) => `- ${question}`), '', '']);
	const insert = [`${gap}## ${day}`, '', ...(lines.length === 0 ? ['', ''] : lines)].join(end);
	return addHeaded(text, insert);
}

/** The marks of a quote, list, task or heading before words: no sign of an amount below zero, nor of bold words. */
const MARKS = /^(?:[\s>]|[-*+#]+(?:\s|$)|\[[ xX]\](?:\s|$))+/;

/** Writes words from the note as the answer of a part, in its property, beside what stands there; nothing, where they stand there already. */
export function answerPart(part: Exclude<ConversationPart, 'decision'>, words: string, to: EditContext): NoteEdit {
	const plain = oneLine(words.replace(MARKS, ''));
	return (text) => {
		const read = readData(text, to.readHead);
		if ('refusal' in read) return read.refusal;
		const before = textOf(propertiesOf(read.data, []).get(part)?.value);
		if (before.includes(plain)) return noChange(text);
		const value = before === '' ? plain : `${before} ${plain}`;
		return setProperty(text, { keys: [part], newKey: part, value }, to.readHead);
	};
}
