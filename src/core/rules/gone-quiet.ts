import { datedCloses } from '../model/contact-as-of';
import { inOrder } from '../model/order';
import { firstEvidence, type Rule, type RuleDocs } from './rule';
import { stalledMarketing } from './stalled-marketing';

/** Marketing went on after a close, and then it stopped too. */
export const goneQuiet: Rule = {
	id: 'gone-quiet',
	asksForMarketing: true,
	check(contact, context) {
		const last = contact.marketing.at(-1);
		if (last === undefined || last.day >= context.daysAgo(context.settings.quietDays) || last.day < context.lookBackStart) return [];
		const before = datedCloses(contact)
			.filter(({ on }) => on < last.day)
			.sort((a, b) => inOrder(b.on, a.on))[0];
		if (before === undefined || stalledMarketing.check(contact, context).length > 0) return [];
		const after = contact.done.filter(({ day, role }) => day > last.day && role !== 'marketing');
		return [{ deal: before.close, since: last.day, evidence: [...firstEvidence([last]), ...before.close.deal.evidence, ...firstEvidence(after)] }];
	},
};

/** Why, and small vaults that show it. */
export const goneQuietDocs: RuleDocs = {
	why: 'After a closed deal there was marketing, but the last is long ago. Being remembered needs another sign of life. Not raised beside stalled-marketing, which says more.',
	examples: [
		{
			title: 'The last marketing after a close was 100 days ago',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2025-11-03 won Website redesign\nactivities:\n  - 2026-02-21 marketing/newsletter\n---\n',
			},
			raises: 1,
		},
		{
			title: 'Marketing 90 days ago is not quiet yet',
			asOf: '2026-06-01',
			notes: {
				'Anna Berg.md': '---\ntype: contact\ndeals:\n  - 2025-11-03 won Website redesign\nactivities:\n  - 2026-03-03 marketing/newsletter\n---\n',
			},
			raises: 0,
		},
		{
			title: 'Without a closed deal there is nobody to go quiet on',
			asOf: '2026-06-01',
			notes: { 'Anna Berg.md': '---\ntype: contact\nactivities:\n  - 2025-02-21 marketing/newsletter\n---\n' },
			raises: 0,
		},
	],
};
