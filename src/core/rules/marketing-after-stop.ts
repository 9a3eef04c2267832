import { firstEvidence, type Rule, type RuleDocs } from './rule';

/** Marketing to this contact was stopped, yet goes on. */
export const marketingAfterStop: Rule = {
	id: 'marketing-after-stop',
	asksForMarketing: false,
	check(contact) {
		const { reevaluation } = contact;
		if (reevaluation?.decision !== 'stop') return [];
		const own = contact.marketing.filter(({ day, through }) => through === null && day > reevaluation.day);
		if (own.length === 0) return [];
		return [{ deal: null, since: reevaluation.day, evidence: [reevaluation.evidence, ...firstEvidence(own)] }];
	},
};

/** Why, and small vaults that show it. */
export const marketingAfterStopDocs: RuleDocs = {
	why: 'You decided to stop marketing to this contact, yet marketing was written for them afterwards, or a campaign still reaches them: stopped, still on your list. Take them off, or decide again.',
	examples: [
		{
			title: 'A campaign that reaches a contact after the stop is flagged',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\nlists: [Newsletter]\nreevaluations:\n  - 2026-02-01 stop wrong fit, never refers\n---\n',
				'Newsletter May.md': '---\ntype: campaign\ndate: 2026-05-06\nactivity: marketing/newsletter\naudience: Newsletter\n---\n',
			},
			raises: 1,
		},
		{
			title: 'Marketing on the day of the stop is not after it',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\nactivities:\n  - 2026-02-01 marketing/newsletter\nreevaluations:\n  - 2026-02-01 stop\n---\n',
			},
			raises: 0,
		},
		{
			title: 'Who was taken up again is not stopped any more',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md':
					'---\ntype: contact\nactivities:\n  - 2026-03-03 marketing/newsletter\nreevaluations:\n  - 2026-02-01 stop\n  - 2026-04-01 continue\n---\n',
			},
			raises: 0,
		},
	],
};
