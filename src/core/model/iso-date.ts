import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
	addDays as addDaysTo,
	addMonths,
	differenceInCalendarDays,
	endOfISOWeek,
	endOfMonth,
	endOfQuarter,
	endOfYear,
	getDaysInMonth,
	startOfISOWeek,
	startOfMonth,
	startOfQuarter,
	startOfYear,
	subMonths,
} from 'date-fns';

/**
 * A calendar day as text, `YYYY-MM-DD`. It has no time zone, and days compare as text: `'2026-02-28' < '2026-03-01'`.
 * A value of this type has been checked to exist in the calendar.
 */
export type IsoDay = `${number}-${number}-${number}`;

/** The stretches into which the calendar is cut, the shortest first. */
export const periodUnits = ['week', 'month', 'quarter', 'year'] as const;

/** A stretch into which the calendar is cut. */
export type PeriodUnit = (typeof periodUnits)[number];

/** The days from one to another, both among them. */
export interface DaySpan {
	readonly from: IsoDay;
	readonly to: IsoDay;
}

const HYPHEN = 0x2d;

/** The first day of the calendar. */
export const FIRST_DAY: IsoDay = '0000-01-01';

/** The last day of the calendar. */
export const LAST_DAY: IsoDay = '9999-12-31';

/** Whether a text is a day of the calendar written `YYYY-MM-DD`; `2026-02-30` is not. */
export function isIsoDay(text: string): text is IsoDay {
	if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
	const month = digitsAt(text, 5, 7);
	const day = digitsAt(text, 8, 10);
	const year = digitsAt(text, 0, 4);
	return year >= 0 && isCalendarDay(year, month, day);
}

/** The number that the digits between two offsets write, or -1 where something else stands among them. */
function digitsAt(text: string, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to; at++) {
		const digit = text.charCodeAt(at) - 0x30;
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}

/** The day of a year (four digits), month (1 to 12) and day of the month (1 to 31), or null where the calendar has none. */
export function isoDayOf(year: number, month: number, day: number): IsoDay | null {
	const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return isIsoDay(text) ? text : null;
}

/** The local calendar day of a moment. Hosts use it to say what "today" is; the core never asks a clock. */
export function localDayOf(moment: Date): IsoDay {
	const day = isoDayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
	if (day === null) throw new RangeError(`No calendar day: ${String(moment)}`);
	return day;
}

/** Calendar days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
	return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The day a number of calendar days after `day` (before it when negative). Throws a RangeError past the years 0 to 9999. */
export function addDays(day: IsoDay, days: number): IsoDay {
	return textOf(addDaysTo(dateOf(day), days));
}

/** The day a number of calendar months before `day`; the last day of the month where the month is too short. Throws as `addDays`. */
export function monthsBefore(day: IsoDay, months: number): IsoDay {
	return textOf(subMonths(dateOf(day), months));
}

/** The day a number of calendar months after `day`; the last day of a shorter month, and no further than the years 0 to 9999. */
export function monthsAfter(day: IsoDay, months: number): IsoDay {
	return clampedTextOf(addMonths(dateOf(day), months));
}

/** The week (Monday to Sunday, as ISO 8601 has it), month, quarter or year in which a day lies; cut at the years 0 and 9999. */
export function calendarPeriod(day: IsoDay, unit: PeriodUnit): DaySpan {
	const [start, end] = bounds[unit];
	const date = dateOf(day);
	return { from: clampedTextOf(start(date)), to: clampedTextOf(end(date)) };
}

const bounds: Readonly<Record<PeriodUnit, readonly [start: (date: Date) => Date, end: (date: Date) => Date]>> = {
	week: [startOfISOWeek, endOfISOWeek],
	month: [startOfMonth, endOfMonth],
	quarter: [startOfQuarter, endOfQuarter],
	year: [startOfYear, endOfYear],
};

function isCalendarDay(year: number, month: number, day: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false;
	// The calendar repeats itself after 400 years; a year before 100 would be taken for one of the 20th century.
	return day <= 28 || day <= getDaysInMonth(new UTCDateMini(Date.UTC(2000 + (year % 400), month - 1, 1)));
}

/** A day as a date at midnight UTC, in which date-fns reckons by the calendar. */
function dateOf(day: IsoDay): Date {
	const date = new UTCDateMini(0);
	date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
	return date;
}

function textOf(date: Date): IsoDay {
	const text = date.toISOString().slice(0, 10);
	if (!isIsoDay(text)) throw new RangeError(`Outside the years 0 to 9999: ${text}`);
	return text;
}

function clampedTextOf(date: Date): IsoDay {
	const year = date.getUTCFullYear();
	return year < 0 ? FIRST_DAY : year > 9999 ? LAST_DAY : textOf(date);
}
