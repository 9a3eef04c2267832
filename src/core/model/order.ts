import type { IsoDay } from './iso-date';

/** Compares texts, or days, by their code units, for `sort`: the same order everywhere, whatever the language of the machine. */
export function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares what has a day, the earliest first, for `sort`. */
export function byDay(a: { readonly day: IsoDay }, b: { readonly day: IsoDay }): number {
	return inOrder(a.day, b.day);
}

/** Whether a day is known and lies after another. */
export function isAfter(day: IsoDay | null, other: IsoDay): boolean {
	return day !== null && day > other;
}
