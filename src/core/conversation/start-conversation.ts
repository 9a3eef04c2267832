import { noChange, type EditRefusal } from '../edit/text-edit';
import type { IsoDay } from '../model/iso-date';
import type { PartTable } from '../read/conversation-parts';
import { completeConversation, conversationNote } from './conversation-note';
import { fillTemplate, type TemplateWords } from './fill-template';
import type { EditContext } from './edit-context';
import { logActivity } from './log-activity';
import { editOf, type NoteChange } from './note-change';
import { toldIn } from './read-back';

/** A sales conversation to be started. */
export interface NewConversation {
	readonly contactPath: string;
	/** The link to the contact's note, `[[Anna]]`. */
	readonly contactLink: string;
	/** The path of the new note, which is free, and the link to it. */
	readonly path: string;
	readonly link: string;
	readonly startedOn: IsoDay;
	/** The kind it is logged as on the contact. */
	readonly kind: string;
	/** The user's own template with what its placeholders stand for; null: the built-in one. */
	readonly template: { readonly text: string; readonly words: TemplateWords } | null;
}

/**
 * Makes the note of a sales conversation, and logs it on the contact with a link to it; or why its template cannot be used. `isRead`:
 * whether the note is read as one, and not as something else that its template says.
 */
export function startConversation(
	asked: NewConversation,
	table: PartTable,
	to: EditContext,
): { readonly changes: readonly NoteChange[]; readonly isRead: boolean } | { readonly refusal: EditRefusal } {
	const { contactPath, contactLink, path, link, startedOn, kind, template } = asked;
	const start = { contact: contactLink, startedOn };
	const made =
		template === null
			? noChange(conversationNote(start, table, to.lexicon))
			: completeConversation(start, table, to)(fillTemplate(template.text, template.words));
	if (!made.edited) return made;
	const activity = { day: startedOn, isPlanned: false, role: 'sales', kind, text: link } as const;
	return {
		isRead: toldIn(path, made.text, to)?.kind === 'sales-conversation',
		changes: [{ change: 'create', path, text: made.text }, editOf(contactPath, (text) => logActivity(text, activity, to))],
	};
}
