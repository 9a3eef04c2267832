import { activityLine, asMeant, type NewActivity } from '../conversation/new-activity';
import type { Activity } from '../model/activity';
import type { Contact, ContactName } from '../model/contact';
import type { IsoDay } from '../model/iso-date';
import { oneLine } from '../model/one-line';
import { plainWord } from '../model/plain-word';
import { readActivityLine } from '../read/activity-line';
import { byEmail, emailsIn } from '../read/email';
import type { Lexicon } from '../read/lexicon';
import type { ImportProblem } from './imported-person';
import { readMeetings, type Occurrence } from './read-meetings';

/** The days looked at, both included, and the day asked: what lies behind it is planned. */
export interface MeetingSpan {
	readonly from: IsoDay;
	readonly through: IsoDay;
	readonly asOf: IsoDay;
}

/** A meeting with a contact, as a line of its activities to confirm. */
export interface MeetingProposal {
	readonly contact: ContactName;
	/** A meeting is a channel, not a purpose: without a role, until you say which hat you wore. */
	readonly activity: NewActivity;
	readonly line: string;
	/** The address by which the contact was known. */
	readonly address: string;
	/** What the contact's notes tell of that day already: perhaps the same meeting. */
	readonly sameDay: readonly Activity[];
}

/** What a calendar proposes, and what could not be read of it. */
export interface MeetingsRead {
	/** By day, then by contact. */
	readonly proposals: readonly MeetingProposal[];
	/** Meetings that the contacts' notes have already. */
	readonly known: number;
	/** Days of meetings with nobody who is a contact. */
	readonly others: number;
	readonly problems: readonly ImportProblem[];
}

/**
 * Matches the meetings of an `.ics` text with contacts by their e-mail addresses. Left out are cancelled meetings, who declined,
 * and what the notes of the contact have: a meeting, or the same words, on that day. Nothing is written. Never throws.
 */
export function proposeMeetings(text: string, span: MeetingSpan, book: { readonly contacts: Iterable<Contact>; readonly lexicon: Lexicon }): MeetingsRead {
	const { days, problems } = readMeetings(text, span.from, span.through);
	const byAddress = byEmail(book.contacts);
	const met = new Map<string, Met>();
	let others = 0;
	for (const meeting of days) {
		const contacts = contactsOf(meeting, byAddress);
		if (contacts.length === 0) others++;
		for (const { contact, address } of contacts) {
			const key = `${meeting.day} ${contact.path}`;
			const before = met.get(key);
			const words = before?.words.includes(meeting.summary) === true ? before.words : [...(before?.words ?? []), meeting.summary];
			met.set(key, { contact, address, day: meeting.day, words });
		}
	}
	const all = [...met.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
	const fresh = all.filter((one) => !isKnown(one));
	return { proposals: fresh.map((one) => proposalOf(one, span, book.lexicon)), known: all.length - fresh.length, others, problems };
}

/** All that was met of one contact on one day: on a line, for two meetings of a day read as one activity. */
interface Met {
	readonly contact: Contact;
	readonly address: string;
	readonly day: IsoDay;
	readonly words: readonly string[];
}

function contactsOf({ people }: Occurrence, byAddress: ReadonlyMap<string, readonly Contact[]>): { readonly contact: Contact; readonly address: string }[] {
	const found = new Map<string, { readonly contact: Contact; readonly address: string }>();
	for (const person of people) {
		if (person.answer === 'DECLINED') continue;
		for (const address of emailsIn([person.address])) {
			for (const contact of byAddress.get(address) ?? []) if (!found.has(contact.path)) found.set(contact.path, { contact, address });
		}
	}
	return [...found.values()];
}

function isKnown({ contact, day, words }: Met): boolean {
	const plain = words.map(plainWord).filter((word) => word !== '');
	const isSame = ({ kind, text, evidence }: Activity): boolean =>
		kind === 'meeting' || plain.some((word) => [text, ...evidence.map((one) => one.text)].some((told) => plainWord(told).includes(word)));
	return contact.activities.some((activity) => activity.day === day && isSame(activity));
}

function proposalOf({ contact, address, day, words }: Met, { asOf }: MeetingSpan, lexicon: Lexicon): MeetingProposal {
	const activity = asMeeting(
		{
			day,
			isPlanned: day > asOf,
			role: null,
			kind: 'meeting',
			text: words
				.map(withoutTags)
				.filter((word) => word !== '')
				.join('; '),
		},
		lexicon,
	);
	return {
		contact: { path: contact.path, name: contact.name },
		activity,
		line: activityLine(activity),
		address,
		sameDay: contact.activities.filter((one) => one.day === day),
	};
}

/** A meeting as its line reads as one; what its name says did not take place (`Canceled: Budget`) was not done. */
function asMeeting(activity: NewActivity, lexicon: Lexicon): NewActivity {
	const read = readActivityLine(activityLine(activity), 'list', lexicon);
	const isCalledOff = read.found === 'activity' && read.kind === activity.kind && read.isPlanned;
	return asMeant(isCalledOff ? { ...activity, isPlanned: true } : activity, lexicon);
}

/** A summary on one line, its `#` taken off: a tag in it would say a role. */
function withoutTags(summary: string): string {
	return oneLine(summary.replace(/#/g, ''));
}
