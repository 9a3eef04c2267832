import type { Contact, ContactName } from '../core/model/contact';
import type { Place } from '../core/model/place';
import { problemAt, type Problem } from '../core/model/problem';
import type { ContactFacts, ContactRead, DealFact, NoteFacts } from '../core/read/note-facts';
import { noteName } from '../core/read/note-name';
import { plainWord } from '../core/read/plain-word';
import { activitiesTold, assembleContact, possibleTold, type Gathered, type Telling } from './assemble-contact';
import { addNames, emptyNameIndex, hasNote, removeNames, resolveName, type NameIndex } from './name-index';
import { resolveNote, type ResolvedNote } from './resolve-note';

/**
 * The contacts of a vault, put together from the facts of its notes. Notes are put in, replaced and removed one at a time; a
 * contact is assembled when it is asked for. Names are resolved against all notes of the vault, contacts or not.
 */
export class ContactBook {
	private readonly notes = new Map<string, NoteFacts>();
	private readonly aliases = new Map<string, readonly string[]>();
	private readonly names: NameIndex = emptyNameIndex();
	private readonly resolved = new Map<string, ResolvedNote>();
	/** Contact path → the notes that name it. */
	private readonly namedBy = new Map<string, Set<string>>();
	private readonly campaignsByList = new Map<string, Set<string>>();
	/** By contact whose note was read since names were settled: what could not be read, and linked deal notes; null: nothing. */
	private readonly leftOver = new Map<string, LeftOver | null>();
	/** A person is read for itself and for its company: kept from the one to the other. */
	private readonly readForCompany = new Map<string, ContactRead>();
	private areNamesSettled = false;

	/** Enters a note, or enters it anew. Facts that tell nothing are kept only as a name. */
	put(facts: NoteFacts): void {
		if (hasNote(this.names, facts.path)) this.remove(facts.path);
		if (facts.kind !== 'template') {
			addNames(this.names, facts.path, facts.aliases);
			if (facts.aliases.length > 0) this.aliases.set(facts.path, facts.aliases);
		}
		if (facts.kind !== 'other' && facts.kind !== 'template') this.notes.set(facts.path, facts);
		this.areNamesSettled = false;
	}

	/** Takes a note out; a path that is not in the book changes nothing. */
	remove(path: string): void {
		removeNames(this.names, path, this.aliases.get(path) ?? []);
		this.aliases.delete(path);
		this.notes.delete(path);
		this.areNamesSettled = false;
	}

	/** The paths of all contacts' notes, in order. */
	contactPaths(): readonly string[] {
		return [...this.notes.values()]
			.filter((facts) => facts.contact !== null)
			.map((facts) => facts.path)
			.sort();
	}

	/** One contact with all that the notes tell of it, or null where the path is no contact's. */
	contact(path: string): Contact | null {
		this.settleNames();
		const facts = this.notes.get(path);
		if (facts === undefined || facts.contact === null) return null;
		const own = this.read(facts, facts.contact);
		const tellings = this.tellingsOf(path);
		const isOfPerson = ({ told }: Telling): boolean => told.isPersonOf;
		return assembleContact({
			path,
			facts,
			own,
			tellings,
			audiences: this.audiencesOf(facts),
			linkedDeals: this.linkedDealsOf(own, tellings),
			companies: this.companiesOf(facts),
			people: tellings.filter(isOfPerson).map((telling) => this.personOf(telling.facts)),
		});
	}

	/** Contacts by name: the note's path, its name or an alias; several where the name is ambiguous. */
	contactsNamed(name: string): readonly ContactName[] {
		const resolution = resolveName(this.names, name);
		const paths = resolution.found === 'note' ? [resolution.path] : resolution.found === 'ambiguous' ? resolution.candidates : [];
		return paths.filter((path) => this.isContact(path)).map(nameOf);
	}

	/** Everything that could not be read or resolved: by path; what is told once for the vault stands first. */
	problems(): readonly Problem[] {
		this.settleNames();
		for (const facts of this.notes.values()) {
			if (facts.contact !== null && !this.leftOver.has(facts.path)) this.read(facts, facts.contact);
		}
		const linked = new Set([...this.leftOver.values()].flatMap((left) => left?.linkedDeals ?? []));
		const problems: Problem[] = [];
		const unordered: UnorderedDay[] = [];
		for (const path of [...this.notes.keys()].sort()) {
			const facts = this.notes.get(path);
			if (facts === undefined) continue;
			const left = this.leftOver.get(path) ?? null;
			problems.push(...facts.problems, ...(left?.problems ?? []), ...(this.resolved.get(path)?.problems ?? []));
			if (facts.deal !== null && facts.deal.with.length === 0 && !linked.has(path)) {
				problems.push(problemAt('deal-without-contact', { path, at: facts.deal.fact.at }, noteName(path)));
			}
			for (const day of [...facts.unorderedDays, ...(left?.unorderedDays ?? [])]) unordered.push({ path, ...day });
		}
		const first = unordered[0];
		if (first === undefined) return problems;
		return [{ ...problemAt('date-order', first, first.found), count: unordered.length }, ...problems];
	}

