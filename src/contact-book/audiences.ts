import { isAfter } from '../core/model/order';
import type { ListMembership, NoteFacts } from '../core/read/note-facts';
import type { ToldActivity } from './merge-activities';

/** What the campaigns tell that reach a contact by its lists on their day, each once. `campaignsTo` gives the paths of a list's campaigns. */
export function audiencesOf(
	lists: readonly ListMembership[],
	vault: { readonly campaignsTo: (list: string) => readonly string[]; readonly facts: (path: string) => NoteFacts | undefined },
): ToldActivity[] {
	const campaigns = new Map<string, ToldActivity>();
	for (const { list, from, through } of lists) {
		for (const path of vault.campaignsTo(list)) {
			const audience = vault.facts(path)?.audience ?? null;
			if (audience === null) continue;
			const { activity: fact, at } = audience;
			if (isAfter(from, fact.day) || (through !== null && isAfter(fact.day, through))) continue;
			campaigns.set(path, { fact, path, at, isCampaign: true });
		}
	}
	return [...campaigns.values()];
}
