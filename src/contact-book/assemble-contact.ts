import type { Activity } from '../core/model/activity';
import type { Contact, ContactName, Reevaluation } from '../core/model/contact';
import type { Deal } from '../core/model/deal';
import { byDay } from '../core/model/order';
import { plainWord } from '../core/model/plain-word';
import { actKey } from '../core/read/act-key';
import type { ContactRead, DealFact, NoteFacts } from '../core/read/note-facts';
import { noteName } from '../core/read/note-name';
import { mergeActivities, mergePossible, type ToldActivity, type ToldPossible } from './merge-activities';
import { dealOfNote, dealsOfLines, referredByOf, type ToldDeal } from './merge-deals';
import type { ToldOfContact } from './resolve-note';

/** A note that names a contact, and what it tells of it. */
export interface Telling {
	readonly facts: NoteFacts;
	readonly told: ToldOfContact;
}

/** Everything the notes tell of one contact, gathered by the book. */
export interface Gathered {
	readonly path: string;
	readonly facts: NoteFacts;
	readonly own: ContactRead;
	readonly tellings: readonly Telling[];
	/** What campaigns tell that reach the contact as a member of a list, dated memberships already heeded. */
	readonly audiences: readonly ToldActivity[];
	/** The deal notes that the contact's own lines link to or name, by line. */
	readonly linkedDeals: ReadonlyMap<DealFact, NoteFacts>;
	readonly companies: readonly ContactName[];
	readonly people: readonly { readonly person: ContactName; readonly activities: readonly Activity[]; readonly possible: readonly ToldPossible[] }[];
}

/** Makes one contact of what the notes tell: doubles merged, deals united, a company's people counted for it. */
export function assembleContact(gathered: Gathered): Contact {
	const { path, own, facts } = gathered;
	const activities = activitiesTold(gathered);
	return {
		path,
		name: noteName(path),
		aliases: facts.aliases,
		activities,
		throughPeople: throughPeople(gathered, activities),
		possible: mergePossible(possibleTold(gathered)),
		possibleThroughPeople: mergePossible(gathered.people.flatMap(({ possible }) => possible)),
		deals: dealsOf(gathered),
		reevaluations: own.reevaluations.map(({ day, decision, until, reason, at, source }): Reevaluation => ({
			day,
			decision,
			until,
			reason,
			evidence: { path, at, text: source },
		})),
		doNotContact: own.doNotContact === null ? null : { path, at: own.doNotContact.at, text: own.doNotContact.source },
		snoozedUntil: own.snoozedUntil,
		companies: gathered.companies,
		people: gathered.people.map(({ person }) => person),
		referredBy: referredByOf(own.referredBy, path),
		emails: own.emails,
	};
}

/** The activities of one contact, as its own note, the notes that name it and the campaigns that reach it tell them. */
export function activitiesTold({ path, own, tellings, audiences }: Pick<Gathered, 'path' | 'own' | 'tellings' | 'audiences'>): Activity[] {
	const told: ToldActivity[] = own.activities.map((fact) => ({ fact, path, at: fact.at, isCampaign: false }));
	for (const { facts, told: toldOfContact } of tellings) {
		for (const one of toldOfContact.activities) told.push({ path: facts.path, ...one });
	}
	return mergeActivities([...told, ...audiences]);
}

/** The possible touches of one contact, as its own note and the notes that mention it tell them. */
export function possibleTold({ path, own, tellings }: Pick<Gathered, 'path' | 'own' | 'tellings'>): ToldPossible[] {
	const told: ToldPossible[] = own.possible.map(({ day, at, source }) => ({ day, at, source, path }));
	for (const { facts, told: toldOfContact } of tellings) {
		for (const { day, at, source } of toldOfContact.mentions) told.push({ day, at, source, path: facts.path });
	}
	return told;
}

/** What reached a company only through its people; an activity that the company's own notes tell is not told twice. */
function throughPeople({ people }: Gathered, own: readonly Activity[]): Activity[] {
	if (people.length === 0) return [];
	const known = new Set(own.map(keyOf));
	const reached = people.flatMap(({ person, activities }) =>
		activities
			.filter((activity) => (activity.role === 'marketing' || activity.role === 'delivery') && !known.has(keyOf(activity)))
			.map((activity) => ({ ...activity, through: person.name })),
	);
	return reached.sort(byDay);
}

function keyOf(activity: Activity): string {
	return `${actKey(activity, activity.evidence[0]?.text ?? '')} ${String(activity.isPlanned)}`;
}

/** Deals of notes first; a line that links to a deal's note, or bears its name, is that deal, and the note wins: of the line only a day is taken that the note leaves out. */
function dealsOf(gathered: Gathered): Deal[] {
	const { tellings, linkedDeals } = gathered;
	const notes = new Map<string, NoteFacts>();
	for (const { facts, told } of tellings) if (told.isDealWith) notes.set(facts.path, facts);
	for (const note of linkedDeals.values()) notes.set(note.path, note);
	const lines = linesByNote(gathered);
	const ofNotes = [...notes.values()].flatMap((facts) => {
		const told = toldDeal(facts.deal?.fact, facts.path);
		return told === null ? [] : [dealOfNote(told, lines.get(facts.path))];
	});
	return [...ofNotes, ...dealsOfLines(lines.get(null) ?? [])];
}

/** The lines of a contact's deals by the path of the deal's note that each stands for; under null those of deals without one. */
function linesByNote({ path, own, linkedDeals }: Gathered): ReadonlyMap<string | null, readonly ToldDeal[]> {
	const lines = new Map<string | null, ToldDeal[]>();
	for (const fact of own.deals) {
		const told = toldDeal(fact, path);
		if (told === null) continue;
		const note = linkedDeals.get(fact)?.path ?? null;
		const before = lines.get(note);
		if (before === undefined) lines.set(note, [told]);
		else before.push(told);
	}
	return lines;
}

function toldDeal(fact: ContactRead['deals'][number] | undefined, path: string): ToldDeal | null {
	if (fact === undefined || fact.status === null) return null;
	return { fact: { ...fact, status: fact.status }, path };
}

/** The deal notes that a contact's lines stand for, by line: those they link to or name, else one with the contact that bears the line's name. */
export function linkedDealsOf(deals: readonly DealFact[], dealNotes: ReadonlyMap<DealFact, NoteFacts>, tellings: readonly Telling[]): Map<DealFact, NoteFacts> {
	const linked = new Map(dealNotes);
	for (const fact of deals) {
		const named = linked.has(fact) ? undefined : tellings.find(isDealNamed(fact.name));
		if (named !== undefined) linked.set(fact, named.facts);
	}
	return linked;
}

/** Whether a note tells of a deal with the contact that bears a name. */
function isDealNamed(name: string): (telling: Telling) => boolean {
	return ({ told, facts }) => told.isDealWith && plainWord(noteName(facts.path)) === plainWord(name);
}

/** Whether how a deal stands, of which a contact's own note gives no more than the name, is told in another line or note. */
export function isToldElsewhere({ name }: DealFact, own: readonly DealFact[], tellings: readonly Telling[]): boolean {
	return own.some((other) => other.status !== null && plainWord(other.name) === plainWord(name)) || tellings.some(isDealNamed(name));
}

/** A contact by its note's path. */
export function nameOf(path: string): ContactName {
	return { path, name: noteName(path) };
}
