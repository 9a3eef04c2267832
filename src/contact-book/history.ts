import type { NoteChange } from '../core/conversation/note-change';
import { refused, rewritten } from '../core/edit/text-edit';
import { oneAfterAnother } from '../core/one-after-another';
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
	/** What takes it back; null where nothing was written. */
	readonly step: Step | null;
}

/**
 * What became of an undo. `declined`: these notes have changed since, so nothing was undone. `failed`: these could not be written
 * back though the others were; the undo may be asked for again.
 */
export type UndoReport =
	| { readonly undo: 'nothing' }
	| { readonly undo: 'done'; readonly step: string; readonly notes: number }
	| { readonly undo: 'declined' | 'failed'; readonly step: string; readonly paths: readonly string[] };

/** A change that a step made: a note as it was (null: it was made) and as it is. */
interface Kept {
	readonly before: string | null;
	readonly after: string;
}

/** One command's changes, by note. */
export interface Step {
	readonly name: string;
	readonly notes: ReadonlyMap<string, Kept>;
}

/** A step of which the notes taken back leave. */
interface OpenStep extends Step {
	readonly notes: Map<string, Kept>;
}

const MOST_STEPS = 50;

/** Writes what commands change, and takes back the last of it on demand: each command is one step, however many notes it wrote. */
export class History {
	readonly #writer: NoteWriter;
	readonly #steps: OpenStep[] = [];
	/** What is being written or taken back: one comes after the other. */
	readonly #inTurn = oneAfterAnother();

	constructor(writer: NoteWriter) {
		this.#writer = writer;
	}

	/** Writes changes one after another; `onProgress` is told how many are done and says whether to go on. */
	write(name: string, changes: readonly NoteChange[], onProgress: (done: number) => boolean = () => true): Promise<WriteReport> {
		return this.#inTurn(() => this.#write(name, changes, onProgress));
	}

	/** Takes the last step back, or one that is named, where all its notes are still as it left them; else it is declined, and stays. */
	undo(named?: Step): Promise<UndoReport> {
		return this.#inTurn(() => this.#undo(named ?? this.#steps.at(-1)));
	}

	/** A note bears another path from now on: what it was and is stays known under that one. */
	follow(before: string, now: string): void {
		for (const { notes } of this.#steps) {
			if (!notes.has(before)) continue;
			const all = [...notes];
			notes.clear();
			for (const [path, kept] of all) notes.set(path === before ? now : path, kept);
		}
	}

	async #write(name: string, changes: readonly NoteChange[], onProgress: (done: number) => boolean): Promise<WriteReport> {
		const step = { name, notes: new Map<string, Kept>() };
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
			// What follows may link to the note that could not be made, or say what it does not.
			if (!made.written && (change.change === 'create' ? change.isAlone !== true : change.isNeeded === true)) break;
		}
		if (step.notes.size > 0) this.#steps.push(step);
		if (this.#steps.length > MOST_STEPS) this.#steps.shift();
		return { written: [...step.notes.keys()], notWritten, left: changes.length - begun, step: step.notes.size > 0 ? step : null };
	}

	async #undo(asked: Step | undefined): Promise<UndoReport> {
		const place = this.#steps.findIndex((one) => one === asked);
		const step = this.#steps[place];
		if (step === undefined) return { undo: 'nothing' };
		const all = step.notes.size;
		const changed: string[] = [];
		for (const [path, { after }] of step.notes) if ((await this.#writer.read(path)) !== after) changed.push(path);
		if (changed.length > 0) return { undo: 'declined', step: step.name, paths: changed };
		for (const [path, kept] of [...step.notes].reverse()) if (await this.#takeBack(path, kept)) step.notes.delete(path);
		if (step.notes.size > 0) return { undo: 'failed', step: step.name, paths: [...step.notes.keys()] };
		this.#steps.splice(place, 1);
		return { undo: 'done', step: step.name, notes: all };
	}

	async #takeBack(path: string, { before, after }: Kept): Promise<boolean> {
		if (before === null) return this.#writer.remove(path);
		const change = await this.#writer.edit(path, (text) => (text === after ? rewritten(text, before) : refused('changed', 1, path)));
		return change.written;
	}
}
