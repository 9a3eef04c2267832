import type { BasesViewRegistration, CliFlags, CliHandler, Command, HoverLinkSource, ObsidianProtocolHandler } from 'obsidian';
import type { Layout } from './layout';
import type { Server } from './server';
import type { NamedTab } from './settings-window';
import type { Workspace } from './workspace';

/** What the page gives a plugin to register with, and what was registered. */
export interface Registry {
	readonly workspace: Workspace;
	readonly layout: Layout;
	readonly server: Server;
	readonly commands: Map<string, Command>;
	readonly cliHandlers: Map<string, { readonly description: string; readonly flags: CliFlags | null; readonly run: CliHandler }>;
	readonly linkHandlers: Map<string, ObsidianProtocolHandler>;
	readonly basesViews: Map<string, BasesViewRegistration>;
	readonly hoverSources: Map<string, HoverLinkSource>;
	readonly settingTabs: Set<NamedTab>;
	/** The text of `data.json` that the plugin read or wrote last. */
	ownData: string | null;
}
