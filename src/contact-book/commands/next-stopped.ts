import type { Command } from './command';

/** Goes to the next contact where marketing stopped: from one of them to the one behind it, from elsewhere to the first. */
export const nextStopped: Command = {
	id: 'next-stopped',
	icon: 'skip-forward',
	name: ({ ui }) => ui.commands.nextStopped,
	run(host) {
		const stopped = host.flags().filter(({ flag }) => flag === 'stalled-marketing');
		const paths = [...new Set(stopped.map(({ contact }) => contact.path))];
		const here = paths.indexOf(host.activeContact() ?? '');
		const next = paths[(here + 1) % Math.max(1, paths.length)];
		if (next === undefined) host.tell(host.words().ui.sidebar.noStopped);
		else host.open(next);
	},
};
