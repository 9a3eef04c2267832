import { editOf } from '../../core/conversation/note-change';
import { reevaluate } from '../../core/conversation/reevaluate';
import type { Command } from './command';
import type { ManyContact } from './dialogs';

/** Decides for many contacts at once whether marketing goes on: those where it stopped, and those not heard of. */
export const decideMany: Command = {
	id: 'decide-many',
	icon: 'list-checks',
	name: ({ ui }) => ui.act.many,
	async run(host) {
		const { notes } = host;
		const words = host.words();
		const asked = new Map<string, ManyContact>();
		for (const flag of host.flags()) {
			const isMissed = flag.flag === 'stalled-marketing' || flag.flag === 'gone-quiet' || flag.flag === 'not-reevaluated';
			if (isMissed && !asked.has(flag.contact.path)) asked.set(flag.contact.path, { ...flag.contact, why: words.flagReason(flag) });
		}
		if (asked.size === 0) {
			host.tell(words.ui.sidebar.noStopped);
			return;
		}
		const decided = await host.dialogs.decideMany([...asked.values()]);
		if (decided === null || decided.size === 0) return;
		const edits = notes.edits();
		const day = notes.today();
		await notes.write(
			words.ui.act.stepMany(decided.size),
			[...decided].map(([path, decision]) => editOf(path, reevaluate({ day, decision, until: null, reason: '', next: null }, edits))),
		);
	},
};
