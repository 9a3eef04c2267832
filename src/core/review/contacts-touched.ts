import type { Activity } from '../model/activity';
import type { Contact } from '../model/contact';
import type { DaySpan, IsoDay } from '../model/iso-date';
import { byDay } from '../model/order';
import type { Evidence } from '../model/place';
import { doneBy } from './acts';
import { isWithin } from './review-period';
import type { ContactReview, Share } from './review-shape';

/** A contact with what was done with or for it, by day; a company's people among it. */
export interface Touches {
	readonly contact: Contact;
	readonly done: readonly Activity[];
}

/** What touched each contact up to a day. A possible touch is none until it is confirmed. */
export function touchesOf(contacts: readonly Contact[], asOf: IsoDay): Touches[] {
	return contacts.map((contact) => {
		const through = contact.throughPeople.filter(({ isPlanned, day }) => !isPlanned && day <= asOf);
		const done = [...doneBy(contact, asOf), ...through].sort(byDay);
		return { contact, done };
	});
}

/** The contacts touched in a span, each with the first line that says so; where nothing was done, with its note. */
export function contactReview(all: readonly Touches[], seen: DaySpan | null): ContactReview {
	const share = (lineOf: (touches: Touches) => Evidence | null): Share => {
		const evidence = all.flatMap((touches) => lineOf(touches) ?? []);
		return { count: evidence.length, of: all.length, evidence };
	};
	const inSpan = ({ day }: Activity): boolean => isWithin(day, seen);
	const upToEnd = ({ day }: Activity): boolean => seen === null || day <= seen.to;
	return {
		touched: share(({ contact, done }) => placeOf(done.find(inSpan), contact)),
		marketed: share(({ contact, done }) =>
			placeOf(
				done.find((activity) => activity.role === 'marketing' && inSpan(activity)),
				contact,
			),
		),
		first: share(({ contact, done }) => placeOf(done.slice(0, 1).find(inSpan), contact)),
		lapsed: share(({ contact, done }) => (seen === null || done.some(inSpan) ? null : placeOf(done.filter(upToEnd).at(-1), contact))),
		never: share(({ contact, done }) => (done.some(upToEnd) ? null : noteOf(contact))),
	};
}

function placeOf(activity: Activity | undefined, contact: Contact): Evidence | null {
	return activity === undefined ? null : (activity.evidence[0] ?? noteOf(contact));
}

function noteOf({ path, name }: Contact): Evidence {
	return { path, at: { line: 1 }, text: name };
}
