import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render, type JSX } from 'preact';

/** A view of the app that is drawn by Preact from one state, which the app keeps in its workspace. */
export abstract class DrawnView<State> extends ItemView {
	// A note that is opened from the view opens beside it, not in its place.
	override navigation = false;
	#state: State;

	constructor(leaf: WorkspaceLeaf, first: State) {
		super(leaf);
		this.#state = first;
	}

	/** What is drawn of a state; a change of it is told to `onState`. */
	protected abstract content(state: State, onState: (state: State) => void): JSX.Element;

	/** What of a state the app keeps, as JSON. */
	protected abstract kept(state: State): Readonly<Record<string, unknown>>;

	/** The state from what the app kept, which may be anything, and from the one before it. */
	protected abstract restored(kept: unknown, before: State): State;

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.kept(this.#state) };
	}

	override async setState(kept: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(kept, result);
		this.change(() => this.restored(kept, this.#state));
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('two-hats-view');
		this.draw();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		render(null, this.contentEl);
		return Promise.resolve();
	}

	/** Takes the state that follows the present one, and draws it. */
	protected change(next: (state: State) => State): void {
		this.#state = next(this.#state);
		this.draw();
	}

	/** Draws anew: other notes, another language. */
	draw(): void {
		const onState = (state: State): void => {
			this.change(() => state);
			this.app.workspace.requestSaveLayout();
		};
		render(this.content(this.#state, onState), this.contentEl);
	}
}
