import type { ActWords } from './act-words';
import type { Formats } from './formats';

/** What is done with contacts, in English. */
export function englishAct(format: Formats): ActWords {
	const notes = (count: number): string => (count === 1 ? '1 note' : `${format.number(count)} notes`);
	const contacts = (count: number): string => (count === 1 ? '1 contact' : `${format.number(count)} contacts`);
	return {
		logMarketing: 'Log marketing activity',
		logSales: 'Log sales activity',
		start: 'Start sales conversation',
		goOn: 'Continue sales conversation',
		decide: 'Record decision',
		reevaluate: 'Re-evaluate',
		snoozeWeek: 'Snooze for 1 week',
		snoozeMonth: 'Snooze for 1 month',
		snoozeUntil: 'Snooze until a day',
		stop: 'Stop marketing',
		goOnMarketing: 'Go on with marketing',
		campaign: 'Log campaign',
		tagHere: 'Tag activities of this note',
		tagAll: 'Tag untagged activities',
		many: 'Decide on old clients',
		newContact: 'New contact',
		undo: 'Undo last change',
		markAs: (part) => `Mark selection as the ${part}`,
		markDone: 'Mark as done today',
		markNextDone: 'Mark next planned step as done',
		nothingPlanned: (contact) => `Nothing is planned with ${contact}.`,
		staysPlanned: (contact) => `Nothing was logged with ${contact}: it stays planned.`,
		confirmAs: (role) => `Confirm as ${role}`,

		stepLog: (kind, count) => `Logged ${kind} with ${contacts(count)}`,
		stepStart: (contact) => `Sales conversation with ${contact}`,
		stepContinue: (contact) => `Conversation with ${contact} continued`,
		stepDecide: (contact) => `Decision of ${contact}`,
		stepReevaluate: (contact) => `${contact} re-evaluated`,
		stepSnooze: (contact, until) => `${contact} snoozed until ${format.day(until)}`,
		stepDone: (contact) => `Done with ${contact}`,
		stepConfirm: (contact) => `Touch with ${contact} confirmed`,
		stepTag: (contact) => `Activity with ${contact} tagged`,
		stepCampaign: (count) => `Campaign to ${contacts(count)}`,
		stepMany: (count) => `${contacts(count)} decided`,
		stepContact: (name) => `New contact ${name}`,
		stepMark: (part) => `Marked as the ${part}`,

		conversationName: (contact, day) => `${contact} – sales conversation ${day}`,
		startOpen: {
			title: (contact) => `A sales conversation with ${contact} is open`,
			text: (name) => `“${name}” has no decision yet.`,
			choices: { continue: 'Continue that one', start: 'Start another' },
		},
		startStopped: {
			title: (contact) => `You stopped marketing to ${contact}`,
			text: (reason) => (reason === '' ? 'Start a sales conversation all the same?' : `The reason was: ${reason}. Start a sales conversation all the same?`),
			choices: { start: 'Start it' },
		},
		noTemplate: (path) => `The template ${path} is missing. Name another in the settings.`,
		noOpen: (contact) => `No sales conversation with ${contact} is open.`,
		stillOpen: (parts) => (parts.length === 0 ? 'Every part is answered.' : `Still open: ${parts.join(', ')}`),
		decisionOf: { yes: 'yes to', no: 'no to', 'not-yet': 'not yet on' },
		noUntagged: 'No untagged activity.',
		noName: 'This name cannot be the name of a note.',
		doNotContact: (contact, words) => `The note of ${contact} says “${words}”. Take that out first.`,

		pick: 'Choose a contact, or type a new name',
		pickNew: (name) => `New contact: ${name}`,
		contacts: 'With',
		addContact: 'Add contact',
		showAll: (count, isShown) => (isShown ? 'Show fewer' : `Show all ${format.number(count)}`),
		removeContact: (name) => `Take ${name} out`,
		contactName: 'Name',
		kind: 'Kind',
		otherKind: 'Another kind',
		day: 'Day',
		dayUnderstood: (day, isPlanned) => (isPlanned ? `${day}, as planned` : day),
		dayUnknown: 'Write a day, such as yesterday, 3 days ago or 2026-03-01.',
		dayAhead: 'Write a day to come, such as in 2 weeks or 2026-09-01.',
		today: 'Today',
		yesterday: 'Yesterday',
		text: 'What it was about',
		save: 'Save',
		log: 'Log',
		cancel: 'Cancel',
		close: 'Close',
		noContact: 'Add a contact.',
		noOneCalled: (name) => `“${name}” is not the name of one contact. Add whom you mean.`,
		noKind: 'Choose a kind.',

		decideTitle: (contact) => `Decision of ${contact}`,
		dealName: 'Deal',
		decision: 'Decision',
		decisions: { yes: 'Yes', no: 'No', 'not-yet': 'Not yet' },
		decideBy: 'Decide by',
		value: 'Value',
		optional: 'optional',
		marketing: 'And marketing to them?',
		marketingHow: { continue: 'Continue', pause: 'Pause', stop: 'Stop' },
		until: 'Until',
		reason: 'Reason',
		fits: 'A good fit next time?',
		refers: 'Refers others?',
		yesNo: { yes: 'Yes', no: 'No' },
		fitsWords: { yes: 'good fit next time', no: 'no fit next time' },
		refersWords: { yes: 'refers others', no: 'does not refer' },
		next: 'Next marketing step',
		nextHow: 'Written as planned; it counts once you mark it as done.',
		reevaluateTitle: (contact) => `Go on with marketing to ${contact}?`,
		stopTitle: (contact) => `Stop marketing to ${contact}`,
		snoozeTitle: (contact) => `Snooze ${contact} until`,

		campaignName: 'Title',
		list: 'List',
		addList: 'Add its members',
		addresses: 'E-mail addresses',
		addressesHow: 'Paste text with addresses, or the lines of a CSV file.',
		match: 'Find contacts',
		fromCsv: 'From a CSV file in the vault',
		recipients: 'Reached',
		reached: contacts,
		unmatched: (unknown, shared) =>
			[
				unknown.length === 0 ? '' : `No contact has ${unknown.join(', ')}.`,
				shared.length === 0 ? '' : `Several contacts have ${shared.join(', ')}: add the right one yourself.`,
			]
				.filter(Boolean)
				.join(' '),

		triageTitle: (at, of) => `Which hat? ${format.number(at)} of ${format.number(of)}`,
		triageHow: 'Press M, S or D; Space for later; U to undo.',
		later: 'Later',
		triageUndo: 'Undo',
		always: (kind) => `Always treat “${kind}” so`,
		suggested: (role, deal, isOpen) => `Perhaps ${role}: ${deal === '' ? 'a deal' : `“${deal}”`} was ${isOpen ? 'open' : 'closed'} then.`,
		deciding: (flag) => `Your answer may settle a flag: ${flag}.`,
		triageDone: (count) => `Done: ${format.number(count)} answered.`,
		manyTitle: (count) => `Go on with marketing? ${contacts(count)}`,
		manyHow: (decided) => `${String(decided)} decided. Those you leave open stay as they are.`,
		manyAll: { continue: 'Continue with all', stop: 'Stop all', none: 'Leave all open' },

		written: (step, count, pictures) => `${format.lead(step)}: ${notes(count)}${pictures === 0 ? '' : `, pictures: ${format.number(pictures)}`}`,
		undoButton: 'Undo',
		progress: (step, done, all) => `${format.lead(step)}: ${format.number(done)} of ${notes(all)}`,
		left: (count) => `Stopped: ${notes(count)} not written.`,
		unchanged: 'It stands there already: nothing was changed.',
		refused(path, { why, line, found }) {
			const at = `line ${format.number(line)}`;
			switch (why) {
				case 'unreadable':
					return `${path} was left alone: its properties cannot be read (${at}: ${found}).`;
				case 'unusual':
					return `${path} was left alone: ${at} is written in a way that is not changed safely (${found}).`;
				case 'changed':
					return `${path} was left alone: it has changed, and “${found}” no longer stands there.`;
				case 'not-as-meant':
					return `${path} was left alone: the change at ${at} would not read back as it was meant (${found}).`;
				case 'garbled':
					return `${path} was left alone: ${at} holds a sign that is not UTF-8 and would be lost (${found}).`;
			}
		},
		notWritten: (path, why, reason) =>
			({ gone: `${path} is gone.`, exists: `${path} exists already, and was left alone.`, failed: `${path} could not be written: ${reason}` })[why],
		undone: (step) => `Undone: ${step}`,
		nothingToUndo: 'There is nothing to undo.',
		undoDeclined: (step, paths) => `“${step}” is not undone: ${paths.join(', ')} changed since.`,
		undoFailed: (step, paths) => `“${step}” is not undone in full: ${paths.join(', ')} could not be written back. Undo tries again.`,
		questions: 'What to ask',
	};
}
