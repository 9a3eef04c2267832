/** The days in which an act of marketing, or a sign of coming towards you, loses half of its weight. */
const HALF_LIFE_DAYS = 90;

/** What weighs less has faded: one act counts for two half-lives, several older ones may do so together. */
export const FADED = 0.25;

/** What an act weighs a number of days later: 1 on its day, a half after a half-life. */
export function weightAfter(days: number): number {
	return 2 ** (-days / HALF_LIFE_DAYS);
}
