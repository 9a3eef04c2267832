const MILLISECONDS_A_DAY = 86_400_000;

/** The day the benchmark looks from, as a day number: days since 1970-01-01. It is 2026-06-01. */
export const LAST_DAY = Date.UTC(2026, 5, 1) / MILLISECONDS_A_DAY;

/** How far back contacts go, in days: two years. */
export const LOOK_BACK_DAYS = 730;

/**
 * A day number written as `YYYY-MM-DD`.
 * @param {number} dayNumber Days since 1970-01-01.
 * @returns {string}
 */
export function isoDay(dayNumber) {
	return new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
