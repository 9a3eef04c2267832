import { localFormats } from '../../../src/core/i18n/formats';
import { dayOf } from '../../support/read-vault';

test.each([
	['en-GB', '2026-03-01', '1 March 2026'],
	['de', '2026-03-01', '1. März 2026'],
	// A year with a slip of the finger in it must be seen as what it is.
	['en-GB', '0026-03-01', '1 March 26'],
	['en-GB', '9999-12-31', '31 December 9999'],
])('in %s, %s is %s', (locale, day, written) => {
	expect(localFormats(locale).day(dayOf(day))).toBe(written);
});
