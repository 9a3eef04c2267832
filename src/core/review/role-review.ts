import type { Contact } from '../model/contact';
import { dealAsOf, isClosed, type Deal } from '../model/deal';
import { monthsAfter, type DaySpan, type IsoDay, type PeriodUnit } from '../model/iso-date';
import type { Evidence } from '../model/place';
import type { Role } from '../model/role';
import { finished, type Steps } from '../steps';
import { actsOf, type Act } from './acts';
import { contactReview, touchesOf, type Touches } from './contacts-touched';
import { decisionReview } from './decisions';
import { conversationsOf, dealsWith, placeOfDeal, type DealWith } from './review-deals';
import { isWithin, periodBefore, periodOf, periodsIn, seenOf, type ReviewPeriod } from './review-period';
import type { PeriodReview, RoleReview, Share } from './review-shape';
import { silenceReview } from './silence';
import { skillReview } from './skills';

/** What to review: the days from one to another, cut into periods, as of a day. */
export interface ReviewScope extends DaySpan {
	readonly by: PeriodUnit;
	readonly asOf: IsoDay;
	/** The length of the look-back, as the settings have it. */
	readonly lookBackMonths: number;
}

/** Reviews the hats worn in a span, in one go. No period where it ends before it begins; never throws. */
export function roleReview(contacts: readonly Contact[], scope: ReviewScope): RoleReview {
	return finished(roleReviewSteps(contacts, scope, finished(actsOf(contacts, scope.asOf))));
}

/** The same, in steps that are short however many contacts there are; `acts` are theirs. */
export function* roleReviewSteps(contacts: readonly Contact[], scope: ReviewScope, acts: readonly Act[]): Steps<RoleReview> {
	const { from, to, by, asOf, lookBackMonths } = scope;
	const deals = dealsWith(contacts);
	const touches = yield* touchesOf(contacts, asOf);
	const told: Told = { acts, deals, touches, conversations: yield* conversationsOf(deals, acts, contacts), asOf, lookBackMonths };
	const lookBack = periodOf({ from: monthsAfter(asOf, -lookBackMonths), to: asOf }, { label: 'look-back', isWhole: true, asOf });
	const before = periodBefore(from, by, asOf);
	const undated = deals.filter(({ deal }) => isUndated(deal, asOf)).map(placeOfDeal);
	const periods: PeriodReview[] = [];
	for (const period of periodsIn({ from, to }, by, asOf)) periods.push(yield* periodReview(told, period));
	return {
		asOf,
		by,
		from,
		to,
		lookBack: yield* periodReview(told, lookBack),
		before: before === null ? null : yield* periodReview(told, before),
		periods,
		undated: { count: undated.length, evidence: undated },
	};
}

/** Everything that the figures of all periods are counted from. */
interface Told {
	readonly acts: readonly Act[];
	readonly touches: readonly Touches[];
	readonly deals: readonly DealWith[];
	readonly conversations: ReadonlyMap<Deal, readonly Act[]>;
	readonly asOf: IsoDay;
	readonly lookBackMonths: number;
}

function* periodReview(told: Told, period: ReviewPeriod): Steps<PeriodReview> {
	const seen = seenOf(period, told.asOf);
	const contacts = yield* contactReview(told.touches, seen);
	const silence = yield* silenceReview(told.deals, seen, told);
	const acts = told.acts.filter(({ day }) => isWithin(day, seen));
	yield;
	const hats = hatsOf(acts);
	const kinds = marketingKinds(acts);
	yield;
	const decisions = decisionReview(told, seen);
	yield;
	return { period, hats, kinds, contacts, silence, decisions, skills: skillReview(told.deals, seen, told.asOf) };
}

/** The acts by hat of the periods of a span, which is all that is told of many at once. A period a step. */
export function* hatsOver(acts: readonly Act[], { from, to, by, asOf }: Omit<ReviewScope, 'lookBackMonths'>): Steps<Pick<PeriodReview, 'period' | 'hats'>[]> {
	const over: Pick<PeriodReview, 'period' | 'hats'>[] = [];
	for (const period of periodsIn({ from, to }, by, asOf)) {
		const seen = seenOf(period, asOf);
		over.push({ period, hats: hatsOf(acts.filter(({ day }) => isWithin(day, seen))) });
		yield;
	}
	return over;
}

function hatsOf(acts: readonly Act[]): PeriodReview['hats'] {
	const ofRole = (role: Role | null): Share =>
		shareOf(
			acts.filter((act) => act.role === role),
			acts.length,
		);
	return { marketing: ofRole('marketing'), sales: ofRole('sales'), delivery: ofRole('delivery'), untagged: ofRole(null) };
}

function marketingKinds(acts: readonly Act[]): PeriodReview['kinds'] {
	const marketing = acts.filter(({ role }) => role === 'marketing');
	const byKind = new Map<string, Act[]>();
	for (const act of marketing) {
		const ofKind = byKind.get(act.kind);
		if (ofKind === undefined) byKind.set(act.kind, [act]);
		else ofKind.push(act);
	}
	return [...byKind].map(([kind, ofKind]) => ({ kind, ...shareOf(ofKind, marketing.length) })).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function shareOf(acts: readonly Act[], of: number): Share {
	return { count: acts.length, of, evidence: acts.map(placeOfAct) };
}

function placeOfAct({ evidence, contacts, kind }: Act): Evidence {
	return evidence[0] ?? { path: contacts[0]?.path ?? '', at: { line: 1 }, text: kind };
}

function isUndated(deal: Deal, asOf: IsoDay): boolean {
	const { state, closedOn } = dealAsOf(deal, asOf);
	return isClosed(state) && closedOn === null;
}
