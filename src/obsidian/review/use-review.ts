import { useEffect, useMemo, useState } from 'preact/hooks';
import { roleReview } from '../../core/review/role-review';
import type { RoleReview } from '../../core/review/review-shape';
import { chosenPeriod, spanShown } from '../../core/view/review-plots/review-scope';
import type { Snapshot } from '../live-vault';
import type { SidebarHost } from '../sidebar/sidebar-host';
import { useSnapshot } from '../sidebar/use-live';
import type { ReviewState } from './review-state';

/** All notes are gone through for a review, so it waits until writing pauses. */
const SETTLE_MS = 250;

/** What the notes tell now, and the review of the chosen period, its last; null until the notes are read. */
export function useReview(host: SidebarHost, { by, on }: ReviewState): { readonly snapshot: Snapshot; readonly review: RoleReview | null } {
	const snapshot = useSnapshot(host);
	const [settled, setSettled] = useState(snapshot);
	useEffect(() => {
		const timer = window.setTimeout(() => {
			setSettled(snapshot);
		}, SETTLE_MS);
		return () => {
			window.clearTimeout(timer);
		};
	}, [snapshot]);
	const review = useMemo(() => {
		const { status, asOf, settings } = settled;
		if (status.is === 'reading') return null;
		const span = spanShown(chosenPeriod(by, on, asOf), by);
		return roleReview([...host.live.contacts()], { ...span, by, asOf, lookBackMonths: settings.lookBackMonths });
	}, [host, settled, by, on]);
	return { snapshot, review };
}
