import type { DealState } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { Referral } from '../referrals/who-referred';
import type { Referrer, ReferralOutcome } from '../referrals/referral-lists';
import type { ReportEvidence } from '../shapes/report-shape';
import type { RelationshipLists } from './relationship-lists';
import { reportEvidence, withLines, type LineLookup } from './report-evidence';

/** Somebody who sent others, as plain data. */
export interface ReportReferrer {
	readonly name: string;
	/** Null for a name that is no contact's, or that several bear (`candidates`). */
	readonly path: string | null;
	readonly candidates: readonly string[];
	/** Null for somebody who has no note as a contact. */
	readonly bought: boolean | null;
	/** Whether the contact wishes no marketing (`do-not-contact`). */
	readonly wishesNone: boolean;
	/** The stop of marketing that is to be thought over, or null. */
	readonly questionedStop: ReportEvidence | null;
	readonly outcome: ReferralOutcome;
	readonly referrals: readonly {
		readonly contact: string;
		readonly path: string;
		readonly evidence: readonly ReportEvidence[];
		readonly deals: readonly {
			readonly name: string | null;
			readonly with: string;
			readonly state: DealState;
			readonly value: string | null;
			readonly evidence: readonly ReportEvidence[];
		}[];
	}[];
}

/** A contact to which a stop is proposed, as plain data. */
export interface ReportStopProposal {
	readonly contact: string;
	readonly path: string;
	readonly touches: number;
	readonly first: IsoDay;
	readonly last: IsoDay;
	readonly lostDeals: number;
	readonly continued: ReportEvidence | null;
	readonly ready: boolean;
	readonly evidence: readonly ReportEvidence[];
}

/** The JSON of `two-hats referrals`. */
export interface ReferralsReport {
	readonly asOf: IsoDay;
	readonly referrers: readonly ReportReferrer[];
	readonly stopProposals: readonly ReportStopProposal[];
}

/** Who sent whom and what came of it, and to whom a stop is proposed, lines looked up. */
export function referralsReport({ asOf, referrers, stopProposals }: RelationshipLists, host: LineLookup): ReferralsReport {
	return {
		asOf,
		referrers: referrers.map((one) => referrerOf(one, host)),
		stopProposals: stopProposals.map(({ contact, touches, firstOn, lastOn, lostDeals, continued, isReady, evidence }) => ({
			contact: contact.name,
			path: contact.path,
			touches,
			first: firstOn,
			last: lastOn,
			lostDeals,
			continued: continued === null ? null : reportEvidence(continued, host),
			ready: isReady,
			evidence: withLines(evidence, host),
		})),
	};
}

function referrerOf({ name, path, candidates, standing, outcome, referrals }: Referrer, host: LineLookup): ReportReferrer {
	const stop = standing?.stop ?? null;
	return {
		name,
		path,
		candidates,
		bought: standing?.hasBought ?? null,
		wishesNone: standing?.wishesNone ?? false,
		questionedStop: stop === null ? null : reportEvidence(stop, host),
		outcome,
		referrals: referrals.map((one) => referralOf(one, host)),
	};
}

function referralOf({ contact, evidence, deals }: Referral, host: LineLookup): ReportReferrer['referrals'][number] {
	return {
		contact: contact.name,
		path: contact.path,
		evidence: withLines(evidence, host),
		deals: deals.map(({ deal, with: whose }) => ({
			name: deal.deal.name === '' ? null : deal.deal.name,
			with: whose.name,
			state: deal.state,
			value: deal.deal.value === '' ? null : deal.deal.value,
			evidence: withLines(deal.deal.evidence.slice(0, 1), host),
		})),
	};
}
