import { Notice, type App } from 'obsidian';
import type { NoteChange } from '../../core/conversation/note-change';
import { noteNameOf } from '../../core/conversation/note-names';
import { errorMessage } from '../../core/error-message';
import { allLanguages } from '../../core/i18n/all-languages';
import { evidenceIn, linesLookedUp, type EvidenceLine } from '../../core/review/review-evidence';
import type { ReviewSectionId } from '../../core/review/review-figures';
import type { RoleReview } from '../../core/review/review-shape';
import type { CommandHost } from '../../contact-book/commands/command';
import { reviewCsv } from '../../core/view/review-csv';
import { reviewMarkdown, reviewTitle } from '../../core/view/review-markdown';
import type { ShownWords } from '../../core/view/review-plots/review-tables';
import type { SidebarHost } from '../sidebar/sidebar-host';
import { lineLookup } from '../line-lookup';
import { languageOf } from '../words-of';
import { pngOf, svgText } from './plot-picture';
import type { ReviewViewHost } from './review-view-host';

/** What the view asks of the app to keep a review. Nothing that exists is overwritten. */
export function reviewKeeper({ vault, fileManager }: App, host: CommandHost): Omit<ReviewViewHost, keyof SidebarHost> {
	const { notes } = host;
	const reviewWords = (): ShownWords => {
		const { review, reviewView: view } = allLanguages[languageOf(notes.settings().language)];
		return { review, view, day: host.words().ui.day };
	};
	const lineOf = async (review: RoleReview): Promise<EvidenceLine> => linesLookedUp(review, await lineLookup(vault, evidenceIn(review)));
	/** The name is free when it is asked for, and what was made there since is not overwritten: the app refuses. */
	const keep = async (name: string, save: (path: string) => Promise<unknown>): Promise<void> => {
		const { view } = reviewWords();
		try {
			const path = await fileManager.getAvailablePathForAttachment(name);
			await save(path);
			new Notice(view.saved(path));
		} catch (error) {
			new Notice(view.notSaved(errorMessage(error)));
		}
	};
	return {
		reviewWords,
		savePicture: (svg, section, period) =>
			keep(`${noteNameOf(`${reviewWords().review.title([period])} ${section}`)}.png`, async (path) =>
				vault.createBinary(path, await pngOf(svg, `${section}, ${period}`)),
			),
		saveCsv: (review) =>
			keep(`${noteNameOf(reviewTitle(review, reviewWords().review))}.csv`, async (path) => vault.create(path, reviewCsv(review, await lineOf(review)))),
		async makeNote(review, plots) {
			const { review: words } = reviewWords();
			const title = noteNameOf(reviewTitle(review, words));
			const changes: NoteChange[] = [];
			const pictures = new Map<ReviewSectionId, string>();
			for (const [section, svg] of plots) {
				const name = words.section[section];
				const path = await fileManager.getAvailablePathForAttachment(`${noteNameOf(`${title} ${name}`)}.svg`);
				pictures.set(section, path);
				changes.push({ change: 'create', path, text: svgText(svg, `${name}, ${review.periods[0]?.period.label ?? ''}`) });
			}
			const folder = fileManager.getNewFileParent('');
			const path = notes.freePath(folder.isRoot() ? '' : folder.path, title);
			const text = reviewMarkdown(review, { words, lineOf: await lineOf(review), pictures });
			const { written } = await notes.write(title, [...changes, { change: 'create', path, text }]);
			if (written.includes(path)) host.open(path);
		},
	};
}
