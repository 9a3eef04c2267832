import { isStalled } from '../../core/model/flag';
import type { Command } from './command';

/** Goes to the next contact where marketing stalled: from one of them to the one behind it, from elsewhere to the first. */
export const nextStalled: Command = {
	// Hotkeys are bound to this name, from before the code said "stalled" for it.
	id: 'next-stopped',
	icon: 'skip-forward',
	name: ({ ui }) => ui.commands.nextStalled,
	run(host) {
		const stalled = host.flags().filter(isStalled);
		const paths = [...new Set(stalled.map(({ contact }) => contact.path))];
		const here = paths.indexOf(host.activeContact() ?? '');
		const next = paths[(here + 1) % Math.max(1, paths.length)];
		if (next === undefined) host.tell(host.words().ui.sidebar.noStalled);
		else host.open(next);
	},
};
