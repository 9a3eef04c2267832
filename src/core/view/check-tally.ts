import { flagIds, isStalled, type Flag, type SuppressedFlag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';
import { inOrder } from '../model/order';
import type { ActivityCounts } from '../shapes/check-counts';
import type { WeekItem } from '../shapes/week-item';
import type { CheckPart, CountedDeal } from './check-part';
import type { CheckResult, OlderDeal } from './check-result';
import { thisWeek } from './this-week';

/**
 * Adds up the checks of single contacts, and takes one out again when its contact changed: what one changed note costs does not
 * grow with the number of contacts.
 */
export class CheckTally {
	readonly #activities = { marketing: 0, sales: 0, delivery: 0, untagged: 0, planned: 0, possible: 0 };
	readonly #deals = { open: 0, won: 0, lost: 0, older: 0 };
	/** By the note of a deal: how often it is told, for a deal with several contacts counts once. */
	readonly #tellings = new Map<string, number>();
	readonly #flags = new SortedFlags<Flag>();
	readonly #suppressed = new SortedFlags<SuppressedFlag>();
	readonly #candidates = new Map<string, readonly WeekItem[]>();
	readonly #older = new Map<string, CheckPart>();
	#stalled = 0;

	/** Adds the check of a contact that is not in yet. */
	add(check: CheckPart): void {
		this.#flags.add(check.flags);
		this.#suppressed.add(check.suppressed);
		this.#count(check.activities, 1);
		if (check.flags.some(isStalled)) this.#stalled++;
		for (const deal of check.deals) this.#countDeal(deal, 1);
		if (check.deals.some(({ olderOn }) => olderOn !== null)) this.#older.set(check.contact.path, check);
		if (check.candidates.length > 0) this.#candidates.set(check.contact.path, check.candidates);
	}

	/** Takes a check out; it must be one that was added. */
	remove(check: CheckPart): void {
		this.#flags.remove(check.flags);
		this.#suppressed.remove(check.suppressed);
		this.#count(check.activities, -1);
		if (check.flags.some(isStalled)) this.#stalled--;
		for (const deal of check.deals) this.#countDeal(deal, -1);
		this.#candidates.delete(check.contact.path);
		this.#older.delete(check.contact.path);
	}

	/** All checks as one. */
	result(asOf: IsoDay): CheckResult {
		const flags = this.#flags.all();
		const byPath = [...this.#candidates.keys()].sort();
		const candidates = byPath.flatMap((path) => this.#candidates.get(path) ?? []);
		return {
			asOf,
			flags,
			suppressed: this.#suppressed.all(),
			activities: { ...this.#activities },
			deals: { ...this.#deals },
			stalled: this.#stalled,
			week: thisWeek(candidates, flags, asOf),
		};
	}

	/** The deals closed before the look-back, the latest first; one with several contacts stands with the first of them. */
	olderDeals(): readonly OlderDeal[] {
		const told = new Set<string>();
		const found: OlderDeal[] = [];
		for (const path of [...this.#older.keys()].sort()) {
			const check = this.#older.get(path);
			for (const { deal, olderOn } of check?.deals ?? []) {
				if (check === undefined || olderOn === null || (deal.path !== null && told.has(deal.path))) continue;
				if (deal.path !== null) told.add(deal.path);
				found.push({ contact: check.contact, deal, closedOn: olderOn });
			}
		}
		return found.sort((a, b) => inOrder(b.closedOn, a.closedOn));
	}

	#count(activities: ActivityCounts, sign: 1 | -1): void {
		this.#activities.marketing += sign * activities.marketing;
		this.#activities.sales += sign * activities.sales;
		this.#activities.delivery += sign * activities.delivery;
		this.#activities.untagged += sign * activities.untagged;
		this.#activities.planned += sign * activities.planned;
		this.#activities.possible += sign * activities.possible;
	}

	#countDeal({ path, state, olderOn }: CountedDeal, sign: 1 | -1): void {
		if (state !== null && this.#isCounted(`${state} ${path ?? ''}`, path, sign)) this.#deals[state] += sign;
		if (olderOn !== null && this.#isCounted(`older ${path ?? ''}`, path, sign)) this.#deals.older += sign;
	}

	/** A deal told in a line is of one contact, and always counts; one with a note counts for the first contact, and until the last. */
	#isCounted(key: string, path: string | null, sign: 1 | -1): boolean {
		if (path === null) return true;
		const before = this.#tellings.get(key) ?? 0;
		const after = before + sign;
		if (after === 0) this.#tellings.delete(key);
		else this.#tellings.set(key, after);
		return before === 0 || after === 0;
	}
}

/** From how many changes on the flags are sorted anew, rather than each change put in its place. */
const MANY = 50;

/** Flags in the order of a report. What came and went is kept apart until somebody asks: then few changes are put in place, many at once. */
class SortedFlags<One extends Flag> {
	#flags: One[] = [];
	#added: One[] = [];
	readonly #gone = new Set<One>();

	add(flags: readonly One[]): void {
		for (const flag of flags) this.#added.push(flag);
	}

	remove(flags: readonly One[]): void {
		for (const flag of flags) this.#gone.add(flag);
	}

	all(): readonly One[] {
		const isThere = (flag: One): boolean => !this.#gone.has(flag);
		const added = this.#added.filter(isThere);
		if (added.length + this.#gone.size < MANY) {
			for (const flag of this.#gone) this.#takeOut(flag);
			for (const flag of added) this.#flags.splice(this.#behind(flag), 0, flag);
		} else this.#flags = [...this.#flags.filter(isThere), ...added].sort(compareFlags);
		this.#added = [];
		this.#gone.clear();
		return [...this.#flags];
	}

	#takeOut(flag: One): void {
		for (let at = this.#behind(flag) - 1; at >= 0; at--) {
			const other = this.#flags[at];
			if (other === flag) this.#flags.splice(at, 1);
			if (other === flag || other === undefined || compareFlags(other, flag) !== 0) return;
		}
	}

	/** The first place behind all flags that come before, or stand equal. */
	#behind(flag: One): number {
		let low = 0;
		let high = this.#flags.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const other = this.#flags[middle];
			if (other !== undefined && compareFlags(other, flag) <= 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

const order = new Map(flagIds.map((id, index) => [id, index]));

function compareFlags(a: Flag, b: Flag): number {
	if (a.flag !== b.flag) return (order.get(a.flag) ?? 0) - (order.get(b.flag) ?? 0);
	const days = (b.days ?? -1) - (a.days ?? -1);
	if (days !== 0) return days;
	return inOrder(a.contact.path, b.contact.path);
}
