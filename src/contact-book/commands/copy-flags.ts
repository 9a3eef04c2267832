import type { Command } from './command';

/** Copies all flags as a Markdown list with their evidence. */
export const copyFlags: Command = {
	id: 'copy-flags',
	icon: 'copy',
	name: ({ ui }) => ui.commands.copyFlags,
	run(host) {
		const flags = host.flags();
		if (flags.length === 0) host.tell(host.words().ui.sidebar.noFlags);
		else host.copy(flags);
	},
};
