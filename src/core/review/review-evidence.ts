import { inOrder } from '../model/order';
import type { Evidence, LineOf } from '../model/place';
import type { RoleReview } from './review-shape';

/** The 1-based line of a piece of evidence. */
export type EvidenceLine = (evidence: Evidence) => number;

/** Looks up the lines of all that a review rests on, note by note, so that each note is opened once. */
export function linesLookedUp(review: RoleReview, lineOf: LineOf): EvidenceLine {
	const lines = new Map<Evidence, number>();
	for (const one of [...evidenceIn(review)].sort((a, b) => inOrder(a.path, b.path))) lines.set(one, lineOf(one.path, one.at));
	return (evidence) => lines.get(evidence) ?? lineOf(evidence.path, evidence.at);
}

/** All that a review rests on. */
export function evidenceIn(review: RoleReview): ReadonlySet<Evidence> {
	const found = new Set<Evidence>();
	gather(review, found);
	return found;
}

/** Whether a value of a review is evidence. */
export function isEvidence(value: unknown): value is Evidence {
	return typeof value === 'object' && value !== null && 'path' in value && 'at' in value && 'text' in value;
}

/** Figures of all depths hold evidence; it is found by its form, so that a new figure needs no mention here. */
function gather(value: unknown, found: Set<Evidence>): void {
	if (isEvidence(value)) found.add(value);
	else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) gather(one, found);
}
