import type { NoteFacts } from '../core/read/note-facts';

/** The campaigns that reach a contact by its lists on their day, each once. `campaignsTo` gives the paths of a list's campaigns. */
export function audiencesOf(
	facts: NoteFacts,
	vault: { readonly campaignsTo: (list: string) => readonly string[]; readonly facts: (path: string) => NoteFacts | undefined },
): NoteFacts[] {
	const campaigns = new Map<string, NoteFacts>();
	for (const { list, from, through } of facts.contact?.lists ?? []) {
		for (const path of vault.campaignsTo(list)) {
			const campaign = vault.facts(path);
			const day = campaign?.audience?.activity.day;
			if (campaign === undefined || day === undefined) continue;
			if ((from === null || from <= day) && (through === null || day <= through)) campaigns.set(path, campaign);
		}
	}
	return [...campaigns.values()];
}
