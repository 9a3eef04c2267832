import { noteName } from '../../core/read/note-name';
import { checkMarketing as checkText } from '../../core/marketing-check/check-marketing';
import type { Command, CommandHost } from './command';
import type { CheckedCampaign } from './dialogs';

/** Checks the marketing of the note in front, or of the words selected in it: opens the list of what sells and what is missing. */
export const checkMarketing: Command = {
	id: 'check-marketing',
	icon: 'scan-text',
	name: ({ ui }) => ui.check.command,
	isAvailable: (host) => host.notes.active()?.endsWith('.md') === true,
	run(host) {
		const path = host.notes.active();
		if (path !== null) host.showCheck(path, host.selectedPart());
	},
};

/** What the check says of the campaign in front, in one line, and the way to its list; null where no campaign is in front. */
export async function checkedCampaign(host: CommandHost): Promise<CheckedCampaign | null> {
	const { notes } = host;
	const path = notes.active();
	if (path === null || notes.facts(path)?.kind !== 'campaign') return null;
	const text = await notes.text(path);
	if (text === null) return null;
	const { findings, nextStep } = checkText(text, notes.settings());
	const words = host.words().ui.check;
	return {
		line: words.ofNote(noteName(path), words.summary(findings.length, nextStep)),
		show: () => {
			host.showCheck(path, null);
		},
	};
}
