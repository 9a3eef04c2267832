import type { NoteChange } from '../core/conversation/note-change';
import { refused, rewritten } from '../core/edit/text-edit';
import type { Change, NoteWriter } from './note-writer';

/** A note that was not written, and why. */
export type NotWritten = { readonly path: string } & Exclude<Change, { readonly written: true }>;

/** What became of a command's changes. */
export interface WriteReport {
	/** The notes written, each once. */
	readonly written: readonly string[];
	readonly notWritten: readonly NotWritten[];
	/** How many changes were not begun, because the user stopped it or a note that they need could not be made. */
	readonly left: number;
}

/** What became of an undo. `declined`: these notes have changed since, so nothing was undone. */
export type UndoReport =
	| { readonly undo: 'nothing' }
	| { readonly undo: 'done'; readonly step: string; readonly notes: number }
	| { readonly undo: 'declined'; readonly step: string; readonly paths: readonly string[] };

/** A change that a step made: a note as it was (null: it was made) and as it is. */
interface Kept {
	readonly before: string | null;
	readonly after: string;
}

interface Step {
	readonly name: string;
	readonly notes: Map<string, Kept>;
}

const MOST_STEPS = 50;

/** Writes what commands change, and takes back the last of it on demand: each command is one step, however many notes it wrote. */
export class History {
	readonly #writer: NoteWriter;
	readonly #steps: Step[] = [];

	constructor(writer: NoteWriter) {
		this.#writer = writer;
	}

	/** What the next undo takes back, or null. */
	get last(): string | null {
		return this.#steps.at(-1)?.name ?? null;
	}

	/** Writes changes one after another; `onProgress` is told how many are done and says whether to go on. */
	async write(name: string, changes: readonly NoteChange[], onProgress: (done: number) => boolean = () => true): Promise<WriteReport> {
		const step: Step = { name, notes: new Map() };
		const notWritten: NotWritten[] = [];
		let begun = 0;
		for (const change of changes) {
			if (!onProgress(begun)) break;
			begun++;
			const made = change.change === 'create' ? await this.#writer.create(change.path, change.text) : await this.#writer.edit(change.path, change.edit);
			if (!made.written) notWritten.push({ path: change.path, ...made });
			else if (change.change === 'create' || made.before !== made.after) {
				const first = step.notes.get(change.path);
				step.notes.set(change.path, { before: change.change === 'create' ? null : first === undefined ? made.before : first.before, after: made.after });
			}
			// What follows may link to the note that could not be made.
			if (!made.written && change.change === 'create' && change.isAlone !== true) break;
		}
		if (step.notes.size > 0) this.#steps.push(step);
		if (this.#steps.length > MOST_STEPS) this.#steps.shift();
		return { written: [...step.notes.keys()], notWritten, left: changes.length - begun };
	}

	/** Takes the last step back, where all its notes are still as it left them; else it is declined, and stays. */
	async undo(): Promise<UndoReport> {
		const step = this.#steps.at(-1);
		if (step === undefined) return { undo: 'nothing' };
		const changed: string[] = [];
		for (const [path, { after }] of step.notes) if ((await this.#writer.read(path)) !== after) changed.push(path);
		if (changed.length > 0) return { undo: 'declined', step: step.name, paths: changed };
		this.#steps.pop();
		for (const [path, kept] of [...step.notes].reverse()) if (!(await this.#takeBack(path, kept))) changed.push(path);
		return changed.length > 0 ? { undo: 'declined', step: step.name, paths: changed } : { undo: 'done', step: step.name, notes: step.notes.size };
	}

	async #takeBack(path: string, { before, after }: Kept): Promise<boolean> {
		if (before === null) return this.#writer.remove(path);
		const change = await this.#writer.edit(path, (text) => (text === after ? rewritten(text, before) : refused('changed', 1, path)));
		return change.written;
	}
}
