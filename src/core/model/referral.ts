import type { Evidence } from './place';

/** Who sent a contact or a deal, as one note says it; whose note the name stands for is not yet known. */
export interface ReferredBy {
	/** As written, without the marks of a link. */
	readonly name: string;
	readonly evidence: Evidence;
}
