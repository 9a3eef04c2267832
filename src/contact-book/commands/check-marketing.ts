import { noteName } from '../../core/read/note-name';
import { checkMarketing as checkText } from '../../core/marketing-check/check-marketing';
import type { Command, CommandHost } from './command';
import { campaignIn } from '../../core/conversation/complete-campaign';
import type { CampaignInFront } from './dialogs';

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

/** The campaign in front, with what the check says of it in one line, and the way to its list; null where no campaign that can be read is in front. */
export async function campaignInFront(host: CommandHost): Promise<CampaignInFront | null> {
	const { notes } = host;
	const path = notes.active();
	if (path === null || notes.facts(path)?.kind !== 'campaign') return null;
	const text = await notes.text(path);
	const told = text === null ? null : campaignIn(path, text, notes.edits());
	if (text === null || told === null) return null;
	const { findings, nextStep } = checkText(text, notes.settings());
	const words = host.words().ui.check;
	return {
		path,
		told,
		reached: told.recipients.flatMap((name) => {
			const [one, ...others] = notes.named(name);
			return one === undefined || others.length > 0 ? [] : [one.path];
		}),
		line: words.ofNote(noteName(path), words.summary(findings.length, nextStep)),
		show: () => {
			host.showCheck(path, null);
		},
	};
}
