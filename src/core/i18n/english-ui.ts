import { englishAct } from './english-act';
import { englishDealState } from './english-deal-state';
import { englishGuide } from './english-guide';
import { englishMarketingCheck } from './english-marketing-check';
import { englishImports } from './english-imports';
import { englishSettings } from './english-settings';
import type { Formats } from './formats';
import type { CommandWords, PanelWords, SidebarWords, StartWords, UiWords } from './ui-words';

/** The plugin's windows in English. */
export function englishUi(format: Formats): UiWords {
	return {
		day: (day) => format.day(day),
		number: (count) => format.number(count),
		line: (line) => `line ${format.number(line)}`,
		sidebar: sidebarWords(format),
		start: startWords(format),
		panel: panelWords(format),
		commands: commandWords(format),
		act: englishAct(format),
		check: englishMarketingCheck,
		imports: englishImports(format),
		settings: englishSettings(format),
		guide: englishGuide,
	};
}

function counted(count: number, noun: string, format: Formats): string {
	return `${format.number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function sidebarWords(format: Formats): SidebarWords {
	return {
		title: 'Two Hats',
		search: 'Search contacts and deals',
		sort: 'Sort by',
		sortBy: { silence: 'Longest silence', close: 'Latest close', name: 'Name' },
		only: 'Show',
		all: 'All flags',
		section: { week: 'This week', stopped: 'Marketing stopped', undecided: 'Undecided', quiet: 'Gone quiet', tidy: 'Tidy up' },
		group: {
			delivery: 'In delivery',
			problems: 'Could not be understood',
		},
		found: (count) => counted(count, 'flag', format),
		nothingFound: (search) => (search === '' ? 'No flag of this kind.' : `Nothing found for “${search}”.`),
		clear: 'Show everything',
		evidence: (count) => `Evidence (${format.number(count)})`,
		planned: (kind, day) => `Planned: ${kind === '' ? 'a touch' : format.lead(kind)}, ${day}`,
		possible: (contact, day) => `${day} mentions ${contact}: marketing?`,
		more: (contact) => `More actions for ${contact}`,
		open: 'Open note',
		openInTab: 'Open in new tab',
		openEvidence: 'Open at the evidence',
		copy: 'Copy as Markdown',
		copied: 'Copied.',
		keptBack: (count) => `${format.number(count)} kept back`,
		older: (count) => counted(count, 'older deal', format),
		olderDeal: (deal, day) => `${deal === '' ? 'A deal' : deal}, closed on ${day}`,
		reading: (done, all) => `Reading your notes: ${format.number(done)} of ${format.number(all)}`,
		waiting: (count) => `The app is still indexing: ${counted(count, 'note', format)} to come.`,
		allWell: 'Nothing stopped',
		allWellCounts: ({ contacts, activities }) => `${counted(contacts, 'contact', format)}, ${activityCount(activities, format)}, nothing stopped.`,
		noDeals: 'No closed deal yet',
		noDealsHow: 'Two Hats warns when marketing stops after a deal is closed. Write a deal on a contact like this:',
		noContacts: 'No contact recognized yet',
		noContactsRead: (notes) => `${counted(notes, 'note', format)} looked at.`,
		noContactsHow: 'A contact is a note with a type like this, a tag such as #client, or one in a folder that you name in the settings:',
		openSettings: 'Open settings',
		settingsAt: 'You find these settings under Settings → Community plugins → Two Hats.',
		createExample: 'Create an example contact',
		exampleName: 'Example contact',
		openGuide: 'What notes can say',
		noStalled: 'Marketing stopped nowhere.',
		noFlags: 'There is no flag to copy.',
		gone: 'This note is gone.',
	};
}

function activityCount(count: number, format: Formats): string {
	return count === 1 ? '1 activity' : `${format.number(count)} activities`;
}

function startWords(format: Formats): StartWords {
	return {
		title: 'What your notes tell',
		counts: ({ notes, contacts, activities, deals }) =>
			`${counted(contacts, 'contact', format)} in ${counted(notes, 'note', format)}, with ${activityCount(activities, format)} and ${counted(deals, 'closed deal', format)}.`,
		stalled: (count) => (count === 1 ? 'Marketing stopped after one deal.' : `Marketing stopped after ${format.number(count)} deals.`),
		proven: 'Best proven first:',
		dateOrder: (found) => `Some dates are written like ${found}. What comes first?`,
		dayFirst: 'The day',
		monthFirst: 'The month',
		lookBack: (older) =>
			older === 0
				? 'How far back should closed deals be looked at?'
				: `How far back should closed deals be looked at? ${format.number(older)} closed before that.`,
		months: (months) => (months >= 1200 ? 'All of them' : counted(months, 'month', format)),
		headingUsed: (heading, notes) => `“${heading}” in ${counted(notes, 'contact', format)} is read as a log.`,
		headingNew: (heading, notes) => `“${heading}” stands in ${counted(notes, 'contact', format)} above dated lines, but is not read.`,
		readHeading: 'Read it as a log',
		done: (count) => (count === 0 ? 'Start' : count === 1 ? 'Show the flag' : `Show all ${format.number(count)} flags`),
	};
}

function panelWords(format: Formats): PanelWords {
	return {
		title: (contact) => `This contact: ${contact}`,
		hat: { selling: 'Selling', delivery: 'In delivery', marketing: 'Marketing', none: 'No hat' },
		hatWhat: (hat) =>
			hat.hat !== 'none'
				? { selling: 'get a decision', delivery: 'do the work, and keep marketing', marketing: 'know, like, trust' }[hat.hat]
				: hat.until === null
					? 'marketing stopped on purpose'
					: `marketing paused until ${format.day(hat.until)}`,
		part: { problem: 'problem', cost: 'cost of the problem', fit: 'fit', price: 'price', decision: 'decision' },
		openParts: (parts) => `Still open: ${parts}`,
		next: 'Next step',
		step(step, ofStalled) {
			switch (step.step) {
				case 'decide':
					return `${step.isOverdue ? 'The decision was due' : 'Get the decision by'} ${format.day(step.by)}. A no is a result.`;
				case 'ask':
					return `Ask what is still open: ${step.parts.map((part) => panelPart[part]).join(', ')}.`;
				case 'name-day':
					return 'Agree on a day for the decision. A no is a result.';
				case 'planned':
					return `${step.isDue ? 'Due since' : 'Planned for'} ${format.day(step.activity.day)}: ${step.activity.kind === '' ? 'a touch' : step.activity.kind}.`;
				case 'stalled':
					return ofStalled;
				case 'wait':
					return `Wait until ${format.day(step.until)}, then decide again.`;
				case 'rest':
					return 'Nothing: you decided to stop. Decide again whenever something changes.';
				case 'plan':
					return 'Plan the next marketing touch.';
			}
		},
		lastMarketing: 'Last marketing',
		lastSales: 'Last sales',
		ago(days, untagged) {
			if (days !== null) return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${format.number(days)} days ago`;
			return untagged === 0 ? 'never' : `not known: ${activityCount(untagged, format)} untagged`;
		},
		timeline: 'The last 12 months',
		timelineOf: (from, to) => `Activities from ${from} to ${to}`,
		activity: (day, role, kind) => [day, kind === '' ? role : `${role}, ${kind}`].join(': '),
		plannedActivity: (day, role, kind) => `${day}: planned, ${kind === '' ? role : `${role}, ${kind}`}`,
		deal: (name, state, days) => `Deal ${name === '' ? '' : `${name} `}(${englishDealState[state]}) ${days}`,
		dealDays: (from, to) => (from === null ? (to === null ? '' : `closed ${to}`) : to === null ? `since ${from}` : `${from} to ${to}`),
		noActivities: 'No activity in these months.',
		ladder: 'Know, like, trust',
		rung: { know: 'Know', like: 'Like', trust: 'Trust' },
		rungEmpty: (rung) =>
			({
				know: 'nothing yet: a newsletter, an article, a talk',
				like: 'nothing yet: a check-in, a thank-you, a coffee',
				trust: 'nothing yet: a case study, a resource',
			})[rung],
		rungCount: (count) => `${format.number(count)}×`,
		reevaluation: 'Re-evaluation',
		decided(decision, day, until) {
			const what = { continue: 'Go on with marketing', pause: `Pause${until === null ? '' : ` until ${until}`}`, stop: 'Stop marketing' }[decision];
			return `${what}, decided on ${day}`;
		},
		notDecided: 'Nothing decided yet',
		notToBeContacted: 'Not to be contacted',
		snoozed: (until) => `Snoozed until ${until}`,
		flags: 'Flags',
		noFlags: 'None',
		others: 'Also in this note:',
	};
}

const panelPart = { problem: 'the problem', cost: 'its cost', fit: 'the fit', price: 'the price', decision: 'the decision' } as const;

function commandWords(format: Formats): CommandWords {
	return {
		openSidebar: 'Open sidebar',
		nextStalled: 'Go to next contact where marketing stopped',
		timeline: 'Show role timeline of this contact',
		copyFlags: 'Copy flags as Markdown list',
		guide: 'Open format guide',
		review: 'Open role review',
		copiedFlags: (count) => (count === 1 ? '1 flag copied.' : `${format.number(count)} flags copied.`),
		stalled: (count) => (count === 1 ? '1 stopped' : `${format.number(count)} stopped`),
	};
}
