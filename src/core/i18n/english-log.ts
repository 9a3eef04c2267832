import type { EditRefusal } from '../edit/text-edit';

/** What is said of a note that was written, or was not. */
export interface LogWords {
	wrote(path: string, line: number, activity: string): string;
	refused(path: string, refusal: EditRefusal): string;
	notWritten(path: string, why: { readonly why: 'changed' | 'not-utf-8' | 'failed'; readonly reason: string; readonly written: false }): string;
}

/** What is said of a note that was written, or was not, in English. */
export const englishLog: LogWords = {
	wrote: (path, line, activity) => `Wrote ${path}, line ${String(line)}: ${activity}`,
	refused(path, { why, line, found }) {
		switch (why) {
			case 'unreadable':
				return `${path} is left alone: its properties cannot be read (line ${String(line)}: ${found}).`;
			case 'unusual':
				return `${path} is left alone: line ${String(line)} is written in a way that is not changed safely (${found}). Write the line yourself, or make it a plain list.`;
			case 'changed':
				return `${path} is left alone: it has changed, and “${found}” no longer stands there.`;
			case 'not-as-meant':
				return `${path} is left alone: the change at line ${String(line)} would not have read back as it was meant (${found}).`;
			case 'garbled':
				return `${path} is left alone: line ${String(line)} holds a sign that is not UTF-8 (${found}).`;
		}
	},
	notWritten(path, { why, reason }) {
		switch (why) {
			case 'changed':
				return `${path} is left alone: it changed while this ran. Run it again.`;
			case 'not-utf-8':
				return `${path} is left alone: it holds bytes that are not UTF-8.`;
			case 'failed':
				return `${path} could not be written: ${reason}.`;
		}
	},
};
