import { dateWords } from '../../../src/core/read/date-words';
import { readDay } from '../../../src/core/read/read-day';
import type { DateOrder } from '../../../src/core/settings/settings';

function said(text: string, order: DateOrder = 'unset', language = 'en'): string {
	const read = readDay(text, dateWords(order, language));
	return read.found === 'day' ? read.day : read.found;
}

describe('months and weekdays in words', () => {
	test.each([
		['1 Sept. 2026', '2026-09-01'],
		['1. Okt. 2026', '2026-10-01'],
		['1. Jän. 2026', '2026-01-01'],
		['31 Dec 2026', '2026-12-31'],
		['Sunday 1 March 2026', '2026-03-01'],
		['Sonntag, 1. März 2026', '2026-03-01'],
		['1 Monday 2026', 'nothing'],
		['March 2026-03-01', 'nothing'],
		['1 mars 2026', 'nothing'],
	])('%s', (text, expected) => {
		expect(said(text)).toBe(expected);
	});

	test("are those of the vault's language too", () => {
		expect(said('1 mars 2026', 'unset', 'fr')).toBe('2026-03-01');
		expect(said('dimanche 1 mars 2026', 'unset', 'fr')).toBe('2026-03-01');
	});
});
