import { isStalled, type Flag } from '../model/flag';
import type { IsoDay } from '../model/iso-date';

/**
 * The findings that speak for themselves: a close and its day are written, nothing done since could be the marketing missed, and
 * nothing is planned from today on. Of those alike, won deals stand first: they were clients.
 */
export function bestProven(flags: readonly Flag[], most: number, asOf: IsoDay): readonly Flag[] {
	const stalled = flags.filter(isStalled);
	const doubt = ({ isInDelivery, hasUntagged, possible, planned, deal }: Flag): number =>
		[deal?.state !== 'won', planned.some(({ day }) => day >= asOf), possible.length > 0, hasUntagged, isInDelivery].reduce(
			(sum, isSo, bit) => sum + (isSo ? 2 ** bit : 0),
			0,
		);
	const contacts = new Set<string>();
	return [...stalled]
		.sort((a, b) => doubt(a) - doubt(b))
		.filter(({ contact }) => !contacts.has(contact.path) && contacts.add(contact.path).size > 0)
		.slice(0, most);
}
