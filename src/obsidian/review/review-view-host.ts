import type { ReviewSectionId } from '../../core/review/review-figures';
import type { RoleReview } from '../../core/review/review-shape';
import type { ShownWords } from '../../core/view/review-plots/review-tables';
import type { SidebarHost } from '../sidebar/sidebar-host';

/** What the role review's view asks of the app, besides what the sidebar asks. */
export interface ReviewViewHost extends SidebarHost {
	reviewWords(): ShownWords;
	/** Saves the plot of a section and period as a picture beside the notes, under a free name, and says where. */
	savePicture(svg: SVGSVGElement, section: string, period: string): Promise<void>;
	/** Saves the figures as a table for a spreadsheet, under a free name, and says where. */
	saveCsv(review: RoleReview): Promise<void>;
	/** Makes a note of the review with its plots, as one step that can be undone, and opens it. */
	makeNote(review: RoleReview, plots: ReadonlyMap<ReviewSectionId, SVGSVGElement>): Promise<void>;
}
