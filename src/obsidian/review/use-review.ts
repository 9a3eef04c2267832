import { useEffect, useMemo, useState } from 'preact/hooks';
import { chosenPeriod, spanShown } from '../../core/view/review-plots/review-scope';
import { shownReview, type ShownReview } from '../../core/view/review-plots/review-sections';
import type { Snapshot } from '../live-vault';
import type { SidebarHost } from '../sidebar/sidebar-host';
import { useSnapshot } from '../sidebar/use-live';
import type { ReviewState } from './review-state';

/** All notes are gone through for a review, so it waits until writing pauses, and until somebody looks. */
const SETTLE_MS = 400;

/** What the notes tell now, and the review of the chosen period; null until the notes are read. */
export function useReview(
	host: SidebarHost,
	{ by, on }: ReviewState,
	place: { readonly current: HTMLElement | null },
): { readonly snapshot: Snapshot; readonly shown: ShownReview | null } {
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
	const shown = useMemo(() => {
		const { status, asOf, settings } = settled;
		if (status.is === 'reading') return null;
		const span = spanShown(chosenPeriod(by, on, asOf), by);
		return shownReview([...host.live.contacts()], span, { by, asOf, lookBackMonths: settings.lookBackMonths });
	}, [host, settled, by, on]);
	return { snapshot, shown };
}
