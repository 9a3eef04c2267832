import fc from 'fast-check';
import { defaultSettings } from '../../../src/core/settings/settings';
import { towardsTest } from '../../../src/core/standing/towards-words';

const isTowards = towardsTest(defaultSettings.towardsWords);

test.each([
	'2026-03-01 newsletter asked for the spreadsheet behind it',
	'replied within the hour',
	'We met at the fair; she asked what it costs',
	'the talk I gave. Attended with two colleagues',
	'Wrote  back at night',
	'check-in, and she asked for a second visit',
	'Danach fragte sie nach dem Preis',
	'hat nach der Preisliste gefragt',
	'Sie meldete sich am Abend',
	'ANFRAGE über die Seite',
])('%p says that Anna came towards you', (text) => {
	expect(isTowards(text, 'Anna Berg')).toBe(true);
});

test.each([
	['I asked for the figures', 'you asked'],
	['I have since replied', 'you replied'],
	['Ich habe sie nach Zahlen gefragt', 'you asked'],
	['asked Anna for a testimonial', 'it was Anna who was asked'],
	['replied to [[Anna Berg]] at once', 'you replied'],
	['asked her about the budget', 'you asked'],
	['marketing/check-in could not help it, asked how it goes', 'a check-in asks'],
	['2026-03-01 marketing/testimonial-request asked by mail', 'a request asks'],
	['has not replied', 'she did not'],
	["hasn't replied", 'she did not'],
	['never asked', 'she did not'],
	['hat nicht geantwortet', 'she did not'],
	['antwortete nicht', 'she did not'],
	['unasked advice, well-attendedness', 'these are other words'],
	['', 'nothing is said'],
])('%p says nothing of the kind: %s', (text) => {
	expect(isTowards(text, 'Anna Berg')).toBe(false);
});

test('the words are the user’s own, and without words nobody comes towards you', () => {
	expect(towardsTest(['rang the bell'])('She rang  the bell', 'Anna')).toBe(true);
	expect(towardsTest(['rang the bell'])('She asked', 'Anna')).toBe(false);
	expect(towardsTest([])('She asked', 'Anna')).toBe(false);
	expect(towardsTest(['', '  '])('She asked', 'Anna')).toBe(false);
});

test('any words may be set, and any text read, and a sentence with only such a word in it says so', () => {
	const word = fc
		.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(' ', ...'a b c . * + ? ( ) [ ] \\ ^ $ | { } - ü'.split(' ')) })
		.filter((text) => /[abü]$/.test(text.trim()));
	fc.assert(
		fc.property(word, fc.string(), fc.string(), (own, text, name) => {
			expect(typeof towardsTest([own])(text, name)).toBe('boolean');
			expect(towardsTest([own])(own.trim(), '')).toBe(true);
		}),
	);
});

test('a long line costs no more than its length', () => {
	const text = 'I asked '.repeat(40_000);
	const start = performance.now();
	expect(isTowards(text, 'Anna')).toBe(false);
	expect(performance.now() - start).toBeLessThan(2000);
});
