import { allActions } from '../actions/all-actions';
import { answerParts } from './answer-part';
import { checkMarketing } from './check-marketing';
import type { Command, ContactAction } from './command';
import { copyFlags } from './copy-flags';
import { createBase } from './create-base';
import { decideMany } from './decide-many';
import { formatGuide } from './format-guide';
import { importContacts, importMeetings } from './import-files';
import { logCampaign } from './log-campaign';
import { newContact } from './new-contact';
import { nextStalled } from './next-stalled';
import { openSidebar } from './open-sidebar';
import { roleReview } from './role-review';
import { roleTimeline } from './role-timeline';
import { tagAll, tagHere } from './tag-activities';
import { undo } from './undo';

/** What is done with a contact, as a command: with the contact in front, else with one that is picked. */
function withContact({ id, icon, name, run }: ContactAction): Command {
	return {
		id,
		icon,
		name,
		async run(host) {
			const path = host.activeContact() ?? (await host.dialogs.pickContact());
			const contact = path === null ? null : host.notes.contact(path);
			if (contact !== null) await run(host, contact);
		},
	};
}

/** The one ordered list of commands: the palette and the docs follow it. */
export const allCommands: readonly Command[] = [
	openSidebar,
	nextStalled,
	...allActions.map(withContact),
	logCampaign,
	checkMarketing,
	tagHere,
	tagAll,
	decideMany,
	newContact,
	importContacts,
	importMeetings,
	createBase,
	...answerParts,
	undo,
	roleTimeline,
	roleReview,
	copyFlags,
	formatGuide,
];
