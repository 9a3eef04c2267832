import type { DateOrder } from '../settings/settings';

/** What a vault's days are written with: the order of numeric days, and the names of months and weekdays it uses. */
export interface DateWords {
	readonly order: DateOrder;
	/** Lower-case name, without a final point, to 1 for January. */
	readonly months: ReadonlyMap<string, number>;
	readonly weekdays: ReadonlySet<string>;
}

/** The names of months and weekdays in English, German and the vault's own language, long and short, as `Intl` has them. */
export function dateWords(order: DateOrder, language: string): DateWords {
	// Asking Intl costs more than reading a hundred notes, and many vaults never write a month in words.
	let names: Pick<DateWords, 'months' | 'weekdays'> | null = null;
	const known = (): Pick<DateWords, 'months' | 'weekdays'> => (names ??= calendarNames(language));
	return {
		order,
		get months() {
			return known().months;
		},
		get weekdays() {
			return known().weekdays;
		},
	};
}

function calendarNames(language: string): Pick<DateWords, 'months' | 'weekdays'> {
	const months = new Map<string, number>();
	const weekdays = new Set<string>();
	for (const locale of new Set(['en', 'de', 'de-AT', ...Intl.getCanonicalLocales(language === 'auto' ? [] : language)])) {
		for (const style of ['long', 'short'] as const) {
			const names = new Intl.DateTimeFormat(locale, { month: style, weekday: style, day: 'numeric', timeZone: 'UTC' });
			// Every sixth day of a year passes through all months and all weekdays.
			for (let offset = 0; offset < 365; offset += 6) {
				for (const part of names.formatToParts(new Date(Date.UTC(2024, 0, 1 + offset)))) {
					const name = part.value.toLowerCase().replace('.', '');
					if (part.type === 'month') months.set(name, new Date(Date.UTC(2024, 0, 1 + offset)).getUTCMonth() + 1);
					if (part.type === 'weekday') weekdays.add(name);
				}
			}
		}
	}
	return { months, weekdays };
}
