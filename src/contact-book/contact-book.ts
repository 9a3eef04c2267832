import type { Contact, ContactName } from '../core/model/contact';
import { plainWord } from '../core/model/plain-word';
import { problemAt, type Problem } from '../core/model/problem';
import type { ContactFacts, ContactRead, DealFact, NoteFacts } from '../core/read/note-facts';
import { activitiesTold, assembleContact, isToldElsewhere, linkedDealsOf, nameOf, possibleTold, type Gathered, type Telling } from './assemble-contact';
import { audiencesOf } from './audiences';
import { allNames, changedNames, hasDeal, type Entry } from './book-entry';
import { isDealOfNobody, listProblems, type LeftOver } from './book-problems';
import { DealLines } from './deal-lines';
import type { ToldActivity } from './merge-activities';
import { addNames, emptyNameIndex, noteNames, notesOfName, removeNames, resolveName, targetFrom, type NameIndex } from './name-index';
import { ResolvedNotes } from './resolved-notes';
import { addTo, takeFrom } from './sets-by-key';

/** What a contact's own note tells, and the deal notes that its lines link to or name, by line. */
interface OwnNote {
	readonly own: ContactRead;
	readonly dealNotes: ReadonlyMap<DealFact, NoteFacts>;
}

/**
 * The contacts of a vault, put together from the facts of its notes. Notes are put in, replaced and removed one at a time; a
 * contact is assembled when it is asked for. Names are resolved against all notes of the vault, contacts or not: all at once
 * when a contact is first asked for, and from then on only those that a changed note touches.
 */
export class ContactBook {
	readonly #notes = new Map<string, NoteFacts>();
	/** The aliases of the notes that are kept only as a name. */
	readonly #named = new Map<string, readonly string[]>();
	readonly #names: NameIndex = emptyNameIndex();
	readonly #resolved = new ResolvedNotes();
	readonly #dealLines = new DealLines();
	readonly #members = new Map<string, Set<string>>();
	/** What was touched and, where it is a contact's own note, not read since. */
	readonly #unread = new Set<string>();
	/** What reading a contact's own note left over: what could not be read, and linked deal notes. */
	readonly #leftOver = new Map<string, LeftOver>();
	/** Notes in which something may be wrong. */
	readonly #noted = new Set<string>();
	/** A person is read for itself and for its company: kept from the one to the other. */
	readonly #readForCompany = new Map<string, OwnNote>();
	readonly #touched = new Set<string>();
	/** How many notes tell a deal: where none does, no line of a contact can link to one. */
	#dealNotes = 0;
	#areNamesSettled = false;

