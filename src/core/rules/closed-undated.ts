import { isClosed } from '../model/deal';
import type { Rule, RuleDocs } from './rule';

/** A deal that is closed, but nobody wrote when. */
export const closedUndated: Rule = {
	id: 'closed-undated',
	asksForMarketing: false,
	check(contact) {
		return contact.deals
			.filter(({ state, closedOn }) => isClosed(state) && closedOn === null)
			.map((deal) => ({ deal, since: null, evidence: deal.deal.evidence }));
	},
};

/** Why, and small vaults that show it. */
export const closedUndatedDocs: RuleDocs = {
	why: 'A deal is closed, but no day is written, so nobody can say whether marketing stopped after it. Days are never taken from the times of files.',
	examples: [
		{
			title: 'A won deal without a day is flagged',
			asOf: '2026-06-01',
			notes: { 'Anna Berg.md': '---\ntype: contact\ndeal: Website redesign\ndeal-status: won\n---\n' },
			raises: 1,
		},
		{
			title: 'With its day it is not',
			asOf: '2026-06-01',
			notes: { 'Anna Berg.md': '---\ntype: contact\ndeal: Website redesign\ndeal-status: won\ndeal-closed: 2026-05-28\n---\n' },
			raises: 0,
		},
	],
};
