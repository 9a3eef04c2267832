import { addDays, calendarPeriod, FIRST_DAY, type DaySpan, type IsoDay, type PeriodUnit } from '../../model/iso-date';

/** How many periods the mix of hats is shown over. */
const periodsShown: Readonly<Record<PeriodUnit, number>> = { week: 12, month: 12, quarter: 8, year: 5 };

/** The period that a day lies in, no later than the one of the day asked. */
export function chosenPeriod(by: PeriodUnit, on: IsoDay | null, asOf: IsoDay): DaySpan {
	return calendarPeriod(on === null || on > asOf ? asOf : on, by);
}

/** A day of the period before or after; null at the beginning of the calendar, and where it would lie ahead of the day asked. */
export function periodBeside({ from, to }: DaySpan, side: 'before' | 'after', asOf: IsoDay): IsoDay | null {
	if (side === 'before') return from === FIRST_DAY ? null : addDays(from, -1);
	return to >= asOf ? null : addDays(to, 1);
}

/** The days of the chosen period and of those before it that are shown beside it. */
export function spanShown(chosen: DaySpan, by: PeriodUnit): DaySpan {
	let { from } = chosen;
	for (let count = 1; count < periodsShown[by] && from !== FIRST_DAY; count++) ({ from } = calendarPeriod(addDays(from, -1), by));
	return { from, to: chosen.to };
}
