import type { Setting } from 'obsidian';
import { doneCount } from '../../core/shapes/check-counts';
import type { SettingsTabParts } from './settings-tab-parts';

/** Shows what the present settings find, and keeps it up to date. Gives a function that ends this. */
export function showSeen(setting: Setting, { live, words }: SettingsTabParts): () => void {
	const show = (): void => {
		const { ui } = words();
		const { status, counts, result } = live.snapshot();
		if (status.is === 'reading') {
			setting.setDesc(ui.sidebar.reading(status.done, status.all));
			return;
		}
		const deals = result.deals.won + result.deals.lost;
		setting.setDesc(
			ui.settings.seenCounts({
				notes: counts.read,
				contacts: counts.contacts,
				activities: doneCount(result.activities),
				deals,
				flags: result.flags.length,
			}),
		);
	};
	setting.setName(words().ui.settings.seen);
	show();
	return live.subscribe(show);
}
