import { datedCloses } from '../model/contact-as-of';
import type { Rule, RuleDocs } from './rule';

/** A sales conversation ended, and nobody decided whether to go on marketing to the contact. */
export const notReevaluated: Rule = {
	id: 'not-reevaluated',
	asksForMarketing: false,
	check(contact, context) {
		const end = context.daysAgo(context.settings.reevaluateDays);
		const { asOf } = contact;
		return datedCloses(contact)
			.filter(({ close }) => close.deal.source === 'sales-conversation' || context.settings.reevaluateEveryClose)
			.filter(({ on }) => on < end && on >= context.lookBackStart)
			.filter(({ on }) => !contact.contact.reevaluations.some(({ day }) => day >= on && day <= asOf))
			.map(({ close, on }) => ({ deal: close, since: on, evidence: close.deal.evidence }));
	},
};

/** Why, and small vaults that show it. */
export const notReevaluatedDocs: RuleDocs = {
	why: 'After each sales conversation you know more: would they be a good fit next time, do they refer others? It was decided, but nothing says whether marketing to this contact goes on, pauses or stops.',
	examples: [
		{
			title: 'A conversation decided 12 days ago with no re-evaluation since is flagged',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\nactivities:\n  - 2026-05-25 marketing/article\n---\n',
				'Website redesign.md': '---\ntype: sales-conversation\ncontact: "[[Anna Berg]]"\nstarted: 2026-05-02\ndecision: yes\ndecided-on: 2026-05-20\n---\n',
			},
			raises: 1,
		},
		{
			title: 'A re-evaluation on the day of the decision answers it',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\nreevaluations:\n  - 2026-05-20 continue good fit next year\n---\n',
				'Website redesign.md': '---\ntype: sales-conversation\ncontact: "[[Anna Berg]]"\nstarted: 2026-05-02\ndecision: yes\ndecided-on: 2026-05-20\n---\n',
			},
			raises: 0,
		},
		{
			title: 'A deal without a sales-conversation note asks for none, unless the settings say so',
			asOf: '2026-06-01',
			notes: { 'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-05-20 won Website redesign\n---\n' },
			raises: 0,
		},
	],
};
