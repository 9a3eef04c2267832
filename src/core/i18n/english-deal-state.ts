import type { DealState } from '../model/deal';

/** How a deal stands, in English. */
export const englishDealState: Readonly<Record<DealState, string>> = { open: 'open', won: 'won', lost: 'lost', closed: 'closed', unstarted: 'not started' };
