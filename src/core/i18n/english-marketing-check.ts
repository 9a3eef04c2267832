import type { MarketingCheckWords } from './marketing-check-words';

/** The marketing check in English. */
export const englishMarketingCheck: MarketingCheckWords = {
	signal: { price: 'price', discount: 'discount', urgency: 'urgency', buy: 'asks to buy', guarantee: 'guarantee', own: 'your words' },
	advice: {
		amount: {
			why: 'A price belongs in the sales conversation, once the problem and what it costs are known. Here it asks for the sale.',
			kinder: 'If this could be something for you, write to me and I’ll tell you what it takes.',
		},
		reduction: {
			why: 'A discount says that the first price was not meant, and turns the eye from the problem to the price.',
			kinder: 'If you’d like to know what it would take in your case, let’s talk.',
		},
		bonus: {
			why: 'A present that comes with a purchase is a discount in other clothes. One given freely builds trust.',
			kinder: 'I made a checklist of one page. It is attached; use it as you like.',
		},
		hurry: { why: 'Hurry serves the seller’s clock, not the reader’s, and makes readers wary.', kinder: 'Come back to this whenever it suits you.' },
		deadline: {
			why: 'A day on which an offer ends presses; a day on which something happens informs.',
			kinder: 'We begin on [day]. Let me know if you’d like to be there.',
		},
		scarcity: {
			why: 'Counting what is left presses readers to decide before they know whether they want it.',
			kinder: 'We are a small group, so that there is room for every question.',
		},
		buy: {
			why: 'A command to buy asks for the sale. Marketing moves the reader one step: to read on, reply, attend or talk.',
			kinder: 'If you’d like to see how it works, read on here: [link].',
		},
		'sign-up': { why: 'A command to sign up at once leaves no room to think, or to say no.', kinder: 'If you’d like to come, write me a line.' },
		promise: {
			why: 'Nobody can promise a result before knowing the problem, and readers know that. An example says more.',
			kinder: 'Here is what it changed for one client, and where it did not help.',
		},
		'money-back': {
			why: 'Guarantee talk answers doubts about a purchase; in marketing nobody is asked to make one.',
			kinder: 'If you’re not sure whether it fits, ask me. I’ll say so if it doesn’t.',
		},
		own: { why: 'You named these words in the settings as words that sell.', kinder: 'If this touches something you are working on, write to me.' },
	},
	noNextStep: {
		title: 'No next step',
		why: 'Nothing invites the reader to read on, reply, attend or talk, so a good text ends in silence.',
		kinder: 'How is this with you? Write back and tell me.',
	},
	kinder: 'Kinder',
	summary: (findings, step) =>
		`${findings === 0 ? 'nothing sells' : findings === 1 ? '1 place sells' : `${String(findings)} places sell`}; ${step === null ? 'no next step' : `next step in line ${String(step.line)}: ${step.text}`}`,
	noWords: 'there is no text to check',
	command: 'Check this note’s marketing',
	title: 'Marketing check',
	close: 'Close marketing check',
	copy: 'Copy wording',
	partOnly: 'Only the selection was checked.',
	whole: 'Check whole note',
	more: (count) => `${String(count)} more below these.`,
	ofNote: (note, summary) => `“${note}”: ${summary}`,
	show: 'Show list',
};
