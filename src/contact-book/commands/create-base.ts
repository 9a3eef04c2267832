import { contactsBase } from '../../core/conversation/contacts-base';
import type { Command } from './command';

const PATH = 'Two Hats.base';

/** Makes a base of the contacts and opens it; one that is there is opened as it is. */
export const createBase: Command = {
	id: 'create-base',
	icon: 'table',
	name: ({ lists }) => lists.base.create,
	async run(host) {
		const { notes } = host;
		const { base } = host.words().lists;
		if (!host.hasBases()) host.tell(base.off);
		if ((await notes.text(PATH)) === null) {
			const text = contactsBase(notes.settings(), { table: base.table, paths: notes.paths() });
			const { written } = await notes.write(base.step(PATH), [{ change: 'create', path: PATH, text }]);
			if (written.length === 0) return;
		}
		if (host.hasBases()) host.open(PATH);
	},
};