	/** Enters a note, or enters it anew. Facts that tell nothing are kept only as a name. */
	put(facts: NoteFacts): void {
		const before = this.#leave(facts.path);
		this.#enter(facts);
		if (this.#areNamesSettled) this.#follow(facts.path, before, this.#entryOf(facts.path));
	}

	/** Takes a note out; a path that is not in the book changes nothing. */
	remove(path: string): void {
		const before = this.#leave(path);
		if (before !== null && this.#areNamesSettled) this.#follow(path, before, null);
	}

	/** Whether a note is in the book, as itself or only as a name. */
	has(path: string): boolean {
		return this.#notes.has(path) || this.#named.has(path);
	}

	/** The paths of all contacts' notes, in order. */
	contactPaths(): readonly string[] {
		return [...this.#notes.values()]
			.filter((facts) => facts.contact !== null)
			.map((facts) => facts.path)
			.sort();
	}

	/** The paths of contacts that may have changed since this was last asked, gone ones among them; the first time, all. */
	takeTouched(): readonly string[] {
		this.#settleNames();
		const touched = [...this.#touched];
		this.#touched.clear();
		return touched;
	}

	/** One contact with all that the notes tell of it, or null where the path is no contact's. */
	contact(path: string): Contact | null {
		this.#settleNames();
		const facts = this.#notes.get(path);
		if (facts === undefined || facts.contact === null) return null;
		const { own, dealNotes } = this.#read(facts, facts.contact);
		const tellings = this.#tellingsOf(path);
		const isOfPerson = ({ told }: Telling): boolean => told.isPersonOf;
		return assembleContact({
			path,
			facts,
			own,
			tellings,
			audiences: this.#audiencesOf(facts.contact),
			linkedDeals: linkedDealsOf(own.deals, dealNotes, tellings),
			companies: this.#resolved.contactsIn(path).map(nameOf),
			people: tellings.filter(isOfPerson).map((telling) => this.#personOf(telling.facts)),
		});
	}

	/** All contacts, in the order of their paths, assembled one at a time; those that go meanwhile are left out. */
	*contacts(): Generator<Contact> {
		for (const path of this.contactPaths()) {
			const contact = this.contact(path);
			if (contact !== null) yield contact;
		}
	}

	/** What a note is, or undefined where the book knows nothing of it but its name. */
	facts(path: string): NoteFacts | undefined {
		return this.#notes.get(path);
	}

	/** The contacts that a note tells something of, by path. */
	contactsIn(path: string): readonly string[] {
		this.#settleNames();
		return this.#resolved.contactsIn(path);
	}

	/** Contacts by name: the note's path, its name or an alias; several where the name is ambiguous. */
	contactsNamed(name: string): readonly ContactName[] {
		const resolution = resolveName(this.#names, name);
		const paths = resolution.found === 'note' ? [resolution.path] : resolution.found === 'ambiguous' ? resolution.candidates : [];
		return paths.filter((path) => this.#isContact(path)).map(nameOf);
	}

	/** The contacts that a person may mean by a name. To a link a bare name is also the path of a note at the top of the vault; to a person it is that of all who bear it. */
	contactsMeant(name: string): readonly ContactName[] {
		const namesakes = notesOfName(this.#names, name).filter((path) => this.#isContact(path));
		return namesakes.length > 1 ? namesakes.map(nameOf) : this.contactsNamed(name);
	}

	/** Everything that could not be read or resolved: by path; what is told once for the vault stands first. */
	problems(): readonly Problem[] {
		this.#settleNames();
		for (const path of this.#unread) {
			const facts = this.#notes.get(path);
			if (facts !== undefined && facts.contact !== null) this.#read(facts, facts.contact);
		}
		this.#unread.clear();
		return listProblems({
			noted: this.#noted,
			facts: (path) => this.#notes.get(path),
			leftOver: this.#leftOver,
			unresolved: (path) => this.#resolved.problems(path),
		});
	}

	#enter(facts: NoteFacts): void {
		const { path, kind, aliases, contact } = facts;
		if (kind === 'template') return;
		addNames(this.#names, path, aliases);
		if (kind === 'other') {
			this.#named.set(path, aliases);
			return;
		}
		this.#notes.set(path, facts);
		if (facts.deal !== null) this.#dealNotes++;
		for (const { list } of contact?.lists ?? []) addTo(this.#members, plainWord(list), path);
		if (facts.problems.length > 0 || facts.unorderedDays.length > 0 || isDealOfNobody(facts)) this.#noted.add(path);
	}

	/** Takes a note out of the lists that hold it by its own path; gives what the book knew of it, null where it knew nothing. */
	#leave(path: string): Entry | null {
		const before = this.#entryOf(path);
		if (before === null) return null;
		removeNames(this.#names, path, before.aliases);
		this.#named.delete(path);
		this.#noted.delete(path);
		this.#notes.delete(path);
		if (hasDeal(before)) this.#dealNotes--;
		for (const { list } of before.facts?.contact?.lists ?? []) takeFrom(this.#members, plainWord(list), path);
		return before;
	}

	#entryOf(path: string): Entry | null {
		const facts = this.#notes.get(path);
		const aliases = facts?.aliases ?? this.#named.get(path);
		return aliases === undefined ? null : { facts, aliases, names: noteNames(path, aliases) };
	}

	/** Follows one changed note: resolves anew what its names touch, and marks the contacts to be looked at again. */
	#follow(path: string, before: Entry | null, after: Entry | null): void {
		this.#readForCompany.clear();
		const names = changedNames(before, after);
		const touched = new Set<string>([path]);
		const touch = (paths: Iterable<string>): void => {
			for (const one of paths) touched.add(one);
		};
		const affected = names.length === 0 ? new Set<string>() : this.#resolved.usersOf(names, this.#notes.values());
		touch(this.#resolved.contactsIn(path));
		if (before?.facts !== undefined) this.#resolved.leave(before.facts);
		this.#resolve(after?.facts);
		touch(this.#resolved.contactsIn(path));
		for (const user of affected) {
			const facts = this.#notes.get(user);
			if (facts === undefined) continue;
			touch([user, ...this.#resolved.contactsIn(user)]);
			this.#resolved.leave(facts);
			this.#resolve(facts);
			touch(this.#resolved.contactsIn(user));
		}
		const dealNames = hasDeal(before) || hasDeal(after) ? allNames(before, after) : names;
		if (dealNames.length > 0) touch(this.#dealLines.usersOf(dealNames));
		for (const list of [before, after].flatMap((entry) => entry?.facts?.audience?.lists ?? [])) touch(this.#members.get(plainWord(list)) ?? []);
		for (const contact of [...touched]) touch(this.#resolved.contactsIn(contact));
		for (const contact of touched) this.#touch(contact);
	}

	#touch(path: string): void {
		this.#touched.add(path);
		this.#leftOver.delete(path);
		this.#dealLines.leave(path);
		this.#unread.add(path);
	}

	#resolve(facts: NoteFacts | undefined): void {
		if (facts === undefined) return;
		this.#resolved.enter(facts, { names: this.#names, isContact: (path) => this.#isContact(path) });
		if (this.#resolved.problems(facts.path).length > 0) this.#noted.add(facts.path);
	}

	/** Reads what a contact's own note tells, and keeps of it only what could not be read and which deal notes it links to. */
	#read({ path }: NoteFacts, contact: ContactFacts): OwnNote {
		const kept = this.#readForCompany.get(path);
		if (kept !== undefined) {
			this.#readForCompany.delete(path);
			return kept;
		}
		const own = contact.read();
		const dealNotes = new Map<DealFact, NoteFacts>();
		this.#unread.delete(path);
		if (this.#resolved.contactsIn(path).length > 0) this.#readForCompany.set(path, { own, dealNotes });
		this.#dealLines.enter(path, own.deals);
		const problems = [...own.problems];
		for (const fact of own.deals) {
			const note = this.#dealNoteOf(path, fact);
			if (note !== undefined) dealNotes.set(fact, note);
			else if (fact.status === null && !isToldElsewhere(fact, own.deals, this.#tellingsOf(path)))
				problems.push(problemAt('deal-status-missing', { path, at: fact.at }, fact.text));
		}
		const { unorderedDays } = own;
		const linkedDeals = [...dealNotes.values()].map((note) => note.path);
		if (problems.length + unorderedDays.length > 0) this.#noted.add(path);
		if (problems.length + unorderedDays.length + linkedDeals.length > 0) this.#leftOver.set(path, { problems, unorderedDays, linkedDeals });
		return { own, dealNotes };
	}

	/** Resolves the names of all notes, before the first contact is asked for. */
	#settleNames(): void {
		if (this.#areNamesSettled) return;
		this.#areNamesSettled = true;
		for (const facts of this.#notes.values()) {
			this.#resolve(facts);
			if (facts.contact !== null) this.#touch(facts.path);
		}
	}

	#isContact(path: string): boolean {
		return this.#notes.get(path)?.kind === 'contact';
	}

	#tellingsOf(path: string): Telling[] {
		const tellings: Telling[] = [];
		for (const source of this.#resolved.naming(path)) {
			const facts = this.#notes.get(source);
			const told = this.#resolved.told(source, path);
			if (facts !== undefined && told !== undefined) tellings.push({ facts, told });
		}
		return tellings;
	}

	#audiencesOf({ lists }: ContactFacts): ToldActivity[] {
		return audiencesOf(lists, { campaignsTo: (list) => this.#resolved.campaignsTo(list), facts: (path) => this.#notes.get(path) });
	}

	/** What a person of a company adds to it: activities and possible touches, as the notes tell them. */
	#personOf(facts: NoteFacts): Gathered['people'][number] {
		const { path, contact } = facts;
		const person = nameOf(path);
		if (contact === null) return { person, activities: [], possible: [] };
		const told = { path, own: this.#read(facts, contact).own, tellings: this.#tellingsOf(path), audiences: this.#audiencesOf(contact) };
		return { person, activities: activitiesTold(told), possible: possibleTold(told) };
	}

	/** The note that a contact's deal line links to, or, where the note names no contact, whose name the line bears. */
	#dealNoteOf(path: string, fact: DealFact): NoteFacts | undefined {
		if (this.#dealNotes === 0) return undefined;
		const resolution = resolveName(this.#names, targetFrom(path, fact.link?.target ?? fact.name));
		const note = resolution.found === 'note' ? this.#notes.get(resolution.path) : undefined;
		if (note === undefined || note.deal === null) return undefined;
		return fact.link !== null || note.deal.with.length === 0 ? note : undefined;
	}
}
