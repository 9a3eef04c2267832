import type { Setting } from 'obsidian';
import type { SettingsTabParts } from './settings-tab-parts';

/** Shows what the present settings find, and follows it. Gives what ends the following. */
export function showSeen(setting: Setting, { live, words }: SettingsTabParts): () => void {
	const show = (): void => {
		const { ui } = words();
		const { status, counts, result } = live.snapshot();
		if (status.is === 'reading') {
			setting.setDesc(ui.sidebar.reading(status.done, status.all));
			return;
		}
		const { marketing, sales, delivery, untagged } = result.activities;
		const deals = result.deals.won + result.deals.lost;
		setting.setDesc(
			ui.settings.seenCounts({
				notes: counts.read,
				contacts: counts.contacts,
				activities: marketing + sales + delivery + untagged,
				deals,
				flags: result.flags.length,
			}),
		);
	};
	setting.setName(words().ui.settings.seen);
	show();
	return live.subscribe(show);
}
