import type { Command } from './command';

/** Shows the hats worn with the contact in front over the last twelve months. */
export const roleTimeline: Command = {
	id: 'role-timeline',
	icon: 'chart-gantt',
	name: ({ ui }) => ui.commands.timeline,
	isAvailable: (host) => host.activeContact() !== null,
	run(host) {
		host.showPanel();
	},
};
