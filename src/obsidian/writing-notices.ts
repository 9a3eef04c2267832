import { Notice } from 'obsidian';
import type { NotWritten, UndoReport, WriteReport } from '../contact-book/history';
import type { Words } from '../core/i18n/words';

const WITH_BUTTON_MS = 10_000;
const FEW = 10;
const MOST_TOLD = 3;

/** Says what was written and what was not, with a button that takes it back. */
export interface WritingNotices {
	/** For a long write a notice that counts, with a button that stops it. */
	progress(step: string, all: number): { readonly tell: (done: number) => boolean; readonly end: () => void };
	tellWritten(step: string, report: WriteReport): void;
	tellUndone(report: UndoReport): void;
}

/** The notices of the app. */
export function writingNotices(words: () => Words, undo: () => Promise<void>): WritingNotices {
	return {
		progress(step, all) {
			if (all <= FEW) return { tell: () => true, end: () => undefined };
			const { act } = words().ui;
			let isCancelled = false;
			const line = createSpan();
			const notice = new Notice(
				withButton(line, act.cancel, () => {
					isCancelled = true;
				}),
				0,
			);
			return {
				tell(done) {
					line.setText(act.progress(step, done, all));
					return !isCancelled;
				},
				end() {
					notice.hide();
				},
			};
		},
		tellWritten(step, { written, notWritten, left }) {
			const { act } = words().ui;
			for (const one of notWritten.slice(0, MOST_TOLD)) new Notice(whyNot(one, words()), WITH_BUTTON_MS);
			if (notWritten.length > MOST_TOLD) new Notice(act.left(notWritten.length - MOST_TOLD), WITH_BUTTON_MS);
			if (left > 0) new Notice(act.left(left), WITH_BUTTON_MS);
			if (written.length === 0) return;
			const pictures = written.filter((path) => path.endsWith('.svg')).length;
			const line = createSpan({ text: act.written(step, written.length - pictures, pictures) });
			new Notice(
				withButton(line, act.undoButton, () => void undo()),
				WITH_BUTTON_MS,
			);
		},
		tellUndone(report) {
			const { act } = words().ui;
			if (report.undo === 'nothing') new Notice(act.nothingToUndo);
			else if (report.undo === 'done') new Notice(act.undone(report.step));
			else new Notice(act.undoDeclined(report.step, report.paths), WITH_BUTTON_MS);
		},
	};
}

/** Why a note was not written, in the user's words. */
function whyNot(one: NotWritten, { ui }: Words): string {
	return one.why === 'refused' ? ui.act.refused(one.path, one.refusal) : ui.act.notWritten(one.path, one.why, one.reason);
}

function withButton(line: HTMLElement, label: string, onClick: () => void): DocumentFragment {
	return createFragment((fragment) => {
		fragment.append(line);
		fragment.createEl('button', { text: label, cls: 'two-hats-notice-button', attr: { type: 'button' } }).addEventListener('click', onClick);
	});
}
