import type { App } from 'obsidian';
import { REVIEW_TYPE } from './review-view';

/** Opens the role review in a tab of the main area, or brings it to the front where it is. */
export async function showReview({ workspace }: App): Promise<void> {
	const [known] = workspace.getLeavesOfType(REVIEW_TYPE);
	const leaf = known ?? workspace.getLeaf('tab');
	if (known === undefined) await leaf.setViewState({ type: REVIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
}
