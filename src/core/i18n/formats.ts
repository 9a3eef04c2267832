import type { IsoDay } from '../model/iso-date';

/** How days and numbers are written. */
export interface Formats {
	day(day: IsoDay): string;
	number(count: number): string;
	/** Words that a number follows: it would be drawn before them where they are written from right to left, but for a mark behind them. */
	lead(words: string): string;
}

/** As a report for other programs writes them: `2026-03-01`, `1234`. */
export const plainFormats: Formats = { day: (day) => day, number: String, lead: (words) => words };

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** As people of a language write them: `1 March 2026`, `1,234`. */
export function localFormats(locale: string): Formats {
	const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
	const numbers = new Intl.NumberFormat(locale);
	return {
		day(day) {
			const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
			// `Date.UTC` would take a year before 100 for one of the 20th century.
			return days.format(new Date(0).setUTCFullYear(year, month - 1, date));
		},
		number: (count) => numbers.format(count),
		lead: (words) => (RIGHT_TO_LEFT.test(words) ? `${words}\u200e` : words),
	};
}

/** Gives a count with its noun, in the singular for 1 and in the plural for any other. */
export function counterOf(format: Formats): (count: number, one: string, many: string) => string {
	return (count, one, many) => `${format.number(count)} ${count === 1 ? one : many}`;
}
