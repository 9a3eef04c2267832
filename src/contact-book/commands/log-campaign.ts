import { campaignNote } from '../../core/conversation/log-campaign';
import { folderOf, noteNameOf } from '../../core/conversation/note-names';
import { checkedCampaign } from './check-marketing';
import type { Command } from './command';

/** Logs one marketing act that reached many, as a note of its own. */
export const logCampaign: Command = {
	id: 'log-campaign',
	icon: 'send',
	name: ({ ui }) => ui.act.campaign,
	async run(host) {
		const { notes } = host;
		const active = host.activeContact();
		const contacts = notes.contacts().filter(({ path }) => path === active);
		const logged = await host.dialogs.logCampaign({ contacts, checked: await checkedCampaign(host) });
		if (logged === null) return;
		const words = host.words().ui.act;
		const { name, day, kind, audience } = logged;
		const path = notes.freePath(folderOf(notes.settings().campaignFolder), noteNameOf(name === '' ? `${day} ${kind}` : name));
		const text = campaignNote({ day, kind, audience, recipients: logged.contacts.map((one) => notes.linkTo(one)), text: '' });
		const report = await notes.write(words.stepCampaign(logged.contacts.length), [{ change: 'create', path, text }]);
		if (report.written.length > 0) host.open(path);
	},
};
