import type { ReadyBecause, ReadyButWait } from '../readiness/ready-for-conversation';
import type { DealState } from '../model/deal';
import type { IsoDay } from '../model/iso-date';
import type { ReportEvidence } from '../shapes/report-shape';
import type { Rung } from '../standing/ladder';
import type { RelationshipLists } from './relationship-lists';
import { withLines, type LineLookup } from './report-evidence';

/** A contact of which something speaks for a conversation, as plain data; weights with two decimals. */
export interface ReportReady {
	readonly contact: string;
	readonly path: string;
	readonly wait: ReadyButWait | null;
	readonly lastDeal: IsoDay | null;
	readonly weight: number;
	readonly sure: boolean;
	readonly ladder: Readonly<Record<Rung, number>>;
	readonly signs: readonly {
		readonly because: ReadyBecause;
		readonly newest: IsoDay | null;
		readonly weight: number;
		readonly sure: boolean;
		readonly evidence: readonly ReportEvidence[];
	}[];
}

/** A conversation that no marketing came before, as plain data. */
export interface ReportSoldCold {
	readonly contact: string;
	readonly path: string;
	readonly deal: string | null;
	readonly state: DealState | null;
	readonly before: IsoDay;
	readonly evidence: readonly ReportEvidence[];
	readonly warmedBy: readonly ReportEvidence[];
	readonly perhaps: readonly ReportEvidence[];
}

/** The JSON of `two-hats ready`. */
export interface ReadyReport {
	readonly asOf: IsoDay;
	readonly ready: readonly ReportReady[];
	readonly keptBack: readonly ReportReady[];
	readonly soldCold: readonly ReportSoldCold[];
}

/** Who is ready for a conversation, who is but has to wait, and who was sold to cold, lines looked up. */
export function readyReport({ asOf, ready, soldCold }: RelationshipLists, host: LineLookup): ReadyReport {
	const all = ready.map(({ contact, wait, lastDealOn, signs, weight, isSure, ladder }): ReportReady => {
		const weights = new Map(ladder.map((one) => [one.rung, rounded(one.weight)]));
		return {
			contact: contact.name,
			path: contact.path,
			wait,
			lastDeal: lastDealOn,
			weight: rounded(weight),
			sure: isSure,
			ladder: { know: weights.get('know') ?? 0, like: weights.get('like') ?? 0, trust: weights.get('trust') ?? 0 },
			signs: signs.map((sign) => ({
				because: sign.because,
				newest: sign.newestOn,
				weight: rounded(sign.weight),
				sure: sign.isSure,
				evidence: withLines(sign.evidence, host),
			})),
		};
	});
	return {
		asOf,
		ready: all.filter(({ wait }) => wait === null),
		keptBack: all.filter(({ wait }) => wait !== null),
		soldCold: soldCold.map(({ contact, deal, before, evidence, warmedBy, perhaps }) => ({
			contact: contact.name,
			path: contact.path,
			deal: deal === null || deal.deal.name === '' ? null : deal.deal.name,
			state: deal?.state ?? null,
			before,
			evidence: withLines(evidence, host),
			warmedBy: withLines(warmedBy, host),
			perhaps: withLines(perhaps, host),
		})),
	};
}

function rounded(weight: number): number {
	return Math.round(weight * 100) / 100;
}
