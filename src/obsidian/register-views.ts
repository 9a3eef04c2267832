import type { App, Plugin } from 'obsidian';
import type { Words } from '../core/i18n/words';
import { addTwoHatsIcon } from './icon';
import type { ReviewViewHost } from './review/review-view-host';
import { REVIEW_TYPE, ReviewView } from './review/review-view';
import { showSidebar } from './show-sidebar';
import type { SidebarHost } from './sidebar/sidebar-host';
import { SIDEBAR_TYPE, SidebarView } from './sidebar/sidebar-view';

/** Registers the sidebar and the role review, and the button of the ribbon that opens the sidebar. */
export function registerViews(plugin: Plugin, hosts: { readonly sidebar: SidebarHost; readonly review: ReviewViewHost }, words: () => Words): void {
	const { app, manifest } = plugin;
	addTwoHatsIcon();
	plugin.registerView(SIDEBAR_TYPE, (leaf) => new SidebarView(leaf, hosts.sidebar));
	plugin.registerView(REVIEW_TYPE, (leaf) => new ReviewView(leaf, hosts.review));
	plugin.registerHoverLinkSource(SIDEBAR_TYPE, { display: manifest.name, defaultMod: true });
	plugin.addRibbonIcon('two-hats', words().ui.commands.openSidebar, () => void showSidebar(app));
}

/** Draws every open view anew, for its words may be another language's. */
export function redrawViews({ workspace }: App): void {
	for (const { view } of [SIDEBAR_TYPE, REVIEW_TYPE].flatMap((type) => workspace.getLeavesOfType(type))) {
		if (view instanceof SidebarView || view instanceof ReviewView) view.draw();
	}
}
