import { addDays, daysBetween, FIRST_DAY, isoDayOf, LAST_DAY, type IsoDay } from '../model/iso-date';

/** When a meeting begins: its day, and the time of day as written, `100000` or ''. */
export interface MeetingStart {
	readonly day: IsoDay;
	readonly time: string;
}

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A rule by which a meeting comes again. Weekdays are numbered from Monday, 0. Empty lists: not said. */
interface Rule {
	readonly frequency: Frequency;
	readonly interval: number;
	readonly count: number;
	readonly until: string;
	readonly weekStart: number;
	/** `nth` 0 is each of them, -1 the last of the month or year. */
	readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
	readonly monthDays: readonly number[];
	readonly months: readonly number[];
	readonly positions: readonly number[];
}

const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const FOLLOWED = /^(?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS)$/;

/** A meeting that comes again over more days, weeks, months or years than this is not followed. */
const MOST_PERIODS = 40_000;

/**
 * The days of an `RRULE` (RFC 5545) from its start, which is always the first of them, through a day. Null where the rule is not
 * followed: by hours, by the number of the week or of the day in the year, or what is none. Time grows with the days between.
 */
export function daysOfRule(written: string, start: MeetingStart, through: IsoDay): IsoDay[] | null {
	const rule = ruleOf(written);
	if (rule === null) return null;
	const days: IsoDay[] = [start.day];
	for (let step = 0; step < MOST_PERIODS; step++) {
		const period = periodOf(rule, start.day, step);
		if (period === null || (period[0] ?? start.day) > through) return days;
		for (const day of daysIn(period, rule, start.day)) {
			if (day <= start.day) continue;
			if (day > through || days.length >= rule.count || isBehind(rule.until, { ...start, day })) return days;
			days.push(day);
		}
	}
	return null;
}

function ruleOf(written: string): Rule | null {
	const parts = new Map(written.split(';').map((part) => [part.split('=')[0] ?? '', part.slice(part.indexOf('=') + 1)]));
	const list = (name: string): string[] => (parts.get(name) ?? '').split(',').filter((one) => one !== '');
	const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
	const weekdays = list('BYDAY').map((one) => ({ weekday: WEEKDAYS.indexOf(one.slice(-2)), nth: Number(one.slice(0, -2)) }));
	const numbers = [list('BYMONTHDAY'), list('BYMONTH'), list('BYSETPOS')].map((all) => all.map(Number));
	const [monthDays = [], months = [], positions = []] = numbers;
	const isWrong = weekdays.some(({ weekday, nth }) => weekday < 0 || !Number.isInteger(nth)) || numbers.flat().some((one) => !Number.isInteger(one));
	// One hour of the day is no news; several are not followed.
	const isKnown = ([name, value]: readonly [string, string]): boolean =>
		FOLLOWED.test(name) || (/^BY(?:HOUR|MINUTE|SECOND)$/.test(name) && /^\d+$/.test(value));
	if (frequency === undefined || isWrong || ![...parts].every(isKnown)) return null;
	const interval = Number(parts.get('INTERVAL') ?? 1);
	const count = Number(parts.get('COUNT') ?? Infinity);
	if (!Number.isFinite(interval) || Number.isNaN(count)) return null;
	return {
		frequency,
		interval: Math.max(1, Math.floor(interval)),
		count,
		until: parts.get('UNTIL') ?? '',
		weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
		weekdays,
		monthDays,
		months,
		positions,
	};
}

