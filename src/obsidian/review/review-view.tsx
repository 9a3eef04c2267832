import type { WorkspaceLeaf } from 'obsidian';
import type { JSX } from 'preact';
import { DrawnView } from '../drawn-view';
import { Review } from './review';
import { firstReviewState, readReviewState, type ReviewState } from './review-state';
import type { ReviewViewHost } from './review-view-host';

/** The type under which the app keeps the role review in its workspace. */
export const REVIEW_TYPE = 'two-hats-review';

/** The role review as a view of the app's main area. */
export class ReviewView extends DrawnView<ReviewState> {
	override icon = 'chart-column';
	readonly #host: ReviewViewHost;

	constructor(leaf: WorkspaceLeaf, host: ReviewViewHost) {
		super(leaf, firstReviewState);
		this.#host = host;
	}

	override getViewType(): string {
		return REVIEW_TYPE;
	}

	override getDisplayText(): string {
		return this.#host.reviewWords().view.title;
	}

	protected override kept(state: ReviewState): Readonly<Record<string, unknown>> {
		return { ...state };
	}

	protected override restored(kept: unknown): ReviewState {
		return readReviewState(kept);
	}

	protected override content(state: ReviewState, onState: (state: ReviewState) => void): JSX.Element {
		return <Review host={this.#host} state={state} onState={onState} />;
	}
}
