import { daysOfRule } from '../../../src/core/import/recurrence';
import type { IsoDay } from '../../../src/core/model/iso-date';
import { dayOf } from '../../support/read-vault';

/** Days by their months: `1997-09: 2 9, 1997-10: 7`. */
function byMonth(days: readonly IsoDay[] | null): string | null {
	if (days === null) return null;
	const months = new Map<string, number[]>();
	for (const day of days) months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), Number(day.slice(8))]);
	return [...months].map(([month, dates]) => `${month}: ${dates.join(' ')}`).join(', ');
}

/** The days of a rule of a meeting that begins at nine, through a day. */
function daysOf(rule: string, start: string, through = '1999-12-31', time = '090000'): string | null {
	return byMonth(daysOfRule(rule, { day: dayOf(start), time }, dayOf(through)));
}

/** Rules of RFC 5545 (3.8.5.3) with the days it names for them. */
test.each([
	['FREQ=DAILY;COUNT=10', '1997-09-02', '1997-09: 2 3 4 5 6 7 8 9 10 11'],
	['FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02', '1997-09: 2 12 22, 1997-10: 2 12'],
	['FREQ=WEEKLY;COUNT=10', '1997-09-02', '1997-09: 2 9 16 23 30, 1997-10: 7 14 21 28, 1997-11: 4'],
	['FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', '1997-09-02', '1997-09: 2 4 9 11 16 18 23 25 30, 1997-10: 2'],
	[
		'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
		'1997-09-01',
		'1997-09: 1 3 5 15 17 19 29, 1997-10: 1 3 13 15 17 27 29 31, 1997-11: 10 12 14 24 26 28, 1997-12: 8 10 12 22',
	],
	['FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '1997-09-02', '1997-09: 2 4 16 18 30, 1997-10: 2 14 16'],
	['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05', '1997-08: 5 10 19 24'],
	['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05', '1997-08: 5 17 19 31'],
	['FREQ=MONTHLY;COUNT=6;BYDAY=1FR', '1997-09-05', '1997-09: 5, 1997-10: 3, 1997-11: 7, 1997-12: 5, 1998-01: 2, 1998-02: 6'],
	['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '1997-09-07', '1997-09: 7 28, 1997-11: 2 30, 1998-01: 4 25, 1998-03: 1 29, 1998-05: 3 31'],
	['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22', '1997-09: 22, 1997-10: 20, 1997-11: 17, 1997-12: 22, 1998-01: 19, 1998-02: 16'],
	['FREQ=MONTHLY;COUNT=6;BYMONTHDAY=-3', '1997-09-28', '1997-09: 28, 1997-10: 29, 1997-11: 28, 1997-12: 29, 1998-01: 29, 1998-02: 26'],
	['FREQ=MONTHLY;COUNT=5;BYMONTHDAY=2,15', '1997-09-02', '1997-09: 2 15, 1997-10: 2 15, 1997-11: 2'],
	['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', '1997-09-30', '1997-09: 30, 1997-10: 1 31, 1997-11: 1 30, 1997-12: 1 31, 1998-01: 1 31, 1998-02: 1'],
	['FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', '1997-09-10', '1997-09: 10 11 12 13 14 15, 1999-03: 10 11 12 13'],
	['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=TU', '1997-09-02', '1997-09: 2 9 16 23 30, 1997-11: 4 11 18 25, 1998-01: 6'],
	['FREQ=YEARLY;COUNT=5;BYMONTH=6,7', '1997-06-10', '1997-06: 10, 1997-07: 10, 1998-06: 10, 1998-07: 10, 1999-06: 10'],
	['FREQ=YEARLY;INTERVAL=2;COUNT=4;BYMONTH=1,2,3', '1997-03-10', '1997-03: 10, 1999-01: 10, 1999-02: 10, 1999-03: 10'],
	['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-05: 19, 1998-05: 18, 1999-05: 17'],
	['FREQ=YEARLY;COUNT=7;BYMONTH=3;BYDAY=TH', '1997-03-13', '1997-03: 13 20 27, 1998-03: 5 12 19 26'],
	['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', '1998-02: 13, 1998-03: 13, 1998-11: 13, 1999-08: 13'],
	['FREQ=MONTHLY;COUNT=4;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', '1997-09-13', '1997-09: 13, 1997-10: 11, 1997-11: 8, 1997-12: 13'],
	['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '1997-09: 4, 1997-10: 7, 1997-11: 6'],
	['FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', '1997-09: 29, 1997-10: 30, 1997-11: 27, 1997-12: 30'],
	['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '1997-01-15', '1997-01: 15 30, 1997-02: 15, 1997-03: 15 30'],
])('%s from %s comes on the days of the standard', (rule, start, days) => {
	expect(daysOf(rule, start)).toBe(days);
});

test('an election day, and every January, lie on the days of the standard', () => {
	const election = 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8';
	expect(daysOf(election, '1996-11-05', '2004-12-31')).toBe('1996-11: 5, 2000-11: 7, 2004-11: 2');
	const january = daysOfRule('FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', { day: dayOf('1998-01-01'), time: '090000' }, dayOf('2005-01-01'));
	expect([january?.length, january?.[31], january?.at(-1)]).toEqual([93, '1999-01-01', '2000-01-31']);
});

test.each([
	['each year on the day it began', 'FREQ=YEARLY', '1996-02-29', '2004-12-31', '1996-02: 29, 2000-02: 29, 2004-02: 29'],
	['each month that has the day it began', 'FREQ=MONTHLY;COUNT=3', '1997-01-31', '1999-12-31', '1997-01: 31, 1997-03: 31, 1997-05: 31'],
	['the last of February, in leap years the 29th', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '1999-02-28', '2000-12-31', '1999-02: 28, 2000-02: 29'],
	['the last Friday of the year', 'FREQ=YEARLY;BYDAY=-1FR', '1997-12-26', '1999-12-31', '1997-12: 26, 1998-12: 25, 1999-12: 31'],
	['the second Monday of May', 'FREQ=YEARLY;BYMONTH=5;BYDAY=2MO', '1997-05-12', '1998-12-31', '1997-05: 12, 1998-05: 11'],
	['the 13th of each month of the year', 'FREQ=YEARLY;BYMONTHDAY=13;COUNT=3', '1997-11-13', '1999-12-31', '1997-11: 13, 1997-12: 13, 1998-01: 13'],
	['workdays', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4', '1997-09-04', '1999-12-31', '1997-09: 4 5 8 9'],
	['a day of the week and not of the month, in a week', 'FREQ=WEEKLY;BYDAY=2MO;COUNT=2', '1997-09-01', '1999-12-31', '1997-09: 1 8'],
	['through the day asked, that day too', 'FREQ=DAILY', '1997-09-02', '1997-09-04', '1997-09: 2 3 4'],
	['the first day, though its rule means others', 'FREQ=WEEKLY;BYDAY=FR', '1997-09-02', '1997-09-12', '1997-09: 2 5 12'],
	['a day behind the one asked', 'FREQ=DAILY', '1997-09-02', '1997-08-31', '1997-09: 2'],
	['a step of less than one', 'FREQ=WEEKLY;INTERVAL=0;COUNT=2', '1997-09-02', '1999-12-31', '1997-09: 2 9'],
	['once', 'FREQ=DAILY;COUNT=1', '1997-09-02', '1999-12-31', '1997-09: 2'],
	['at an hour that is named once more', 'FREQ=DAILY;COUNT=2;BYHOUR=9;BYMINUTE=30;BYSECOND=0', '1997-09-02', '1999-12-31', '1997-09: 2 3'],
])('a meeting comes again: %s', (_what, rule, start, through, days) => {
	expect(daysOf(rule, start, through)).toBe(days);
});

test.each([
	['19970904', '090000', '1997-09: 2 3 4'],
	['19970904T090000Z', '090000', '1997-09: 2 3 4'],
	['19970904T085959Z', '090000', '1997-09: 2 3'],
	['19970904T000000Z', '', '1997-09: 2 3 4'],
	['19970904T', '090000', '1997-09: 2 3 4'],
])('until %s, at “%s”, is through %s', (until, time, days) => {
	expect(daysOf(`FREQ=DAILY;UNTIL=${until}`, '1997-09-02', '1999-12-31', time)).toBe(days);
});

test.each([
	'',
	'FREQ=HOURLY',
	'COUNT=3',
	'FREQ=YEARLY;BYWEEKNO=20',
	'FREQ=YEARLY;BYYEARDAY=1,100',
	'FREQ=DAILY;BYHOUR=9,10',
	'FREQ=DAILY;BYHOUR=',
	'FREQ=DAILY;XBYHOUR=9',
	'FREQ=DAILY;BYHOURS=9',
	'FREQ=DAILY;BYHOUR=-9',
	'FREQ=DAILY;BYHOUR=9h',
	'FREQ=DAILY;XCOUNT=3',
	'FREQ=DAILY;COUNTS=3',
	'FREQ=MONTHLY;BYDAY=FRIDAY',
	'FREQ=MONTHLY;BYDAY=1.5FR',
	'FREQ=MONTHLY;BYDAY=XXFR',
	'FREQ=MONTHLY;BYMONTHDAY=first',
	'FREQ=YEARLY;BYMONTH=May',
	'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=last',
	'FREQ=DAILY;INTERVAL=often',
	'FREQ=DAILY;INTERVAL=1E999',
	'FREQ=DAILY;COUNT=some',
])('a rule that is not followed has no days: %j', (rule) => {
	expect(daysOf(rule, '1997-09-02')).toBeNull();
});

test.each([
	['FREQ=DAILY;INTERVAL=3000000', '1997-09-02', '1997-09: 2'],
	['FREQ=DAILY;INTERVAL=2922847', '1997-09-02', '1997-09: 2'],
	['FREQ=DAILY', '9999-12-30', '9999-12: 30 31'],
	['FREQ=WEEKLY;BYDAY=MO,FR', '9999-12-20', '9999-12: 20 24 27 31'],
	['FREQ=WEEKLY;BYDAY=MO,FR,SU;WKST=SA', '9999-12-20', '9999-12: 20 24 26 27 31'],
	['FREQ=WEEKLY;BYDAY=MO,SU;COUNT=4', '0000-01-01', '0000-01: 1 2 3 9'],
	['FREQ=MONTHLY;INTERVAL=90000', '1997-09-02', '1997-09: 2, 9497-09: 2'],
	['FREQ=MONTHLY;INTERVAL=6', '9999-06-02', '9999-06: 2, 9999-12: 2'],
	['FREQ=YEARLY;INTERVAL=2', '9997-09-02', '9997-09: 2, 9999-09: 2'],
])('no meeting comes before or behind the calendar: %s from %s', (rule, start, days) => {
	expect(daysOf(rule, start, '9999-12-31')).toBe(days);
});
