import type { Command } from './command';

/** Opens the short guide to what notes can say. */
export const formatGuide: Command = {
	id: 'format-guide',
	icon: 'book-open',
	name: ({ ui }) => ui.commands.guide,
	run(host) {
		host.openGuide();
	},
};
