import type { DealState } from '../model/deal';

/** How a deal stands, in German. */
export const germanDealState: Readonly<Record<DealState, string>> = {
	open: 'offen',
	won: 'gewonnen',
	lost: 'verloren',
	closed: 'beendet',
	unstarted: 'nicht begonnen',
};
