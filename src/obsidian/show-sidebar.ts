import type { App } from 'obsidian';
import { SIDEBAR_TYPE, SidebarView } from './sidebar/sidebar-view';

/** Opens the sidebar on the right, or brings it to the front where it is. */
export async function showSidebar(app: App): Promise<SidebarView | null> {
	const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_TYPE, 'right', { reveal: true, active: true });
	await app.workspace.revealLeaf(leaf);
	return leaf.view instanceof SidebarView ? leaf.view : null;
}

/** Opens the sidebar at the panel of the contact in front. */
export async function showPanel(app: App): Promise<void> {
	(await showSidebar(app))?.showPanel();
}

/** Opens the sidebar at the list of the marketing check. */
export async function showCheckList(app: App): Promise<void> {
	(await showSidebar(app))?.showCheck();
}
