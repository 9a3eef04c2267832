import { Option } from 'commander';
import type { IsoDay } from '../core/model/iso-date';
import { isDayToAsk } from '../core/rules/check-rules';
import { UsageError, type Io } from './io';

/** The day named by `--as-of`, or today. Throws a UsageError for what is no day of the calendar between 1900 and 9999. */
export function asOfDay(written: string | undefined, io: Io): IsoDay {
	return written === undefined ? io.today : dayNamed('--as-of', written);
}

/** The day named by an option. Throws a UsageError for what is no day of the calendar between 1900 and 9999. */
export function dayNamed(option: string, written: string): IsoDay {
	if (isDayToAsk(written)) return written;
	throw new UsageError(`${option} ${written} is no day. Write it as 2026-03-01.`);
}

/** The option that {@link asOfDay} reads. */
export function asOfOption(): Option {
	return new Option('--as-of <day>', 'see the vault as of a day, YYYY-MM-DD (default: today)');
}
