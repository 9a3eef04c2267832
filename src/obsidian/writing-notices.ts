import { Notice, Platform, Scope, type App } from 'obsidian';
import type { NotWritten, Step, UndoReport, WriteReport } from '../contact-book/history';
import type { Words } from '../core/i18n/words';

const WITH_BUTTON_MS = 10_000;
const FEW = 10;
/** As many tell what was written at once: on a phone more would cover what is being asked, where a key an activity writes one after the other. */
const MOST_SHOWN = 2;

/** Says what was written and what was not, with a button that takes it back. */
export interface WritingNotices {
	/** For a long write a notice that counts, with a button that stops it; Escape stops it too. */
	progress(step: string, all: number): { readonly tell: (done: number) => boolean; readonly end: () => void };
	tellWritten(step: string, report: WriteReport): void;
	tellUndone(report: UndoReport): void;
}

/** The notices of the app. */
export function writingNotices({ keymap, scope }: App, words: () => Words, undo: (step: Step) => unknown): WritingNotices {
	const shown: Notice[] = [];
	return {
		progress(step, all) {
			if (all <= FEW) return { tell: () => true, end: () => undefined };
			const { act } = words().ui;
			let isCancelled = false;
			const cancel = (): void => {
				isCancelled = true;
			};
			const line = createSpan();
			const notice = new Notice(withButton(line, Platform.isMobile ? act.cancel : `${act.cancel} (Esc)`, cancel), 0);
			const keys = new Scope(scope);
			keys.register([], 'Escape', cancel);
			keymap.pushScope(keys);
			return {
				tell(done) {
					line.setText(act.progress(step, done, all));
					return !isCancelled;
				},
				end() {
					keymap.popScope(keys);
					notice.hide();
				},
			};
		},
		tellWritten(name, { written, notWritten, left, step }) {
			const { act } = words().ui;
			if (notWritten.length > 0) tellEach(notWritten.map((one) => whyNot(one, words())));
			if (left > 0) new Notice(act.left(left), WITH_BUTTON_MS);
			if (step === null) {
				if (notWritten.length + left === 0) new Notice(act.unchanged);
				return;
			}
			const pictures = written.filter((path) => path.endsWith('.svg')).length;
			const isOne = written.length === 1 && pictures + notWritten.length + left === 0;
			// Where not all was written, the name of the step alone would say that it was.
			const line = createSpan({ text: isOne ? name : act.written(name, written.length - pictures, pictures) });
			shown.push(
				new Notice(
					withButton(line, act.undoButton, () => undo(step)),
					WITH_BUTTON_MS,
				),
			);
			if (shown.length > MOST_SHOWN) shown.shift()?.hide();
		},
		tellUndone(report) {
			const { act } = words().ui;
			if (report.undo === 'nothing') new Notice(act.nothingToUndo);
			else if (report.undo === 'done') new Notice(act.undone(report.step));
			else new Notice((report.undo === 'failed' ? act.undoFailed : act.undoDeclined)(report.step, report.paths), WITH_BUTTON_MS);
		},
	};
}

/** Says why notes were not written, each on a line; many stay until they are dismissed. */
function tellEach(lines: readonly string[]): void {
	const list = createFragment((fragment) => {
		const all = fragment.createDiv('two-hats-notice-lines');
		for (const text of lines) all.createDiv({ text });
	});
	new Notice(list, lines.length > FEW ? 0 : WITH_BUTTON_MS);
}

/** Why a note was not written, in the user's words. */
function whyNot(one: NotWritten, { ui }: Words): string {
	return one.why === 'refused' ? ui.act.refused(one.path, one.refusal) : ui.act.notWritten(one.path, one.why, one.reason);
}

function withButton(line: HTMLElement, label: string, onClick: () => void): DocumentFragment {
	return createFragment((fragment) => {
		const row = fragment.createDiv('two-hats-notice');
		row.append(line);
		row.createEl('button', { text: label, cls: 'two-hats-notice-button', attr: { type: 'button' } }).addEventListener('click', onClick);
	});
}
