import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { chosenPeriod, spanShown } from '../../core/view/review-plots/review-scope';
import { shownReview, type ShownReview } from '../../core/view/review-plots/review-sections';
import { inSlices } from '../in-slices';
import type { Snapshot } from '../snapshot';
import type { SidebarHost } from '../sidebar/sidebar-host';
import { useSnapshot } from '../sidebar/use-live';
import type { ReviewState } from './review-state';

/** All notes are gone through for a review, so it waits until writing pauses, and until somebody looks. */
const SETTLE_MS = 400;

/** How often a review goes through all contacts, about: how far it is is told by this. */
const ROUNDS = 9;

/**
 * What the notes tell now, and the review of the chosen period, made in short stretches; another period, or a change, begins anew.
 * `shown` is null until the first is made, then the one before; `percent` tells how far the next is, null where none is being made.
 */
export function useReview(
	host: SidebarHost,
	{ by, on }: ReviewState,
	place: { readonly current: HTMLElement | null },
): { readonly snapshot: Snapshot; readonly shown: ShownReview | null; readonly percent: number | null } {
	const snapshot = useSnapshot(host);
	const [settled, setSettled] = useState(snapshot);
	useEffect(() => {
		const settle = (): void => {
			if (place.current?.isShown() === true) setSettled(snapshot);
			else timer = window.setTimeout(settle, SETTLE_MS);
		};
		let timer = window.setTimeout(settle, SETTLE_MS);
		return () => {
			window.clearTimeout(timer);
		};
	}, [snapshot, place]);
	const [shown, setShown] = useState<ShownReview | null>(null);
	const [percent, setPercent] = useState<number | null>(null);
	// Before anything is painted: what one stretch can do is there at once.
	useLayoutEffect(() => {
		const { status, asOf, settings } = settled;
		setPercent(null);
		if (status.is === 'reading') {
			setShown(null);
			return undefined;
		}
		const span = spanShown(chosenPeriod(by, on, asOf), by);
		const steps = shownReview(host.live.contacts(), span, { by, asOf, lookBackMonths: settings.lookBackMonths });
		const all = ROUNDS * (settled.counts.contacts + 1);
		const tellEnd = (review: ShownReview): void => {
			setShown(review);
			setPercent(null);
		};
		return inSlices(steps, tellEnd, (done) => {
			setPercent(Math.min(99, Math.floor((100 * done) / all)));
		});
	}, [host, settled, by, on]);
	return { snapshot, shown, percent };
}
