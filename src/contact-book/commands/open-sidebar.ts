import type { Command } from './command';

/** Opens the sidebar. */
export const openSidebar: Command = {
	id: 'open-sidebar',
	icon: 'two-hats',
	name: ({ ui }) => ui.commands.openSidebar,
	run(host) {
		host.openSidebar();
	},
};
