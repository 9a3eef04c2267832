import { localDayOf, type IsoDay } from '../core/model/iso-date';

/** The local calendar day. */
export function today(): IsoDay {
	return localDayOf(new Date());
}
