import type { Activity } from '../model/activity';
import type { Contact } from '../model/contact';
import type { DaySpan, IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Evidence } from '../model/place';
import { doneBy } from './acts';
import type { Steps } from '../steps';
import { isWithin } from './review-period';
import type { ContactReview, Share } from './review-shape';

/** A contact with what was done with or for it, by day; a company's people among it. */
export interface Touches {
	readonly contact: Contact;
	readonly done: readonly Activity[];
}

/** What touched each contact up to a day, a contact a step. A possible touch is none until it is confirmed. */
export function* touchesOf(contacts: readonly Contact[], asOf: IsoDay): Steps<Touches[]> {
	const all: Touches[] = [];
	for (const contact of contacts) {
		const through = contact.throughPeople.filter(({ isPlanned, day }) => !isPlanned && day <= asOf);
		const done = [...doneBy(contact, asOf), ...through].sort(byDay);
		all.push({ contact, done });
		yield;
	}
	return all;
}

/** The contacts touched in a span, each with the first line that says so; where nothing was done, with its note. A contact a step. */
export function* contactReview(all: readonly Touches[], seen: DaySpan | null): Steps<ContactReview> {
	const found: Readonly<Record<keyof ContactReview, Evidence[]>> = { touched: [], marketed: [], first: [], lapsed: [], never: [] };
	for (const { contact, done } of all) {
		const placeOf = (activity: Activity): Evidence => namedPlaceOf(activity, contact);
		const inSpan = done.filter(({ day }) => isWithin(day, seen));
		const last = done.filter(({ day }) => seen === null || day <= seen.to).at(-1);
		const [touched] = inSpan;
		const marketed = inSpan.find(({ role }) => role === 'marketing');
		if (touched !== undefined) found.touched.push(placeOf(touched));
		if (marketed !== undefined) found.marketed.push(placeOf(marketed));
		if (touched !== undefined && touched === done[0]) found.first.push(placeOf(touched));
		if (touched === undefined && last !== undefined && seen !== null) found.lapsed.push(placeOf(last));
		if (last === undefined) found.never.push(noteOf(contact));
		yield;
	}
	const share = (evidence: readonly Evidence[]): Share => ({ count: evidence.length, of: all.length, evidence });
	const { touched, marketed, first, lapsed, never } = found;
	return { touched: share(touched), marketed: share(marketed), first: share(first), lapsed: share(lapsed), never: share(never) };
}

/** One place may tell of many, as a campaign's audience does: in a note other than the contact's own, the words begin with whom they count for. */
function namedPlaceOf({ evidence: [first] }: Activity, contact: Contact): Evidence {
	if (first === undefined) return noteOf(contact);
	return first.path === contact.path ? first : { ...first, text: `${contact.name}: ${first.text}` };
}

function noteOf({ path, name }: Contact): Evidence {
	return { path, at: { line: 1 }, text: name };
}