/** All days of the n-th stretch of a rule that may count: a day, a week, a month or a year. Null past the calendar. */
function periodOf({ frequency, interval, weekStart }: Rule, start: IsoDay, step: number): readonly IsoDay[] | null {
	const forward = step * interval;
	if (frequency === 'DAILY' || frequency === 'WEEKLY') {
		const length = frequency === 'DAILY' ? 1 : 7;
		const back = frequency === 'DAILY' ? 0 : (weekdayOf(start) - weekStart + 7) % 7;
		const first = forward * length - back;
		const [toFirst, toLast] = [daysBetween(start, FIRST_DAY), daysBetween(start, LAST_DAY)];
		return first > toLast
			? null
			: Array.from({ length }, (_, at) => first + at).flatMap((days) => (days < toFirst || days > toLast ? [] : addDays(start, days)));
	}
	const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
	if (frequency === 'YEARLY') return year + forward > 9999 ? null : Array.from({ length: 12 }, (_, at) => monthOf(year + forward, at + 1)).flat();
	const index = year * 12 + month - 1 + forward;
	return index >= 120_000 ? null : monthOf(Math.floor(index / 12), (index % 12) + 1);
}

function monthOf(year: number, month: number): IsoDay[] {
	return Array.from({ length: 31 }, (_, at) => isoDayOf(year, month, at + 1) ?? []).flat();
}

/** The days of a stretch that a rule means. */
function daysIn(period: readonly IsoDay[], rule: Rule, start: IsoDay): readonly IsoDay[] {
	const isYearly = rule.frequency === 'YEARLY';
	const hasDays = rule.weekdays.length > 0 || rule.monthDays.length > 0;
	const isMeant = (day: IsoDay): boolean => {
		if (rule.months.length > 0 ? !rule.months.includes(monthIn(day)) : isYearly && !hasDays && monthIn(day) !== monthIn(start)) return false;
		if (!hasDays) return rule.frequency === 'DAILY' || (rule.frequency === 'WEEKLY' ? weekdayOf(day) === weekdayOf(start) : day.slice(8) === start.slice(8));
		return isMonthDay(day, rule.monthDays) && isWeekday(day, rule, period);
	};
	const days = period.filter(isMeant);
	if (rule.positions.length === 0) return days;
	return days.filter((_day, at) => isAt(rule.positions, at + 1, days.length));
}

function isMonthDay(day: IsoDay, monthDays: readonly number[]): boolean {
	return monthDays.length === 0 || isAt(monthDays, Number(day.slice(8)), lengthOfMonth(day));
}

function lengthOfMonth(day: IsoDay): number {
	return [31, 30, 29].find((last) => isoDayOf(Number(day.slice(0, 4)), monthIn(day), last) !== null) ?? 28;
}

/** `2MO` is the second Monday of the month, of the year where a yearly rule names no month. */
function isWeekday(day: IsoDay, { frequency, months, weekdays }: Rule, period: readonly IsoDay[]): boolean {
	const weekday = weekdayOf(day);
	const asked = weekdays.filter((one) => one.weekday === weekday);
	if (weekdays.length === 0 || asked.some(({ nth }) => nth === 0)) return true;
	if (asked.length === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return asked.length > 0;
	const isOfMonth = frequency === 'MONTHLY' || months.length > 0;
	const same = period.filter((one) => weekdayOf(one) === weekday && (!isOfMonth || one.slice(0, 7) === day.slice(0, 7)));
	const nths = asked.map(({ nth }) => nth);
	return isAt(nths, same.indexOf(day) + 1, same.length);
}

/** Whether positions, counted from 1, or from -1 backwards, name this one of so many. */
function isAt(positions: readonly number[], position: number, all: number): boolean {
	return positions.includes(position) || positions.includes(position - all - 1);
}

/** An end that names a time is compared with the time of day as written. */
function isBehind(until: string, { day, time }: MeetingStart): boolean {
	if (until === '') return false;
	const plain = day.replaceAll('-', '');
	return time === '' || until.length < 15 ? plain > until.slice(0, 8) : `${plain}T${time}` > until.slice(0, 15);
}

/** By arithmetic (Sakamoto's): a rule of many years asks it a million times. */
function weekdayOf(day: IsoDay): number {
	const month = monthIn(day);
	const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
	const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
	return (year + leaps + (MONTH_SHIFTS[month - 1] ?? 0) + Number(day.slice(8)) + 6) % 7;
}

function monthIn(day: IsoDay): number {
	return Number(day.slice(5, 7));
}
