import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ReviewSectionId } from '../../core/review/review-figures';
import { periodsIn } from '../../core/review/review-period';
import { chosenPeriod } from '../../core/view/review-plots/review-scope';
import { isEmptyPeriod, isNothingYet, reviewSections, type ShownReview } from '../../core/view/review-plots/review-sections';
import type { Snapshot } from '../snapshot';
import { EmptyState, Message, Reading } from '../sidebar/empty-state';
import { ReviewControls } from './review-controls';
import { SectionOfReview } from './review-section';
import type { ReviewState } from './review-state';
import type { ReviewViewHost } from './review-view-host';
import { useReview } from './use-review';

const EXAMPLE = 'activities:\n  - 2026-03-05 marketing/newsletter On pricing\ndeals:\n  - 2026-02-01..2026-03-20 won Website redesign';

interface ReviewProps {
	readonly host: ReviewViewHost;
	readonly state: ReviewState;
	readonly onState: (state: ReviewState) => void;
}

/** The whole role review: the period, what was done in it, and the ways to keep it. */
export function Review(props: ReviewProps): JSX.Element {
	const { host, state, onState } = props;
	const place = useRef<HTMLDivElement>(null);
	const { snapshot, shown, percent } = useReview(host, state, place);
	const { view } = host.reviewWords();
	return (
		<div class="two-hats-review" ref={place}>
			<h1>{view.title}</h1>
			<Reading host={host} snapshot={snapshot} />
			{snapshot.status.is !== 'reading' && <Found host={host} state={state} onState={onState} snapshot={snapshot} shown={shown} percent={percent} />}
		</div>
	);
}

function Found(props: ReviewProps & { readonly snapshot: Snapshot; readonly shown: ShownReview | null; readonly percent: number | null }): JSX.Element {
	const { host, state, onState, snapshot, shown, percent } = props;
	const words = host.reviewWords();
	// Drawn anew only with the review and the language, not with each word of how far the next one is.
	const parts = useMemo(() => shown !== null && <Parts host={host} shown={shown} />, [host, shown, words.review]);
	if (snapshot.counts.contacts === 0) return <EmptyState host={host} snapshot={snapshot} />;
	if (shown !== null && isNothingYet(shown.review)) {
		return <Message icon="chart-column" title={words.view.emptyTitle} text={words.view.emptyHow} example={EXAMPLE} />;
	}
	const { asOf } = shown?.review ?? snapshot;
	const chosen = chosenPeriod(state.by, state.on, asOf);
	const period = shown?.now.period ?? periodsIn(chosen, state.by, asOf)[0];
	return (
		<>
			<ReviewControls host={host} state={state} chosen={chosen} label={period === undefined ? '' : words.review.column(period)} asOf={asOf} onState={onState} />
			{percent !== null && (
				<div class="two-hats-reading" role="status">
					<p>{host.words().lists.making}</p>
					<progress max={100} value={percent} aria-label={host.words().lists.making} />
				</div>
			)}
			{shown !== null && isEmptyPeriod(shown.now) && <p>{words.view.nothingIn(shown.now.period.label)}</p>}
			{parts}
		</>
	);
}

function Parts({ host, shown }: { readonly host: ReviewViewHost; readonly shown: ShownReview }): JSX.Element {
	const words = host.reviewWords();
	const svgs = useRef(new Map<ReviewSectionId, SVGSVGElement>());
	const { review, now } = shown;
	// The other words change with the language, too.
	const sections = useMemo(() => reviewSections(shown, words), [shown, words.review]);
	const { review: told, view, day } = words;
	return (
		<>
			<p class="two-hats-muted">{view.seen(day(now.period.from), day(now.period.to), day(review.asOf))}</p>
			<div class="two-hats-review-ways">
				<button onClick={() => void host.makeNote(review, svgs.current)}>{view.makeNote}</button>
				<button onClick={() => void host.saveCsv(review)}>{view.saveCsv}</button>
			</div>
			<div class="two-hats-review-parts">
				{sections.map((section) => (
					<SectionOfReview
						key={section.id}
						host={host}
						section={section}
						period={now.period.label}
						onSvg={(svg) => {
							if (svg === null) svgs.current.delete(section.id);
							else svgs.current.set(section.id, svg);
						}}
						onSavePicture={() => {
							const svg = svgs.current.get(section.id);
							if (svg !== undefined) void host.savePicture(svg, section.title, now.period.label);
						}}
					/>
				))}
			</div>
			{review.undated.count > 0 && <p class="two-hats-muted">{told.undated(review.undated.count)}</p>}
		</>
	);
}
