import type { GuideWords } from './ui-words';

/** The short guide in English. */
export const englishGuide: GuideWords = {
	title: 'What notes can say',
	intro: 'Two Hats reads what you write anyway. Everything below can also be typed in the property editor. Nothing is stored anywhere else.',
	parts: [
		{
			title: 'A contact',
			text: 'A person or a company with a note of its own. A tag such as #client or a folder named in the settings does as well.',
			example: '---\ntype: contact\ncompany: "[[Acme]]"\n---',
		},
		{
			title: 'Activities',
			text: 'A day, the hat, a slash, the kind, and words of your own. Without a hat, kinds such as newsletter or proposal have one by themselves; a call or a meeting has none until you say so.',
			example:
				'activities:\n  - 2026-03-01 marketing/newsletter Q1 issue on pricing\n  - 2026-03-09 sales/discovery-call\n  - 2026-07-15 planned marketing/check-in',
		},
		{
			title: 'A log in the note',
			text: 'Dated lines under a heading such as Log work as well. A task that is not done is planned.',
			example: '## Log\n- 2026-03-01 newsletter on pricing\n- [ ] 2026-07-15 marketing/check-in',
		},
		{
			title: 'Daily notes',
			text: 'A list item with a hat as a tag and a link to the contact. A link without a tag is shown as a possible touch.',
			example: '- Sent [[Anna Berg]] the case study #marketing/case-study',
		},
		{
			title: 'Deals',
			text: 'A line on the contact, or a note of its own with type: deal or type: sales-conversation.',
			example: 'deals:\n  - 2026-02-01..2026-03-20 won Website redesign\n  - 2026-05-02 open Shop',
		},
		{
			title: 'Deciding again',
			text: 'After each sales conversation you decide whether to go on with marketing. The latest line holds.',
			example: 'reevaluations:\n  - 2026-03-20 continue good fit next year\n  - 2026-05-01 pause 2026-09-01 budget frozen\n  - 2026-06-01 stop wrong fit',
		},
	],
	roles: {
		marketing: 'People get to know, like and trust you.',
		sales: 'You find out together whether your service solves a problem at a price that makes sense.',
		delivery: 'The paid work and its paperwork. It is neither hat.',
	},
};
