import type { Evidence } from '../model/place';
import type { Ready } from '../readiness/ready-for-conversation';
import type { SoldCold } from '../readiness/sold-cold';
import type { Referrer } from '../referrals/referral-lists';
import type { StopProposal } from '../referrals/stop-proposal';

/** What rows of the sections below the flags are gathered under. */
export type RelationshipGroup = 'wait' | 'stops';

/** One row of these sections. */
export type RelationshipRow =
	| { readonly row: 'ready'; readonly key: string; readonly ready: Ready }
	| { readonly row: 'cold'; readonly key: string; readonly cold: SoldCold }
	| { readonly row: 'referrer'; readonly key: string; readonly referrer: Referrer }
	| { readonly row: 'stop'; readonly key: string; readonly stop: StopProposal };

/** The path of a row's contact; null for a referrer who has no note. */
export function relationshipContact(row: RelationshipRow): string | null {
	switch (row.row) {
		case 'ready':
			return row.ready.contact.path;
		case 'cold':
			return row.cold.contact.path;
		case 'referrer':
			return row.referrer.path;
		case 'stop':
			return row.stop.contact.path;
	}
}

/** What a row rests on, in the order the command line prints it. */
export function relationshipEvidence(row: RelationshipRow): readonly Evidence[] {
	switch (row.row) {
		case 'ready':
			return row.ready.signs.flatMap(({ evidence }) => evidence);
		case 'cold':
			return row.cold.evidence;
		case 'referrer':
			return row.referrer.referrals.flatMap(({ evidence, deals }) => [...evidence, ...deals.flatMap(({ deal }) => deal.deal.evidence.slice(0, 1))]);
		case 'stop':
			return row.stop.evidence;
	}
}
