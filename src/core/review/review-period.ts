import { addDays, calendarPeriod, daysBetween, FIRST_DAY, type DaySpan, type IsoDay, type PeriodUnit } from '../model/iso-date';

/** One of the stretches that a review compares. */
export interface ReviewPeriod extends DaySpan {
	/** `2026-W23`, `2026-06`, `2026-Q2`, `2026`; `look-back` for the whole look-back. */
	readonly label: string;
	/** Whether it is a whole week, month, quarter or year, not cut off by the days asked for. */
	readonly isWhole: boolean;
	/** Calendar days of it that have come to pass, both ends counted; 0 where it lies ahead. */
	readonly daysSeen: number;
	readonly days: number;
}

/** The part of a period that has come to pass, or null where it lies ahead of the day asked. */
export function seenOf({ from, to }: DaySpan, asOf: IsoDay): DaySpan | null {
	return from > asOf ? null : { from, to: to < asOf ? to : asOf };
}

/** Whether a day lies in a span; in no span lies none. */
export function isWithin(day: IsoDay | null, span: DaySpan | null): boolean {
	return day !== null && span !== null && span.from <= day && day <= span.to;
}

/** The periods that make up a span, in order; the first and the last end where the span does. None where it ends before it begins. */
export function periodsIn(span: DaySpan, by: PeriodUnit, asOf: IsoDay): ReviewPeriod[] {
	const periods: ReviewPeriod[] = [];
	for (let from: IsoDay | null = span.from; from !== null && from <= span.to;) {
		const whole = calendarPeriod(from, by);
		const to: IsoDay = whole.to < span.to ? whole.to : span.to;
		periods.push(periodOf({ from, to }, { label: labels[by](from), isWhole: from === whole.from && to === whole.to, asOf }));
		from = to < span.to ? addDays(to, 1) : null;
	}
	return periods;
}

/** The whole period before the one that a day lies in, or null at the beginning of the calendar. */
export function periodBefore(day: IsoDay, by: PeriodUnit, asOf: IsoDay): ReviewPeriod | null {
	const { from } = calendarPeriod(day, by);
	if (from === FIRST_DAY) return null;
	const last = addDays(from, -1);
	return periodOf(calendarPeriod(last, by), { label: labels[by](last), isWhole: true, asOf });
}

/** A span as a period, with how much of it has come to pass. */
export function periodOf({ from, to }: DaySpan, told: { readonly label: string; readonly isWhole: boolean; readonly asOf: IsoDay }): ReviewPeriod {
	const seen = seenOf({ from, to }, told.asOf);
	const daysSeen = seen === null ? 0 : daysIn(seen);
	return { label: told.label, from, to, isWhole: told.isWhole, daysSeen, days: daysIn({ from, to }) };
}

const labels: Readonly<Record<PeriodUnit, (day: IsoDay) => string>> = {
	week: weekLabel,
	month: (day) => day.slice(0, 7),
	quarter: (day) => `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`,
	year: (day) => day.slice(0, 4),
};

/** A week bears the year of its Thursday, and is the first of that year when it holds the first Thursday (ISO 8601). */
function weekLabel(day: IsoDay): string {
	const thursday = addDays(calendarPeriod(day, 'week').from, 3);
	const { from } = calendarPeriod(thursday, 'year');
	const week = Math.floor(daysBetween(from, thursday) / 7) + 1;
	return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

function daysIn({ from, to }: DaySpan): number {
	return daysBetween(from, to) + 1;
}
