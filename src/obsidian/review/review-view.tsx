import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { Review } from './review';
import { firstReviewState, readReviewState, type ReviewState } from './review-state';
import type { ReviewViewHost } from './review-view-host';

/** The type under which the app keeps the role review in its workspace. */
export const REVIEW_TYPE = 'two-hats-review';

/** The role review as a view of the app's main area. */
export class ReviewView extends ItemView {
	override icon = 'chart-column';
	// A note that a number leads to is opened beside it, not in its place.
	override navigation = false;
	readonly #host: ReviewViewHost;
	#state: ReviewState = firstReviewState;

	constructor(leaf: WorkspaceLeaf, host: ReviewViewHost) {
		super(leaf);
		this.#host = host;
	}

	override getViewType(): string {
		return REVIEW_TYPE;
	}

	override getDisplayText(): string {
		return this.#host.reviewWords().view.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		this.#state = readReviewState(state);
		this.draw();
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

	/** Draws anew: another period, another language. */
	draw(): void {
		render(
			<Review
				host={this.#host}
				state={this.#state}
				onState={(state) => {
					this.#state = state;
					this.draw();
					this.app.workspace.requestSaveLayout();
				}}
			/>,
			this.contentEl,
		);
	}
}
