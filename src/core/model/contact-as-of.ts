import type { Activity, PossibleTouch } from './activity';
import type { Contact, Reevaluation } from './contact';
import { dealAsOf, type DealAsOf } from './deal';
import type { IsoDay } from './iso-date';
import { byDay, isAfter } from './order';

/** A contact as of a day: nothing dated after it has happened. */
export interface ContactAsOf {
	readonly contact: Contact;
	readonly asOf: IsoDay;
	/** Done on or before the day, by day; its own, not its people's. */
	readonly done: readonly Activity[];
	/** Marketing that counts for it, by day: its own and, for a company, that which reached its people. */
	readonly marketing: readonly Activity[];
	/** Paid work and its paperwork, by day: its own and its people's. */
	readonly delivery: readonly Activity[];
	/** Not done: written as planned, whatever the day, or dated after the day asked. */
	readonly planned: readonly Activity[];
	readonly possible: readonly PossibleTouch[];
	/** The same with a company's people among them. */
	readonly possibleForFlags: readonly PossibleTouch[];
	readonly deals: readonly DealAsOf[];
	/** The latest re-evaluation; on a tie of days the later line. Null where there is none yet. */
	readonly reevaluation: Reevaluation | null;
}

/** Sees a contact as of a day. */
export function contactAsOf(contact: Contact, asOf: IsoDay): ContactAsOf {
	const isDone = (activity: Activity): boolean => !activity.isPlanned && activity.day <= asOf;
	const done = contact.activities.filter(isDone);
	const through = contact.throughPeople.filter(isDone);
	return {
		contact,
		asOf,
		done,
		marketing: ofRole('marketing', done, through),
		delivery: ofRole('delivery', done, through),
		planned: [...contact.activities, ...contact.throughPeople.filter(({ role }) => role === 'marketing')].filter((activity) => !isDone(activity)),
		possible: contact.possible.filter(({ day }) => day <= asOf),
		possibleForFlags: [...contact.possible, ...contact.possibleThroughPeople].filter(({ day }) => day <= asOf),
		deals: contact.deals.map((deal) => dealAsOf(deal, asOf)),
		reevaluation: latestReevaluation(contact.reevaluations, asOf),
	};
}

/** The first thing not done as of the day, by its day; of paid work and its paperwork only where nothing else is, undefined where nothing at all is. */
export function nextPlanned({ planned }: ContactAsOf): Activity | undefined {
	const inTurn = [...planned].sort(byDay);
	return inTurn.find(({ role }) => role !== 'delivery') ?? inTurn[0];
}

/** Whether marketing to a contact was stopped as of the day: by decision, or because it is not to be contacted. */
export function isStopped({ contact, reevaluation }: ContactAsOf): boolean {
	return contact.doNotContact !== null || reevaluation?.decision === 'stop';
}

/** The day on which a pause of marketing ends; null where none goes on as of the day. */
export function pauseEnd({ asOf, reevaluation }: ContactAsOf): IsoDay | null {
	const until = reevaluation?.until ?? null;
	return isAfter(until, asOf) ? until : null;
}

/** The day on which a snooze ends and flags return; null where none goes on as of the day. */
export function snoozeEnd({ asOf, contact: { snoozedUntil } }: ContactAsOf): IsoDay | null {
	return isAfter(snoozedUntil, asOf) ? snoozedUntil : null;
}

/** The closed deals whose closing day is known, with that day. */
export function datedCloses(contact: ContactAsOf): { readonly close: DealAsOf; readonly on: IsoDay }[] {
	return contact.deals.flatMap((close) => (close.closedOn === null ? [] : [{ close, on: close.closedOn }]));
}

/** The latest day on which a deal was closed, or null. */
export function latestCloseDay(contact: ContactAsOf): IsoDay | null {
	const days = datedCloses(contact).map(({ on }) => on);
	return days.sort().at(-1) ?? null;
}

function ofRole(role: 'marketing' | 'delivery', own: readonly Activity[], through: readonly Activity[]): readonly Activity[] {
	const mine = own.filter((activity) => activity.role === role);
	const theirs = through.filter((activity) => activity.role === role);
	if (theirs.length === 0) return mine;
	return [...mine, ...theirs].sort(byDay);
}

function latestReevaluation(all: readonly Reevaluation[], asOf: IsoDay): Reevaluation | null {
	let latest: Reevaluation | null = null;
	for (const one of all) {
		if (one.day <= asOf && (latest === null || one.day >= latest.day)) latest = one;
	}
	return latest;
}
