import type { Command } from './command';

/** Opens the role review in the main area. */
export const roleReview: Command = {
	id: 'role-review',
	icon: 'chart-column',
	name: ({ ui }) => ui.commands.review,
	run(host) {
		host.openReview();
	},
};
