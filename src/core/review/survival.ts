/** Something followed for a number of days, until what was waited for came (`isEnded`) or until nobody looked any further. */
export interface Followed {
	readonly days: number;
	readonly isEnded: boolean;
}

/** A day on which the curve steps down. */
export interface SurvivalStep {
	readonly days: number;
	/** Followed until this day or longer. */
	readonly atRisk: number;
	/** Ended on this day. */
	readonly ended: number;
	/** The share still waiting after this day, from 1 down to 0. */
	readonly share: number;
}

/** How long it took, by the method of Kaplan and Meier; before its first step the share is 1. */
export interface SurvivalCurve {
	readonly cases: number;
	readonly ended: number;
	readonly steps: readonly SurvivalStep[];
	/** The first day by which half had ended; null where it has not come to that. */
	readonly medianDays: number | null;
	/** The longest that any was followed; of what comes after, the curve says nothing. */
	readonly followedDays: number;
}

/** A middle value with how many it is the middle of; null of none. */
export interface Median {
	readonly value: number | null;
	readonly cases: number;
}

/** Half, with room for the last digit of a product of fractions. */
const HALF = 0.5 + 1e-9;

/**
 * The curve of Kaplan and Meier: on each day on which something ended, the share still waiting is multiplied by the part of those
 * still followed that did not end. What is not yet ended counts as waiting as long as it was followed, and is no guess after that.
 */
export function survivalCurve(followed: readonly Followed[]): SurvivalCurve {
	const all = [...followed].sort((a, b) => a.days - b.days);
	const steps: SurvivalStep[] = [];
	let share = 1;
	for (let index = 0; index < all.length;) {
		const days = all[index]?.days ?? 0;
		const atRisk = all.length - index;
		let ended = 0;
		for (; all[index]?.days === days; index++) if (all[index]?.isEnded === true) ended++;
		if (ended === 0) continue;
		share *= (atRisk - ended) / atRisk;
		steps.push({ days, atRisk, ended, share });
	}
	const half = steps.find((step) => step.share <= HALF);
	return { cases: all.length, ended: all.filter(({ isEnded }) => isEnded).length, steps, medianDays: half?.days ?? null, followedDays: all.at(-1)?.days ?? 0 };
}

/** The share still waiting after a number of days; 1 before the first step, null where none was followed for so long. */
export function shareAfter(curve: SurvivalCurve, days: number): number | null {
	const last = curve.steps.filter((step) => step.days <= days).at(-1);
	const share = last?.share ?? 1;
	return days > curve.followedDays && share > 0 ? null : share;
}

/** The middle of some numbers; of an even count, halfway between the two in the middle. */
export function medianOf(values: readonly number[]): Median {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[sorted.length >> 1];
	const low = sorted[(sorted.length - 1) >> 1];
	return { value: high === undefined || low === undefined ? null : (high + low) / 2, cases: sorted.length };
}
