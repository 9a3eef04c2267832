import type { IsoDay } from '../core/model/iso-date';
import { isAfter } from '../core/model/order';
import { plainWord } from '../core/model/plain-word';
import type { ListMembership, NoteFacts } from '../core/read/note-facts';
import type { ToldActivity } from './merge-activities';

/** What the campaigns tell that reach a contact by its lists on their day, each once. `campaignsTo` gives the paths of a list's campaigns. */
export function audiencesOf(
	lists: readonly ListMembership[],
	vault: { readonly campaignsTo: (list: string) => readonly string[]; readonly facts: (path: string) => NoteFacts | undefined },
): ToldActivity[] {
	const campaigns = new Map<string, ToldActivity>();
	for (const membership of lists) {
		for (const path of vault.campaignsTo(membership.list)) {
			const audience = vault.facts(path)?.audience ?? null;
			if (audience === null) continue;
			const { activity: fact, at } = audience;
			if (!isOn(membership, fact.day)) continue;
			campaigns.set(path, { fact, path, at, isCampaign: true });
		}
	}
	return [...campaigns.values()];
}

/** A list that contacts are on, and the paths of those who are. */
export interface ContactList {
	/** As it was first written. */
	readonly name: string;
	readonly members: readonly string[];
}

/** The lists of notes that contacts are on as of a day, by their names as `plainWord` writes them: so lists are told apart. */
export function listsOn(notes: Iterable<Pick<NoteFacts, 'path' | 'contact'>>, day: IsoDay): ReadonlyMap<string, ContactList> {
	const lists = new Map<string, { readonly name: string; readonly members: string[] }>();
	for (const { path, contact } of notes) {
		for (const membership of contact?.lists ?? []) {
			if (!isOn(membership, day)) continue;
			const key = plainWord(membership.list);
			const list = lists.get(key) ?? { name: membership.list, members: [] };
			lists.set(key, list);
			list.members.push(path);
		}
	}
	return lists;
}

function isOn({ from, through }: ListMembership, day: IsoDay): boolean {
	return !isAfter(from, day) && (through === null || day <= through);
}