	/** Reads what a contact's own note tells, and keeps of it only what could not be read and which deal notes it links to. */
	private read({ path }: NoteFacts, contact: ContactFacts): ContactRead {
		const kept = this.readForCompany.get(path);
		if (kept !== undefined) {
			this.readForCompany.delete(path);
			return kept;
		}
		const own = contact.read();
		if (contact.companies.length > 0) this.readForCompany.set(path, own);
		const linkedDeals: string[] = [];
		const problems = [...own.problems];
		for (const fact of own.deals) {
			const note = this.dealNoteOf(fact);
			if (note !== undefined) linkedDeals.push(note.path);
			else if (fact.status === null) problems.push(problemAt('deal-status-missing', { path, at: fact.at }, fact.text));
		}
		const isNothing = problems.length + own.unorderedDays.length + linkedDeals.length === 0;
		this.leftOver.set(path, isNothing ? null : { problems, unorderedDays: own.unorderedDays, linkedDeals });
		return own;
	}

	/** Resolves the names of all notes anew, where a note was put in or taken out since. */
	private settleNames(): void {
		if (this.areNamesSettled) return;
		this.areNamesSettled = true;
		this.resolved.clear();
		this.namedBy.clear();
		this.campaignsByList.clear();
		this.leftOver.clear();
		this.readForCompany.clear();
		const others = { names: this.names, isContact: (path: string) => this.isContact(path) };
		for (const facts of this.notes.values()) {
			for (const list of facts.audience?.lists ?? []) addTo(this.campaignsByList, plainWord(list), facts.path);
			if (!namesSomeone(facts)) continue;
			const resolved = resolveNote(facts, others);
			if (resolved.byContact.size === 0 && resolved.problems.length === 0) continue;
			this.resolved.set(facts.path, resolved);
			for (const contact of resolved.byContact.keys()) addTo(this.namedBy, contact, facts.path);
		}
	}

	private isContact(path: string): boolean {
		return this.notes.get(path)?.kind === 'contact';
	}

	private tellingsOf(path: string): Telling[] {
		const tellings: Telling[] = [];
		for (const source of [...(this.namedBy.get(path) ?? [])].sort()) {
			const facts = this.notes.get(source);
			const told = this.resolved.get(source)?.byContact.get(path);
			if (facts !== undefined && told !== undefined) tellings.push({ facts, told });
		}
		return tellings;
	}

	private audiencesOf(facts: NoteFacts): NoteFacts[] {
		const campaigns = new Map<string, NoteFacts>();
		for (const { list, from, through } of facts.contact?.lists ?? []) {
			for (const path of this.campaignsByList.get(plainWord(list)) ?? []) {
				const campaign = this.notes.get(path);
				const day = campaign?.audience?.activity.day;
				if (campaign === undefined || day === undefined) continue;
				if ((from === null || from <= day) && (through === null || day <= through)) campaigns.set(path, campaign);
			}
		}
		return [...campaigns.values()];
	}

	/** What a person of a company adds to it: activities and possible touches, as the notes tell them. */
	private personOf(facts: NoteFacts): Gathered['people'][number] {
		const { path, contact } = facts;
		const person = nameOf(path);
		if (contact === null) return { person, activities: [], possible: [] };
		const told = { path, own: this.read(facts, contact), tellings: this.tellingsOf(path), audiences: this.audiencesOf(facts) };
		return { person, activities: activitiesTold(told), possible: possibleTold(told) };
	}

	private companiesOf(facts: NoteFacts): ContactName[] {
		const resolved = this.resolved.get(facts.path)?.byContact ?? new Map<string, Telling['told']>();
		return [...resolved].filter(([, told]) => told.isPersonOf).map(([path]) => nameOf(path));
	}

	private linkedDealsOf(own: ContactRead, tellings: readonly Telling[]): Map<DealFact, NoteFacts> {
		const linked = new Map<DealFact, NoteFacts>();
		const ownNotes = new Map(tellings.filter(({ told }) => told.isDealWith).map((telling) => [plainWord(noteName(telling.facts.path)), telling.facts]));
		for (const fact of own.deals) {
			const note = this.dealNoteOf(fact) ?? ownNotes.get(plainWord(fact.name));
			if (note !== undefined) linked.set(fact, note);
		}
		return linked;
	}

	/** The note that a contact's deal line links to, or, where the note names no contact, whose name the line bears. */
	private dealNoteOf(fact: DealFact): NoteFacts | undefined {
		const resolution = resolveName(this.names, fact.link?.target ?? fact.name);
		const note = resolution.found === 'note' ? this.notes.get(resolution.path) : undefined;
		if (note === undefined || note.deal === null) return undefined;
		return fact.link !== null || note.deal.with.length === 0 ? note : undefined;
	}
}

interface LeftOver {
	readonly problems: readonly Problem[];
	readonly unorderedDays: NoteFacts['unorderedDays'];
	/** The paths of the deal notes that the contact's lines link to or name. */
	readonly linkedDeals: readonly string[];
}

interface UnorderedDay {
	readonly path: string;
	readonly at: Place;
	readonly found: string;
}

function namesSomeone({ shared, mentions, deal, contact }: NoteFacts): boolean {
	return shared.length > 0 || mentions.length > 0 || deal !== null || (contact !== null && contact.companies.length > 0);
}

function nameOf(path: string): ContactName {
	return { path, name: noteName(path) };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}
