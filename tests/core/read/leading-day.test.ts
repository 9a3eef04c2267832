import { dateWords } from '../../../src/core/read/date-words';
import { leadingDay } from '../../../src/core/read/leading-day';

const words = dateWords('unset', 'en');

test.each([
	['2026-03-12 call ', '2026-03-12', 'call'],
	['2026-03-12: call ', '2026-03-12', 'call'],
	['2026-03-12 14:30 call', '2026-03-12', 'call'],
	['2026-03-12 —', '2026-03-12', ''],
	['2026-03-12 -', '2026-03-12', ''],
	['2026-03-12 -- call', '2026-03-12', 'call'],
	['2026-03-12 -10 % on all', '2026-03-12', '-10 % on all'],
	['  2026-03-12 call', '2026-03-12', 'call'],
	['  **2026-03-12** call', '2026-03-12', 'call'],
	['March 12, 2026: sent **two** drafts', '2026-03-12', 'sent **two** drafts'],
	['March 12, 2026 (a draft) sent', '2026-03-12', '(a draft) sent'],
	['[2026-03-12] call', '2026-03-12', 'call'],
	['[ 2026-03-12 ] call', '2026-03-12', 'call'],
	['[March 12, 2026] call', '2026-03-12', 'call'],
	['**[2026-03-12]** call', '2026-03-12', 'call'],
	['(2026-03-12) call', '2026-03-12', 'call'],
	['(12 March 2026) call', '2026-03-12', 'call'],
	['(March 12, 2026) call', '2026-03-12', 'call'],
	['[[2026-03-12]] call', '2026-03-12', 'call'],
	['  ==[[2026-03-12]]== call', '2026-03-12', 'call'],
	['[[Daily/2026-03-12]]: call', '2026-03-12', 'call'],
	['[[Daily note|2026-03-12]] call', '2026-03-12', 'call'],
	['[[2026-03-12 - Intro]] with Anna', '2026-03-12', 'Intro with Anna'],
	['[[2026-03-12 - Intro]]', '2026-03-12', 'Intro'],
	['[Thursday](2026-03-12.md) call', '2026-03-12', 'call'],
	['[2026-03-12](Daily.md) call', '2026-03-12', 'call'],
])('"%s" begins with %s, and then says "%s"', (line, day, rest) => {
	expect(leadingDay(line, words)).toEqual({ found: 'day', day, rest });
});

test.each([
	'[[Anna]] 2026-03-12',
	'With [[2026-03-12]]',
	'[Anna](Anna.md) [[2026-03-12]]',
	'[x] 2026-03-12 call',
	'call on 2026-03-12',
	'2026-03-12th call',
	'5 2026-03-12',
	'5 12 March 2026',
	'and March 12, 2026',
	'— Sunday, March 12, 2026',
])('"%s" does not begin with a day', (line) => {
	expect(leadingDay(line, words)).toEqual({ found: 'nothing' });
});

test.each([
	['1.3.2026 call', 'order-unknown'],
	['[[1.3.2026]] call', 'order-unknown'],
	['**[[1.3.2026]]** call', 'order-unknown'],
	['[[2026-02-30]] call', 'no-such-day'],
])('"%s" begins with what is told as %s', (line, found) => {
	expect(leadingDay(line, words)).toEqual({ found });
});
