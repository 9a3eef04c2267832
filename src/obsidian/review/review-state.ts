import { isIsoDay, periodUnits, type IsoDay, type PeriodUnit } from '../../core/model/iso-date';

/** What the role review remembers with the workspace. */
export interface ReviewState {
	readonly by: PeriodUnit;
	/** A day of the chosen period; null is the one that today lies in, whatever day that is. */
	readonly on: IsoDay | null;
}

/** The role review as it is first opened. */
export const firstReviewState: ReviewState = { by: 'quarter', on: null };

/** Reads a remembered state; what is wrong in it is as at first. */
export function readReviewState(stored: unknown): ReviewState {
	const values = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
	const on = values.get('on');
	return {
		by: periodUnits.find((unit) => unit === values.get('by')) ?? firstReviewState.by,
		on: typeof on === 'string' && isIsoDay(on) ? on : null,
	};
}
