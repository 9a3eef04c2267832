import type { ActivityFact } from '../core/model/activity';
import type { IsoDay } from '../core/model/iso-date';
import type { Place } from '../core/model/place';
import { problemAt, type Problem } from '../core/model/problem';
import type { NamedPlace, NoteFacts } from '../core/read/note-facts';
import { resolveRef, targetFrom, type NameIndex, type Resolution } from './name-index';

/** What one note tells of one contact. */
export interface ToldOfContact {
	readonly activities: { readonly fact: ActivityFact; readonly at: Place; readonly isCampaign: boolean }[];
	readonly mentions: { readonly day: IsoDay; readonly at: Place; readonly source: string }[];
	/** Whether the note's deal is with this contact. */
	isDealWith: boolean;
	/** Whether the note is that of a person who belongs to this company. */
	isPersonOf: boolean;
}

/** A note with its names resolved: what it tells of each contact, by the path of the contact's note. */
export interface ResolvedNote {
	readonly byContact: ReadonlyMap<string, ToldOfContact>;
	readonly problems: readonly Problem[];
}

/** What resolving needs of the other notes. */
export interface OtherNotes {
	readonly names: NameIndex;
	isContact(path: string): boolean;
}

const ATTACHMENT = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|mp3|mp4|m4a|wav|webm|canvas|base|docx?|xlsx?|pptx?|csv|html?|zip)$/i;

/**
 * Resolves the names of a note. A missing or ambiguous name is a problem in deal notes, campaign notes and role-tagged lines;
 * elsewhere a name that is no contact is simply not ours (`format.md`, Reading values).
 */
export function resolveNote(facts: NoteFacts, others: OtherNotes): ResolvedNote {
	const byContact = new Map<string, ToldOfContact>();
	const problems: Problem[] = [];
	const note = { facts, others, problems };
	for (const shared of facts.shared) {
		const strictness = !shared.isStrict ? 'lax' : shared.isCampaign ? 'contact' : 'note';
		for (const { path, at } of contactsOf(shared.with, strictness, note)) {
			toldOf(byContact, path).activities.push({ fact: shared.activity, at: shared.isCampaign ? at : shared.activity.at, isCampaign: shared.isCampaign });
		}
	}
	if (facts.deal !== null) {
		for (const { path } of contactsOf(facts.deal.with, 'contact', note)) toldOf(byContact, path).isDealWith = true;
	}
	for (const ref of facts.contact?.companies ?? []) {
		for (const { path } of contactsOf([{ ref, at: { line: 1 } }], 'lax', note)) {
			if (path !== facts.path) toldOf(byContact, path).isPersonOf = true;
		}
	}
	addMentions(byContact, note);
	return { byContact, problems };
}

interface Note {
	readonly facts: NoteFacts;
	readonly others: OtherNotes;
	readonly problems: Problem[];
}

/** A mention beside what the same note already says of the contact (an interaction note that links back) is no touch of its own. */
function addMentions(byContact: Map<string, ToldOfContact>, note: Note): void {
	const { facts } = note;
	const known = facts.kind === 'dated' ? new Set<string>() : new Set(byContact.keys());
	for (const mention of facts.mentions) {
		const refs = mention.refs.map((ref) => ({ ref, at: mention.at }));
		for (const { path } of contactsOf(refs, 'lax', note)) {
			if (!known.has(path)) toldOf(byContact, path).mentions.push({ day: mention.day, at: mention.at, source: mention.source });
		}
	}
}

/** `lax`: what is no contact is not ours. `note`: it must be a note. `contact`: it must be a contact. */
type Strictness = 'lax' | 'note' | 'contact';

function contactsOf(named: readonly NamedPlace[], strictness: Strictness, note: Note): { readonly path: string; readonly at: Place }[] {
	const contacts = new Map<string, { path: string; at: Place }>();
	const told = new Set<string>();
	for (const { ref, at } of named) {
		const meant = { ...ref, target: targetFrom(note.facts.path, ref.target) };
		for (const { name, resolution } of resolveRef(note.others.names, meant)) {
			const isContact = resolution.found === 'note' && note.others.isContact(resolution.path);
			if (isContact) {
				if (!contacts.has(resolution.path)) contacts.set(resolution.path, { path: resolution.path, at });
			} else if (strictness !== 'lax' && !told.has(name)) {
				told.add(name);
				const problem = problemOfName({ name, at }, resolution, { strictness, path: note.facts.path });
				if (problem !== null) note.problems.push(problem);
			}
		}
	}
	return [...contacts.values()];
}

function problemOfName(
	written: { readonly name: string; readonly at: Place },
	resolution: Resolution,
	where: { readonly strictness: Strictness; readonly path: string },
): Problem | null {
	const { name, at } = written;
	if (resolution.found === 'ambiguous') return { ...problemAt('contact-ambiguous', { path: where.path, at }, name), candidates: resolution.candidates };
	if (where.strictness === 'note' && (resolution.found === 'note' || ATTACHMENT.test(name))) return null;
	return { ...problemAt('contact-missing', { path: where.path, at }, name), candidates: resolution.found === 'note' ? [resolution.path] : [] };
}

function toldOf(byContact: Map<string, ToldOfContact>, path: string): ToldOfContact {
	const before = byContact.get(path);
	if (before !== undefined) return before;
	const told: ToldOfContact = { activities: [], mentions: [], isDealWith: false, isPersonOf: false };
	byContact.set(path, told);
	return told;
}
