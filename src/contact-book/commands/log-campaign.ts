import { completeCampaign } from '../../core/conversation/complete-campaign';
import { campaignNote } from '../../core/conversation/log-campaign';
import { folderOf, noteNameOf } from '../../core/conversation/note-names';
import { editOf } from '../../core/conversation/note-change';
import { campaignInFront } from './check-marketing';
import type { Command } from './command';

/** Logs one marketing act that reached many, as a note of its own; where the note of a campaign is in front, in that one. */
export const logCampaign: Command = {
	id: 'log-campaign',
	icon: 'send',
	name: ({ ui }) => ui.act.campaign,
	async run(host) {
		const { notes } = host;
		const inFront = await campaignInFront(host);
		const logged = await host.dialogs.logCampaign(inFront === null ? host.activeContact() : null, inFront);
		if (logged === null) return;
		const step = host.words().ui.act.stepCampaign(logged.contacts.length);
		const { name, day, kind, audience } = logged;
		const campaign = { day, kind, audience, recipients: logged.contacts.map((one) => notes.linkTo(one)), text: '' };
		if (inFront !== null) {
			const { path, told } = inFront;
			await notes.write(step, [editOf(path, completeCampaign({ path, shown: told }, campaign, notes.edits()))]);
			return;
		}
		const path = notes.freePath(folderOf(notes.settings().campaignFolder), noteNameOf(name === '' ? `${day} ${kind}` : name));
		const report = await notes.write(step, [{ change: 'create', path, text: campaignNote(campaign, notes.edits().lexicon) }]);
		if (report.written.length > 0) host.open(path);
	},
};
