/** How many deals stand how; a deal with two contacts counts once. `older`: the closed ones before the look-back, won and lost among them. */
export interface DealCounts {
	readonly open: number;
	readonly won: number;
	readonly lost: number;
	readonly older: number;
}

/** How many activities of each kind the contacts have; one that reaches sixty contacts counts sixty times. */
export interface ActivityCounts {
	readonly marketing: number;
	readonly sales: number;
	readonly delivery: number;
	readonly untagged: number;
	readonly planned: number;
	readonly possible: number;
}

/** All activities done: those of each role, and those without one. */
export function doneCount({ marketing, sales, delivery, untagged }: ActivityCounts): number {
	return marketing + sales + delivery + untagged;
}
