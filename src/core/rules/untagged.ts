import { latestCloseDay } from '../model/contact-as-of';
import { firstEvidence, type Rule, type RuleDocs } from './rule';

/** Activities after the latest close whose role nobody knows: some may be the marketing that seems to be missing. */
export const untagged: Rule = {
	id: 'untagged',
	asksForMarketing: false,
	check(contact, context) {
		const close = latestCloseDay(contact);
		const everywhere = context.settings.untaggedEverywhere;
		if (close === null && !everywhere) return [];
		const since = everywhere ? null : close;
		const open = contact.done.filter(({ role, day }) => role === null && (since === null || day > since));
		return open.length === 0
			? []
			: [{ deal: null, since: since ?? open[0]?.day ?? null, evidence: firstEvidence(open), ...(everywhere ? { ofAll: true } : {}) }];
	},
};

/** Why, and small vaults that show it. */
export const untaggedDocs: RuleDocs = {
	why: 'Activities after the latest close have no role: a call is a channel, not a purpose. Whether marketing stopped depends on them, so say which hat you wore. One flag a contact, however many there are.',
	examples: [
		{
			title: 'A call after the close, written without a role',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\nactivities:\n  - 2026-05-04 call about the holidays\n---\n',
			},
			raises: 1,
		},
		{
			title: 'A call before the close is history',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\nactivities:\n  - 2026-03-04 call\n---\n',
			},
			raises: 0,
		},
	],
};
