import { answerPart } from '../../core/conversation/continue-conversation';
import { editOf } from '../../core/conversation/note-change';
import { conversationParts, type ConversationPart } from '../../core/model/deal';
import type { Command } from './command';

type AnswerablePart = Exclude<ConversationPart, 'decision'>;

function answer(part: AnswerablePart): Command {
	return {
		id: `mark-${part}`,
		icon: 'text-select',
		name: ({ ui }) => ui.act.markAs(ui.panel.part[part]),
		isAvailable({ notes }) {
			const active = notes.active();
			return active !== null && notes.facts(active)?.kind === 'sales-conversation' && notes.selection() !== '';
		},
		async run({ notes, words }) {
			const active = notes.active();
			if (active !== null)
				await notes.write(words().ui.act.stepMark(words().ui.panel.part[part]), [editOf(active, answerPart(part, notes.selection(), notes.edits()))]);
		},
	};
}

/** Marks the selected words of a sales conversation as the problem, the cost, the fit or the price. */
export const answerParts: readonly Command[] = conversationParts.filter((part): part is AnswerablePart => part !== 'decision').map(answer);
