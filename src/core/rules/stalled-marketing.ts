import { datedCloses, type ContactAsOf } from '../model/contact-as-of';
import type { Finding } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { firstEvidence, type Rule, type RuleDocs } from './rule';

/** A deal closed, the grace passed, and no marketing since: the common mistake this whole tool is about. */
export const stalledMarketing: Rule = {
	id: 'stalled-marketing',
	asksForMarketing: true,
	check(contact, context) {
		const end = context.daysAgo(context.settings.graceDays);
		const last = contact.marketing.at(-1)?.day ?? null;
		return datedCloses(contact)
			.filter(({ on }) => on < end && on >= context.lookBackStart && (last === null || last <= on))
			.map(({ close, on }) => ({ deal: close, since: on, evidence: [...close.deal.evidence, ...seenSince(contact, on)] }));
	},
};

/** Why, and small vaults that show it. */
export const stalledMarketingDocs: RuleDocs = {
	why: 'Marketing to a contact stopped when a deal was closed, won or lost. Someone who knows you is the likeliest next client, or sends one; silence loses both. Only marketing after the day of the close clears it: work for the client, the same day, plans and mentions do not.',
	examples: [
		{
			title: 'A deal won 64 days ago with no marketing since is flagged',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\nactivities:\n  - 2026-02-11 marketing/newsletter On pricing\n---\n',
			},
			raises: 1,
		},
		{
			title: 'A newsletter after the close clears it',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\nactivities:\n  - 2026-04-20 marketing/newsletter Spring issue\n---\n',
			},
			raises: 0,
		},
		{
			title: 'A kick-off after the close does not clear it, and marketing on the very day does not either',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md':
					'---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\nactivities:\n  - 2026-03-29 marketing/thank-you Card\n  - 2026-04-07 delivery/kick-off\n---\n',
			},
			raises: 1,
		},
		{
			title: 'While another deal with the contact is open it is kept back',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-03-29 won Website redesign\n  - 2026-05-20 open Shop\n---\n',
			},
			raises: 1,
			suppressed: 1,
		},
	],
};

/** Shown with the flag: the last marketing up to the close, and what came after it but does not clear it. */
function seenSince(contact: ContactAsOf, closedOn: IsoDay): Finding['evidence'] {
	const before = contact.marketing.at(-1);
	const after = contact.done.filter(({ day, role }) => day >= closedOn && role !== 'marketing');
	return firstEvidence([...(before === undefined ? [] : [before]), ...after]);
}
