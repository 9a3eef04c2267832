import type { DealAsOf } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { Rule, RuleContext, RuleDocs } from './rule';

/** An open deal that should have had its yes or no by now. */
export const undecided: Rule = {
	id: 'undecided',
	asksForMarketing: false,
	check(contact, context) {
		return contact.deals.flatMap((deal) => {
			const since = undecidedSince(deal, contact.asOf, context);
			return since === null ? [] : [{ deal, since, evidence: deal.deal.evidence }];
		});
	},
};

/** Why, and small vaults that show it. */
export const undecidedDocs: RuleDocs = {
	why: 'A sales conversation wants a decision soon, and a no is a result. The day named for the decision has passed, or none was named and the conversation has been open for too long.',
	examples: [
		{
			title: 'An open deal whose decide-by has passed is flagged',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\n---\n',
				'Website redesign.md': '---\ntype: sales-conversation\ncontact: "[[Anna Berg]]"\nstarted: 2026-05-12\ndecision: open\ndecide-by: 2026-05-29\n---\n',
			},
			raises: 1,
		},
		{
			title: 'On the day named itself it is not yet',
			asOf: '2026-05-29',
			notes: {
				'Anna Berg.md': '---\ntype: contact\n---\n',
				'Website redesign.md': '---\ntype: sales-conversation\ncontact: "[[Anna Berg]]"\nstarted: 2026-05-12\ndecision: open\ndecide-by: 2026-05-29\n---\n',
			},
			raises: 0,
		},
		{
			title: 'Where no day is named, more than 30 days since it started is too long',
			asOf: '2026-06-01',
			notes: { 'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2026-05-01 open Website redesign\n---\n' },
			raises: 1,
		},
	],
};

/** The day from which an open deal counts as undecided: its decide-by, else its start. Null: it is closed, or has time. */
export function undecidedSince(deal: DealAsOf, asOf: IsoDay, context: RuleContext): IsoDay | null {
	if (deal.state !== 'open') return null;
	const { decideBy, openedOn } = deal.deal;
	if (decideBy !== null) return decideBy < asOf ? decideBy : null;
	return openedOn !== null && openedOn < context.daysAgo(context.settings.undecidedDays) ? openedOn : null;
}
