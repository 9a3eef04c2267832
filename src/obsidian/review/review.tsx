import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { SectionId } from '../../core/review/review-figures';
import { heldAgainst, type RoleReview } from '../../core/review/review-shape';
import { chosenPeriod } from '../../core/view/review-plots/review-scope';
import { isEmptyPeriod, reviewSections } from '../../core/view/review-plots/review-sections';
import { EmptyState, Message, Reading } from '../sidebar/empty-state';
import { ReviewControls } from './review-controls';
import { SectionOfReview } from './review-section';
import type { ReviewState } from './review-state';
import type { ReviewViewHost } from './review-view-host';
import { useReview } from './use-review';

const EXAMPLE = 'activities:\n  - 2026-03-05 marketing/newsletter On pricing\ndeals:\n  - 2026-02-01..2026-03-20 won Website redesign';

/** The whole role review: the period, what was done in it, and the ways to keep it. */
export function Review(props: { readonly host: ReviewViewHost; readonly state: ReviewState; readonly onState: (state: ReviewState) => void }): JSX.Element {
	const { host, state, onState } = props;
	const { snapshot, review } = useReview(host, state);
	const { view } = host.reviewWords();
	const chosen = review?.periods.at(-1);
	return (
		<div class="two-hats-review">
			<h1>{view.title}</h1>
			<Reading host={host} snapshot={snapshot} />
			{review !== null && chosen !== undefined && (
				<>
					{snapshot.counts.contacts === 0 ? (
						<EmptyState host={host} snapshot={snapshot} />
					) : isEmptyPeriod(review.lookBack) && review.periods.every(isEmptyPeriod) ? (
						<Message icon="chart-column" title={view.emptyTitle} text={view.emptyHow} example={EXAMPLE} />
					) : (
						<>
							<ReviewControls
								host={host}
								state={state}
								chosen={chosenPeriod(state.by, state.on, review.asOf)}
								label={host.reviewWords().review.column(chosen.period)}
								asOf={review.asOf}
								onState={onState}
							/>
							{isEmptyPeriod(chosen) && <p>{view.nothingIn(chosen.period.label)}</p>}
							<Parts host={host} review={review} />
						</>
					)}
				</>
			)}
		</div>
	);
}

function Parts({ host, review }: { readonly host: ReviewViewHost; readonly review: RoleReview }): JSX.Element | null {
	const words = host.reviewWords();
	const svgs = useRef(new Map<SectionId, SVGSVGElement>());
	const only = useMemo(() => chosenOf(review), [review]);
	const [now] = only.periods;
	// The words change with the language alone, and then all is drawn anew.
	const sections = useMemo(() => (now === undefined ? [] : reviewSections({ review, now, before: only.before }, words)), [review, words.review]);
	if (now === undefined) return null;
	const { review: told, view, day } = words;
	return (
		<>
			<p class="two-hats-muted">{view.seen(day(now.period.from), day(now.period.to), day(review.asOf))}</p>
			<div class="two-hats-review-ways">
				<button type="button" onClick={() => void host.makeNote(only, svgs.current)}>
					{view.makeNote}
				</button>
				<button type="button" onClick={() => void host.saveCsv(only)}>
					{view.saveCsv}
				</button>
			</div>
			<div class="two-hats-review-parts">
				{sections.map((section) => (
					<SectionOfReview
						key={section.id}
						host={host}
						section={section}
						onSvg={(svg) => {
							if (svg === null) svgs.current.delete(section.id);
							else svgs.current.set(section.id, svg);
						}}
						onSavePicture={() => {
							const svg = svgs.current.get(section.id);
							if (svg !== undefined) void host.savePicture(`${told.title([now.period.label])} ${section.title}`, svg);
						}}
					/>
				))}
			</div>
			{review.undated.count > 0 && <p class="two-hats-muted">{told.undated(review.undated.count)}</p>}
		</>
	);
}

/** The review of the chosen period alone, as the command line makes it. */
function chosenOf(review: RoleReview): RoleReview {
	const last = review.periods.length - 1;
	const chosen = review.periods.slice(last);
	const { from = review.from, to = review.to } = chosen[0]?.period ?? {};
	return { ...review, from, to, periods: chosen, before: heldAgainst(review, last) };
}
