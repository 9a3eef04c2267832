import { isEvidence, type EvidenceLine } from '../review/review-evidence';
import type { RoleReview } from '../review/review-shape';

/** A review as JSON (`docs/review.schema.json`): as it is, but for evidence, which names its line. */
export function reviewJson(review: RoleReview, lineOf: EvidenceLine): string {
	const json = JSON.stringify(review, (_key, value: unknown) => (isEvidence(value) ? { path: value.path, line: lineOf(value), text: value.text } : value), 2);
	return `${json}\n`;
}
